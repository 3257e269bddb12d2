import { Script } from "../../../text/characters.ts";
import { follows, givenAt, isFree, nameWordAt, type Run, type Scene, wordAt } from "./run.ts";

/** A surname that no ending tells has so many letters at least. */
const LETTERS = 4;

/**
 * Persons whom no gazetteer lists, in Georgian, which has no capitals: surnames in -შვილი and -ძე, with the given name
 * before them; other surnames by their ending behind a known given name; and beside a title any word behind a given name,
 * or a surname by its ending behind any word («გუბერნატორი მურათ ზორლუოღლუ»).
 */
export function findGeorgian(scene: Scene): Run[] {
  const runs: Run[] = [];
  const { count } = scene.context.tokens;
  for (let at = 0; at < count; at++) {
    if (!isGeorgian(scene, at)) continue;
    // გოდერძის is a form of the given name, and of a pass called by it.
    const isAlone = surnameAt(scene, at) === 2 && nameWordAt(scene, at).given === "no";
    const run = withSurnameBehind(scene, at) ?? (isAlone ? { first: at, last: at } : null);
    if (run === null) continue;
    runs.push(run);
    at = run.last;
  }
  return runs;
}

function withSurnameBehind(scene: Scene, first: number): Run | null {
  const { context } = scene;
  const last = first + 1;
  if (!isGeorgian(scene, last) || !follows(scene, last)) return null;
  const given = wordAt(scene, first).fold.length > 2 ? givenAt(scene, first) : "no";
  const surname = surnameAt(scene, last);
  if (given !== "no" && surname === 2) return { first, last };
  if (given === "sure" && surname === 1) return { first, last };
  const title = context.titleBefore(first) ?? context.titleAfter(last);
  if (title === undefined || title.plural) return null;
  if (title.last === first - 1 && isBareStem(scene, title.last) && isLong(scene, first) && isLong(scene, last)) {
    return { first, last };
  }
  if (given !== "no" && surname === 1) return { first, last };
  if (given === "sure" && wordAt(scene, last).fold.length >= LETTERS && !context.besideVerb(last))
    return { first, last };
  const isForeign = surname > 0 && title.last === first - 1 && !isAdjective(scene, first) && !context.besideVerb(first);
  return isForeign && wordAt(scene, first).fold.length >= LETTERS ? { first, last } : null;
}

/** «მინისტრ»: without an ending a title stands before nothing but a name in a case of its own. */
function isBareStem(scene: Scene, at: number): boolean {
  return /[ბგვზკლნპჟრტფქღყშჩცძწჭხჯჰ]$/u.test(wordAt(scene, at).fold);
}

function isLong(scene: Scene, at: number): boolean {
  return wordAt(scene, at).fold.length >= LETTERS;
}

function surnameAt(scene: Scene, at: number): number {
  return wordAt(scene, at).fold.length < 5 ? 0 : nameWordAt(scene, at).surname;
}

/** Adjectives and participles stand before nouns that end as surnames do. */
function isAdjective(scene: Scene, at: number): boolean {
  return /(?:ურ|ულ|იან|ებულ|ილ|ელ|ალ|თა|ის|ობრივ|ვარ|ავს|ებს|ობს|და|ად|დან|ში|ზე|თან|მა|ს)ი?$/u.test(
    wordAt(scene, at).fold,
  );
}

function isGeorgian(scene: Scene, at: number): boolean {
  return isFree(scene, at) && wordAt(scene, at).script === Script.Georgian;
}
