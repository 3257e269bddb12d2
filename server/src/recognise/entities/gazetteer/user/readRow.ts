import { roleGlosses, type Role } from "../../../lexicon/roles/language.ts";
import { type Entry, type EntryType, entryTypes, type Office } from "../entry.ts";
import { isRecord, oneOf, readNames, type Report } from "./readNames.ts";
import { type EntryStatement, type HiddenName, isQid, type Statement } from "./statement.ts";
import type { Row } from "./row.ts";

/** Kinds of thing that a person can list; role nouns are a matter of the language. */
const listableTypes = entryTypes.filter((type) => type !== "role");

const entryFields = new Set(
  "id slug type tier names replace hideNames hide sameAs splitFrom description offices validity country iso2 population note source idSource idStatus".split(
    " ",
  ),
);
const day = /^-?\d{4}(-\d\d(-\d\d)?)?$/;
const spaces = /[\s#"]/;

/** What a row says; null where nothing can be made of it. */
export function readRow({ value, span }: Row, report: Report): Statement | null {
  if (!isRecord(value)) {
    report(
      "wrong-type",
      "",
      'An entry is an object, such as {"id": "lake-office", "type": "organisation", "names": …}.',
    );
    return null;
  }
  if ("notName" in value) return notName(value, span, report);
  if ("mention" in value) return otherEntity(value, span, report);
  return entry(value, span, report);
}

function notName(value: Readonly<Record<string, unknown>>, span: Row["span"], report: Report): Statement | null {
  warnOfOthers(value, new Set(["notName", "language", "document", "note"]), report);
  const text = textIn(value, "notName", report);
  if (text === null) return null;
  const [language, document] = [textIn(value, "language", report), textIn(value, "document", report)];
  return { kind: "not-name", span, text, language, document };
}

function otherEntity(value: Readonly<Record<string, unknown>>, span: Row["span"], report: Report): Statement | null {
  warnOfOthers(value, new Set(["mention", "entity", "note"]), report);
  const { mention } = value;
  const isNone = value["entity"] === null;
  const entity = textIn(value, "entity", report);
  if (!isRecord(mention)) {
    report("wrong-type", "mention", '`mention` says where: {"document": …, "quote": …, "prefix": …, "suffix": …}.');
    return null;
  }
  const document = textIn(mention, "document", report);
  const quote = textIn(mention, "quote", report);
  if (document === null || quote === null || (entity === null && !isNone)) {
    const message = "`mention` needs `document` and `quote`, and `entity` the id that is meant, or null for none.";
    report("missing-field", "mention", message);
    return null;
  }
  const [prefix, suffix] = [mention["prefix"], mention["suffix"]].map((part) => (typeof part === "string" ? part : ""));
  return { kind: "other-entity", span, document, quote, prefix: prefix ?? "", suffix: suffix ?? "", entity };
}

function entry(value: Readonly<Record<string, unknown>>, span: Row["span"], report: Report): EntryStatement | null {
  warnOfOthers(value, entryFields, report);
  const names = "names" in value ? readNames(value["names"], report) : {};
  const slug = textIn(value, "slug", report);
  const key = textIn(value, "id", report) ?? slug ?? slugOf(Object.values(names)[0]?.[0]?.text ?? "");
  if (key === "") {
    report("missing-field", "", "An entry needs an `id`: a Wikidata number such as Q1234, or a word of your own.");
    return null;
  }
  if (spaces.test(key)) {
    report("bad-id", key, `“${key}” is no id: write it without spaces, quotation marks and #.`);
    return null;
  }
  if (/^q[1-9]\d*$|wikidata\.org|^wd:/.test(key)) {
    const message = `“${key}” is taken as an id of your own; a Wikidata number is written as Q1234.`;
    report("bad-id", key, message, "warning");
  }
  return {
    kind: "entry",
    span,
    key,
    slug: slug ?? (isQid(key) ? null : key),
    type: oneOf<EntryType>(value["type"], listableTypes, "type", report),
    names,
    replace: value["replace"] === true,
    hideNames: hiddenNames(value["hideNames"], report),
    hide: typeof value["hide"] === "boolean" ? value["hide"] : null,
    sameAs: textIn(value, "sameAs", report),
    splitFrom: textIn(value, "splitFrom", report),
    facts: factsIn(value, report),
  };
}

/** `["Name"]`, or by language `{"fa": ["Name"]}`. */
function hiddenNames(value: unknown, report: Report): HiddenName[] {
  if (value === undefined || value === null) return [];
  if (isRecord(value)) {
    return Object.entries(value).flatMap(([language, list]) =>
      hiddenNames(list, report).map(({ text }) => ({ text, language })),
    );
  }
  const texts = (Array.isArray(value) ? value : [value]).filter(
    (text) => typeof text === "string" && text.trim() !== "",
  );
  if (texts.length === 0) report("wrong-type", "hideNames", '`hideNames` is a list of names, such as ["Mali"].');
  return texts.map((text: string) => ({ text: text.trim(), language: null }));
}

function factsIn(value: Readonly<Record<string, unknown>>, report: Report): EntryStatement["facts"] {
  const { tier, description, population } = value;
  const facts: { -readonly [Field in keyof EntryStatement["facts"]]: EntryStatement["facts"][Field] } = {};
  if (tier === 1 || tier === 2 || tier === 3) facts.tier = tier;
  else if (tier !== undefined && tier !== null) report("bad-value", "tier", "`tier` is 1 (well known), 2 or 3.");
  if (typeof description === "string") facts.description = { en: description };
  else if (isRecord(description)) facts.description = textsIn(description);
  else if (description !== undefined && description !== null)
    report("wrong-type", "description", '`description` is a text, or texts by language: {"en": …}.');
  for (const field of ["country", "iso2"] as const) {
    const code = textIn(value, field, report);
    if (code === null) continue;
    if (/^[A-Za-z]{2}$/.test(code)) facts[field] = code.toUpperCase();
    else report("bad-value", code, `“${code}” is no country code of two letters (ISO 3166) such as GE.`);
  }
  if (typeof population === "number" && population >= 0) facts.population = population;
  const note = textIn(value, "note", report);
  if (note !== null) facts.note = note;
  const validity = spanOfTime(value["validity"], "validity", report);
  if (validity !== null) facts.validity = validity;
  const offices = officesIn(value["offices"], report);
  if (offices !== null) facts.offices = offices;
  return facts;
}

function officesIn(value: unknown, report: Report): Office[] | null {
  if (value === undefined || value === null) return null;
  if (!Array.isArray(value)) {
    report("wrong-type", "offices", '`offices` is a list: [{"office": "President", "start": "2020", "end": "2024"}].');
    return null;
  }
  return value.flatMap((each: unknown): Office[] => {
    if (!isRecord(each) || typeof each["office"] !== "string" || each["office"].trim() === "") {
      report("missing-field", "offices", 'An office needs a name: {"office": "President", "start": "2020"}.');
      return [];
    }
    const roles = Object.keys(roleGlosses) as Role[];
    const role = oneOf<Role>(each["role"], roles, "role", report);
    const time = spanOfTime(each, "offices", report) ?? {};
    return [{ office: each["office"].trim(), ...(role && { role }), ...time }];
  });
}

function spanOfTime(value: unknown, field: string, report: Report): NonNullable<Entry["validity"]> | null {
  if (value === undefined || value === null) return null;
  if (!isRecord(value)) {
    report("wrong-type", field, `\`${field}\` is a span of time: {"start": "1991", "end": "2003-11-23"}.`);
    return null;
  }
  const time: { start?: string; end?: string } = {};
  for (const end of ["start", "end"] as const) {
    const given = value[end];
    const text = typeof given === "number" ? String(given) : given;
    if (text === undefined || text === null || text === "") continue;
    if (typeof text === "string" && day.test(text)) time[end] = text;
    else report("bad-date", String(given), `\`${end}\` is a year, month or day such as 2020, 2020-05 or 2020-05-17.`);
  }
  return time.start === undefined && time.end === undefined ? null : time;
}

function textsIn(value: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([tag, text]) => (typeof text === "string" ? [[tag, text] as const] : [])),
  );
}

/** A text of at least one letter; null, with a problem where something else stands. */
function textIn(value: Readonly<Record<string, unknown>>, field: string, report: Report): string | null {
  const given = value[field];
  if (given === undefined || given === null) return null;
  if (typeof given === "string" && given.trim() !== "") return given.trim();
  report("wrong-type", field, `\`${field}\` must be a text.`);
  return null;
}

function warnOfOthers(value: Readonly<Record<string, unknown>>, known: ReadonlySet<string>, report: Report): void {
  for (const field of Object.keys(value)) {
    if (known.has(field)) continue;
    const message = `“${field}” is not a field that belongs here; these are: ${[...known].slice(0, 17).join(", ")}.`;
    report("unknown-field", field, message, "warning");
  }
}

/** A name as an id: words joined by hyphens, letters of all scripts kept. */
export function slugOf(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
}
