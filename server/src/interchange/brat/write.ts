import { oneLine } from "../../annotation/json.ts";
import type { AttributeBody, JsonObject, JsonValue } from "../../annotation/model.ts";
import { attributesOf, codesOf, notesOf } from "../../annotation/model.ts";
import { documentName } from "../documentName.ts";
import type { ExportInput, ExportOptions, OutputChunk } from "../format.ts";
import { valueOf } from "../format.ts";
import { canHold, type LackKind } from "../lacks.ts";
import type { LossCollector } from "../loss.ts";
import type { Outgoing, OutgoingAnnotation } from "../outgoing.ts";
import { outgoing } from "../outgoing.ts";
import type { Part } from "../own.ts";
import { ownFields, ownOption } from "../own.ts";
import { slugOf } from "../slug.ts";
import { Configuration } from "./configuration.ts";
import { flat, isWord, noCode, ownComment } from "./vocabulary.ts";

const lacks: readonly LackKind[] = [
  "orphaned",
  "whole-document",
  "lost-pieces",
  "unknown-fields",
  "repeated-codes",
  "broken-characters",
];
/** What is lost besides where our own comments are not wanted. */
const lacksWithoutOwn: readonly LackKind[] = [
  "codes-apart",
  "ids",
  "times",
  "creator",
  "status",
  "curation",
  "motivation",
];

export async function* write(
  input: ExportInput,
  options: ExportOptions,
  losses: LossCollector,
): AsyncIterable<OutputChunk> {
  const keepsOwn = valueOf(ownOption, options) === "true";
  const kinds = keepsOwn ? lacks : [...lacks, ...lacksWithoutOwn];
  const configuration = new Configuration(input.codebook);
  for await (const each of outgoing(input, options)) {
    const name = documentName(each.document);
    yield { path: `${name}.txt`, content: each.plain };
    const held = each.annotations.filter((out) => canHold(out, kinds, losses));
    yield { path: `${name}.ann`, content: "" };
    for (const content of linesOf(each, held, configuration, keepsOwn, losses)) {
      yield { path: `${name}.ann`, content };
    }
  }
  yield { path: "annotation.conf", content: configuration.annotationConf() };
  yield { path: "visual.conf", content: configuration.visualConf() };
}

function* linesOf(
  { plain }: Outgoing,
  held: readonly OutgoingAnnotation[],
  configuration: Configuration,
  keepsOwn: boolean,
  losses: LossCollector,
): Generator<string> {
  const marks = new Map<string, string>();
  let count = 0;
  for (const { annotation } of held) {
    marks.set(annotation.id, `T${count + 1}`);
    count += Math.max(1, new Set(codesOf(annotation)).size);
  }
  const numbers = { T: 0, R: 0, A: 0, "#": 0 };
  const next = (kind: keyof typeof numbers): string => `${kind}${++numbers[kind]}`;

  for (const out of held) {
    const { annotation, spans } = out;
    const places = out.positions.map(({ start, end }) => `${start} ${end}`);
    const words = flat(spans.map(({ start, end }) => plain.slice(start, end)).join(" "));
    const native = nativeParts(out, marks);
    const own = ownFields(out, [...native, "codes"]);
    if (!keepsOwn) noteUnkept(own, annotation.id, losses);

    const codes = [...new Set(codesOf(annotation))];
    for (const [index, code] of (codes.length === 0 ? [null] : codes).entries()) {
      const mark = next("T");
      const type = code === null ? noCode : slugOf(code);
      configuration.addEntity(type, code, out.layer);
      yield `${mark}\t${type} ${places.join(";")}\t${words}\n`;
      const exact = code === null ? {} : type === code ? {} : { code };
      if (!keepsOwn && "code" in exact)
        losses.add("code-names", "names of codes are written without signs", annotation.id);
      const carried: JsonObject = index === 0 ? { ...own, ...exact } : { id: annotation.id, ...exact };
      if (keepsOwn) yield `${next("#")}\t${ownComment} ${mark}\t${oneLine(carried)}\n`;
      if (index > 0) continue;
      if (native.includes("attributes")) {
        for (const { name, value } of attributesOf(annotation)) {
          configuration.addAttribute(name, value === true ? null : String(value));
          yield `${next("A")}\t${name} ${mark}${value === true ? "" : ` ${value}`}\n`;
        }
      }
      for (const note of notesOf(annotation)) yield `${next("#")}\tAnnotatorNotes ${mark}\t${flat(note)}\n`;
      if (native.includes("relations")) {
        for (const { type: relation, target } of annotation.relations) {
          configuration.addRelation(relation);
          yield `${next("R")}\t${relation} Arg1:${mark} Arg2:${marks.get(target)}\n`;
        }
      }
    }
  }
}

/** The parts that brat's own lines hold to the last character. */
function nativeParts({ annotation }: OutgoingAnnotation, marks: ReadonlyMap<string, string>): readonly Part[] {
  const parts: Part[] = [];
  if (attributesOf(annotation).every(isPlainAttribute)) parts.push("attributes");
  if (notesOf(annotation).every((note) => note === flat(note) && note !== "")) parts.push("notes");
  if (annotation.relations.every(({ type, target }) => isWord(type) && marks.has(target))) parts.push("relations");
  return parts;
}

function isPlainAttribute({ name, value }: AttributeBody): boolean {
  return isWord(name) && (value === true || (typeof value === "string" && isWord(value)));
}

/** Says what brat's own lines do not hold, where ours are not wanted. */
function noteUnkept(own: Readonly<Record<string, JsonValue>>, id: string, losses: LossCollector): void {
  if (own["attributes"] !== undefined) losses.add("attributes", "attributes that are no single words are left out", id);
  if (own["notes"] !== undefined) losses.add("note-lines", "line ends in notes become spaces", id);
  if (own["relations"] !== undefined) losses.add("relations", "relations to other documents are left out", id);
}
