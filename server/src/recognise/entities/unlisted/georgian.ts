import { Script } from "../../../text/characters.ts";
import { Gap } from "../../../text/tokens.ts";
import { HONORIFIC } from "../gazetteer/role-entries.ts";
import { isHyphen } from "../gazetteer/names.ts";
import type { Title } from "../roles/titles.ts";
import { agrees, type Case, caseOf } from "./georgian-case.ts";
import { noGivenEnding, preverb, verbEnding } from "./georgian-words.ts";
import { follows, givenAt, isFree, nameWordAt, type Run, type Scene, wordAt } from "./run.ts";

/** A surname that no ending tells has so many letters at least. */
const LETTERS = 4;
/** A name has so many words at most. */
const LONGEST = 4;

/**
 * Persons whom no gazetteer lists, in Georgian, which has no capitals: surnames in -შვილი and -ძე, with the given name
 * before them; other surnames by their ending, or by the case that they stand in, behind a known given name; and beside
 * a title the words that agree with it in case («ელჩმა ზექი გუმრუქჩუმ»), the last of them inflected, the others not.
 */
export function findGeorgian(scene: Scene): Run[] {
  const runs: Run[] = [];
  const { count } = scene.context.tokens;
  for (let at = 0; at < count; at++) {
    if (!isGeorgian(scene, at)) continue;
    const run = behindTitle(scene, at) ?? withSurnameBehind(scene, at) ?? alone(scene, at) ?? inList(scene, at, runs);
    if (run === null) continue;
    const whole = overHyphen(scene, run);
    runs.push(whole);
    at = whole.last;
  }
  return runs;
}

/** A surname that its ending tells for certain. გოდერძის is a form of the given name, and of a pass called by it. */
function alone(scene: Scene, at: number): Run | null {
  const { common, given } = nameWordAt(scene, at);
  if (common) return null;
  const first = initialBefore(scene, at);
  const isCertain = surnameAt(scene, at) === 2 && given === "no";
  return isCertain || (first < at && surnameAt(scene, at) > 0) ? { first, last: at } : null;
}

/** «ვ. კახიძე»: the initial with its stop. */
function initialBefore(scene: Scene, at: number): number {
  const { gaps, words } = scene.context.tokens;
  const isInitial = at >= 2 && words[at - 1]?.text === "." && isGeorgian(scene, at - 2) && gaps[at - 1] === Gap.None;
  return isInitial && wordAt(scene, at - 2).text.length <= 2 ? at - 2 : at;
}

/** Two words behind another name and a comma or "and", in the case of that name («დავით სტურუას, აბო ნავერიანს»). */
function inList(scene: Scene, first: number, runs: readonly Run[]): Run | null {
  const before = runs.at(-1);
  const last = first + 1;
  if (before === undefined || before.last !== first - 2 || before.first === before.last) return null;
  const { fold: sign } = wordAt(scene, first - 1);
  if ((sign !== "," && sign !== "და") || !isRun(scene, first, last) || isInflected(scene, first)) return null;
  const kind = caseOf(wordAt(scene, before.last).fold);
  if (kind === "bare" || !mayBeSurname(scene, last, kind)) return null;
  const next = scene.context.tokens.words[last + 1]?.fold ?? "";
  const isClosed = next === "" || next === "და" || /^[,.;:)]$/u.test(next);
  return surnameAt(scene, last) > 0 || (isClosed && kind !== "nominative") ? { first, last } : null;
}

/** Words behind a title that stand as a name does: all but the last uninflected, the last in the title's own case. */
function behindTitle(scene: Scene, first: number): Run | null {
  const found = titleBefore(scene, first) ?? callingBefore(scene, first);
  if (found === null) return null;
  const { kind, parted, isCalling } = found;
  for (let words = LONGEST; words >= 1; words--) {
    const last = first + words - 1;
    if (!isRun(scene, first, last, kind) || !mayBeSurname(scene, last, kind)) continue;
    if (words === 1 ? !isCalling && isLoneSurname(scene, first, kind, parted) : isNamed(scene, first, last, found)) {
      return { first, last };
    }
  }
  return null;
}

interface TitleCase {
  readonly kind: Case;
  /** True where a comma stands between title and name. */
  readonly parted: boolean;
  /** True for what somebody is called without holding an office («აქტივისტი»): the name must tell more of itself. */
  readonly isCalling?: boolean;
}

/** «აქტივისტი ალბი კორძაია», «აქტივისტები …». */
function callingBefore(scene: Scene, first: number): TitleCase | null {
  if (!follows(scene, first) || first === 0) return null;
  if (!nameWordAt(scene, first - 1).calling) return null;
  return { kind: caseOf(wordAt(scene, first - 1).fold), parted: false, isCalling: true };
}

/** The title that a name at `first` may be of, over countries («ელჩი საქართველოში») and a comma. */
function titleBefore(scene: Scene, first: number): TitleCase | null {
  const { context } = scene;
  const { words } = context.tokens;
  const parted = words[first - 1]?.text === ",";
  const title: Title | undefined = parted ? context.titles.endingAt(first - 2) : context.titleBefore(first);
  if (title === undefined || title.plural) return null;
  const form = words[title.last]?.fold ?? "";
  // «მოადგილედ მუშაობდა»: what somebody serves as has no name behind it.
  if (/[აეოუ]დ$/u.test(form)) return null;
  const kind = caseOf(form);
  if (parted && (kind === "bare" || title.role === HONORIFIC)) return null;
  return { kind, parted };
}

/** Georgian words with spaces between, of which all but the last may be given names. */
function isRun(scene: Scene, first: number, last: number, kind?: Case): boolean {
  for (let at = first; at <= last; at++) {
    if (!isGeorgian(scene, at) || (at > first && !follows(scene, at))) return false;
    // «პოეტ ტარიელ ჭანტურიას დღე»: behind a surname in a case of its own the name is over.
    if (at > first && at < last && surnameAt(scene, at) > 0 && isInflected(scene, at)) return false;
    if (at < last && !mayBeGiven(scene, at) && !(kind === "bare" && isUncommon(scene, at))) return false;
  }
  return true;
}

/** Behind a title without an ending even a Baltic name that ends like a genitive (კენსტუტის). */
function isUncommon(scene: Scene, at: number): boolean {
  const { common, head, surname } = nameWordAt(scene, at);
  return !common && head === null && surname < 2 && wordAt(scene, at).fold.length >= LETTERS;
}

function mayBeGiven(scene: Scene, at: number): boolean {
  const { fold } = wordAt(scene, at);
  const own = nameWordAt(scene, at);
  if (own.given === "sure") return true;
  if (own.common || fold.length < 2 || scene.context.besideVerb(at) || own.head !== null) return false;
  if (givenAt(scene, at) !== "no") return true;
  if (noGivenEnding.test(fold)) return false;
  // Short words that end as verbs do are names (ჯერენ).
  return fold.length <= 5 || !(verbEnding.test(fold) || preverb.test(fold));
}

function mayBeSurname(scene: Scene, at: number, kind: Case): boolean {
  const { fold } = wordAt(scene, at);
  const own = nameWordAt(scene, at);
  if (own.common || fold.length < 3 || own.head !== null || scene.context.besideVerb(at)) return false;
  const ownCase = caseOf(fold);
  if (ownCase === "bare" || !agrees(kind, ownCase, fold)) return false;
  // Nothing but a name stands behind a title without an ending.
  if (own.surname > 0 || kind === "bare") return true;
  if (/ებ(?:ი|მა|ს|ის|თან|ისთვის|ით)$/u.test(fold)) return false;
  const isCertain =
    ["ergative", "with", "for", "from"].includes(ownCase) ||
    (ownCase === kind && nameWordAt(scene, at - 1).given === "sure");
  return isCertain || !(verbEnding.test(fold) || (fold.length > 5 && preverb.test(fold)));
}

/** Two words or more that agree with their title. Where the case is a common one, a part of the name must tell too. */
function isNamed(scene: Scene, first: number, last: number, { kind, parted, isCalling = false }: TitleCase): boolean {
  if (surnameAt(scene, last) > 0) return true;
  if (isCalling) return givenAt(scene, first) === "sure";
  const given = givenAt(scene, first);
  const areLong = isLong(scene, first) && wordAt(scene, last).fold.length >= LETTERS;
  switch (kind) {
    case "ergative":
    case "with":
    case "for":
    case "from":
      return areLong;
    case "bare":
      return areLong && wordAt(scene, first).fold.length >= LETTERS;
    case "dative":
    case "genitive":
      return given !== "no" || (areLong && (parted || hasBareStem(scene, first, last)));
    case "nominative":
      return given === "sure" || (areLong && hasBareStem(scene, first, last) && wordAt(scene, last).fold.endsWith("ი"));
    case "to":
    case "other":
      return given !== "no";
  }
}

/** «პრემიერ ტუღუშმა»: one word behind a title. */
function isLoneSurname(scene: Scene, at: number, kind: Case, parted: boolean): boolean {
  if (parted || wordAt(scene, at).fold.length <= LETTERS || noGivenEnding.test(nominalStem(scene, at))) return false;
  return kind === "bare" || kind === "ergative" || kind === "with";
}

/** The word without the ending of the ergative or of «with», as adjectives are told by what stands before it. */
function nominalStem(scene: Scene, at: number): string {
  return wordAt(scene, at).fold.replace(/(?:მა|თან|ს|ის|ი)$/u, "");
}

function withSurnameBehind(scene: Scene, first: number): Run | null {
  const last = first + 1;
  if (!isGeorgian(scene, last) || !follows(scene, last)) return null;
  const given = wordAt(scene, first).fold.length > 2 ? givenAt(scene, first) : "no";
  if (given !== "no" && isPatronymic(scene, last)) {
    const end = last + 2;
    if (isGeorgian(scene, end) && follows(scene, end) && (surnameAt(scene, end) > 0 || isSurnameByCase(scene, end)))
      return { first, last: end };
  }
  const surname = surnameAt(scene, last);
  if (given !== "no" && surname === 2) return { first, last };
  if (given === "sure" && surname === 1) return { first, last };
  if (given === "sure" && isPlainGiven(scene, first)) {
    // «ჯონ კვინსი ადამსი»: a second name before the surname.
    const isSecond = isRun(scene, last, last + 1) && !isInflected(scene, last);
    const isWhole =
      surnameAt(scene, last + 1) > 0 || (givenAt(scene, last) !== "no" && isSurnameByCase(scene, last + 1));
    if (isSecond && isWhole) {
      return { first, last: last + 1 };
    }
    if (isSurnameByCase(scene, last)) return { first, last };
  }
  // A stranger's given name, before what can be nothing but a surname.
  if (
    surname === 2 &&
    given === "no" &&
    mayBeGiven(scene, first) &&
    !isInflected(scene, first) &&
    isLong(scene, first)
  ) {
    return { first, last };
  }
  const title = scene.context.titleAfter(last);
  return given !== "no" && surname === 1 && title !== undefined && !title.plural ? { first, last } : null;
}

/** «ილიას ძე», «ილიას ასული»: the father's name before "son" or "daughter". */
function isPatronymic(scene: Scene, at: number): boolean {
  const son = wordAt(scene, at + 1).fold;
  return (son === "ძე" || son === "ასული") && givenAt(scene, at) !== "no" && wordAt(scene, at).fold.endsWith("ს");
}

/** A given name without an ending of its own, as it stands before a surname. */
function isPlainGiven(scene: Scene, at: number): boolean {
  const { fold } = wordAt(scene, at);
  const kind = caseOf(fold);
  return (
    kind === "bare" ||
    kind === "nominative" ||
    (nameWordAt(scene, at).stems.indexOf(fold) === 0 && kind === "dative" && !/ის?ს$/u.test(fold))
  );
}

/** A word behind a given name that is neither a common word nor a verb, in a form that a surname has. */
function isSurnameByCase(scene: Scene, at: number): boolean {
  const { fold } = wordAt(scene, at);
  const own = nameWordAt(scene, at);
  if (own.common || own.head !== null || fold.length <= LETTERS || scene.context.besideVerb(at)) return false;
  if (scene.context.titles.at(at) !== undefined || verbEnding.test(fold)) return false;
  const kind = caseOf(fold);
  if (kind === "ergative" || kind === "with") return true;
  if (kind === "nominative") return /[^აეიოუ]ი$/u.test(fold) && !/(?:ებ|ულ|ილ|იან|ელ)ი$/u.test(fold);
  return (kind === "dative" || kind === "genitive" || kind === "for" || kind === "from") && !/ებ(?:ს|ის)/u.test(fold);
}

function isInflected(scene: Scene, at: number): boolean {
  const kind = caseOf(wordAt(scene, at).fold);
  return kind !== "bare" && kind !== "nominative";
}

/** A word that ends in a consonant other than that of the dative, as given names of strangers do (რობინ, ფარუკ). */
function isBareStem(scene: Scene, at: number): boolean {
  return caseOf(wordAt(scene, at).fold) === "bare";
}

function hasBareStem(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (isBareStem(scene, at)) return true;
  return false;
}

function isLong(scene: Scene, at: number): boolean {
  return wordAt(scene, at).fold.length >= 3;
}

/** A second surname behind a hyphen or dash without spaces («ბასილაია-შავგულიძე»). */
function overHyphen(scene: Scene, { first, last }: Run): Run {
  const { gaps } = scene.context.tokens;
  const behind = last + 2;
  if (behind >= scene.context.tokens.count || gaps[last + 1] !== Gap.None || gaps[behind] !== Gap.None)
    return { first, last };
  const sign = wordAt(scene, last + 1).text;
  if (!isHyphen(sign) && sign !== "–" && sign !== "—") return { first, last };
  return isGeorgian(scene, behind) && surnameAt(scene, behind) > 0 ? { first, last: behind } : { first, last };
}

function surnameAt(scene: Scene, at: number): number {
  return wordAt(scene, at).fold.length < 5 ? 0 : nameWordAt(scene, at).surname;
}

function isGeorgian(scene: Scene, at: number): boolean {
  return isFree(scene, at) && wordAt(scene, at).script === Script.Georgian;
}
