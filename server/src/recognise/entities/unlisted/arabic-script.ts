import { Script } from "../../../text/characters.ts";
import { fold } from "../../../text/fold.ts";
import { Gap } from "../../../text/tokens.ts";
import { HONORIFIC } from "../gazetteer/role-entries.ts";
import { givenAt, isFree, nameWordAt, type Run, type Scene, wordAt } from "./run.ts";

/** Words within a name: "son of", "house of", "father of", "servant of". */
export const links: ReadonlySet<string> = new Set(
  ["بن", "ابن", "بنت", "آل", "أبو", "أبا", "أبي", "عبد", "ولد", "بو", "دي", "دا", "فان", "فون", "دو", "لو", "دل"].map(fold),
);
/** Links that a name may begin with («عبد الله», «أبو مازن»). */
const openers: ReadonlySet<string> = new Set(["عبد", "أبو", "ابو"].map(fold));
/** What Arabic writes on the front of a name. */
const proclitics = ["و", "ل", "ب", "ول", "وب", "ف"];
/** Verbs in the present begin so («يلتقي», «تبحث»), and names of four letters or more seldom do. */
const present = /^(?:[يت].{3,}[^اةهي]|می.{2,})$/u;
const article = "ال";
const LONGEST_NAME = 6;
/** A surname by its form («چخانسوری», «البوسعيدي») has so many letters. */
const SURNAME = 4;
/** Between a title and its holder's name («المتحدث باسم وزارة الصحة محمد عوض») so many words may stand. */
const REACH = 7;
/** Words of a foreign name behind a title that no list of given names tells. */
const LONGEST_FOREIGN = 3;

/**
 * Persons whom no gazetteer lists, in Arabic and Persian, which have no capitals: a known given name and what follows it
 * by the build of names (more given names, «بن …», «آل …», one family name), behind a title or before one, or where the
 * given name is no common word and what follows has the form of a name; and behind words of courtesy and titles with
 * their country, words that are no common ones («السيد روبين راميريز»).
 */
export function findArabicScript(scene: Scene): Run[] {
  const { context } = scene;
  const runs: Run[] = [];
  for (let at = 0; at < context.tokens.count; at++) {
    if (wordAt(scene, at).script !== Script.Arabic || !isFree(scene, at)) continue;
    const run = fromGiven(scene, at) ?? behindTitle(scene, at) ?? beforeTitle(scene, at);
    if (run === null) continue;
    runs.push(run);
    at = run.last;
  }
  return runs;
}

/** A name that begins with a known given name, perhaps behind a proclitic. */
function fromGiven(scene: Scene, at: number): Run | null {
  const { context } = scene;
  const before = given(scene, at) === "no" ? procliticOf(scene, at) : 0;
  if (before < 0) return null;
  const isSure = before > 0 || given(scene, at) === "sure";
  const last = endOfName(scene, at);
  if (last === at) return null;
  const isBuilt = isBuiltAsName(scene, at, last);
  if (isSure && (isBuilt || isTitleNear(scene, at))) return { first: at, last, before };
  const isTold = isBuilt ? isTitleNear(scene, at) : context.titleBefore(at) !== undefined;
  return isTold || context.titleAfter(last) !== undefined ? { first: at, last, before } : null;
}

/** How surely a name begins here; «عبد» and «أبو» begin one with the word behind them. */
function given(scene: Scene, at: number): "sure" | "perhaps" | "no" {
  const { fold: folded } = wordAt(scene, at);
  if (openers.has(folded)) return isAttached(scene, at + 1) ? "sure" : "no";
  if (links.has(folded) || !isNamePart(scene, at)) return "no";
  return givenAt(scene, at);
}

/** Letters before a given name that is surely one («ومحمد»); -1 where there are none. */
function procliticOf(scene: Scene, at: number): number {
  const { context } = scene;
  if (context.lexicon.tag !== "ar" || nameWordAt(scene, at).common) return -1;
  const word = wordAt(scene, at);
  for (const letters of proclitics) {
    if (!word.fold.startsWith(letters) || word.fold.length < letters.length + 4) continue;
    if (scene.words.givenness(word.fold.slice(letters.length), word.script) === "sure") return letters.length;
  }
  return -1;
}

/** A second given name, a link or an ending of surnames behind the given name. */
function isBuiltAsName(scene: Scene, first: number, last: number): boolean {
  for (let at = first + 1; at <= last; at++) {
    const { fold: folded } = wordAt(scene, at);
    const own = nameWordAt(scene, at).given;
    if (links.has(folded) || own === "sure" || (own === "perhaps" && at === first + 1) || nameWordAt(scene, at).surname > 0) return true;
    if (at === last && folded.length >= SURNAME && folded.endsWith("ي") && (isPersian(scene) || folded.startsWith(article)))
      return true;
  }
  return false;
}

function isPersian({ context }: Scene): boolean {
  return context.lexicon.tag === "fa";
}

/** Whether a title stands some words before, with what it is of between them and no mark or verb. */
function isTitleNear({ context }: Scene, first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at <= REACH && !context.breaksBefore(at + 1); at--) {
    if (context.titles.endingAt(at) !== undefined) return true;
    if (context.besideVerb(at)) return false;
  }
  return false;
}

/** Words behind a word of courtesy, or behind a title with its country, that are no common ones. */
function behindTitle(scene: Scene, first: number): Run | null {
  const { context } = scene;
  const title = context.titleBefore(first);
  if (title === undefined || title.plural || !isForeignPart(scene, first)) return null;
  const isCourtesy = title.role === HONORIFIC && title.last === first - 1;
  let last = first;
  while (last - first + 1 < LONGEST_FOREIGN && isForeignPart(scene, last + 1) && isAttached(scene, last + 1)) last++;
  if (wordsInA(scene, first, last) > 1) return null;
  if (looksForeign(scene, first, last) && last > first) return { first, last };
  if (!isCourtesy || given(scene, first) !== "no" || wordAt(scene, first).fold.length < SURNAME) return null;
  const isTwo = last > first && nameWordAt(scene, first + 1).surname > 0;
  return { first, last: isTwo ? first + 1 : first };
}

/** Words in a final alef: an indefinite noun with its adjective in Arabic («حفلا غنائيا»), and no name. */
function wordsInA(scene: Scene, first: number, last: number): number {
  if (isPersian(scene)) return 0;
  let count = 0;
  for (let at = first; at <= last; at++) if (wordAt(scene, at).fold.endsWith("ا")) count++;
  return count;
}

/** Two or three words that are no common ones between a preposition or a mark and a title («با تدامیچی یاماموتو نماینده»). */
function beforeTitle(scene: Scene, first: number): Run | null {
  const { context } = scene;
  if (!isForeignPart(scene, first)) return null;
  const opens =
    first === 0 || context.breaksBefore(first) || nameWordAt(scene, first - 1).common || context.besideVerb(first - 1);
  if (!opens) return null;
  for (let last = first + 1; last - first < LONGEST_FOREIGN; last++) {
    if (!isForeignPart(scene, last) || !isAttached(scene, last)) return null;
    const title = context.titleAfter(last);
    if (title === undefined || title.plural || title.role === HONORIFIC) continue;
    return looksForeign(scene, first, last) ? { first, last } : null;
  }
  return null;
}

/** Words of the language seldom have so many long vowels; transcribed names are full of them («ياماموتو»). */
const foreign = /(?:[اويآئ].*){3}|^[^ا].*[گپژچڤ]/u;

function looksForeign(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (foreign.test(wordAt(scene, at).fold)) return true;
  return false;
}

/** A word that may be a part of a foreign name: no common word, no article, no ending of adjectives and plurals. */
function isForeignPart(scene: Scene, at: number): boolean {
  if (!isNamePart(scene, at) || scene.context.isListed(at)) return false;
  const { fold: folded } = wordAt(scene, at);
  if (folded.length < 3 || folded.startsWith(article) || present.test(folded)) return false;
  const rest = folded.slice(1);
  if (/^[وفبلك]/u.test(folded) && (rest.startsWith(article) || scene.words.isCommon(rest) || rest.startsWith("ل"))) return false;
  return !/(?:ات|ون|ين|ية|يه|ها|های|تر|ترين|گاه|هم|نا|ته|تها)$/u.test(folded);
}

function endOfName(scene: Scene, first: number): number {
  let last = openers.has(wordAt(scene, first).fold) ? first + 1 : first;
  while (last - first < LONGEST_NAME) {
    const next = last + 1;
    if (!isAttached(scene, next)) return last;
    if (links.has(wordAt(scene, next).fold)) {
      if (!isAttached(scene, next + 1)) return last;
      last = next + 1;
      continue;
    }
    // Behind a name in «عبد» or two given names a family name shows by its form only.
    const isFamily = given(scene, next) === "no";
    if (isFamily && last > first && !isPersian(scene) && !hasNameForm(scene, next)) break;
    last = next;
    if (isFamily) break;
  }
  // A second surname: before a title, or of a foreigner.
  if (last > first && isAttached(scene, last + 1) && !links.has(wordAt(scene, last + 1).fold)) {
    const isBeforeTitle = (at: number): boolean => scene.context.titleAfter(at) !== undefined;
    const isSecond = foreign.test(wordAt(scene, last + 1).fold) && isForeignPart(scene, last + 1);
    if (isSecond || (isBeforeTitle(last + 1) && !isBeforeTitle(last))) last++;
  }
  while (isAttached(scene, last + 1) && links.has(wordAt(scene, last + 1).fold) && isAttached(scene, last + 2)) last += 2;
  // A family name of two words that a joint ties together (غریب‌آبادی).
  while (scene.context.tokens.gaps[last + 1] === Gap.Joint && isFree(scene, last + 1)) last++;
  return last;
}

/** An article, an ending of surnames or the vowels of a foreign name; or a title right behind. */
function hasNameForm(scene: Scene, at: number): boolean {
  const { fold: folded } = wordAt(scene, at);
  if (folded.startsWith(article)) return folded.endsWith("ي") || scene.context.titleAfter(at) !== undefined || !folded.endsWith("ه");
  return foreign.test(folded) || nameWordAt(scene, at).surname > 0 || scene.context.titleAfter(at) !== undefined;
}

/** True where the token may go on with a name: behind a space or a joint, and no word that ends one. */
function isAttached(scene: Scene, at: number): boolean {
  const gap = scene.context.tokens.gaps[at];
  return (gap === Gap.Space || gap === Gap.Joint) && isNamePart(scene, at);
}

function isNamePart(scene: Scene, at: number): boolean {
  if (!isFree(scene, at)) return false;
  const { fold: folded } = wordAt(scene, at);
  if (links.has(folded)) return true;
  if (folded.length < 2 || nameWordAt(scene, at).common || scene.context.besideVerb(at)) return false;
  const rest = folded.slice(1);
  if (folded.startsWith("و") && (scene.words.isCommon(rest) || rest.startsWith(article))) return false;
  return !/^[بل]/u.test(folded) || !scene.words.isCommon(rest);
}
