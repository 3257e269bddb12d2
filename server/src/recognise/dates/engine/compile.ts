import { fold } from "../../../text/fold.ts";
import type { Vocabulary } from "../../../text/words.ts";
import { rules } from "../grammar/rules.ts";
import type { DateLanguage, Forms, Words } from "../language.ts";
import type { Suffix, SuffixTable } from "./digits.ts";
import type { Role } from "./edge.ts";
import { compileGrammar, type GrammarNode } from "./grammar.ts";
import { Lexicon } from "./lexicon.ts";
import { romans } from "./romans.ts";

/** A language made ready to read with. */
export interface CompiledLanguage {
  readonly language: DateLanguage;
  readonly lexicon: Lexicon;
  readonly grammar: GrammarNode;
  readonly suffixes: SuffixTable;
  /** Folded words that stand outside an expression they begin. */
  readonly outside: ReadonlySet<string>;
  /** Folded words that make a date behind or before them part of a name. */
  readonly places: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> };
}

/** Words of the grammar that are the same everywhere. */
const common: Readonly<Record<string, Forms>> = {
  // The full-width comma of Chinese parts clauses, never the parts of a date.
  comma: ",|،|、",
  dash: "-|－|–|—|‐|‑|−|~|～|〜|ـ",
  apostrophe: "'|’|ʼ|`|´",
  clockSign: ":|：|+|Z|/|.",
  hanNumeral: "〇|○|零|一|二|三|四|五|六|七|八|九|十|百|千|万|萬|两|兩|廿|卅",
};

/** The category that each field of `Words` with a code or a number for its keys becomes. */
const coded = {
  dayParts: "dayPart",
  seasons: "season",
  holidays: "holiday",
  eras: "era",
  clockWords: "clockWord",
  sets: "setWord",
  references: "referenceWord",
  zones: "zone",
  halves: "ampm",
  parts: "part",
  partsAfter: "partAfter",
  units: "unit",
} as const satisfies Partial<Record<keyof Words, string>>;

const numbered = {
  relativeDays: "relativeDay",
  shifts: "shift",
  shiftsAfter: "shiftAfter",
  cardinals: "cardinalWord",
  ordinals: "ordinalWord",
  decades: "decade",
} as const satisfies Partial<Record<keyof Words, string>>;

/** Compiles a language: some milliseconds, once. Throws on malformed data, which is a programmer's error. */
export function compileLanguage(language: DateLanguage, vocabulary: Vocabulary): CompiledLanguage {
  const lexicon = new Lexicon(vocabulary, language.proclitics ?? [], language.unaccented ?? false);
  addWords(lexicon, language.words);
  for (const [i, roman] of romans.entries()) lexicon.add(`^${roman}`, "roman", i + 1, "");
  for (const [category, forms] of Object.entries(common)) lexicon.add(forms, category, Number.NaN, "");
  if (language.dottedOrdinals) lexicon.add(".", "dot", Number.NaN, "");
  if (language.ordinalPrefixes) lexicon.add(language.ordinalPrefixes, "ordinalPrefix", Number.NaN, "");
  if (language.numberJoints) lexicon.add(language.numberJoints, "numberJoint", Number.NaN, "");
  for (const endings of Object.values(language.suffixes ?? {})) {
    // Endings are met as words of their own behind a number; knowing them keeps the phrase in one piece.
    for (const form of endings.split("|")) lexicon.add(form.split(">")[0] ?? "", "ending", Number.NaN, "");
  }
  const grammar = compileGrammar(rules, language.patterns ?? {}, lexicon, vocabulary);
  const { before, after } = language.places ?? {};
  return {
    language,
    lexicon,
    grammar,
    suffixes: suffixTable(language),
    outside: folded(language.outside),
    places: { before: folded(before), after: folded(after) },
  };
}

function folded(forms: Forms | undefined): ReadonlySet<string> {
  return new Set((forms ?? "").split("|").filter(Boolean).map(fold));
}

function addWords(lexicon: Lexicon, words: Words): void {
  for (const [i, forms] of (words.months ?? []).entries()) lexicon.add(forms, "month", i + 1, "gregorian");
  for (const [calendar, months] of Object.entries(words.calendarMonths ?? {})) {
    for (const [i, forms] of months.entries()) lexicon.add(forms, "month", i + 1, calendar);
  }
  for (const [i, forms] of (words.weekdays ?? []).entries()) lexicon.add(forms, "weekday", i + 1, "");
  for (const [field, category] of Object.entries(coded)) {
    for (const [name, forms] of entriesOf(words[field as keyof typeof coded]))
      lexicon.add(forms, category, Number.NaN, name);
  }
  for (const [field, category] of Object.entries(numbered)) {
    for (const [key, forms] of entriesOf(words[field as keyof typeof numbered]))
      lexicon.add(forms, category, Number(key), "");
  }
  for (const [key, forms] of entriesOf(words.anniversaries)) {
    if (key === "0") lexicon.add(forms, "anniversary", Number.NaN, "");
    else lexicon.add(forms, "anniversaryYears", Number(key), "");
  }
  for (const [key, forms] of entriesOf(words.countedUnits)) addKeyed(lexicon, `countedUnit ${key}`, forms);
  for (const [key, forms] of entriesOf(words.periods)) addKeyed(lexicon, `period ${key}`, forms);
  for (const [key, forms] of entriesOf(words.glue)) addKeyed(lexicon, key, forms);
}

function entriesOf(field: Readonly<Record<string, Forms | undefined>> | undefined): [string, Forms][] {
  return Object.entries(field ?? {}).filter((entry): entry is [string, Forms] => entry[1] !== undefined);
}

/** Adds forms under a key that reads `category`, `category number`, `category name` or `category number name`. */
function addKeyed(lexicon: Lexicon, key: string, forms: Forms): void {
  const [category = "", ...rest] = key.split(" ");
  const number = rest.find((part) => /^-?[\d.]+$/.test(part));
  const name = rest.find((part) => !/^-?[\d.]+$/.test(part));
  lexicon.add(forms, category, number === undefined ? Number.NaN : Number(number), name ?? "");
}

function suffixTable(language: DateLanguage): SuffixTable {
  const table = new Map<string, Suffix[]>();
  for (const kind of ["ordinal", "decade", "case"] as const) {
    for (const marked of (language.suffixes?.[kind] ?? "").split("|")) {
      const [form = "", role = ""] = marked.trim().split(">");
      if (form === "") continue;
      const key = fold(form);
      table.set(key, [...(table.get(key) ?? []), { kind, role: role as Role }]);
    }
  }
  return table;
}
