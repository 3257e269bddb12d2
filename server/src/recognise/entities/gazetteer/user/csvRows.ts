import { recordsOf } from "./records.ts";
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
  const records = recordsOf(text, delimiterOf(text));
  const head = records.next().value;
  if (head === undefined) return;
  const names = head.fields.map((field) => field.trim().replace(/^\ufeff/, ""));
  for (const name of names) {
    if (columns.has(name.toLowerCase()) || name.startsWith("names.") || name === "") continue;
    const message = `The column “${name}” is not known and is passed over; these are: ${[...columns].join(", ")}, names.LANGUAGE.`;
    broken({ ...head.span, code: "unknown-field", severity: "warning", message });
  }
  if (!names.some((name) => ["id", "notname"].includes(name.toLowerCase()) || name.startsWith("name"))) {
    const message = "The first line must name the columns, such as: id,type,language,name,kind,description.";
    broken({ ...head.span, code: "broken-line", severity: "error", message });
    return;
  }
  for (const { fields, span } of records) {
    if (fields.every((field) => field.trim() === "")) continue;
    if (fields.length > names.length) {
      const message = `This line has ${fields.length} fields where the first line names ${names.length}; it is passed over.`;
      broken({ ...span, code: "broken-line", severity: "error", message });
      continue;
    }
    yield { value: valueOf(names, fields), span, isPart: true };
  }
};

/** A line of the table as the object that JSON would have. */
function valueOf(columnNames: readonly string[], fields: readonly string[]): Record<string, unknown> {
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
    const [kind, trust] = [cells.get("kind"), cells.get("trust")];
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

function delimiterOf(text: string): string {
  const head = text.slice(0, Math.max(0, text.search(/[\r\n]|$/)));
  return [",", ";", "\t"].reduce((best, sign) => (head.split(sign).length > head.split(best).length ? sign : best));
}
