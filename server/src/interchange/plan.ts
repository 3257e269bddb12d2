/**
 * What an import would come to: which annotation goes into which document here, what is new, changed or the same, and
 * which codes the codebook lacks. Nothing is done; whoever asked decides.
 */
import { anchorAll, spansOf } from "../annotation/anchor/anchor.ts";
import type { Codebook } from "../annotation/codebook/model.ts";
import { moved } from "../annotation/make.ts";
import type { Annotation, Body } from "../annotation/model.ts";
import { codesOf } from "../annotation/model.ts";
import { plainText } from "../annotation/plain.ts";
import { selectable } from "../annotation/selectors.ts";
import { same } from "../annotation/stored/annotation.ts";
import { documentName } from "./documentName.ts";
import type { ImportedAnnotation, ImportedCode, ImportedDocument, ImportResult } from "./format.ts";
import type { Part } from "./own.ts";

/** A document that is here. */
export interface TargetDocument {
  /** Names its file for the caller. */
  readonly uri: string;
  /** Path of its file from the root, with `/`. */
  readonly file: string;
  readonly id: string;
  readonly text: string;
  /** The annotations that it has already. */
  readonly annotations: readonly Annotation[];
}

/**
 * - `new`: not here yet
 * - `changed`: here, but otherwise
 * - `same`: here as it comes
 * - `kept`: here, and changed here later than what comes: it stays
 * - `lost`: it has no place here
 */
export type ImportKind = "new" | "changed" | "same" | "kept" | "lost";

export interface PlannedAnnotation {
  readonly kind: ImportKind;
  /** Of the document's file; null where it is lost. */
  readonly uri: string | null;
  /** As it would stand here. */
  readonly annotation: Annotation;
  /** True where the text here is another than the one it comes from, and its words were looked for. */
  readonly sought: boolean;
  /** Why it is lost; null for others. */
  readonly reason: string | null;
}

export interface ImportPlan {
  readonly annotations: readonly PlannedAnnotation[];
  /** Codes that the codebook lacks, parents first; the annotations have their ids already. */
  readonly codes: readonly ImportedCode[];
}

export function planImport(result: ImportResult, targets: readonly TargetDocument[], codebook: Codebook): ImportPlan {
  const { ids, missing } = mapCodes(result.codes, codebook);
  const homes = new Homes(targets);
  const documents = new Map(result.documents.map((each) => [keyOf(each.file, each.id), each]));
  const groups = new Map<string, ImportedAnnotation[]>();
  for (const imported of result.annotations) {
    const key = keyOf(imported.file, imported.annotation.target.document);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [imported]);
    else group.push(imported);
  }
  const planned: PlannedAnnotation[] = [];
  for (const [key, group] of groups) {
    const [first] = group as [ImportedAnnotation, ...ImportedAnnotation[]];
    const document = documents.get(key) ?? { file: first.file, id: first.annotation.target.document, text: null };
    const coded = group.map((each) => ({ ...each, annotation: withCodes(each.annotation, ids) }));
    planned.push(...planDocument(document, coded, homes.find(document)));
  }
  return { annotations: planned, codes: missing };
}

/** A text that an import brings along and that is not here. */
export interface NewText {
  /** Name for its file, with `/`. */
  readonly file: string;
  readonly text: string;
}

/** The documents that have no counterpart here, as files that could be made of them. */
export function missingTexts(result: ImportResult, targets: readonly TargetDocument[]): readonly NewText[] {
  const homes = new Homes(targets);
  return result.documents.flatMap((document) => {
    const { text } = document;
    if (text === null || text.trim() === "" || homes.find(document) !== null) return [];
    return [{ file: `${documentName(document)}.txt`, text }];
  });
}

function keyOf(file: string, id: string): string {
  return JSON.stringify([file, id]);
}

// Codes ---------------------------------------------------------------------------------------------------------------

/** Codes by id, else by name; the others are those that the codebook lacks. */
function mapCodes(codes: readonly ImportedCode[], codebook: Codebook) {
  const known = new Set(codebook.codes.map(({ id }) => id));
  const byName = new Map(codebook.codes.map(({ id, name }) => [folded(name), id]));
  const ids = new Map<string, string>();
  const added: ImportedCode[] = [];
  for (const code of codes) {
    const id = known.has(code.id) ? code.id : (byName.get(folded(code.name)) ?? byName.get(folded(code.id)));
    ids.set(code.id, id ?? code.id);
    if (id === undefined && code.id.trim() !== "") added.push(code);
  }
  const listed = new Set(added.map(({ id }) => id));
  const missing = parentsFirst(added).map((code): ImportedCode => {
    const parent = typeof code.parent !== "string" ? null : (ids.get(code.parent) ?? null);
    const hasParent = parent !== null && (known.has(parent) || listed.has(parent));
    return { ...code, parent: hasParent ? parent : null };
  });
  return { ids, missing };
}

function folded(name: string): string {
  return name.trim().normalize("NFC").toLowerCase();
}

function parentsFirst(codes: readonly ImportedCode[]): readonly ImportedCode[] {
  const byId = new Map(codes.map((code) => [code.id, code]));
  const done = new Set<ImportedCode>();
  for (const code of codes) {
    const path: ImportedCode[] = [];
    for (let at: ImportedCode | undefined = code; at !== undefined && !path.includes(at) && !done.has(at); ) {
      path.unshift(at);
      at = byId.get(at.parent ?? "");
    }
    for (const each of path) done.add(each);
  }
  return [...done];
}

function withCodes(annotation: Annotation, ids: ReadonlyMap<string, string>): Annotation {
  const bodies = annotation.bodies.map((body): Body => {
    return body.purpose === "tagging" ? { ...body, code: ids.get(body.code) ?? body.code } : body;
  });
  return { ...annotation, bodies };
}

// Documents -----------------------------------------------------------------------------------------------------------

interface Home {
  readonly target: TargetDocument;
  /** True where its text is the one that the annotations come from. */
  readonly isSameText: boolean;
}

/** Finds the document that is meant: by its text, else by its file and id. */
class Homes {
  private readonly byText = new Map<string, TargetDocument[]>();
  private readonly byName = new Map<string, TargetDocument[]>();

  constructor(targets: readonly TargetDocument[]) {
    for (const target of targets) {
      add(this.byText, textKey(target.text), target);
      add(this.byName, nameKey(target.file, target.id), target);
    }
  }

  find({ file, id, text }: ImportedDocument): Home | null {
    const named = this.byName.get(nameKey(file, id)) ?? [];
    const byName = closest(named, file);
    if (text === null) return byName === null ? null : { target: byName, isSameText: false };
    const alike = this.byText.get(textKey(text)) ?? [];
    const preferred = closest(
      alike.filter((target) => target.id === id),
      file,
    );
    const target = preferred ?? closest(alike, file) ?? byName;
    return target === null ? null : { target, isSameText: plainText(target.text).text === plainText(text).text };
  }
}

function add(map: Map<string, TargetDocument[]>, key: string, target: TargetDocument): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [target]);
  else known.push(target);
}

/** Equal for texts that differ in white space only: some formats do not record it. */
function textKey(text: string): string {
  return text.replace(/[\s\ufeff]+/g, " ").trim();
}

function nameKey(file: string, id: string): string {
  return JSON.stringify([file.slice(file.lastIndexOf("/") + 1), id]);
}

/** The one whose path has most in common with the wanted one, from its end. */
function closest(targets: readonly TargetDocument[], file: string): TargetDocument | null {
  const wanted = file.split("/").reverse();
  const shared = ({ file: own }: TargetDocument): number => {
    const segments = own.split("/").reverse();
    const differs = segments.findIndex((segment, index) => segment !== wanted[index]);
    return differs < 0 ? segments.length : differs;
  };
  return targets.reduce<TargetDocument | null>(
    (best, next) => (best === null || shared(next) > shared(best) ? next : best),
    null,
  );
}

// Annotations ---------------------------------------------------------------------------------------------------------

function planDocument(
  { file, id }: ImportedDocument,
  group: readonly ImportedAnnotation[],
  home: Home | null,
): readonly PlannedAnnotation[] {
  const lost = (annotation: Annotation, reason: string): PlannedAnnotation => {
    return { kind: "lost", uri: null, annotation, sought: false, reason };
  };
  if (home === null)
    return group.map(({ annotation }) => lost(annotation, `There is no document “${id}” of ${file} here.`));
  const { target, isSameText } = home;
  const text = selectable(target.text);
  const own = group.map(({ annotation, states }) => {
    const { fragments, extra } = annotation.target;
    const name = target.file.slice(target.file.lastIndexOf("/") + 1);
    const at = { file: name, document: target.id, fragments, ...(extra === undefined ? {} : { extra }) };
    return { states, annotation: { ...annotation, target: at } };
  });
  const anchorings = anchorAll(
    text,
    own.map(({ annotation }) => annotation),
  );
  const byId = new Map(target.annotations.map((annotation) => [annotation.id, annotation]));
  const byContent = new Map(target.annotations.map((annotation) => [contentKey(annotation), annotation]));
  return own.map(({ annotation, states }, index) => {
    const anchoring = anchorings[index];
    const isWhole = annotation.target.fragments.length === 0;
    if (!isWhole && anchoring?.state === "orphaned") return lost(annotation, "Its words are not in the text.");
    const isSure = isWhole || anchoring === undefined || anchoring.state === "anchored";
    const placed = isSure ? null : moved(annotation, text, spansOf(anchoring));
    const standing = placed?.ok === true ? placed.value : annotation;
    const held = byId.get(annotation.id) ?? twinOf(standing, states, byContent);
    const sought = !isSameText && !isSure;
    return { uri: target.uri, sought, reason: null, ...compared(held, standing, states) };
  });
}

/** One that is here, of the same place and codes, and not of somebody else: tools that keep no ids have given others. */
function twinOf(
  coming: Annotation,
  states: ReadonlySet<Part>,
  byContent: ReadonlyMap<string, Annotation>,
): Annotation | undefined {
  const twin = byContent.get(contentKey(coming));
  const isOthers = states.has("creator") && twin?.creator !== coming.creator;
  return isOthers ? undefined : twin;
}

/** Equal for the same place and codes. */
function contentKey(annotation: Annotation): string {
  const places = annotation.target.fragments.map(({ position }) => [position.start, position.end]);
  return JSON.stringify([places, codesOf(annotation).toSorted()]);
}

function compared(
  held: Annotation | undefined,
  coming: Annotation,
  states: ReadonlySet<Part>,
): Pick<PlannedAnnotation, "kind" | "annotation"> {
  if (held === undefined) return { kind: "new", annotation: coming };
  const merged = joined(held, coming, states);
  if (same({ ...merged, modified: held.modified }, ordered(held))) return { kind: "same", annotation: held };
  const isOlder = states.has("modified") && held.modified > coming.modified;
  return isOlder ? { kind: "kept", annotation: held } : { kind: "changed", annotation: merged };
}

/** What is here, with all that the format states in its place. */
function joined(held: Annotation, coming: Annotation, states: ReadonlySet<Part>): Annotation {
  const { layer: _, ...rest } = held;
  const isCuration = states.has("curation") ? coming.layer === "curation" : held.layer === "curation";
  const bodies = (purpose: Body["purpose"], part: Part | null): readonly Body[] => {
    const own = held.bodies.filter((body) => body.purpose === purpose);
    if (part === null || !states.has(part)) return own;
    return coming.bodies
      .filter((body) => body.purpose === purpose)
      .map((body) => own.find((each) => sameBody(each, body)) ?? body);
  };
  return {
    ...rest,
    ...(isCuration ? { layer: "curation" as const } : {}),
    motivation: states.has("motivation") ? coming.motivation : held.motivation,
    status: states.has("status") ? coming.status : held.status,
    creator: states.has("creator") ? coming.creator : held.creator,
    target: samePlace(held, coming) ? held.target : { ...held.target, fragments: coming.target.fragments },
    bodies: [
      ...bodies("tagging", "codes"),
      ...bodies("describing", "attributes"),
      ...bodies("other", null),
      ...bodies("commenting", "notes"),
    ],
    relations: states.has("relations") ? coming.relations : held.relations,
  };
}

/** Bodies in the order in which `joined` gives them. */
function ordered(annotation: Annotation): Annotation {
  return joined(annotation, annotation, new Set());
}

/** The same but for fields that this version does not know, which stay. */
function sameBody(a: Body, b: Body): boolean {
  const known = (body: Body): string => JSON.stringify({ ...body, extra: undefined });
  return known(a) === known(b);
}

function samePlace(a: Annotation, b: Annotation): boolean {
  const places = ({ target }: Annotation): string => {
    return JSON.stringify(target.fragments.map(({ position }) => [position.start, position.end]));
  };
  return places(a) === places(b);
}
