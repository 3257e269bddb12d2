import { type Anchoring, anchorAll, createAnchorer, inOrder, spansOf } from "../../annotation/anchor/anchor.ts";
import type { TextEdit } from "../../annotation/anchor/edits.ts";
import { findElsewhere, hintLength, pastedBy } from "../../annotation/anchor/elsewhere.ts";
import { followEdit } from "../../annotation/anchor/follow.ts";
import { moved } from "../../annotation/make.ts";
import type { Annotation, Target } from "../../annotation/model.ts";
import { type SelectableText, selectable } from "../../annotation/selectors.ts";
import type { Span } from "../../text/span.ts";
import type { FileChange } from "../open/fileChange.ts";
import type { OpenFile } from "../open/openFile.ts";

/** An annotation with the place where it stands now; spans count from its document's start. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  /** Index of the document that it stands in now; -1 where its own is gone and no other has its words. */
  readonly document: number;
  readonly anchoring: Anchoring;
}

interface Followed {
  readonly annotation: Annotation;
  readonly anchoring: Anchoring;
  /** True where it stood in its place when it was read or made: edits alone have moved it since. */
  readonly sure: boolean;
}

/** By id. Those that were removed stay, so that an undo finds their places again. */
type Group = Map<string, Followed>;

const orphaned: Anchoring = { state: "orphaned", fragments: [] };
/** So many annotations without a place are looked for in the other documents of the file. */
const MOST_SOUGHT = 200;
/** So many annotations are placed without a look at the time. */
const AT_ONCE = 16;
/** So many of the annotations of a document that is gone tell which one it has become. */
const WITNESSES = 12;

/**
 * Where the annotations of one open file stand: found once, then followed through the edits of its text. An annotation
 * whose words have gone to another document of the file, by cut and paste or because its document has another id now,
 * is found there; what is stored says so when the text is saved.
 */
export class Anchors {
  private file: OpenFile;
  /** By id of the document that the annotations stand in now. */
  private readonly groups = new Map<string, Group>();
  /** Ids of the documents of annotations that do not stand in the one that is stored. */
  private readonly away = new Map<string, string>();
  /** The whole text of a version, made for the first annotation that is looked for in it. */
  private whole: { readonly file: OpenFile; readonly text: SelectableText } | null = null;

  constructor(file: OpenFile) {
    this.file = file;
  }

  /** The annotations (by id of the stored document) at their places in the newest version. */
  place(byDocument: ReadonlyMap<string, readonly Annotation[]>): PlacedAnnotation[] {
    const places = documentsById(this.file);
    const missing: (readonly [string, Annotation[]])[] = [];
    for (const [id, annotations] of byDocument) {
      const own = this.groups.get(id);
      const unknown = annotations.filter((each) => own?.get(each.id)?.annotation !== each && !this.isKnown(each));
      if (unknown.length > 0) missing.push([id, unknown]);
    }
    for (const [id, annotations] of missing) this.find(id, annotations, places);

    const placed: PlacedAnnotation[] = [];
    for (const [id, annotations] of byDocument) {
      const own = this.groups.get(id);
      const ownDocument = places.get(id) ?? -1;
      for (const annotation of annotations) {
        const here = own?.get(annotation.id);
        if (here !== undefined && ownDocument >= 0) {
          placed.push({ annotation, document: ownDocument, anchoring: here.anchoring });
          continue;
        }
        const home = this.homeOf(annotation);
        const document = places.get(home) ?? -1;
        const anchoring = document < 0 ? undefined : this.groups.get(home)?.get(annotation.id)?.anchoring;
        placed.push({ annotation, document, anchoring: anchoring ?? orphaned });
      }
    }
    return placed;
  }

  /**
   * Finds the places that `place` would have to look for, a few at a time, with a `pause` after each slice: placing ten
   * thousand annotations in a text that was written anew takes seconds. The file may change meanwhile.
   */
  async prepare(byDocument: ReadonlyMap<string, readonly Annotation[]>, pause: () => Promise<void>): Promise<void> {
    let sought = 0;
    for (const [id, annotations] of byDocument) {
      let file: OpenFile | null = null;
      let anchor = createAnchorer(selectable(""));
      const unknown = inOrder(annotations.filter((annotation) => !this.isKnown(annotation)));
      for (let at = 0; at < unknown.length; at += AT_ONCE) {
        const document = documentsById(this.file).get(id);
        if (document === undefined) break;
        if (file !== this.file) {
          file = this.file;
          anchor = createAnchorer(selectableOf(file, document));
        }
        const group = unknown.slice(at, at + AT_ONCE);
        const anchorings = anchor(group);
        for (const [index, annotation] of group.entries()) {
          const anchoring = anchorings[index] as Anchoring;
          const isLost = anchoring.state === "orphaned" && annotation.target.fragments.length > 0;
          const found = isLost && sought < MOST_SOUGHT ? this.elsewhere(annotation) : null;
          if (isLost) sought++;
          if (found === null || found.document === document) {
            this.put(id, annotation, anchoring, anchoring.state === "anchored");
          } else this.put(this.file.range(found.document).id, annotation, anchoringOn("moved", found.spans), false);
        }
        await pause();
      }
    }
  }

  /** Takes a change of the file. True where an annotation has been changed by it, not merely moved along. */
  follow({ before, after, edit }: FileChange): boolean {
    this.file = after;
    if (this.groups.size === 0) return false;
    let touched = false;
    const [old, now] = [documentsById(before), documentsById(after)];
    for (const [id, group] of this.groups) {
      const [was, is] = [old.get(id), now.get(id)];
      if (was !== undefined && is !== undefined && before.content(was) === after.content(is)) continue;
      const own = was === undefined || is === undefined ? null : editWithin(before, was, after, is, edit);
      if (own === null) {
        // Its document came, went or was divided anew: what is stored is looked for again.
        this.forget(id);
        touched = true;
      } else if (followed(group, own.edit, own.text)) touched = true;
    }
    return this.takePasted(before, after, edit) || touched;
  }

  /** The annotations with selectors of where edits have taken them, for storing: those only that were sure before. */
  settled(): Annotation[] {
    const places = documentsById(this.file);
    return [...this.groups].flatMap(([id, group]) => {
      const document = places.get(id);
      if (document === undefined) return [];
      const text = selectableOf(this.file, document);
      return [...group.values()].flatMap(({ annotation, anchoring, sure }) => {
        const { fragments } = anchoring;
        if (!sure || fragments.length === 0 || fragments.some(({ span }) => span === null)) return [];
        const result = moved(annotation, text, spansOf(anchoring));
        return result.ok ? [{ ...result.value, target: { ...result.value.target, document: id } }] : [];
      });
    });
  }

  private homeOf({ id, target }: Annotation): string {
    return this.away.get(id) ?? target.document;
  }

  /** True where its place has been found before. */
  private isKnown(annotation: Annotation): boolean {
    const group = this.groups.get(this.homeOf(annotation));
    const known = group?.get(annotation.id);
    if (group === undefined || known === undefined || !sameTarget(known.annotation.target, annotation.target)) {
      return false;
    }
    if (known.annotation !== annotation) group.set(annotation.id, { ...known, annotation });
    return true;
  }

  private put(home: string, annotation: Annotation, anchoring: Anchoring, sure: boolean): void {
    const { id, target } = annotation;
    this.groups.get(this.homeOf(annotation))?.delete(id);
    if (home === target.document) this.away.delete(id);
    else this.away.set(id, home);
    const group: Group = this.groups.get(home) ?? new Map();
    this.groups.set(home, group);
    group.set(id, { annotation, anchoring, sure });
  }

  private forget(home: string): void {
    for (const id of this.groups.get(home)?.keys() ?? []) this.away.delete(id);
    this.groups.delete(home);
  }

  /** Looks for annotations of one stored document: in it, and for what is left without a place, in the others. */
  private find(id: string, annotations: readonly Annotation[], places: ReadonlyMap<string, number>): void {
    const document = places.get(id);
    let left = document === undefined ? annotations : this.findIn(document, annotations);
    if (this.file.documentCount === (document === undefined ? 0 : 1)) return;
    if (document === undefined) {
      const heir = mostCommon(
        left.slice(0, WITNESSES).flatMap((each) => this.elsewhere(each, hintLength)?.document ?? []),
      );
      if (heir !== null) left = this.findIn(heir, left);
    }
    for (const annotation of left.slice(0, MOST_SOUGHT)) {
      const found = this.elsewhere(annotation);
      if (found === null || found.document === document) continue;
      this.put(this.file.range(found.document).id, annotation, anchoringOn("moved", found.spans), false);
    }
  }

  /** Places annotations in a document; gives those that it has no place for. */
  private findIn(document: number, annotations: readonly Annotation[]): readonly Annotation[] {
    const anchorings = anchorAll(selectableOf(this.file, document), annotations);
    const { id } = this.file.range(document);
    return annotations.filter((annotation, index) => {
      const anchoring = anchorings[index] as Anchoring;
      const isHome = annotation.target.document === id;
      if (anchoring.state === "orphaned" && !isHome) return true;
      const state = !isHome && anchoring.state === "anchored" ? "moved" : anchoring.state;
      this.put(id, annotation, { ...anchoring, state }, isHome && state === "anchored");
      return state === "orphaned" && annotation.target.fragments.length > 0;
    });
  }

  /** The only place of its words in the whole file. */
  private elsewhere(
    annotation: Annotation,
    telling?: number,
  ): { readonly document: number; readonly spans: readonly Span[] } | null {
    const { file } = this;
    if (this.whole?.file !== file) this.whole = { file, text: selectable(file.text.toString()) };
    const spans = findElsewhere(this.whole.text, annotation, telling);
    const document = spans?.[0] === undefined ? -1 : file.documentAt(spans[0].start);
    if (spans === null || document < 0) return null;
    const { start, end, id } = file.range(document);
    if (documentsById(file).get(id) !== document || spans.some((span) => span.start < start || span.end > end)) {
      return null;
    }
    return { document, spans: spans.map((span) => ({ start: span.start - start, end: span.end - start })) };
  }

  /** Annotations without a place whose words the edit has brought into another document go there. */
  private takePasted(before: OpenFile, after: OpenFile, edit: TextEdit | null): boolean {
    if (edit === null || edit.inserted === "") return false;
    const document = after.documentAt(edit.start);
    if (document < 0) return false;
    const { id } = after.range(document);
    const was = documentsById(before).get(id);
    const own = was === undefined ? null : editWithin(before, was, after, document, edit);
    if (own === null || documentsById(after).get(id) !== document) return false;
    const taken: (readonly [Followed, Anchoring])[] = [];
    for (const [home, group] of this.groups) {
      if (home === id) continue;
      for (const member of group.values()) {
        if (member.anchoring.state !== "orphaned") continue;
        const spans = pastedBy(member.annotation, own.edit);
        if (spans !== null) taken.push([member, anchoringOn("moved", spans)]);
      }
    }
    for (const [{ annotation, sure }, anchoring] of taken) {
      const [home] = id === annotation.target.document ? anchorAll(selectable(own.text), [annotation]) : [];
      this.put(id, annotation, home?.state === "anchored" ? home : anchoring, sure);
    }
    return taken.length > 0;
  }
}

function anchoringOn(state: "moved", spans: readonly Span[]): Anchoring {
  return { state, fragments: spans.map((span) => ({ state, span, score: 1, others: [] })) };
}

function mostCommon(numbers: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? null;
}

/** The edit as the document counts it and the document's text after it; null where it was not within that document. */
function editWithin(
  before: OpenFile,
  was: number,
  after: OpenFile,
  is: number,
  edit: TextEdit | null,
): { readonly edit: TextEdit; readonly text: string } | null {
  const [from, to] = [before.range(was), after.range(is)];
  if (edit === null || edit.start < from.start || edit.end > from.end) return null;
  const growth = edit.inserted.length - (edit.end - edit.start);
  if (to.start !== from.start || to.end !== from.end + growth) return null;
  const relative = { start: edit.start - from.start, end: edit.end - from.start, inserted: edit.inserted };
  return { edit: relative, text: after.text.slice(to.start, to.end) };
}

/** Moves a group along with an edit of its document; true where an annotation was changed by it. */
function followed(group: Group, edit: TextEdit, text: string): boolean {
  const members = [...group.values()];
  const anchorings = followEdit(
    members.map(({ anchoring }) => anchoring),
    members.map(({ annotation }) => annotation),
    edit,
    text,
  );
  let touched = false;
  for (const [index, member] of members.entries()) {
    const anchoring = anchorings[index] as Anchoring;
    if (anchoring === member.anchoring) continue;
    group.set(member.annotation.id, { ...member, anchoring });
    if (shapeOf(anchoring) !== shapeOf(member.anchoring)) touched = true;
  }
  return touched;
}

/** Equal for anchorings that differ in their places only. */
function shapeOf({ state, fragments }: Anchoring): string {
  return `${state} ${fragments.map(({ span }) => (span === null ? -1 : span.end - span.start)).join(" ")}`;
}

/** Index of the document of each id; of documents that share an id, the first. */
export function documentsById(file: OpenFile): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let index = file.documentCount - 1; index >= 0; index--) places.set(file.range(index).id, index);
  return places;
}

/** The text of a document, ready for selectors. */
export function selectableOf(file: OpenFile, document: number): SelectableText {
  const content = file.content(document);
  let text = selectables.get(content);
  if (text === undefined) {
    const { start, end } = file.range(document);
    text = selectable(file.text.slice(start, end));
    selectables.set(content, text);
  }
  return text;
}

/** Made once for each text that a document has had, as long as somebody has it. */
const selectables = new WeakMap<object, SelectableText>();

function sameTarget(a: Target, b: Target): boolean {
  if (a === b) return true;
  return (
    a.fragments.length === b.fragments.length &&
    a.fragments.every(({ quote, position }, index) => {
      const other = b.fragments[index];
      return (
        position.start === other?.position.start &&
        position.end === other.position.end &&
        quote.exact === other.quote.exact &&
        quote.prefix === other.quote.prefix &&
        quote.suffix === other.quote.suffix
      );
    })
  );
}
