import type { AttributeValue, Relation } from "../../annotation/model.ts";
import type { Span } from "../../text/span.ts";
import { textOf } from "../decode.ts";
import { grouped } from "../../text/grouped.ts";
import { documentAddress } from "../documentName.ts";
import type { ImportFile, ImportOptions, ImportResult } from "../format.ts";
import { type IncomingDocument, Intake } from "../intake.ts";
import { annotateLabelled } from "../labelled.ts";
import type { Said } from "../own.ts";
import { readOwn } from "../own.ts";
import { jsonOf, ShapeError } from "../shape.ts";
import { codeOfSlug } from "../slug.ts";
import { flat, noCode, ownComment } from "./vocabulary.ts";

/** Takes a folder of brat; files that are neither `.txt` nor `.ann` are passed over. */
export function read(files: readonly ImportFile[], options: ImportOptions): ImportResult {
  const intake = new Intake(options);
  const texts = new Map(files.filter(({ path }) => /\.txt$/i.test(path)).map((file) => [stemOf(file.path), file]));
  const annotated = files.filter(({ path }) => /\.(ann|a\d)$/i.test(path));
  const isFolder = files.some(({ path }) => /(^|\/)annotation\.conf$/.test(path));
  if (annotated.length === 0 && !isFolder)
    intake.problem({ path: files[0]?.path ?? "" }, "There is no .ann file here.");
  for (const parts of partsOfDocuments(annotated)) {
    const [first] = parts as [ImportFile, ...ImportFile[]];
    const stem = stemOf(first.path);
    const text = texts.get(stem);
    const plain = text === undefined ? null : textOf(intake, text);
    const contents = parts.flatMap((file) => {
      const content = textOf(intake, file);
      return content === undefined ? [] : [{ path: file.path, content }];
    });
    if (contents.length < parts.length || plain === undefined) continue;
    const { file: name, id } = documentAddress(stem);
    const document = intake.document(name, id, plain);
    if (document.text === null) intake.problem(first, `Its text is missing: ${stem}.txt belongs beside it.`);
    else readAnn(intake, contents, document);
  }
  return intake.result();
}

/** An `.ann` is whole; what `.a1` names (people, places …), `.a2` speaks of (events …), so those are one. */
function partsOfDocuments(files: readonly ImportFile[]): readonly (readonly ImportFile[])[] {
  const whole = files.filter(({ path }) => /\.ann$/i.test(path));
  const divided = files.filter((file) => !whole.includes(file));
  const byStem = grouped(divided, ({ path }) => stemOf(path));
  const inOrder = [...byStem.values()].map((parts) => parts.toSorted((a, b) => (a.path < b.path ? -1 : 1)));
  return [...whole.map((file) => [file]), ...inOrder];
}

function stemOf(path: string): string {
  return path.replace(/\.[^./]*$/, "");
}

interface Passage {
  readonly path: string;
  readonly line: number;
  readonly type: string;
  readonly spans: readonly Span[];
  readonly notes: string[];
  readonly attributes: { name: string; value: AttributeValue }[];
  readonly relations: { readonly type: string; readonly target: string }[];
  own: ReturnType<typeof readOwn> & { readonly code?: string };
}

/** What the lines after the passages say, gathered first: they may stand in any order. */
interface OtherLine {
  readonly path: string;
  readonly line: number;
  readonly fields: readonly string[];
}

function readAnn(
  intake: Intake,
  parts: readonly { readonly path: string; readonly content: string }[],
  document: IncomingDocument,
): void {
  const passages = new Map<string, Passage>();
  const others: OtherLine[] = [];
  for (const { path, content } of parts) {
    for (const [index, raw] of content
      .replace(/^\ufeff/, "")
      .split("\n")
      .entries()) {
      const text = raw.replace(/\r$/, "");
      const line = index + 1;
      if (text.trim() === "") continue;
      const fields = text.split("\t");
      if (text.startsWith("T")) {
        intake.attempt({ path, line }, () => {
          const spans = spansFrom(fields, document);
          const type = (fields[1] ?? "").split(" ")[0] ?? "";
          passages.set(fields[0] ?? "", { path, line, type, spans, notes: [], attributes: [], relations: [], own: {} });
        });
      } else others.push({ path, line, fields });
    }
  }
  for (const other of others.toSorted((a, b) => rank(a) - rank(b))) {
    intake.attempt(other, () => take(intake, other, passages));
  }
  annotate(intake, document, passages);
}

/** Events name passages, and others name events: those come first. */
function rank({ fields: [id = ""] }: OtherLine): number {
  return id.startsWith("E") ? 0 : 1;
}

function spansFrom([, place = "", ...rest]: readonly string[], document: IncomingDocument): readonly Span[] {
  const stated = rest.join("\t");
  const ranges = place
    .replace(/^\S+ */, "")
    .split(";")
    .map((range) => {
      const found = /^(\d+) (\d+)$/.exec(range.trim());
      if (found === null) throw new ShapeError("", `“${place}” is not a type with its offsets, such as “Person 0 4”`);
      return { start: Number(found[1]), end: Number(found[2]) };
    });
  let outside: unknown;
  const readings = [document.fromCodePoints, document.fromPlainCodePoints, (span: Span) => span];
  for (const reading of readings) {
    try {
      const spans = ranges.map(reading);
      const words = spans.map(({ start, end }) => (document.text ?? "").slice(start, end)).join(" ");
      if (stated === "" || spaced(words) === spaced(stated)) return spans;
    } catch (error) {
      outside ??= error;
    }
  }
  if (outside !== undefined) throw outside;
  throw new ShapeError("", `the text at ${place.replace(/^\S+ */, "")} is not “${stated.slice(0, 60)}”`);
}

/** Line ends and runs of spaces are written in more than one way. */
function spaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function take(intake: Intake, { path, line, fields }: OtherLine, passages: Map<string, Passage>): void {
  const [id = "", head = "", ...more] = fields;
  const text = more.join("\t");
  const [type = "", ...rest] = head.split(" ").filter((part) => part !== "");
  const passage = (name: string | undefined): Passage => {
    const found = passages.get(name ?? "");
    if (found === undefined) throw new ShapeError("", `there is no passage ${name ?? ""}`);
    return found;
  };
  if (id.startsWith("R")) {
    const [from, to] = rest.map((argument) => argument.slice(argument.indexOf(":") + 1));
    passage(to);
    passage(from).relations.push({ type, target: to ?? "" });
  } else if (id === "*") {
    for (const other of rest.slice(1)) {
      passage(other);
      passage(rest[0]).relations.push({ type: type === "Equiv" ? "same-as" : type, target: other });
    }
  } else if (id.startsWith("E")) {
    const trigger = passage(type.slice(type.indexOf(":") + 1));
    passages.set(id, trigger);
    for (const argument of rest) {
      const [role = "", target = ""] = argument.split(":");
      trigger.relations.push({ type: role, target });
    }
  } else if (id.startsWith("A") || id.startsWith("M")) {
    passage(rest[0]).attributes.push({ name: type, value: rest.length > 1 ? rest.slice(1).join(" ") : true });
  } else if (id.startsWith("N")) {
    passage(rest[0]).attributes.push({ name: type, value: rest.slice(1).join(" ") });
  } else if (id.startsWith("#") && type === ownComment) {
    const json = jsonOf(intake.problems, path, text, line);
    const noted = json !== undefined && typeof json === "object" && json !== null ? json : {};
    const code = "code" in noted && typeof noted.code === "string" ? { code: noted.code } : {};
    passage(rest[0]).own = { ...readOwn(json, "Readout"), ...code };
  } else if (id.startsWith("#")) {
    const target = passages.get(rest[0] ?? "");
    // Notes on relations and the like have no place in an annotation.
    if (target === undefined) intake.losses.add("notes", "notes on what is no passage are left out", id);
    else target.notes.push(text);
  } else throw new ShapeError("", `“${id.slice(0, 20)}” begins no line that is known`);
}

function annotate(intake: Intake, document: IncomingDocument, passages: ReadonlyMap<string, Passage>): void {
  // An annotation with several codes is several passages of one id.
  const ids = new Map<Passage, string>();
  const seed = `brat ${document.file} ${document.id}`;
  for (const [mark, passage] of passages) {
    if (!ids.has(passage)) ids.set(passage, passage.own.id ?? intake.newId(`${seed} ${mark}`));
  }
  const spans = [...new Set(passages.values())].flatMap((passage) => {
    const { path, line, type, own } = passage;
    const { code, ...said } = own;
    const at = { path, line };
    const label = type === noCode ? null : codeOfSlug(type, code);
    const whole: Partial<Said> = {
      ...said,
      id: ids.get(passage) as string,
      ...partsFrom(intake, passage, ids, passages),
    };
    return passage.spans.map((span) => ({ span, label, said: whole, at }));
  });
  annotateLabelled(intake, document, spans);
}

/** What brat's own lines say; ours hold where they say the same more exactly. */
function partsFrom(
  intake: Intake,
  { own, notes, attributes, relations, line }: Passage,
  ids: ReadonlyMap<Passage, string>,
  passages: ReadonlyMap<string, Passage>,
): Partial<Said> {
  const links = relations.flatMap(({ type, target }): Relation[] => {
    const other = passages.get(target);
    const id = other === undefined ? undefined : ids.get(other);
    if (id === undefined) intake.losses.add("relations", "relations to what is not there are left out", `line ${line}`);
    return id === undefined ? [] : [{ type, target: id }];
  });
  const exact = own.notes?.map(flat).join("\n") === notes.join("\n") ? own.notes : undefined;
  return {
    ...((exact ?? notes).length > 0 ? { notes: exact ?? notes } : {}),
    ...(attributes.length > 0 ? { attributes } : {}),
    ...(links.length > 0 ? { relations: links } : {}),
  };
}
