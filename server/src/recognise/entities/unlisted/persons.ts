import { Script } from "../../../text/characters.ts";
import { Gap, mark, tokenSpan } from "../../../text/tokens.ts";
import type { Memo, Vocabulary } from "../../../text/words.ts";
import type { EntityMention } from "../../model.ts";
import type { Context } from "../judgement/context.ts";
import type { Found } from "../judgement/found.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { withAcronyms } from "./acronyms.ts";
import { withToldAcronyms } from "./acronyms-beside.ts";
import { findArabicScript } from "./arabic-script.ts";
import { isSuffix } from "./capital-runs.ts";
import { findCased } from "./cased.ts";
import { findChinese } from "./chinese.ts";
import { findPersianPlaces } from "./persian-places.ts";
import { findCyrillicPlaces } from "./places-cyrillic.ts";
import { findPlacesBeside } from "./places-beside.ts";
import { findGeorgian } from "./georgian.ts";
import { withHeaded } from "./headed.ts";
import { withGeorgianHeaded } from "./headed-georgian.ts";
import { namedInBrief, withGivenNames } from "./han-again.ts";
import { findGlossed, withGlosses } from "./han-glossed.ts";
import { withOwnMinistry } from "./han-ministry.ts";
import { findOpening } from "./han-opening.ts";
import { pairsOf } from "./han-pairs.ts";
import { shownNames } from "./han-shown.ts";
import { withUnits } from "./han-units.ts";
import { inRowWith } from "./in-row.ts";
import { inLatin } from "./latin-shown.ts";
import { withHanHeaded } from "./headed-han.ts";
import { nameWords } from "./name-words.ts";
import { namesAgain, surnamesOf } from "./named-again.ts";
import { namesOf } from "./same-person.ts";
import { type Finder, nameWordAt, type Run, type Scene, wordAt } from "./run.ts";
import { arabicSigns, casedSigns, hanSigns, type SignBook, signsOver } from "./word-signs.ts";

/** What the finders look for in texts of a script. */
function signBookFor(script: Script): SignBook {
  if (script === Script.Arabic) return arabicSigns;
  return script === Script.Han ? hanSigns : casedSigns;
}

/** Shown as a guess: nobody listed the name. */
const GUESS = 0.4;

/**
 * Finds what no gazetteer lists; made once for a vocabulary. `taken` tells by token what mentions and titles hold
 * already; what is found does not overlap them and is added. Returns all names of the document.
 */
export type PersonFinder = (found: readonly Found[], taken: Uint8Array, context: Context) => Found[];

/**
 * Persons whom no gazetteer lists, and the places where the document names them again by their surname alone. A surname
 * that a famous person has too is the unlisted person's, where the document names only that one in full.
 */
export function personFinder(vocabulary: Vocabulary, gazetteer: Gazetteer): PersonFinder {
  const wordsFor = nameWords(vocabulary);
  const signs = new Map([arabicSigns, hanSigns, casedSigns].map((book) => [book, vocabulary.memo(book.read)]));
  return (given, taken, context) => {
    const { script } = context.lexicon.morphology;
    const signsOf = signs.get(signBookFor(script)) as Memo<number>;
    const scene: Scene = {
      context,
      taken,
      words: wordsFor(context.lexicon),
      signs: signsOver(context.tokens, signsOf),
    };
    const isChinese = script === Script.Han;
    const found = isChinese ? hanFound(given, scene, gazetteer) : given;
    const runs = findersFor(script).flatMap((find) => taking(find(scene), taken));
    if (script === Script.Latin)
      runs.push(...inRowWith([...runs.filter(isPersonRun), ...given.filter(isListedPerson)], scene));
    const withHeads = headedFor(script);
    const withBodies = (all: readonly Found[]): Found[] =>
      withToldAcronyms(withAcronyms(withHeads(all, scene), scene), scene);
    const withAgain = (all: Found[]): Found[] =>
      isChinese
        ? withGlosses([...taking(withGivenNames(all, scene), taken), ...taking(namedInBrief(all, scene), taken)], scene)
        : all;
    if (runs.length === 0) return withBodies(withAgain([...found]));
    const surnames = surnamesOf(runs, scene);
    const stems = new Set(surnames.flatMap(({ words, stems: own }) => (words.length === 1 ? [...own] : [])));
    const inRuns = new Set(runs.flatMap(({ first, last }) => (last > first ? [last] : [])));
    const inFull = new Set(
      found.flatMap(({ mention, first, last }) =>
        last > first && mention.entity !== null ? [mention.entity.key] : [],
      ),
    );
    const listed = found.filter((one) => !isOfUnlisted(one, stems, inFull, scene) && !isSurname(one, inRuns));
    const written = namesOf(runs, scene);
    const names = isChinese ? shownNames(written, given, scene) : written;
    const shown = (run: Run): Shown => ({ name: names.get(run) as string, written: written.get(run) as string });
    const all = [
      ...listed,
      ...runs.map((run) => foundOf(run, "title-name", scene, shown(run.sameAs ?? run))),
      ...namesAgain(surnames, scene).map(({ run, of }) =>
        of === null
          ? foundOf(run, "title-name", scene, asWritten(run, scene))
          : foundOf(run, "named-again", scene, shown(of.run)),
      ),
    ];
    return withBodies(withAgain(all));
  };
}

function isPersonRun({ label }: Run): boolean {
  return label === undefined;
}

function isListedPerson({ mention }: Found): boolean {
  return mention.label === "PER" && !mention.nested;
}

/** What is listed, as Chinese writes it: with units of places, by the home of the text, under one character. */
function hanFound(given: readonly Found[], scene: Scene, gazetteer: Gazetteer): readonly Found[] {
  const named = taking(withUnits(withOwnMinistry(given, scene, gazetteer), scene), scene.taken);
  return [...named, ...taking(pairsOf(scene, named, gazetteer), scene.taken)];
}

function headedFor(script: Script): typeof withHeaded {
  if (script === Script.Georgian) return withGeorgianHeaded;
  return script === Script.Han ? withHanHeaded : withHeaded;
}

function findersFor(script: Script): readonly Finder[] {
  if (script === Script.Georgian) return [findGeorgian, findCased];
  if (script === Script.Cyrillic) return [findCyrillicPlaces, findCased];
  if (script === Script.Arabic) return [findPersianPlaces, findArabicScript];
  return script === Script.Han ? [findGlossed, findChinese, findOpening] : [findPlacesBeside, findCased];
}

/** What one finder found, the next one does not take. */
function taking<T extends Pick<Run, "first" | "last">>(runs: T[], taken: Uint8Array): T[] {
  for (const { first, last } of runs) mark(taken, first, last);
  return runs;
}

/** A people that is the last word of a person's name («محمود الكردي»). */
function isSurname({ mention, first, last }: Found, lasts: ReadonlySet<number>): boolean {
  return mention.label === "DEMONYM" && first === last && lasts.has(last);
}

/** A surname alone of a listed person whom the document nowhere names in full; frees its tokens. */
function isOfUnlisted(
  { mention, entry, first, last }: Found,
  surnames: ReadonlySet<string>,
  inFull: ReadonlySet<string>,
  scene: Scene,
): boolean {
  if (mention.rule !== "short-name" || entry?.type !== "person" || first !== last) return false;
  if (mention.entity !== null && inFull.has(mention.entity.key)) return false;
  if (!nameWordAt(scene, last).stems.some((stem) => surnames.has(stem))) return false;
  scene.taken[last] = 0;
  return true;
}

/** What a mention shows, and the name as its language writes it. */
interface Shown {
  readonly name: string;
  readonly written: string;
}

/** "Perfecto Quirke Jr.": the stop of a short form that is a part of the name. */
function endsInStop(scene: Scene, last: number): boolean {
  const { gaps } = scene.context.tokens;
  if (!isSuffix(wordAt(scene, last)) || wordAt(scene, last).text === wordAt(scene, last).text.toUpperCase())
    return false;
  return wordAt(scene, last + 1).text === "." && gaps[last + 1] === Gap.None;
}

function asWritten({ first, last }: Run, { context: { tokens } }: Scene): Shown {
  const { start, end } = tokenSpan(tokens, first, last);
  const name = tokens.text.slice(start, end);
  return { name, written: name };
}

function foundOf(
  { first, last, before = 0, label = "PER" }: Run,
  rule: string,
  scene: Scene,
  { name, written }: Shown,
): Found {
  const { start, end } = tokenSpan(scene.context.tokens, first, last);
  const mention: EntityMention = {
    start: start + before,
    end: endsInStop(scene, last) ? end + 1 : end,
    label,
    entity: null,
    name,
    confidence: GUESS,
    rule,
    nested: false,
  };
  const own = name === written ? inLatin(mention) : { ...mention, written };
  return { mention: own, first, last, country: "", entry: null };
}
