import { recordsOf, type TableRecord } from "./records.ts";
import type { RowReader } from "./row.ts";

/**
 * The columns of a table. `name` with `language` and `kind` gives one name a line, so that an entry takes several lines;
 * `names.LANGUAGE` columns hold several names each, parted by `|`.
 */
const columns = new Set(
  "id slug type tier name language kind trust description country iso2 start end note hide sameas splitfrom hidename notname document".split(
    " ",
  ),
);
const truths = new Set(["true", "yes", "1", "x"]);

/** The rows of a table with a header line; commas, semicolons or tabs part the fields, as the header shows. */
export const csvRows: RowReader = function* (text, broken) {
  const { delimiter, from } = headOf(text);
  const records = shifted(recordsOf(text.slice(from), delimiter), from);
  const head = records.next().value;
  if (head === undefined) return;
  const names = head.fields.map((field) => field.trim().replace(/^\ufeff/, ""));
  if (!names.some((name) => ["id", "notname"].includes(name.toLowerCase()) || name.startsWith("name"))) {
    const message = "The first line must name the columns, such as: id,type,language,name,kind,description.";
    broken({ ...head.span, code: "broken-line", severity: "error", message });
    return;
  }
  for (const name of names) {
    if (columns.has(name.toLowerCase()) || name.startsWith("names.") || name === "") continue;
    const message = `The column “${name}” is not known and is passed over; these are: ${[...columns].join(", ")}, names.LANGUAGE.`;
    broken({ ...head.span, code: "unknown-field", severity: "warning", message });
  }
  /** Which entries have a name in which language already. */
  const named = new Set<string>();
  for (const { fields, span, isOpen } of records) {
    if (fields.every((field) => field.trim() === "")) continue;
    if (isOpen) {
      const message = "In this line a quotation mark opens and never closes; all from here on is passed over.";
      const line = text.slice(span.start).search(/[\r\n]|$/);
      broken({ start: span.start, end: span.start + line, code: "broken-line", severity: "error", message });
      return;
    }
    if (fields.length > names.length) {
      const message = `This line has ${fields.length} fields where the first line names ${names.length}; it is passed over.`;
      broken({ ...span, code: "broken-line", severity: "error", message });
      continue;
    }
    yield { value: valueOf(names, fields, named), span, isPart: true };
  }
};

/**
 * A line of the table as the object that JSON would have. The first name of an entry in a language is its full one, so
 * later lines say of theirs that they are others.
 */
function valueOf(
  columnNames: readonly string[],
  fields: readonly string[],
  named: Set<string>,
): Record<string, unknown> {
  const cells = new Map<string, string>();
  const names: Record<string, unknown[]> = {};
  columnNames.forEach((column, i) => {
    const field = (fields[i] ?? "").trim();
    if (field === "") return;
    if (!column.startsWith("names.")) cells.set(column.toLowerCase(), field);
    else names[column.slice("names.".length)] = field.split("|").map((name) => name.trim());
  });
  const language = cells.get("language");
  const name = cells.get("name");
  if (name !== undefined) {
    const of = `${cells.get("id") ?? ""}\n${language ?? "mul"}`;
    const kind = cells.get("kind") ?? (named.has(of) ? "alias" : undefined);
    named.add(of);
    const trust = cells.get("trust");
    (names[language ?? "mul"] ??= []).push({ text: name, ...(kind && { kind }), ...(trust && { trust }) });
  }
  const value: Record<string, unknown> = {};
  for (const [from, to] of [
    ["id", "id"],
    ["slug", "slug"],
    ["type", "type"],
    ["description", "description"],
    ["country", "country"],
    ["iso2", "iso2"],
    ["note", "note"],
    ["sameas", "sameAs"],
    ["splitfrom", "splitFrom"],
    ["notname", "notName"],
    ["document", "document"],
  ] as const) {
    if (cells.has(from)) value[to] = cells.get(from);
  }
  if (cells.has("notname") && language !== undefined) value["language"] = language;
  if (cells.has("tier")) value["tier"] = Number(cells.get("tier"));
  if (cells.has("hide")) value["hide"] = truths.has((cells.get("hide") as string).toLowerCase());
  if (cells.has("hidename")) value["hideNames"] = (cells.get("hidename") as string).split("|");
  const [start, end] = [cells.get("start"), cells.get("end")];
  if (start !== undefined || end !== undefined) value["validity"] = { ...(start && { start }), ...(end && { end }) };
  if (Object.keys(names).length > 0) value["names"] = names;
  return value;
}

/** What parts the fields: as a first line `sep=;` says, else the sign that parts the header most; and where that begins. */
function headOf(text: string): { readonly delimiter: string; readonly from: number } {
  const said = /^\ufeff?sep=([,;\t])(?:\r\n|\r|\n)/.exec(text);
  if (said !== null) return { delimiter: said[1] as string, from: said[0].length };
  const head = text.slice(0, Math.max(0, text.search(/[\r\n]|$/)));
  const delimiter = [",", ";", "\t"].reduce((best, sign) =>
    head.split(sign).length > head.split(best).length ? sign : best,
  );
  return { delimiter, from: 0 };
}

function* shifted(records: Generator<TableRecord>, from: number): Generator<TableRecord, undefined> {
  for (const record of records) {
    yield from === 0 ? record : { ...record, span: { start: record.span.start + from, end: record.span.end + from } };
  }
  return undefined;
}
