import type { AnchorState, AnnotationQuery, ReviewStatus } from "../../../../server/src/protocol.ts";

/** Something that a filter can name: what it is in a query, and the words it goes by. */
export interface Choice<Key = string> {
  readonly key: Key;
  readonly names: readonly string[];
}

/** What there is to be named in a filter. */
export interface Choices {
  readonly codes: readonly Choice[];
  readonly authors: readonly Choice<string | null>[];
  readonly speakers: readonly Choice[];
  readonly files: readonly Choice[];
}

/** The fields of a filter, with what each is for. */
export const fields = {
  code: "a code, or any below it",
  author: "who made the tag",
  speaker: "whose words they are",
  lang: "the document's language, such as ka",
  file: "a part of the file's name",
  from: "documents of this day, month or year and later",
  to: "documents up to this day, month or year",
  date: "documents of this day, month or year",
  note: "a word of the note",
  status: "draft, accepted or rejected",
  is: "anchored, moved, changed, ambiguous, orphaned, conflict or curated",
  has: "note",
} as const;
export type Field = keyof typeof fields;

export interface Term {
  /** Null for a bare word, which is looked for in the quote and the note. */
  readonly field: Field | null;
  readonly value: string;
}

const aliases: Readonly<Record<string, Field>> = { by: "author", annotator: "author", language: "lang", state: "is" };

/** The terms of a filter as it is typed: `code:pledge author:"Ana M" road`. A field that is none is a word of the text. */
export function termsOf(typed: string): Term[] {
  const terms: Term[] = [];
  for (const { groups } of typed.matchAll(/(?:(?<name>\p{L}+):)?(?:"(?<quoted>[^"]*)"?|(?<bare>\S+))/gu)) {
    const name = groups?.["name"]?.toLowerCase();
    const value = groups?.["quoted"] ?? groups?.["bare"] ?? "";
    const field = name === undefined ? null : Object.hasOwn(fields, name) ? (name as Field) : (aliases[name] ?? null);
    terms.push({ field, value: name !== undefined && field === null ? `${name}:${value}` : value });
  }
  return terms.filter(({ value }) => value !== "");
}

/** Whether a filter names people or places that have to be looked up (`Choices`) before it can be understood. */
export function needsChoices(typed: string): boolean {
  return termsOf(typed).some(({ field }) => ["code", "author", "speaker", "file"].includes(field ?? ""));
}

export interface Understood {
  readonly query: AnnotationQuery;
  /** Terms that name nothing there is: with them nothing is found. */
  readonly unknown: readonly Term[];
}

const statuses: readonly ReviewStatus[] = ["draft", "accepted", "rejected"];
const states: readonly AnchorState[] = ["anchored", "moved", "changed", "ambiguous", "orphaned"];

/** The query that a filter stands for. Of terms with one field, one is enough; all fields must be fulfilled. */
export function understand(typed: string, choices: Choices): Understood {
  const unknown: Term[] = [];
  const all = termsOf(typed);
  const values = (field: Field) => all.filter((term) => term.field === field);
  const known = <Key>(field: Field, among: readonly Choice<Key>[]): { readonly keys?: readonly Key[] } => {
    const terms = values(field);
    if (terms.length === 0) return {};
    const keys = terms.flatMap((term) => {
      const found = matching(term.value, among);
      if (found.length === 0) unknown.push(term);
      return found;
    });
    return { keys: [...new Set(keys)] };
  };
  const plain = <Key extends string>(field: Field, among: readonly Key[]) =>
    known(
      field,
      among.map((key) => ({ key, names: [key] })),
    ).keys;

  const text = all.filter(({ field }) => field === null).map(({ value }) => value);
  const note = values("note").map(({ value }) => value);
  const { keys: codes } = known("code", choices.codes);
  const { keys: creators } = known("author", choices.authors);
  const { keys: speakers } = known("speaker", choices.speakers);
  const { keys: uris } = known("file", choices.files);
  const wanted = plain("status", statuses);
  const is = plain("is", [...states, "conflict", "curated"]);
  const places = is?.filter((each) => states.some((state) => state === each)) as AnchorState[] | undefined;
  const languages = values("lang").map(({ value }) => value);
  const has = plain("has", ["note"]);
  const from = latest([...values("from"), ...values("date")].flatMap((term) => dayOf(term, "first", unknown)));
  const to = earliest([...values("to"), ...values("date")].flatMap((term) => dayOf(term, "last", unknown)));

  const query: AnnotationQuery = {
    ...(text.length === 0 ? {} : { text: text.join(" ") }),
    ...(note.length === 0 ? {} : { note: note.join(" ") }),
    ...(has === undefined ? {} : { hasNote: true }),
    ...(codes === undefined ? {} : { codes, below: true }),
    ...(creators === undefined ? {} : { creators }),
    ...(speakers === undefined ? {} : { speakers }),
    ...(uris === undefined ? {} : { uris }),
    ...(languages.length === 0 ? {} : { languages }),
    ...(wanted === undefined ? {} : { statuses: wanted }),
    ...(places === undefined || places.length === 0 ? {} : { states: places }),
    ...(is?.includes("conflict") === true ? { conflicts: true } : {}),
    ...(is?.includes("curated") === true ? { layers: ["curation" as const] } : {}),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
  // A field whose every value is unknown must not find all: an empty list finds nothing.
  return { query: unknown.length > 0 && all.length === unknown.length ? { uris: [] } : query, unknown };
}

/** The choices that a value names: exactly, else by the beginning of a name, else by a part of it. */
function matching<Key>(value: string, among: readonly Choice<Key>[]): Key[] {
  const wanted = folded(value);
  for (const fits of [
    (name: string) => name === wanted,
    (name: string) => name.startsWith(wanted),
    (name: string) => name.includes(wanted),
  ]) {
    const found = among.filter(({ names }) => names.some((name) => fits(folded(name))));
    if (found.length > 0) return found.map(({ key }) => key);
  }
  return [];
}

/** Without case and marks, so that `Saban` finds `Šaban`. */
export function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}

/** The first or last day of what a term names: a day, a month or a year. */
function dayOf(term: Term, which: "first" | "last", unknown: Term[]): string[] {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(term.value);
  if (parts === null) {
    if (!unknown.includes(term)) unknown.push(term);
    return [];
  }
  const [, year, month, day] = parts;
  const edge = which === "first" ? { month: "01", day: "01" } : { month: "12", day: "31" };
  return [`${year}-${month ?? edge.month}-${day ?? edge.day}`];
}

function latest(days: readonly string[]): string | undefined {
  return days.toSorted().at(-1);
}

function earliest(days: readonly string[]): string | undefined {
  return days.toSorted()[0];
}
