import { baseLanguage } from "../recognise/language/tag.ts";
import { describeDay } from "../recognise/dates/describe.ts";
import type { Entry, EntryType } from "../recognise/entities/gazetteer/entry.ts";
import type { CalendarName, DateMention, EntityLabel, EntityMention, EntityRef } from "../recognise/model.ts";
import { romanised } from "../text/romanise.ts";
import { covers, type Span } from "../text/span.ts";
import { nativeName, officeAt } from "./entryFacts.ts";
import { isolated, type Markup } from "./markup.ts";
import { linkOf, mentionsOf } from "./mentions.ts";
import { statementHover } from "./statementHover.ts";
import { timexInWords } from "./timexWords.ts";
import type { DocumentView } from "./view.ts";

/** Where a hover looks names up; the gazetteer is one. */
export interface Glossary {
  entry(key: string): Entry | undefined;
  /** What is to be said of an entity besides, from outside of the document: how often it is named, who lists it. */
  remarks?(mention: EntityMention): readonly string[];
}

export interface Hover {
  /** The words it is about, relative to the document. */
  readonly span: Span;
  readonly content: string;
}

/**
 * What is to be said of the word at `offset`: the innermost name or date there, what stands around it, and who says
 * the statement after it. Null where nothing is recognised. `offset` counts from the document's start; `calendars` are those in which days
 * are told, beside the ones that the document's language lives by.
 */
export function hoverAt(
  document: DocumentView,
  offset: number,
  glossary: Glossary,
  markup: Markup,
  calendars: readonly CalendarName[] = ["persian", "islamic"],
): Hover | null {
  const { analysis } = document;
  const found = [...analysis.entities, ...analysis.dates].filter((mention) => covers(mention, offset));
  found.sort((a, b) => a.end - a.start - (b.end - b.start));
  const [innermost] = found;
  const said = statementHover(document, offset, markup);
  if (innermost === undefined) return said;
  const parts = found.flatMap((mention) =>
    "label" in mention
      ? describeEntity(mention, document, glossary, markup)
      : describeDate(mention, document, markup, calendars),
  );
  return {
    span: { start: innermost.start, end: innermost.end },
    content: markup.paragraphs([...parts, said?.content ?? ""]),
  };
}

const kindOfLabel: Readonly<Record<EntityLabel, string>> = {
  PER: "person",
  LOC: "place",
  ORG: "organisation",
  EVENT: "event",
  WORK: "work",
  MISC: "name",
  DEMONYM: "people or adjective of a place",
  ROLE: "role",
};

const kindOfType: Readonly<Partial<Record<EntryType, string>>> = {
  country: "country",
  city: "city",
  initiative: "initiative",
  disease: "disease",
};

/** Below this confidence a mention is shown as a guess. */
const GUESS = 0.5;

function describeEntity(mention: EntityMention, document: DocumentView, glossary: Glossary, markup: Markup): string[] {
  const { language, date } = document.analysis;
  const entry = mention.entity === null ? undefined : glossary.entry(mention.entity.key);
  const kind = (mention.label === "LOC" && entry && kindOfType[entry.type]) || kindOfLabel[mention.label];
  const title = [
    markup.strong(isolated(mention.name)),
    markup.text(mention.confidence < GUESS ? `${kind}, a guess` : kind),
  ];
  const parts = [title.join(markup.text(" · "))];
  if (mention.label === "ROLE" && mention.entity !== null) parts[0] += markup.text(`, held by ${mention.entity.name}`);

  const native = mention.written ?? (entry && nativeName(entry, language.tag));
  if (native !== undefined && native !== mention.name) parts.push(markup.text(`${isolated(native)} (${language.tag})`));
  const description = entry?.description?.["en"];
  if (description !== undefined) parts.push(markup.text(description));
  const office = entry && officeAt(entry, date.value);
  if (office !== undefined) parts.push(markup.text(office));
  if (mention.alternatives !== undefined && mention.alternatives.length > 0) {
    parts.push(markup.quiet(`May also mean: ${mention.alternatives.map(({ name }) => isolated(name)).join(", ")}.`));
  }
  const latin = mention.entity === null && mention.label !== "ROLE" ? romanised(mention.name) : null;
  if (latin !== null && latin.toLowerCase() !== mention.name.toLowerCase()) {
    parts.push(markup.text(`Reads ${isolated(latin)}`));
  }
  if (mention.entity === null) parts.push(markup.quiet("Not in the gazetteer."));
  const remarks = [...namedHere(mention, document), ...(glossary.remarks?.(mention) ?? [])];
  if (remarks.length > 0) parts.push(markup.quiet(remarks.join(" · ")));
  const link = mention.entity && wikidata(mention.entity, markup);
  if (link) parts.push(link);
  return parts;
}

function namedHere(mention: EntityMention, { analysis }: DocumentView): string[] {
  const count = mentionsOf(analysis, linkOf(mention)).length;
  return count > 1 ? [`named ${count} times in this document`] : [];
}

function wikidata({ id }: EntityRef, markup: Markup): string | null {
  return id !== null && /^Q\d+$/.test(id) ? markup.link(`Wikidata ${id}`, `https://www.wikidata.org/wiki/${id}`) : null;
}

const calendarNames: Readonly<Record<CalendarName, string>> = {
  gregorian: "Gregorian",
  persian: "Solar Hijri",
  islamic: "Hijri",
  rumi: "Rumi",
  minguo: "Minguo",
  japanese: "Japanese era",
  buddhist: "Buddhist",
  chinese: "Chinese",
  jewish: "Jewish",
};

/** Calendars that readers of some languages live by: shown to them always. */
const calendarsOf: Readonly<Partial<Record<string, readonly CalendarName[]>>> = {
  zh: ["chinese", "minguo"],
  th: ["buddhist"],
  he: ["jewish"],
};

function describeDate(
  date: DateMention,
  document: DocumentView,
  markup: Markup,
  calendars: readonly CalendarName[],
): string[] {
  const { value, mod, literal, calendar, implied, because } = date;
  if (value === null) return [`${markup.strong("date")}${markup.text(" · its value is left open")}`];
  const day = describeDay(value, document.analysis.date.value);
  const notes = [timexInWords(value, mod), day?.weekday].filter((note) => typeof note === "string");
  const parts = [[markup.strong(value), ...notes.map((note) => markup.text(note))].join(markup.text(" · "))];
  if (literal !== null) parts.push(markup.text(`${calendarNames[calendar]} calendar: ${literal}`));
  if (because !== null) parts.push(markup.text(because));
  if (implied.length > 0) parts.push(markup.quiet(`Not said but implied: ${implied.join(", ")}.`));
  const language = baseLanguage(document.analysis.language.tag);
  const shown = new Set<CalendarName>([...calendars, ...(calendarsOf[language] ?? [])]);
  const others = day?.calendars.filter((other) => shown.has(other.calendar)).map(({ name }) => name) ?? [];
  if (others.length > 0) parts.push(markup.text(others.join(" · ")));
  if (day !== null && day.distanceName !== null) parts.push(markup.text(day.distanceName));
  return parts;
}
