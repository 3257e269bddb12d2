/**
 * Our own form: one flat row an annotation, made for data frames and scripts. Offsets are given in both units and count
 * from the document's start. Published as `docs/schemas/annotations.schema.json`.
 */
import type { Codebook } from "../annotation/codebook/model.ts";
import { isObject, oneLine } from "../annotation/json.ts";
import type { JsonObject, JsonValue } from "../annotation/model.ts";
import { countBreaks, newlineOf } from "../text/lines.ts";
import { textOf } from "./decode.ts";
import { readingEach, writing } from "./directions.ts";
import type {
  ExportDocument,
  ExportInput,
  ExportOptions,
  Format,
  ImportedCode,
  ImportFile,
  OutputChunk,
} from "./format.ts";
import type { IncomingDocument, Intake } from "./intake.ts";
import { canHold } from "./lacks.ts";
import type { LossCollector } from "./loss.ts";
import { outgoing } from "./outgoing.ts";
import { annotateRow } from "./rows/read.ts";
import { rowLacks, rowOf } from "./rows/write.ts";
import { jsonOf, shape } from "./shape.ts";

export const json: Format = {
  name: "json",
  label: "Readout JSON",
  description: "one row an annotation, offsets in both units; for scripts and data frames",
  extensions: ["json"],
  isFolder: false,
  options: [],
  write: writing(write),
  read: readingEach(readFile),
};

const schemaVersion = "1.1";

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
  for await (const { document, annotations } of outgoing(input, options)) {
    documents.push(oneLine(documentToJson(document)));
    for (const out of annotations) {
      canHold(out, rowLacks, losses);
      yield { path, content: separator + oneLine(rowOf(document, out, names)) };
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

function readFile(intake: Intake, file: ImportFile): void {
  const { path } = file;
  const content = textOf(intake, file);
  const root = content === undefined ? undefined : jsonOf(intake.problems, path, content);
  if (root === undefined) return;
  if (isObject(root)) {
    const codes = Array.isArray(root["codes"]) ? (root["codes"] as readonly JsonValue[]) : [];
    for (const code of codes.flatMap((each) => codeFrom(each) ?? [])) intake.code(code);
  }
  const documents = new Map<string, IncomingDocument>();
  const documentOf = (name: string, id: string): IncomingDocument => {
    const key = JSON.stringify([name, id]);
    const known = documents.get(key) ?? intake.document(name, id, null);
    documents.set(key, known);
    return known;
  };
  intake.attempt({ path }, () => {
    const rows = shape.array(shape.object(root, "the file")["annotations"], "annotations");
    rows.forEach((value, index) => {
      const place = `annotations[${index}]`;
      intake.attempt({ path, place }, () => annotateRow(intake, value, place, documentOf));
    });
  });
}

function codeFrom(value: JsonValue): ImportedCode | null {
  if (!isObject(value) || typeof value["id"] !== "string") return null;
  const text = (key: string): string | null => {
    const field = value[key];
    return typeof field === "string" ? field : null;
  };
  const { id } = value;
  return {
    id,
    name: text("name") ?? id,
    parent: text("parent"),
    description: text("description"),
    color: text("color"),
  };
}
