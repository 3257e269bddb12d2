import { isQid } from "../user/statement.ts";
import { recordsOf } from "../user/records.ts";
import type { Steps } from "../../../steps.ts";
import type { ItemEntry } from "./item.ts";
import { type Cell, JoinedRows } from "./sparql.ts";

/** A language tag, as a column of tags or the end of a column's name has it. */
const tag = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
/** `"Lake Office"@en`, `"1"^^<…>`, `<http://…>`: how tables parted by tabs write terms. */
const literal = /^"((?:[^"\\]|\\.)*)"(?:@([A-Za-z0-9-]+)|\^\^.*)?$/s;
const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };

/** What is left of a table: the items in it, and the lines that name none. */
export interface AnswerTable {
  /** Each with the line that it was first spoken of in. */
  readonly entries: readonly { readonly entry: ItemEntry; readonly line: number }[];
  /** Counted from 1. */
  readonly linesWithoutItem: readonly number[];
}

/**
 * The items of a SPARQL answer as a table: with commas (values alone) or tabs (terms as Turtle writes them). Where a value
 * has no language of its own, the end of its column's name tells it (`label_ka`, `itemLabel.fa`), else the row's column
 * `lang`, else it holds in all languages (`mul`). Otherwise as `entriesOfAnswer`. Linear.
 */
export function* readAnswerTable(text: string, languages: ReadonlySet<string>): Steps<AnswerTable> {
  const isTabbed = text.slice(0, Math.max(0, text.search(/[\r\n]|$/))).includes("\t");
  const records = recordsOf(text, isTabbed ? "\t" : ",", !isTabbed);
  const head = records.next().value;
  const columns = (head?.fields ?? []).map((field) => field.trim().replace(/^[\ufeff?$]+/, ""));
  const rows = new JoinedRows(languages);
  const linesWithoutItem: number[] = [];
  const firstLines = new Map<string, number>();
  for (const { fields, line, span } of records) {
    yield span.end / text.length;
    if (fields.every((field) => field.trim() === "")) continue;
    const cells = fields.map((field) => (isTabbed ? termOf(field.trim()) : { value: field.trim(), language: null }));
    const own = cells.find((cell, i) => /^lang(uage)?$/i.test(columns[i] ?? "") && tag.test(cell.value))?.value;
    const named = cells.flatMap((cell, i): [string, Cell][] => {
      const column = columns[i] ?? "";
      if (cell.value === "") return [];
      return [[column, { ...cell, language: cell.language ?? languageOf(column, cell.value, own) }]];
    });
    const id = rows.take(named);
    if (id === null) linesWithoutItem.push(line);
    else if (!firstLines.has(id)) firstLines.set(id, line);
  }
  const entries = rows.entries().map((entry) => ({ entry, line: firstLines.get(entry.id) ?? 1 }));
  return { entries, linesWithoutItem };
}

/** Null for what is no name or description. */
function languageOf(column: string, value: string, ofRow: string | undefined): string | null {
  if (!/label|alias|alt|name|desc/i.test(column) || isQid(value)) return null;
  const [, end = ""] = /[._]([^._]+)$/.exec(column) ?? [];
  return tag.test(end) ? end : (ofRow ?? "mul");
}

function termOf(field: string): Cell {
  if (field.startsWith("<") && field.endsWith(">")) return { value: field.slice(1, -1), language: null };
  const [, value, language = null] = literal.exec(field) ?? [];
  if (value === undefined) return { value: field, language: null };
  return { value: value.replace(/\\(.)/gs, (_, sign: string) => escapes[sign] ?? sign), language };
}
