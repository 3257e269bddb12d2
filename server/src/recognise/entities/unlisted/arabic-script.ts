import { Script } from "../../../text/characters.ts";
import { fold } from "../../../text/fold.ts";
import { Gap } from "../../../text/tokens.ts";
import type { Word } from "../../../text/words.ts";
import type { Givenness } from "../../lexicon/given-names/index.ts";
import { HONORIFIC } from "../gazetteer/role-entries.ts";
import { endBehindUnlisted, findArabicPerson } from "./arabic-persons.ts";
import { type ArabicWord, article, links } from "./arabic-words.ts";
import { givenAt, isFree, nameWordAt, type Run, type Scene, wordAt } from "./run.ts";

const LONGEST_NAME = 6;
/** With the parts that joints tie to it a name has so many. */
const MOST_JOINED = 10;
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
    const run =
      (isPersian(scene)
        ? (fromGiven(scene, at) ?? quoted(scene, at))
        : findArabicPerson(scene, at, runs[runs.length - 1])) ??
      behindTitle(scene, at) ??
      beforeTitle(scene, at);
    if (run === null) continue;
    runs.push(run);
    at = run.last;
  }
  return runs;
}

/** A name of a Persian text that begins with a known given name. */
function fromGiven(scene: Scene, at: number): Run | null {
  const { context } = scene;
  const own = given(scene, at);
  if (own === "no") return commonGiven(scene, at);
  const last = endOfName(scene, at);
  if (last === at) return null;
  if (own === "sure" || hasFamilyName(scene, at + 1, last) || isNisba(scene, last)) return { first: at, last };
  const isTold = isBuiltAsName(scene, at, last) ? isTitleNear(scene, at) : context.titleBefore(at) !== undefined;
  return isTold || context.titleAfter(last) !== undefined ? { first: at, last } : null;
}

/** «پیام جلالی افزود»: a common word that is a given name too, before a family's and a verb of speech or an office. */
function commonGiven(scene: Scene, at: number): Run | null {
  const { context } = scene;
  const { given: own, common } = nameWordAt(scene, at);
  if (own === "no" || !common || !isFree(scene, at)) return null;
  const last = at + 1;
  const family = nameWordAt(scene, last);
  if (family.surname !== 2 || family.common || !isAttached(scene, last)) return null;
  const isTold = context.besideVerb(last + 1) || context.titleAfter(last) !== undefined;
  return isTold || context.titleBefore(at)?.plural === false ? { first: at, last } : null;
}

/** How surely a name begins here; «عبد» and «أبو» begin one with the word behind them. */
function given(scene: Scene, at: number): Givenness {
  const { opener, link, part } = lettersOf(scene, at);
  if (opener) return isAttached(scene, at + 1) ? "sure" : "no";
  if (link || !part || isCalled(scene, at)) return "no";
  if (isInTwo(scene, at)) return "sure";
  const own = givenAt(scene, at);
  return own === "no" || isNamePart(scene, at) ? own : "no";
}

/** «شخصی بهنام …», "somebody called …", the space lost: no man whose name is Behnam. */
function isCalled(scene: Scene, at: number): boolean {
  return wordAt(scene, at).fold === called && at > 0 && wordAt(scene, at - 1).fold.endsWith("ي");
}

const called = fold("بهنام");

/** «ذبیح الله»: a given name of two words. */
function isInTwo(scene: Scene, at: number): boolean {
  return isAttached(scene, at + 1) && lettersOf(scene, at + 1).secondHalf && !nameless.has(wordAt(scene, at).fold);
}

/** Words that «الله» makes bodies, titles and phrases of. */
const nameless = new Set(
  [
    "آیت",
    "حزب",
    "رسول",
    "ثار",
    "بقیه",
    "انصار",
    "کلام",
    "سبیل",
    "بسم",
    "جند",
    "عبد",
    "الله",
    "ایام",
    "بیت",
    "کتاب",
    "یوم",
    "لقاء",
  ].map(fold),
);

/** «هادی العامری»: an Arab's name in a Persian text. */
function isNisba(scene: Scene, at: number): boolean {
  return /^ال[^هكت].{2,}ي$/u.test(wordAt(scene, at).fold);
}

/** A word that is a family name by the list or its ending. */
function hasFamilyName(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (nameWordAt(scene, at).surname === 2) return true;
  return false;
}

function lettersOf(scene: Scene, at: number): ArabicWord {
  return nameWordAt(scene, at).arabic ?? NO_LETTERS;
}

const NO_LETTERS: ArabicWord = {
  link: false,
  opener: false,
  part: false,
  foreignPart: false,
  foreignLetters: false,
  secondHalf: false,
  tail: false,
  fronted: null,
};

/** A second given name, a link or an ending of surnames behind the given name. */
function isBuiltAsName(scene: Scene, first: number, last: number): boolean {
  for (let at = first + 1; at <= last; at++) {
    const { fold: folded } = wordAt(scene, at);
    const own = nameWordAt(scene, at).given;
    if (
      links.has(folded) ||
      own === "sure" ||
      (own === "perhaps" && at === first + 1) ||
      nameWordAt(scene, at).surname > 0
    )
      return true;
    if (
      at === last &&
      folded.length >= SURNAME &&
      folded.endsWith("ي") &&
      (isPersian(scene) || folded.startsWith(article))
    )
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
  if (isInTwoWords(scene, first)) return { first, last: first + 1 };
  if (!mayBeForeign(scene, first)) return null;
  const title = context.titleBefore(first);
  if (title === undefined || title.plural) return null;
  const isRank = isPersian(scene) && title.role === "general" && title.first === title.last;
  const isCourtesy = (title.role === HONORIFIC || isRank) && title.last === first - 1;
  const isFamilys =
    isCourtesy && isPersian(scene) && isNamePart(scene, first) && nameWordAt(scene, first).surname === 2;
  const isUnlisted = isCourtesy && isPersian(scene) && isUnlistedPart(scene, first);
  if (!isForeignPart(scene, first) && !isUnlisted && !isFamilys) return null;
  let last = first;
  while (last - first + 1 < LONGEST_FOREIGN && isForeignPart(scene, last + 1) && isAttached(scene, last + 1)) last++;
  if (wordsInA(scene, first, last) > 1) return null;
  if (!isPersian(scene) && /^[وبل]/u.test(wordAt(scene, last).fold) && last > first) last--;
  if (looksForeign(scene, first, last) && last > first) return { first, last };
  const isWhole = isCourtesy || (title.last === first - 1 && wordAt(scene, title.last).fold.startsWith(article));
  const whole = isWhole && !isPersian(scene) ? endBehindUnlisted(scene, first) : first;
  if (whole > first) return { first, last: whole };
  const nisba = isCourtesy && !isPersian(scene) ? endInNisba(scene, first) : first;
  if (nisba > first) return { first, last: nisba };
  if (!isCourtesy || wordAt(scene, first).fold.length < SURNAME) return null;
  // «آقای هاشمی»: listed names begin with it, but it is a family's.
  const own = given(scene, first);
  if (own === "sure" || (own === "perhaps" && !(isPersian(scene) && nameWordAt(scene, first).surname === 2)))
    return null;
  if (wordsInA(scene, first, first) > 0) return null;
  const isTwo =
    isAttached(scene, first + 1) && (nameWordAt(scene, first + 1).surname > 0 || lettersOf(scene, first + 1).tail);
  return { first, last: isTwo ? first + 1 : first };
}

/** «الأستاذ رزاق كشيش الغزي»: on to a family name in «ال…ي» over a word or two that nobody lists; `first` where none follows. */
function endInNisba(scene: Scene, first: number): number {
  for (let last = first + 1; last - first <= 2 && isAttached(scene, last); last++) {
    if (!isUnlistedPart(scene, last) || nameWordAt(scene, last).common) break;
    if (/^ال.{2,}ي$/u.test(wordAt(scene, last).fold)) return last;
  }
  return first;
}

/** «دکتر ولی زاده», «مهندس شیر محمدی»: a family name of two words, the first a common one, right behind courtesy. */
function isInTwoWords(scene: Scene, first: number): boolean {
  if (!isPersian(scene) || scene.context.titles.endingAt(first - 1)?.role !== HONORIFIC) return false;
  if (!isFree(scene, first) || scene.context.breaksBefore(first) || !isAttached(scene, first + 1)) return false;
  const opens = firstHalves.has(wordAt(scene, first).fold) && nameWordAt(scene, first + 1).surname === 2;
  return opens || lettersOf(scene, first + 1).tail;
}

const firstHalves = new Set(["شیر", "گل", "خان", "میر", "حاج", "ملک", "شاه"].map(fold));

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
  if (!mayBeForeign(scene, first)) return null;
  if (isPersian(scene) && isUnlistedPart(scene, first) && isAloneBeforeTitle(scene, first))
    return { first, last: first };
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

/** «اسلوتسکی رئیس کمیسیون», «داوری معاون وزیر»: one surname between the start of a sentence and an office. */
function isAloneBeforeTitle(scene: Scene, at: number): boolean {
  const { context } = scene;
  const own = nameWordAt(scene, at);
  // «نیز المشهدانی رئیس مجلس», «علاوه بر این ربانی رئیس جمهور»: what can be nothing but a family's name.
  const isFamilys = isNisba(scene, at) || (own.surname === 2 && wordAt(scene, at).fold.endsWith("ي"));
  const isBehindName = at > 0 && (nameWordAt(scene, at - 1).given !== "no" || !nameWordAt(scene, at - 1).common);
  if (!context.startsSentence(at) && !(isFamilys && !isBehindName)) return false;
  if (!lettersOf(scene, at).foreignLetters && own.surname === 0 && !wordAt(scene, at).fold.endsWith("ي")) return false;
  const title = context.titles.startingAt(at + 1);
  return title !== undefined && !title.plural && title.role !== HONORIFIC && wordAt(scene, at).fold.length > SURNAME;
}

/** «قلندر عباد»: two words or more in quotation marks of their own, beside an office or courtesy. */
function quoted(scene: Scene, first: number): Run | null {
  const { context } = scene;
  const { words } = context.tokens;
  if (first === 0 || !opensQuote.test(wordAt(scene, first - 1).text) || !isNamePart(scene, first)) return null;
  let last = first;
  while (last - first < LONGEST_QUOTED && isAttached(scene, last + 1)) last++;
  const close = last + 1;
  if (last === first || close >= context.tokens.count || !closesQuote.test((words[close] as Word).text)) return null;
  const comma = "،,".includes(words[close + 1]?.text ?? "-") ? 1 : 0;
  const isAs = words[close + 1]?.text === "به" && words[close + 2]?.text === "عنوان";
  const behind = context.titles.startingAt(close + 1 + (isAs ? 2 : comma));
  const isTold = (behind !== undefined && !behind.plural) || context.titles.endingAt(first - 2)?.plural === false;
  return isTold ? { first, last } : null;
}

const opensQuote = /^["«“]$/u;
const closesQuote = /^["»”]$/u;
const LONGEST_QUOTED = 4;

function looksForeign(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (lettersOf(scene, at).foreignLetters) return true;
  return false;
}

/** Whether the letters of the word allow what a title stands beside; Persian asks for less. */
function mayBeForeign(scene: Scene, at: number): boolean {
  const { link, part, foreignPart } = lettersOf(scene, at);
  return isPersian(scene) ? link || part : foreignPart;
}

/** A word that nobody lists and that may be a part of a foreign name. */
function isForeignPart(scene: Scene, at: number): boolean {
  return lettersOf(scene, at).foreignPart && isUnlistedPart(scene, at);
}

function isUnlistedPart(scene: Scene, at: number): boolean {
  return !scene.context.isListed(at) && isNamePart(scene, at);
}

function endOfName(scene: Scene, first: number): number {
  let last = lettersOf(scene, first).opener || isInTwo(scene, first) ? first + 1 : first;
  while (last - first < LONGEST_NAME) {
    const next = last + 1;
    if (!isAttached(scene, next)) return last;
    if (lettersOf(scene, next).link) {
      if (!isAttached(scene, next + 1)) return last;
      last = next + 1;
      continue;
    }
    // Behind a name in «عبد» or two given names a family name shows by its form only.
    const isFamily = given(scene, next) === "no";
    if (isFamily && last > first && !isPersian(scene) && !hasNameForm(scene, next)) break;
    last = next;
    if (isInTwo(scene, next)) last++;
    if (isFamily) break;
  }
  while (last > first && isAttached(scene, last + 1) && lettersOf(scene, last + 1).tail) last++;
  // A second surname: before a title, or of a foreigner.
  if (last > first && isAttached(scene, last + 1) && !lettersOf(scene, last + 1).link) {
    const isBeforeTitle = (at: number): boolean => scene.context.titleAfter(at) !== undefined;
    const isSecond = lettersOf(scene, last + 1).foreignLetters && isForeignPart(scene, last + 1);
    if (isSecond || (isBeforeTitle(last + 1) && !isBeforeTitle(last))) last++;
  }
  while (isAttached(scene, last + 1) && lettersOf(scene, last + 1).link && isAttached(scene, last + 2)) last += 2;
  // A family name of two words that a joint ties together (غریب‌آبادی).
  const { gaps } = scene.context.tokens;
  while (last - first < MOST_JOINED && gaps[last + 1] === Gap.Joint && isFree(scene, last + 1)) last++;
  return last;
}

/** An article, an ending of surnames or the vowels of a foreign name; or a title right behind. */
function hasNameForm(scene: Scene, at: number): boolean {
  const { fold: folded } = wordAt(scene, at);
  if (folded.startsWith(article))
    return folded.endsWith("ي") || scene.context.titleAfter(at) !== undefined || !folded.endsWith("ه");
  return (
    lettersOf(scene, at).foreignLetters ||
    nameWordAt(scene, at).surname > 0 ||
    scene.context.titleAfter(at) !== undefined
  );
}

/** True where the token may go on with a name: behind a space or a joint, and no word that ends one. */
function isAttached(scene: Scene, at: number): boolean {
  const gap = scene.context.tokens.gaps[at];
  return (gap === Gap.Space || gap === Gap.Joint) && isNamePart(scene, at);
}

function isNamePart(scene: Scene, at: number): boolean {
  if (!isFree(scene, at)) return false;
  const { link, part } = lettersOf(scene, at);
  return link || (part && !scene.context.besideVerb(at));
}
