import { Gap, TokenKind } from "../../../text/tokens.ts";
import type { Word } from "../../../text/words.ts";
import type { Problem } from "../../model.ts";
import { fold } from "../../../text/fold.ts";
import { surnameLikeness } from "../unlisted/surname-endings.ts";
import { Script } from "../../../text/characters.ts";
import { type Entry, keyOf, labelOf } from "../gazetteer/entry.ts";
import type { Candidate, Lexicon, WordNames } from "../matching/lexicon.ts";
import type { Context } from "./context.ts";
import { isWithinOne } from "./distance.ts";
import type { Found } from "./found.ts";
import { entryOf, refOf } from "./mention.ts";
import type { Reading } from "./reading.ts";

/** Shorter words are too near to too many others. */
const LETTERS = 6;
const CONFIDENCE = 0.6;
/** Surnames that are compared behind one given name. */
const MOST_SURNAMES = 64;

/** A listed person, and their surname as it is listed. */
interface NearPerson {
  readonly entry: Entry;
  readonly right: string;
}

/** A person's listed given name that the word before a surname spells with one letter wrong; null where it does not. */
export function misspeltGivenName(word: Word, reading: Reading): string | null {
  if (word.fold.length < LETTERS - 1) return null;
  for (const [folded, given] of longGivenNames(entryOf(reading)))
    if (folded !== word.fold && isWithinOne(folded, word.fold)) return given;
  return null;
}

const longGiven = new WeakMap<Entry, ReadonlyMap<string, string>>();

/** The given names of an entry that are long enough to be told misspelt, by their folded form. */
function longGivenNames(entry: Entry): ReadonlyMap<string, string> {
  const known = longGiven.get(entry);
  if (known !== undefined) return known;
  const names = new Map<string, string>();
  for (const { text, kind } of Object.values(entry.names).flat()) {
    const [given = "", rest] = text.split(" ", 2);
    if (rest === undefined || (kind !== "full" && kind !== "alias")) continue;
    const folded = fold(given);
    if (folded.length >= LETTERS && !names.has(folded)) names.set(folded, given);
  }
  longGiven.set(entry, names);
  return names;
}

/** A surname's mention widened to the misspelt given name before it, with its hint; null where there is none. */
export function withMisspeltGivenName(
  one: Found,
  reading: Reading,
  { tokens }: Context,
  problems: Problem[],
): Found | null {
  const before = one.first - 1;
  const isSurname = reading.kind === "short" || reading.kind === "surname";
  if (!isSurname || tokens.kinds[before] !== TokenKind.Word || tokens.gaps[one.first] !== Gap.Space) return null;
  const right = misspeltGivenName(tokens.words[before] as Word, reading);
  if (right === null) return null;
  const start = tokens.starts[before] as number;
  problems.push(problemAt(start, tokens.ends[before] as number, right, right));
  return { ...one, first: before, mention: { ...one.mention, start, confidence: CONFIDENCE, rule: "misspelling" } };
}

/**
 * Persons named with a given name as listed and a surname with one letter wrong («ილია დარჩიაშვლი»). `taken` tells the
 * tokens that mentions or titles hold.
 */
export function misspeltSurnames(taken: Uint8Array, context: Context, problems: Problem[]): Found[] {
  const found: Found[] = [];
  const { tokens } = context;
  for (let at = 0; at + 1 < tokens.count; at++) {
    if (taken[at] === 1 || taken[at + 1] === 1) continue;
    const person = misspeltAt(at, context);
    if (person === null || isAnotherGeorgian(tokens.words[at + 1] as Word, person.entry, context)) continue;
    const start = tokens.starts[at] as number;
    const end = tokens.ends[at + 1] as number;
    const { entry, right } = person;
    const ref = refOf(entry);
    found.push({
      mention: {
        start,
        end,
        label: labelOf(entry.type),
        entity: ref,
        name: ref.name,
        confidence: CONFIDENCE,
        rule: "misspelling",
        nested: false,
      },
      first: at,
      last: at + 1,
      country: entry.country ?? "",
      entry,
    });
    // An inflected surname cannot simply be written otherwise; one that is as near as the lemma is not inflected.
    const isPlain = isWithinOne((tokens.words[at + 1] as Word).fold, fold(right));
    problems.push(problemAt(tokens.starts[at + 1] as number, end, right, isPlain ? right : null));
  }
  return found;
}

/**
 * «ირაკლი კომახიძე»: a surname that is whole in Georgian is somebody else's, where the text does not name the listed person
 * himself.
 */
function isAnotherGeorgian(surname: Word, entry: Entry, { lexicon, evidence }: Context): boolean {
  if (surname.script !== Script.Georgian || evidence.names(keyOf(entry))) return false;
  return surnameLikeness(lexicon.stemsOf(surname), Script.Georgian) === 2;
}

/** The listed person whose given name this token is, where the next one is their surname with one letter wrong. */
export function misspeltAt(at: number, context: Context): NearPerson | null {
  const { tokens, lexicon } = context;
  if (tokens.kinds[at + 1] !== TokenKind.Word) return null;
  const surname = tokens.words[at + 1] as Word;
  if (surname.shape === "lower" || surname.fold.length < LETTERS) return null;
  const names = lexicon.namesOf(tokens.words[at] as Word);
  if (!names.beginsPersons || context.breaksBefore(at + 1)) return null;
  let byNames = nearPersons.get(lexicon);
  if (byNames === undefined) nearPersons.set(lexicon, (byNames = new WeakMap<WordNames, NearBySurname>()));
  let known = byNames.get(names);
  if (known === undefined) byNames.set(names, (known = new WeakMap<Word, NearPerson | NoPerson>()));
  let near = known.get(surname);
  if (near === undefined) known.set(surname, (near = nearPerson(names.starts, lexicon.stemsOf(surname)) ?? noPerson));
  return near === noPerson ? null : (near as NearPerson);
}

interface NoPerson {
  readonly entry: null;
}
const noPerson: NoPerson = { entry: null };
type NearBySurname = WeakMap<Word, NearPerson | NoPerson>;
/**
 * By language, by what names know of a given name, and by surname: worked out once, since texts repeat their names. Two
 * languages may know the same of a given name, but take surnames apart in their own ways.
 */
const nearPersons = new WeakMap<Lexicon, WeakMap<WordNames, NearBySurname>>();

/** The hint that a quick fix hangs on. */
function problemAt(start: number, end: number, right: string, replacement: string | null): Problem {
  return {
    start,
    end,
    code: "possible-misspelling",
    severity: "hint",
    message: `Possible misspelling of “${right}”.`,
    ...(replacement !== null && { data: { replacement } }),
  };
}

/** The one listed person whose name goes on from one of `starts` with a word one letter away from one of `lemmas`. */
function nearPerson(starts: readonly Candidate[], lemmas: readonly string[]): NearPerson | null {
  let only: NearPerson | null = null;
  for (const { layer, root, before, changed } of starts) {
    if (before !== 0 || changed) continue;
    const { childStarts, nodeTokens, readingStarts, readingEntities } = layer.views;
    const end = Math.min(childStarts[root + 1] as number, (childStarts[root] as number) + MOST_SURNAMES);
    for (let node = childStarts[root] as number; node < end; node++) {
      const reading = readingStarts[node] as number;
      if (reading === readingStarts[node + 1]) continue;
      const right = layer.formOf(nodeTokens[node] as number);
      if (right.length < LETTERS || !lemmas.some((lemma) => lemma !== right && isWithinOne(lemma, right))) continue;
      const entity = readingEntities[reading] as number;
      if (layer.factsOf(entity).type !== "person" || layer.hidden.has(entity)) continue;
      const entry = layer.entry(entity);
      if (only !== null && only.entry !== entry) return null;
      only = { entry, right: asListed(entry, right) };
    }
  }
  return only;
}

/** A word of an entry's names as it is written there, by its folded form. */
function asListed(entry: Entry, folded: string): string {
  for (const names of Object.values(entry.names)) {
    for (const { text } of names) {
      const word = text.split(/[\s\u200c]/u).find((part) => fold(part) === folded);
      if (word !== undefined) return word;
    }
  }
  return folded;
}
