/**
 * Our own form: one flat row an annotation, made for data frames and scripts. Offsets are given in both units and count
 * from the document's start. Published as `docs/schemas/annotations.schema.json`.
 */
import type { Codebook } from "../annotation/codebook/model.ts";
import { isObject, oneLine } from "../annotation/json.ts";
import type {
  Annotation,
  AttributeBody,
  Body,
  Fragment,
  JsonObject,
  JsonValue,
  Relation,
} from "../annotation/model.ts";
import { checked, codeBody, codesOf, noteBody, notesOf, statuses } from "../annotation/model.ts";
import { countBreaks, newlineOf } from "../text/lines.ts";
import type { ExportDocument, ExportInput, ExportOptions, Format, ImportedAnnotation, OutputChunk } from "./format.ts";
import type { ImportFile, ImportProblem, ImportResult } from "./format.ts";
import type { LossCollector } from "./loss.ts";
import { createLossCollector } from "./loss.ts";
import type { PlacedAnnotation, PlacedFragment } from "./placed.ts";
import { hasUnknownFields, placedAnnotations, speakerAt } from "./placed.ts";
import { collecting, jsonOf, ShapeError, shape } from "./shape.ts";

export const json: Format = {
  name: "json",
  label: "Readout JSON (one row an annotation)",
  extensions: ["json"],
  write(input, options) {
    const losses = createLossCollector();
    return { chunks: write(input, options, losses), losses: losses.report };
  },
  read,
};

const schemaVersion = "1.0";

/** What the offsets are; stands in every file, since other tools count otherwise. */
const offsets = {
  origin: "start of the document",
  end: "exclusive",
  start: "UTF-16 code units of the text as it is",
  codePointStart: "Unicode code points of the text with every line end as one, a byte order mark as none",
};

async function* write(input: ExportInput, options: ExportOptions, losses: LossCollector): AsyncIterable<OutputChunk> {
  const path = `${options.name ?? "annotations"}.json`;
  const names = new Map(input.codebook.codes.map(({ id, name }) => [id, name]));
  const head = { schemaVersion, offsets, codes: codesToJson(input.codebook) };
  yield { path, content: `${JSON.stringify(head).slice(0, -1)},"annotations":[` };

  const documents: string[] = [];
  let separator = "\n";
  for await (const document of input.documents) {
    documents.push(oneLine(documentToJson(document)));
    for (const placed of placedAnnotations(document)) {
      noteLosses(placed.annotation, losses);
      yield { path, content: separator + oneLine(rowOf(document, placed, names)) };
      separator = ",\n";
    }
  }
  yield { path, content: `\n],"documents":[\n${documents.join(",\n")}\n]}\n` };
}

function codesToJson(codebook: Codebook): JsonValue {
  return codebook.codes.map(({ id, name, parent, description, color }) => ({ id, name, parent, description, color }));
}

function documentToJson({ file, id, start, text, sha256, analysis }: ExportDocument): JsonObject {
  const language = analysis?.language.tag ?? null;
  return { file, id, start, length: text.length, newline: newlineOf(countBreaks(text)), sha256, language };
}

function noteLosses(annotation: Annotation, losses: LossCollector): void {
  const { id } = annotation;
  if (hasUnknownFields(annotation)) {
    losses.add("unknown-fields", "fields that this version does not know are left out", id);
  }
  if (notesOf(annotation).length > 1) losses.add("several-notes", "several notes become one", id);
  const attributes = attributesOf(annotation).map(({ name }) => name);
  if (new Set(attributes).size < attributes.length) {
    losses.add("repeated-attribute", "of several values of an attribute the last one is kept", id);
  }
}

function attributesOf(annotation: Annotation): readonly AttributeBody[] {
  return annotation.bodies.filter((body) => body.purpose === "describing");
}

function rowOf(
  document: ExportDocument,
  { annotation, state, fragments }: PlacedAnnotation,
  names: ReadonlyMap<string, string>,
): JsonObject {
  const codes = codesOf(annotation);
  const notes = notesOf(annotation);
  return {
    id: annotation.id,
    file: document.file,
    document: document.id,
    codes,
    codeNames: codes.map((code) => names.get(code) ?? code),
    ...extentOf(document.text, fragments),
    fragments: fragments.length > 1 ? fragments.map((each) => fragmentToJson(document.text, each)) : null,
    state,
    note: notes.length > 0 ? notes.join("\n\n") : null,
    attributes: Object.fromEntries(attributesOf(annotation).map(({ name, value }) => [name, value])),
    relations: annotation.relations.map(({ type, target }) => ({ type, target })),
    motivation: annotation.motivation,
    status: annotation.status,
    creator: annotation.creator,
    created: annotation.created,
    modified: annotation.modified,
    speaker: speakerAt(document.analysis, fragments[0]?.span ?? null),
  };
}

/** From the first piece to the last, the words of all; nulls where the document as a whole is meant. */
function extentOf(text: string, fragments: readonly PlacedFragment[]): JsonObject {
  const pieces = fragments.map((each) => fragmentToJson(text, each));
  const [first, last] = [pieces[0], pieces.at(-1)];
  return {
    start: first?.start ?? null,
    end: last?.end ?? null,
    codePointStart: first?.codePointStart ?? null,
    codePointEnd: last?.codePointEnd ?? null,
    text: first === undefined ? null : pieces.map((piece) => piece.text).join(" … "),
    prefix: first?.prefix ?? null,
    suffix: last?.suffix ?? null,
  };
}

type FragmentJson = {
  readonly [Key in "start" | "end"]: number | null;
} & { readonly [Key in "codePointStart" | "codePointEnd"]: number } & {
  readonly [Key in "text" | "prefix" | "suffix"]: string;
};

/** `text` is what stands at `start`, line ends as they are. */
function fragmentToJson(text: string, { span, fragment }: PlacedFragment): FragmentJson {
  const { quote, position } = fragment;
  return {
    start: span?.start ?? null,
    end: span?.end ?? null,
    codePointStart: position.start,
    codePointEnd: position.end,
    text: span === null ? quote.exact : text.slice(span.start, span.end),
    prefix: quote.prefix,
    suffix: quote.suffix,
  };
}

function read({ path, content }: ImportFile): ImportResult {
  const problems: ImportProblem[] = [];
  const annotations: ImportedAnnotation[] = [];
  const codes = new Map<string, string>();
  const root = jsonOf(problems, path, content);
  const rows =
    root === undefined
      ? []
      : (collecting(problems, path, () => shape.array(shape.object(root, "the file")["annotations"], "annotations")) ??
        []);
  rows.forEach((value, index) => {
    const place = `annotations[${index}]`;
    const imported = collecting(problems, path, () => annotationFrom(value, place));
    if (imported === undefined) return;
    annotations.push(imported);
    for (const code of codesOf(imported.annotation)) codes.set(code, code);
  });
  const listed = isObject(root) && Array.isArray(root["codes"]) ? (root["codes"] as readonly JsonValue[]) : [];
  for (const code of listed) {
    if (!isObject(code)) continue;
    const { id, name } = code;
    if (typeof id === "string") codes.set(id, typeof name === "string" ? name : id);
  }
  return { annotations, codes: [...codes].map(([id, name]) => ({ id, name })), problems, losses: [] };
}

function annotationFrom(value: JsonValue, place: string): ImportedAnnotation {
  const row = shape.object(value, place);
  const at = (key: string): string => `${place}.${key}`;
  const text = (key: string): string => shape.text(row[key], at(key));
  const file = text("file");
  const created = text("created");
  const status = statuses.find((each) => each === row["status"]);
  if (status === undefined) throw new ShapeError(at("status"), `\`status\` must be one of ${statuses.join(", ")}`);

  const annotation = checked({
    id: text("id"),
    motivation: shape.textOrNull(row["motivation"], at("motivation")) ?? "tagging",
    status,
    creator: shape.textOrNull(row["creator"], at("creator")),
    created,
    modified: shape.textOrNull(row["modified"], at("modified")) ?? created,
    target: {
      file: file.slice(file.lastIndexOf("/") + 1),
      document: text("document"),
      fragments: fragmentsFrom(row, place),
    },
    bodies: bodiesFrom(row, place),
    relations: relationsFrom(row["relations"] ?? [], at("relations")),
  });
  if (!annotation.ok) throw new ShapeError(place, annotation.error.message.replace(/\.$/, ""));
  return { file, annotation: annotation.value };
}

function fragmentsFrom(row: JsonObject, place: string): readonly Fragment[] {
  const { fragments = null, text = null } = row;
  if (fragments === null) return text === null ? [] : [fragmentFrom(row, place)];
  const at = `${place}.fragments`;
  return shape.array(fragments, at).map((each, index) => fragmentFrom(each, `${at}[${index}]`));
}

function fragmentFrom(value: JsonValue, place: string): Fragment {
  const fields = shape.object(value, place);
  return {
    quote: {
      exact: shape.text(fields["text"], `${place}.text`).replace(/\r\n?/g, "\n"),
      prefix: shape.textOrNull(fields["prefix"], `${place}.prefix`) ?? "",
      suffix: shape.textOrNull(fields["suffix"], `${place}.suffix`) ?? "",
    },
    position: {
      start: shape.offset(fields["codePointStart"], `${place}.codePointStart`),
      end: shape.offset(fields["codePointEnd"], `${place}.codePointEnd`),
    },
  };
}

function bodiesFrom(row: JsonObject, place: string): readonly Body[] {
  const codes = shape.array(row["codes"] ?? [], `${place}.codes`).map((code) => shape.text(code, `${place}.codes`));
  const attributes = Object.entries(shape.object(row["attributes"] ?? {}, `${place}.attributes`));
  const note = shape.textOrNull(row["note"], `${place}.note`);
  return [
    ...codes.map(codeBody),
    ...attributes.map(([name, value]): Body => {
      if (typeof value === "object")
        throw new ShapeError(`${place}.attributes.${name}`, "an attribute must be a plain value");
      return { purpose: "describing", name, value };
    }),
    ...(note === null ? [] : [noteBody(note)]),
  ];
}

function relationsFrom(value: JsonValue, place: string): readonly Relation[] {
  return shape.array(value, place).map((each, index) => {
    const { type, target } = shape.object(each, `${place}[${index}]`);
    return {
      type: shape.text(type, `${place}[${index}].type`),
      target: shape.text(target, `${place}[${index}].target`),
    };
  });
}
