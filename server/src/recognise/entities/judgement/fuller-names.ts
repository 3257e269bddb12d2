import { fold } from "../../../text/fold.ts";
import { Script } from "../../../text/characters.ts";
import { Gap, TokenKind } from "../../../text/tokens.ts";
import type { Word } from "../../../text/words.ts";
import type { Entry } from "../gazetteer/entry.ts";
import type { Hit } from "../matching/scan.ts";
import type { Context } from "./context.ts";
import { entryOf } from "./mention.ts";
import type { Reading } from "./reading.ts";

/** "son of": what follows is a father's name. */
const sonOf = new Set(["بن", "ابن", "بنت", "bin", "ben", "ibn", "bint"].map(fold));
/** "house of": what follows is a family's name. */
const houseOf = fold("آل");
/** First halves of names. */
const servants = new Set(["عبد", "أبو", "أبي"].map(fold));
const openingQuotes = new Set("«“「『《„");
const closingQuotes = new Set("»”」』》“");
/** Words by which a name is written longer than it is listed. */
const MOST_WORDS = 8;

/**
 * A hit widened to the name as this text writes it. Of persons: initials before a surname ("М. В. Захарова", "Antony J.
 * Blinken"), and the fathers' names that Arabic puts in and behind («بدر بن حمد البوسعيدي», «فيصل بن فرحان بن عبدالله»). Other names get their stops and quotes.
 */
export function fullerName(hit: Hit, reading: Reading, context: Context): Hit {
  if (reading.dotted) return withStop(hit, context);
  if (reading.facts.type !== "person") return withQuotes(hit, context);
  const first = Math.min(overInitials(hit.first, context), overFathers(hit.first, reading, context));
  const last = behindSuffix(behindFathers(hit.last, context), context);
  if (first === hit.first && last === hit.last) return hit;
  const { starts, ends } = context.tokens;
  return {
    ...hit,
    first,
    last,
    start: first === hit.first ? hit.start : (starts[first] as number),
    end: last === hit.last ? hit.end : (ends[last] as number),
  };
}

/** "U.S." with its last stop. */
function withStop(hit: Hit, { tokens }: Context): Hit {
  const next = hit.last + 1;
  if (tokens.gaps[next] !== Gap.None || tokens.words[next]?.text !== ".") return hit;
  return { ...hit, last: next, end: tokens.ends[next] as number };
}

/** «Форум «Один пояс, один путь»», “一带一路”倡议: with the other of two quotes of which one stands within the name. */
function withQuotes(hit: Hit, { tokens }: Context): Hit {
  const { words, starts, ends } = tokens;
  let open = 0;
  let unopened = 0;
  for (let i = hit.first; i <= hit.last; i++) {
    const { text } = words[i] as Word;
    if (openingQuotes.has(text)) open++;
    else if (closingQuotes.has(text)) {
      if (open > 0) open--;
      else unopened++;
    }
  }
  const before = hit.first - 1;
  const next = hit.last + 1;
  if (unopened === 1 && open === 0 && openingQuotes.has(words[before]?.text ?? ""))
    return { ...hit, first: before, start: starts[before] as number };
  if (open === 1 && unopened === 0 && closingQuotes.has(words[next]?.text ?? ""))
    return { ...hit, last: next, end: ends[next] as number };
  return hit;
}

function overInitials(first: number, context: Context): number {
  const { words, kinds } = context.tokens;
  let at = first;
  // «Z. Rama» is Mr Rama.
  while (at >= 2 && (words[at - 1] as Word).text === "." && isInitial(words[at - 2] as Word)) {
    if (context.titles.at(at - 2) !== undefined) break;
    at -= 2;
  }
  if (at === first) return first;
  // The given name that stands before a middle initial.
  const before = at - 1;
  const isGiven = before >= 0 && kinds[before] === TokenKind.Word && context.isFirstName(before);
  return isGiven && context.tokens.gaps[at] === Gap.Space ? before : at;
}

/** "Perfecto Yasay Jr.", "Perfecto Yasay, Jr.": on to what tells the son from the father. */
function behindSuffix(last: number, { tokens: { words, gaps } }: Context): number {
  const own = words[last] as Word;
  if (own.script !== Script.Latin) return last;
  const at = words[last + 1]?.text === "," ? last + 2 : last + 1;
  const suffix = shortSuffix.test(own.fold) ? last : at;
  if (!shortSuffix.test(words[suffix]?.fold ?? "") || (suffix > last && gaps[suffix] !== Gap.Space)) return last;
  return words[suffix + 1]?.text === "." && gaps[suffix + 1] === Gap.None ? suffix + 1 : suffix;
}

const shortSuffix = /^(?:jr|sr|jnr|snr)$/;

function isInitial({ text, shape }: Word): boolean {
  return shape === "title" && text.length === 1;
}

/** Back over "… son of …" to a given name of the person; the hit's own start where none is there. */
function overFathers(first: number, reading: Reading, context: Context): number {
  const { words } = context.tokens;
  if (first < 2 || !sonOf.has((words[first - 2] as Word).fold)) return first;
  const given = givenNames(reading);
  for (let at = first - 2; at >= 1 && first - at < MOST_WORDS && sonOf.has((words[at] as Word).fold); at -= 2) {
    const name = words[at - 1] as Word;
    if (given.has(name.fold)) return at - 1;
    for (const letter of ["و", "ل", "ب"])
      if (name.fold.startsWith(letter) && given.has(name.fold.slice(1))) return at - 1;
  }
  return first;
}

function behindFathers(last: number, { tokens }: Context): number {
  const { words, gaps, kinds, count } = tokens;
  let at = last;
  while (at + 2 < count && at - last < MOST_WORDS && gaps[at + 1] === Gap.Space && gaps[at + 2] === Gap.Space) {
    const link = (words[at + 1] as Word).fold;
    if (
      kinds[at + 2] !== TokenKind.Word ||
      !(sonOf.has(link) || (words[at + 1] as Word).text === "آل" || link === houseOf)
    )
      break;
    at += 2;
    // «بن عبد العزيز»: half a name ends none.
    if (servants.has((words[at] as Word).fold) && at + 1 < count && gaps[at + 1] === Gap.Space) at++;
  }
  return at;
}

/** The first words of the person's full names, folded, in all languages. */
export function givenNames(reading: Reading): ReadonlySet<string> {
  const entry = entryOf(reading);
  const known = givenByEntry.get(entry);
  if (known !== undefined) return known;
  const given = new Set<string>();
  for (const { text, kind } of Object.values(entry.names).flat())
    if (kind === "full" || kind === "alias") given.add(fold(text.split(/[\s\u200c]/u)[0] ?? ""));
  givenByEntry.set(entry, given);
  return given;
}

const givenByEntry = new WeakMap<Entry, ReadonlySet<string>>();
