/** A table for spreadsheets: one row an annotation, the fields of our JSON as columns, as RFC 4180 has it. */
import { isArray, isObject, parseJson } from "../annotation/json.ts";
import type { JsonObject, JsonValue } from "../annotation/model.ts";
import { parseCsv, writeRecord } from "./csv/records.ts";
import { textOf } from "./decode.ts";
import { readingEach, writing } from "./directions.ts";
import type { ExportInput, ExportOptions, Format, FormatOption, ImportFile, OutputChunk } from "./format.ts";
import { valueOf } from "./format.ts";
import type { IncomingDocument, Intake } from "./intake.ts";
import { canHold } from "./lacks.ts";
import type { LossCollector } from "./loss.ts";
import { outgoing } from "./outgoing.ts";
import { annotateRow } from "./rows/read.ts";
import { rowLacks, rowOf } from "./rows/write.ts";
import { ShapeError } from "./shape.ts";

const bomOption: FormatOption = {
  name: "bom",
  values: ["false", "true"],
  description: "Begin with a byte order mark, by which Excel knows UTF-8.",
};
const separatorOption: FormatOption = {
  name: "separator",
  values: ["comma", "semicolon", "tab"],
  description: "What parts the columns; Excel wants semicolons where the decimal sign is a comma.",
};
const formulasOption: FormatOption = {
  name: "formulas",
  values: ["escaped", "asTheyAre"],
  description: "Put an apostrophe before cells that a spreadsheet would run as a formula.",
};

export const csv: Format = {
  name: "csv",
  label: "CSV table",
  description: "for spreadsheets and statistics: one row an annotation",
  extensions: ["csv"],
  isFolder: false,
  options: [bomOption, separatorOption, formulasOption],
  write: writing(write),
  read: readingEach(readFile),
};

/** Columns in their order, with the fields of a row that they hold. */
const columns = [
  ["id", "id"],
  ["file", "file"],
  ["document", "document"],
  ["layer", "layer"],
  ["codes", "codes"],
  ["code_names", "codeNames"],
  ["text", "text"],
  ["note", "note"],
  ["speaker", "speaker"],
  ["creator", "creator"],
  ["created", "created"],
  ["modified", "modified"],
  ["status", "status"],
  ["motivation", "motivation"],
  ["state", "state"],
  ["start_utf16", "start"],
  ["end_utf16", "end"],
  ["start_code_points", "codePointStart"],
  ["end_code_points", "codePointEnd"],
  ["prefix", "prefix"],
  ["suffix", "suffix"],
  ["attributes", "attributes"],
  ["relations", "relations"],
  ["fragments", "fragments"],
] as const;

const separators: Readonly<Record<string, string>> = { comma: ",", semicolon: ";", tab: "\t" };

async function* write(input: ExportInput, options: ExportOptions, losses: LossCollector): AsyncIterable<OutputChunk> {
  const path = `${options.name ?? "annotations"}.csv`;
  const separator = separators[valueOf(separatorOption, options)] ?? ",";
  const isSafe = valueOf(formulasOption, options) === "escaped";
  const names = new Map(input.codebook.codes.map(({ id, name }) => [id, name]));
  const mark = valueOf(bomOption, options) === "true" ? "\ufeff" : "";
  const head = columns.map(([name]) => name);
  yield { path, content: mark + writeRecord(head, separator, isSafe) };
  for await (const { document, annotations } of outgoing(input, options)) {
    for (const out of annotations) {
      canHold(out, [...rowLacks, "broken-characters"], losses);
      const row = rowOf(document, out, names);
      const cells = columns.map(([, field]) => cellOf(row[field] ?? null));
      yield { path, content: writeRecord(cells, separator, isSafe) };
    }
  }
}

/**
 * An empty text is two quotation marks, since an empty cell is none; a text of as many or more of them alone gets two
 * in addition.
 */
const quotesAlone = /^(?:|"{2,})$/;

/** Lists and objects are JSON; a list of one word is that word, where it cannot be taken for JSON. */
function cellOf(value: JsonValue): string {
  if (value === null) return "";
  if (typeof value === "string") return quotesAlone.test(value) ? `${value}""` : value;
  if (typeof value !== "object") return String(value);
  if (isArray(value)) {
    if (value.length === 0) return "";
    const [first] = value;
    if (value.length === 1 && typeof first === "string" && first !== "" && !first.startsWith("[")) return first;
    return JSON.stringify(value);
  }
  return Object.keys(value).length === 0 ? "" : JSON.stringify(value);
}

function readFile(intake: Intake, file: ImportFile): void {
  const { path } = file;
  const content = textOf(intake, file);
  if (content === undefined) return;
  const records = parseCsv(content.replace(/^\ufeff/, ""));
  const [head] = records;
  const fields = head?.cells.map((cell) => columns.find(([name]) => name === cell.trim())?.[1]);
  const missing = ["file", "document"].filter((name) => !fields?.some((field) => field === name));
  if (head === undefined || fields === undefined || missing.length > 0) {
    intake.problem({ path, line: 1 }, `The first row must name the columns; these are missing: ${missing.join(", ")}.`);
    return;
  }
  head.cells.forEach((cell, index) => {
    if (fields[index] === undefined) intake.losses.addOf("columns", "columns", "of no meaning here; left out", cell);
  });
  const documents = new Map<string, IncomingDocument>();
  const documentOf = (name: string, id: string): IncomingDocument => {
    const key = JSON.stringify([name, id]);
    const known = documents.get(key) ?? intake.document(name, id, null);
    documents.set(key, known);
    return known;
  };
  for (const { cells, line } of records.slice(1)) {
    if (cells.length === 1 && cells[0] === "") continue;
    intake.attempt({ path, line }, () => {
      if (cells.length !== fields.length) {
        throw new ShapeError("", `this row has ${cells.length} cells, and the first has ${fields.length}`);
      }
      annotateRow(intake, rowFrom(fields, cells), "row", documentOf);
    });
  }
}

const numbers: ReadonlySet<string> = new Set(["start", "end", "codePointStart", "codePointEnd"]);
const lists: ReadonlySet<string> = new Set(["codes", "codeNames"]);

/** The row as JSON, by the kinds of its columns. */
function rowFrom(fields: readonly (string | undefined)[], cells: readonly string[]): JsonObject {
  const row: Record<string, JsonValue> = {};
  fields.forEach((field, index) => {
    const cell = cells[index] ?? "";
    if (field === undefined) return;
    if (lists.has(field)) row[field] = listFrom(cell);
    else if (cell === "") row[field] = null;
    else if (numbers.has(field)) row[field] = Number(cell);
    else if (field === "attributes" || field === "relations" || field === "fragments") {
      const json = parseJson(cell);
      if (json === undefined) throw new ShapeError(field, `\`${field}\` must be JSON`);
      row[field] = json;
    } else row[field] = quotesAlone.test(cell) ? cell.slice(2) : cell;
  });
  for (const field of ["attributes", "relations"]) if (row[field] === null) delete row[field];
  return row;
}

function listFrom(cell: string): JsonValue {
  const json = cell.startsWith("[") ? parseJson(cell) : undefined;
  return json !== undefined && !isObject(json) && isArray(json) ? json : cell === "" ? [] : [cell];
}
