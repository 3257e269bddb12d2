import type { Annotation } from "../../annotation/model.ts";
import { codesOf, notesOf } from "../../annotation/model.ts";
import { documentName } from "../documentName.ts";
import type { ExportInput, ExportOptions, OutputChunk } from "../format.ts";
import { guidOf, isGuid } from "../guid.ts";
import { canHold, type LackKind } from "../lacks.ts";
import type { LossCollector } from "../loss.ts";
import type { Outgoing, OutgoingAnnotation } from "../outgoing.ts";
import { outgoing } from "../outgoing.ts";
import { attributesXml, escapeText, inXml } from "../xml/write.ts";
import { Spool } from "../zip/spool.ts";
import { ZipWriter } from "../zip/write.ts";
import { codesXml } from "./codes.ts";
import { codeGuidText, isDateTime, origin, projectNamespace } from "./vocabulary.ts";

const lacks: readonly LackKind[] = [
  "orphaned",
  "lost-pieces",
  "unknown-fields",
  "discontinuous",
  "attributes",
  "motivation",
  "status",
  "curation",
  "xml-characters",
];

/** UTF-16 code units. */
const smallText = 1 << 15;

/** The texts as they come; what is said of them when all users and codes are known. */
export async function* write(
  input: ExportInput,
  options: ExportOptions,
  losses: LossCollector,
): AsyncIterable<OutputChunk> {
  const name = options.name ?? "annotations";
  const path = `${name}.qdpx`;
  const zip = new ZipWriter();
  const project = new Project(losses);
  for await (const each of outgoing(input, options)) {
    const guid = guidOf(`document ${each.document.file} ${each.document.id}`);
    zip.begin(`sources/${guid}.txt`, each.plain.length < smallText);
    zip.write(inXml(each.plain));
    zip.end();
    project.addSource(guid, each);
    for (const content of zip.take()) yield { path, content };
  }
  zip.begin("project.qde");
  zip.write(
    `<?xml version="1.0" encoding="utf-8"?>\n<Project${attributesXml({ name, origin })} xmlns="${projectNamespace}">\n`,
  );
  zip.write(project.usersXml());
  zip.write(project.codebookXml(input));
  for (const content of section("Sources", project.sources, zip)) yield { path, content };
  for (const content of section("Notes", project.notes, zip)) yield { path, content };
  for (const content of section("Links", project.links, zip)) yield { path, content };
  zip.write("</Project>\n");
  zip.end();
  zip.finish();
  for (const content of zip.take()) yield { path, content };
}

function* section(name: string, spool: Spool, zip: ZipWriter): Generator<Uint8Array> {
  let isOpen = false;
  for (const xml of spool.drain()) {
    if (xml.length === 0) continue;
    if (!isOpen) zip.write(`<${name}>\n`);
    isOpen = true;
    zip.write(xml);
    yield* zip.take();
  }
  if (isOpen) zip.write(`</${name}>\n`);
}

/** What `project.qde` will say, gathered document by document. */
class Project {
  readonly sources = new Spool();
  readonly notes = new Spool();
  readonly links = new Spool();
  /** GUIDs by name, and by id. */
  private readonly users = new Map<string, string>();
  private readonly codes = new Map<string, string>();
  private readonly losses: LossCollector;

  constructor(losses: LossCollector) {
    this.losses = losses;
  }

  addSource(guid: string, { document, plain, annotations }: Outgoing): void {
    const selections: string[] = [];
    const codings: string[] = [];
    const noteRefs: string[] = [];
    for (const out of annotations) {
      if (!canHold(out, lacks, this.losses)) continue;
      const { annotation, spans } = out;
      const id = this.guid(annotation);
      if (spans.length === 0) this.addWhole(out, id, codings, noteRefs);
      else {
        for (const [piece, span] of spans.entries()) {
          const attributes = attributesXml({
            guid: piece === 0 ? id : guidOf(`piece ${id} ${piece}`),
            name: excerpt(plain.slice(span.start, span.end)),
            startPosition: out.positions[piece]?.start,
            endPosition: out.positions[piece]?.end,
            ...this.provenance(annotation, true),
          });
          const inner = codesOf(annotation).map((code, index) =>
            this.coding(annotation, code, guidOf(`coding ${id} ${piece} ${index}`)),
          );
          inner.push(...this.noteRefs(annotation, piece === 0 ? id : `${id} ${piece}`));
          selections.push(`<PlainTextSelection${attributes}>\n${inner.join("")}</PlainTextSelection>\n`);
        }
      }
      this.addLinks(annotation, id);
    }
    const attributes = attributesXml({ guid, name: documentName(document), plainTextPath: `internal://${guid}.txt` });
    this.sources.add(`<TextSource${attributes}>\n`);
    for (const xml of [...selections, ...codings, ...noteRefs]) this.sources.add(xml);
    this.sources.add("</TextSource>\n");
  }

  /** Said of a document as a whole: codings and notes that stand on the source itself. */
  private addWhole({ annotation }: OutgoingAnnotation, id: string, codings: string[], noteRefs: string[]): void {
    const codes = codesOf(annotation);
    const notes = notesOf(annotation);
    const { losses } = this;
    if (codes.length > 0) {
      if (annotation.modified !== annotation.created) {
        losses.add("modified", "when they were changed last is left out", annotation.id);
      }
      if (codes.length > 1) losses.add("codes-apart", "each of several codes stands for itself", annotation.id);
      codes.forEach((code, index) => {
        const refs = index === 0 ? this.noteRefs(annotation, id) : [];
        codings.push(this.coding(annotation, code, index === 0 ? id : guidOf(`coding ${id} ${index}`), refs));
      });
    } else if (notes.length > 0) {
      if (notes.length > 1) losses.add("notes-apart", "each of several notes stands for itself", annotation.id);
      notes.forEach((note, index) => {
        const guid = index === 0 ? id : guidOf(`note ${id} ${index}`);
        this.addNote(guid, note, annotation);
        noteRefs.push(`<NoteRef targetGUID="${guid}"/>\n`);
      });
    } else losses.add("uncoded", "they have no code, so they are left out", annotation.id);
  }

  private guid({ id }: Annotation): string {
    if (isGuid(id)) return id;
    this.losses.add("ids", "their ids are left out", id);
    return guidOf(`annotation ${id}`);
  }

  private coding(annotation: Annotation, code: string, guid: string, refs: readonly string[] = []): string {
    const attributes = attributesXml({ guid, ...this.provenance(annotation, false) });
    return `<Coding${attributes}><CodeRef targetGUID="${this.codeGuid(code)}"/>${refs.join("")}</Coding>\n`;
  }

  private codeGuid(code: string): string {
    const guid = this.codes.get(code) ?? guidOf(codeGuidText(code));
    this.codes.set(code, guid);
    return guid;
  }

  private noteRefs(annotation: Annotation, seed: string): readonly string[] {
    return notesOf(annotation).map((note, index) => {
      const guid = guidOf(`note ${seed} ${index}`);
      this.addNote(guid, note, annotation);
      return `<NoteRef targetGUID="${guid}"/>`;
    });
  }

  private addNote(guid: string, note: string, annotation: Annotation): void {
    const attributes = attributesXml({ guid, name: excerpt(note), ...this.provenance(annotation, true) });
    this.notes.add(`<Note${attributes}><PlainTextContent>${escapeText(note)}</PlainTextContent></Note>\n`);
  }

  private addLinks({ relations, id: own }: Annotation, id: string): void {
    for (const [index, { type, target }] of relations.entries()) {
      if (!isGuid(target)) {
        this.losses.add("relations", "relations are left out", own);
        continue;
      }
      const guid = guidOf(`link ${id} ${index}`);
      const attributes = { guid, name: type, direction: "OneWay", originGUID: id, targetGUID: target };
      this.links.add(`<Link${attributesXml(attributes)}/>\n`);
    }
  }

  /** Who made it and when; codings cannot say when they were changed. */
  private provenance(
    { id, creator, created, modified }: Annotation,
    withChange: boolean,
  ): Record<string, string | null> {
    let user: string | null = null;
    if (creator !== null) {
      user = this.users.get(creator) ?? guidOf(`user ${creator}`);
      this.users.set(creator, user);
    }
    if (!isDateTime(created) || !isDateTime(modified)) {
      this.losses.add("times", "when they were made and changed is left out", id);
      return { creatingUser: user };
    }
    const change = withChange && modified !== created ? { modifyingUser: user, modifiedDateTime: modified } : {};
    return { creatingUser: user, creationDateTime: created, ...change };
  }

  usersXml(): string {
    if (this.users.size === 0) return "";
    const users = [...this.users].map(([name, guid]) => `<User${attributesXml({ guid, name })}/>\n`);
    return `<Users>\n${users.join("")}</Users>\n`;
  }

  codebookXml({ codebook }: ExportInput): string {
    if (codebook.codes.length === 0 && this.codes.size === 0) return "";
    return `<CodeBook>\n${codesXml(codebook, this.codes.keys(), this.losses)}</CodeBook>\n`;
  }
}

/** The first words, on one line: what tools show in lists. */
function excerpt(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const points = Array.from(line.slice(0, 200));
  return points.length <= 60 && line.length <= 200 ? line : `${points.slice(0, 60).join("")}…`;
}
