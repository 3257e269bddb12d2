import { type EntryName, type EntryType, entryTypes } from "../entry.ts";
import { isRecord } from "../user/readNames.ts";
import { isQid } from "../user/statement.ts";
import type { ItemEntry } from "./item.ts";

/** One value of a row. */
export interface Cell {
  readonly value: string;
  /** BCP 47; null where it is no text of a language. */
  readonly language: string | null;
}

/** What an answer may call its other names. */
const aliasColumn = /alias|alt/i;

/**
 * The items of a SPARQL answer in JSON (`SELECT ?item ?itemLabel …`): the first column that holds items names them;
 * texts with a language are names, those of columns called description are descriptions; `type` is a kind of entry,
 * `iso2` and `country` codes. Rows of one item are joined. Null where the value is no such answer.
 */
export function entriesOfAnswer(value: unknown, languages: ReadonlySet<string>): ItemEntry[] | null {
  const results = isRecord(value) && isRecord(value["results"]) ? value["results"] : null;
  if (results === null || !Array.isArray(results["bindings"])) return null;
  const rows = new JoinedRows(languages);
  for (const row of results["bindings"] as unknown[]) {
    if (!isRecord(row)) continue;
    rows.take(
      Object.entries(row).flatMap(([column, cell]): [string, Cell][] => {
        const read = cellOf(cell);
        return read === null ? [] : [[column, read]];
      }),
    );
  }
  return rows.entries();
}

/** The entries of an answer's rows, those of one item joined. */
export class JoinedRows {
  private readonly languages: ReadonlySet<string>;
  private readonly byId = new Map<string, Mutable>();

  constructor(languages: ReadonlySet<string>) {
    this.languages = languages;
  }

  /** A row, as its columns and what stands in them. The item that it names; null where it names none. */
  take(cells: readonly (readonly [column: string, cell: Cell])[]): string | null {
    const [id] = cells.flatMap(([, cell]) => qidOf(cell) ?? []);
    if (id === undefined) return null;
    const entry = this.byId.get(id) ?? emptyEntry(id);
    this.byId.set(id, entry);
    for (const [column, cell] of cells) take(entry, column, cell, this.languages);
    return id;
  }

  /** Those that have a name. */
  entries(): ItemEntry[] {
    return [...this.byId.values()].filter(({ names }) => Object.keys(names).length > 0);
  }
}

type Mutable = { -readonly [Field in keyof ItemEntry]: ItemEntry[Field] } & {
  readonly names: Record<string, EntryName[]>;
  readonly description: Record<string, string>;
};

function emptyEntry(id: string): Mutable {
  return { id, type: null, names: {}, description: {}, validity: null, offices: [], country: null, iso2: null };
}

function take(entry: Mutable, column: string, { value, language }: Cell, languages: ReadonlySet<string>): void {
  const text = value.trim();
  if (language === null) {
    if (column === "type" && entryTypes.includes(text as EntryType)) entry.type = text as EntryType;
    if (column === "iso2" && /^[A-Z]{2}$/.test(text)) entry.iso2 = text;
    return;
  }
  const [tag = ""] = language.toLowerCase().split("-");
  if (text === "" || (tag !== "mul" && !languages.has(tag)) || isQid(text)) return;
  if (/desc/i.test(column)) {
    // A description of no known language is shown where one in English would be.
    entry.description[tag === "mul" ? "en" : language] ??= text;
    return;
  }
  const names = (entry.names[language] ??= []);
  if (!names.some((name) => name.text === text))
    names.push({ text, kind: aliasColumn.test(column) ? "alias" : "full" });
}

function cellOf(cell: unknown): Cell | null {
  if (!isRecord(cell) || typeof cell["value"] !== "string") return null;
  const language = cell["xml:lang"];
  return { value: cell["value"], language: typeof language === "string" && language !== "" ? language : null };
}

function qidOf({ value, language }: Cell): string | null {
  if (language !== null) return null;
  const last = value.slice(Math.max(value.lastIndexOf("/"), value.lastIndexOf(":")) + 1);
  return isQid(last) && (value.includes("/entity/") || value === last || value === `wd:${last}`) ? last : null;
}
