import type { Entry, EntryName, EntryType, NameKind } from "../../server/src/recognise/entities/gazetteer/entry.ts";

const kinds: Readonly<Record<string, NameKind>> = { a: "acronym", s: "short", d: "demonym" };
const languages = ["en", "ka", "fa", "sq", "ar", "ru", "zh"] as const;

/** Rows of a file of `|`-separated cells; lines in `#` are comments. Fails on a row of another width. */
function rows(text: string, width: number, file: string): string[][] {
  return text.split("\n").flatMap((line, i) => {
    if (line.trim() === "" || line.startsWith("#")) return [];
    const cells = line.split("|").map((cell) => cell.trim());
    if (cells.length !== width) throw new Error(`${file}:${i + 1}: ${cells.length} cells instead of ${width}`);
    return [cells];
  });
}

/** `Name; other=a; third=s`: the first full name is the one to show, further ones are aliases. */
function names(cell: string, kind: NameKind = "full"): EntryName[] {
  let shown = false;
  return cell.split(";").flatMap((part) => {
    const text = part.trim();
    if (text === "") return [];
    const marked = /^(.*)=([asd])$/u.exec(text);
    if (marked !== null)
      return [{ text: marked[1] as string, kind: kinds[marked[2] as string] as NameKind, source: "hand" }];
    const own: NameKind = kind === "full" && shown ? "alias" : kind;
    shown = true;
    return [{ text, kind: own, source: "hand" }];
  });
}

function byLanguage(cells: readonly string[], kind?: NameKind): Record<string, EntryName[]> {
  const found: Record<string, EntryName[]> = {};
  languages.forEach((language, i) => {
    const list = names(cells[i] ?? "", kind);
    if (list.length > 0) found[language] = list;
  });
  return found;
}

/** `slug | country | description | en | ka | fa | sq | ar | ru | zh`. */
export function readPersons(text: string, file: string): Entry[] {
  return rows(text, 10, file).map(([slug = "", country = "", description = "", ...cells]) => ({
    id: null,
    slug,
    type: "person",
    tier: 1,
    ...(country !== "" && { country }),
    names: byLanguage(cells),
    description: { en: description },
  }));
}

/** `slug | type | tier | country | description | en | ka | fa | sq | ar | ru | zh`. */
export function readThings(text: string, file: string): Entry[] {
  return rows(text, 12, file).map(([slug = "", type = "", tier = "", country = "", description = "", ...cells]) => ({
    id: null,
    slug,
    type: type as EntryType,
    tier: Number(tier) as Entry["tier"],
    ...(country !== "" && { country }),
    names: byLanguage(cells),
    description: { en: description },
  }));
}

/** `slug | en | ka | fa | sq | ar | ru | zh`: the slug of the country and its demonyms. */
export function readDemonyms(text: string, file: string): Map<string, Record<string, EntryName[]>> {
  return new Map(rows(text, 8, file).map(([slug = "", ...cells]) => [slug, byLanguage(cells, "demonym")]));
}
