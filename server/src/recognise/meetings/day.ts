import { firstEndingAfter } from "../../text/span.ts";
import { tokenAt } from "../../text/tokens.ts";
import { Cue } from "../lexicon/speech/index.ts";
import type { DateMention, Statement } from "../model.ts";
import { headOf, isOneOf, type Passage } from "../statements/passage.ts";
import type { Scene, Story } from "./story.ts";

/** Days before the document's date within which a reported meeting is taken to lie. */
const RECENT = 45;
const DAY = 86_400_000;
/** A line that gives place and date has no more tokens. */
const DATELINE = 16;

/**
 * The day of a meeting: a date of its sentence, the one nearest to the verb and of this time; else a date in a line of
 * its own beside it; else the document's date. Null where nothing gives one.
 */
export function dayOf(story: Story, scene: Scene): string | null {
  const { draft } = story;
  const today = draft.date.value;
  const own = daysIn(story, scene.index);
  const dateline = headOf(draft.tokens, (story.passages[scene.index] as Passage).sentence);
  const told = own.filter(({ token }) => token >= dateline);
  const best = nearest(told, scene.verb, today) ?? nearest(own, scene.verb, today);
  const planned = best !== null && today !== null && best > today;
  if (best !== null && !planned) return best;
  for (const index of [scene.index - 1, scene.index + 1, scene.index - 2]) {
    const beside = story.passages[index];
    const attribution = draft.statements[index]?.attribution;
    const tells = attribution === "narrative" && planned;
    // The day of a byline is that of the page, which comes last of all.
    if (
      beside === undefined ||
      attribution === "boilerplate" ||
      (!tells && beside.sentence.endToken - beside.sentence.firstToken > DATELINE)
    )
      continue;
    const day = nearest(daysIn(story, index), beside.sentence.firstToken, today);
    if (day !== null && !(planned && day > today)) return day;
  }
  if (best !== null) return best;
  const lead = leadDay(story, scene);
  if (lead !== null) return lead;
  return today ?? monthOf(story, scene.index);
}

/** Days before the document's within which the day of its first sentence holds for a meeting told of right behind. */
const FRESH = 3;

/** The day of the sentence before, where that opens the account and speaks of these days. */
function leadDay(story: Story, scene: Scene): string | null {
  const { draft } = story;
  const before = draft.statements[scene.index - 1];
  const today = draft.date.value;
  if (before === undefined || today === null) return null;
  const opens = draft.statements.slice(0, scene.index - 1).every(isOutside);
  if (!opens || isOutside(before)) return null;
  const days = daysIn(story, scene.index - 1).filter(({ value }) => isWithin(value, today, FRESH));
  return days.length === 1 ? (days[0] as Day).value : null;
}

function isOutside({ attribution }: Statement): boolean {
  return attribution === "headline" || attribution === "boilerplate";
}

interface Day {
  readonly value: string;
  readonly token: number;
  /** True for "since Monday", "until Friday": a bound, on which they hardly met. */
  readonly bound: boolean;
}

function datesIn(story: Story, index: number): DateMention[] {
  const { start, end } = (story.passages[index] as Passage).sentence;
  const { dates } = story.draft;
  const found: DateMention[] = [];
  for (let i = firstEndingAfter(dates, start); i < dates.length; i++) {
    const date = dates[i] as DateMention;
    if (date.start >= end) break;
    if (date.start >= start && date.end <= end && date.type !== "DURATION") found.push(date);
  }
  return found;
}

const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/;

function daysIn(story: Story, index: number): Day[] {
  return datesIn(story, index).flatMap(({ value, start, rule }) => {
    // People meet and call for a feast more often than on it.
    if (rule === "holiday") return [];
    const found = day.exec(value ?? "");
    if (found === null) return [];
    const token = tokenAt(story.draft.tokens, start);
    const bound = token > 0 && isOneOf(story.draft.tokens, token - 1, story.account.grammar.bounds);
    return [{ value: found[0], token, bound }];
  });
}

/** The nearest to `token`; days of this time before anniversaries and plans. */
function nearest(days: readonly Day[], token: number, today: string | null): string | null {
  const rank = ({ value, bound }: Day): number => (bound ? 2 : 0) + (today === null || isRecent(value, today) ? 0 : 1);
  const sorted = days.toSorted((a, b) => rank(a) - rank(b) || Math.abs(a.token - token) - Math.abs(b.token - token));
  return sorted[0]?.value ?? null;
}

/** Tokens between a verb of speech and the day on which it was said. */
const SAID_ON = 3;

/** True where the sentence sets what it tells of on the document's own day, and nothing behind it. */
export function isOfToday(story: Story, index: number): boolean {
  const today = story.draft.date.value;
  if (today === null || datesIn(story, index).some(({ value }) => isLater(value ?? "", today))) return false;
  const { cues } = story.account;
  // "She will come, the ministry said on Monday": the day of those words.
  return daysIn(story, index).some(
    ({ value, token }) => value === today && (cues.flagsWithin(token - SAID_ON, token) & Cue.Say) === 0,
  );
}

/** True for a day or month behind the document's day, and for any week. */
function isLater(value: string, today: string): boolean {
  return value.includes("W") || (value.startsWith("2") && value.slice(0, 10) > today.slice(0, value.length));
}

/** True where the sentence dates its meeting long before the document: it is recalled, not reported. */
export function isRecalled(story: Story, scene: Scene): boolean {
  const today = story.draft.date.value;
  if (today === null) return false;
  const dates = datesIn(story, scene.index).flatMap(({ value }) =>
    /^\d{4}/.test(value ?? "") ? [value as string] : [],
  );
  return dates.length > 0 && dates.every((value) => isLongBefore(value, today));
}

/** True for a day, month or year that ended more than `RECENT` days before. */
function isLongBefore(value: string, today: string): boolean {
  const [year, month, date] = value.split(/[-T]/).map(Number);
  const end = Date.UTC(year as number, (month ?? 12) - (date === undefined ? 0 : 1), date ?? 0);
  return Date.parse(today) - end > RECENT * DAY;
}

/** True for a day not after the document's and not long before it. */
function isRecent(value: string, today: string): boolean {
  return isWithin(value, today, RECENT);
}

function isWithin(value: string, today: string, days: number): boolean {
  const past = (Date.parse(today) - Date.parse(value)) / DAY;
  return past >= 0 && past <= days;
}

const month = /^\d{4}-\d{2}$/;

function monthOf(story: Story, index: number): string | null {
  return datesIn(story, index).find(({ value }) => month.test(value ?? ""))?.value ?? null;
}
