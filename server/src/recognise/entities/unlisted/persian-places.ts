import { fold } from "../../../text/fold.ts";
import { Gap, TokenKind } from "../../../text/tokens.ts";
import { isQuote } from "../gazetteer/names.ts";
import { hasSign, isFree, nameWordAt, type Run, type Scene, wordAt } from "./run.ts";
import { arabicSigns } from "./word-signs.ts";

const foldSet = (words: string): ReadonlySet<string> => new Set(words.split(" ").map(fold));

/** Nouns of settlements, with ezafe where it is written; a name follows them («شهرستان تکاب»). */
const settlements = foldSet("شهرستان روستای دهستان ولسوالی شهرک دهکده قریه");
/** The same with the plural joined to them; a list of names follows. */
const manySettlements = foldSet("شهرستانهای روستاهای دهستانهای ولسوالیهای شهرهای شهرکهای قریههای ولسوالی‌های");
/** Nouns that take the plural behind a joint («شهرستان‌های»). */
const pluralised = foldSet("شهرستان روستا دهستان ولسوالی شهر شهرک");
const plural = fold("های");
/** Nouns that are part of the name («خیابان ولیعصر»). */
const ways = foldSet("خیابان بلوار بزرگراه اتوبان رودخانه ورزشگاه چهارراه بوستان");
/** Words of honour before the person that a street is named for. */
const honours = foldSet("شهید شهدای امام آیت سردار دکتر استاد علامه حضرت");
/** Streets that common words name. */
const commonNames = foldSet(
  "کارگر آزادی انقلاب جمهوری فلسطین استقلال معلم دانشگاه امیرکبیر پاسداران شریعتی سعدی حافظ فردوسی",
);
/** Second words of places («حسن آباد», «کلاته بالا»). */
const tails = foldSet("آباد آغاج تپه چشمه کندی محله کلا سفلی علیا بالا پایین بزرگ کوچک قلعه دره شمالی جنوبی شرقی غربی");

/** Nouns of which a name in quotation marks says which. */
const quotable = foldSet("منطقه شهر بخش محله بندر جزیره ناحیه");
/** Words for the surroundings of a place, and of how far it is. */
const nearby = foldSet("حوالی کیلومتری اطراف");
const areas = foldSet("منطقه محله بخش محور گذر گردنه ناحیه");
/** Nouns of what a place lies in. */
const regions = foldSet("استان شهرستان ولایت ولسوالی شهر بخش");

/** Any of the nouns that a place's name stands behind. */
const NOUN = arabicSigns.signOf(
  new Set([plural, ...[settlements, manySettlements, ways, quotable, nearby, areas].flatMap((nouns) => [...nouns])]),
);

/** A name in quotation marks has so many tokens. */
const LONGEST_QUOTED = 4;
const LONGEST_LIST = 12;
const LONGEST_WAY = 4;
const SHORTEST = 3;
/** A name of so many letters is known again without its noun. */
const TELLING = 4;

/**
 * Places of Persian texts that nobody lists, behind the noun that says what they are, in lists too («روستاهای طرود و
 * سرانزا», «۵ شهرستان تکاب، بانه و داراب»), and the same names where they stand again.
 */
export function findPersianPlaces(scene: Scene): Run[] {
  if (scene.context.lexicon.tag !== "fa") return [];
  const runs: Run[] = [];
  const names = new Set<string>();
  const { count, kinds } = scene.context.tokens;
  for (let at = 0; at + 1 < count; at++) {
    if (!hasSign(scene, at, NOUN) || kinds[at] !== TokenKind.Word) continue;
    const own = way(scene, at) ?? quotedBehind(scene, at) ?? measured(scene, at) ?? settlementsBehind(scene, at, names);
    for (const run of own) {
      runs.push(run);
      scene.taken.fill(1, run.first, run.last + 1);
    }
  }
  return names.size === 0 ? runs : [...runs, ...again(scene, names)];
}

/** «خیابان شهید بهشتی»: the noun, words of honour, and the name; null where `at` is no such noun. */
function way(scene: Scene, at: number): Run[] | null {
  if (!ways.has(wordAt(scene, at).fold) || scene.taken[at] !== 0) return null;
  let last = at;
  while (last - at < LONGEST_WAY && isSpaced(scene, last + 1) && honours.has(wordAt(scene, last + 1).fold)) last++;
  const isHonoured = last > at;
  const next = last + 1;
  if (!isSpaced(scene, next)) return [];
  const { fold: folded } = wordAt(scene, next);
  if (commonNames.has(folded) && isFree(scene, next)) last = next;
  else if (isPlaceWord(scene, next) && (isHonoured || !isAdjective(folded))) last = overJoints(scene, next);
  else return [];
  if (isSpaced(scene, last + 1) && tails.has(wordAt(scene, last + 1).fold)) last++;
  return [{ first: at, last, label: "LOC" }];
}

/** «روستای «زله خان»»: the name in quotation marks behind a noun of settlements; null where `at` is none or none follows. */
function quotedBehind(scene: Scene, at: number): Run[] | null {
  const { count } = scene.context.tokens;
  const { fold: folded } = wordAt(scene, at);
  if (!settlements.has(folded) && !quotable.has(folded)) return null;
  if (at + 3 >= count || !isQuote(wordAt(scene, at + 1).text)) return null;
  for (let last = at + 2; last - at <= LONGEST_QUOTED && last + 1 < count && isFree(scene, last); last++)
    if (isQuote(wordAt(scene, last + 1).text)) return [{ first: at + 2, last, label: "LOC" }];
  return null;
}

/** «حوالی کوخرد», «۴۰ کیلومتری مزدآوند», «منطقه تایمنی کابل»: where something happened, by what stands beside the name. */
function measured(scene: Scene, at: number): Run[] | null {
  const { fold: folded } = wordAt(scene, at);
  const isNear = nearby.has(folded);
  if (!isNear && !areas.has(folded)) return null;
  const first = at + 1;
  if (!isSpaced(scene, first) || !isPlaceWord(scene, first) || isAdjective(wordAt(scene, first).fold)) return null;
  if (!isNear && wordAt(scene, first).fold.endsWith("ي")) return null;
  if (nameWordAt(scene, first).given === "sure") return null;
  let last = overJoints(scene, first);
  if (isSpaced(scene, last + 1) && tails.has(wordAt(scene, last + 1).fold)) last++;
  // A noun says less than a number of kilometres: what the area lies in follows its name.
  const isWithin = isSpaced(scene, last + 1) && (scene.context.startsPlace(last + 1) || isRegion(scene, last + 1));
  const isTold = isWithin || (isNear && endsItem(scene, last + 1));
  return isTold ? [{ first, last, label: "LOC" }] : null;
}

function isRegion(scene: Scene, at: number): boolean {
  return regions.has(wordAt(scene, at).fold) && scene.context.startsPlace(at + 1);
}

/** The names behind a noun of settlements; several where the noun is plural or counted. */
function settlementsBehind(scene: Scene, at: number, names: Set<string>): Run[] {
  const { fold: folded } = wordAt(scene, at);
  const isPlural = manySettlements.has(folded) || isParted(scene, at);
  if (!isPlural && !settlements.has(folded)) return [];
  const most = isPlural || isCounted(scene, at) ? LONGEST_LIST : 1;
  const runs: Run[] = [];
  let next = at + 1;
  for (let i = 0; i < most && next < scene.context.tokens.count; i++) {
    if (scene.context.tokens.gaps[next] !== Gap.Space && i === 0) break;
    const end = itemAt(scene, next, i === 0);
    if (end < 0) break;
    if (scene.taken[next] === 0) {
      runs.push({ first: next, last: end, label: "LOC" });
      if (next === end && wordAt(scene, next).fold.length >= TELLING) names.add(wordAt(scene, next).fold);
    }
    const link = wordAt(scene, end + 1)?.text;
    if (link !== "،" && link !== "," && link !== "و") break;
    next = end + 2;
  }
  return runs;
}

/** «شهرستان‌های»: the plural, behind its noun. */
function isParted(scene: Scene, at: number): boolean {
  return wordAt(scene, at).fold === plural && at > 0 && pluralised.has(wordAt(scene, at - 1).fold);
}

/** «۵ شهرستان», «دو روستای». */
function isCounted(scene: Scene, at: number): boolean {
  return at > 0 && (scene.context.tokens.kinds[at - 1] === TokenKind.Number || counts.has(wordAt(scene, at - 1).fold));
}

const counts = foldSet("دو سه چهار پنج شش هفت هشت نه ده چند چندین");

/** The last token of the name that begins here, be it listed or not; -1 where none does. */
function itemAt(scene: Scene, at: number, isFirst: boolean): number {
  if (scene.taken[at] !== 0) return scene.context.startsPlace(at) ? endOfTaken(scene, at) : -1;
  // «روستای دهستان چاشم»: the next noun is no name.
  if (settlements.has(wordAt(scene, at).fold)) return -1;
  if (!isPlaceWord(scene, at) || isAdjective(wordAt(scene, at).fold)) return -1;
  let last = overJoints(scene, at);
  if (isSpaced(scene, last + 1) && tails.has(wordAt(scene, last + 1).fold)) last++;
  // Further items of a list stand between its links.
  return isFirst || endsItem(scene, last + 1) ? last : -1;
}

/** The last part of a word that joints tie together («سنگ‌چال»). */
function overJoints(scene: Scene, at: number): number {
  let last = at;
  while (scene.context.tokens.gaps[last + 1] === Gap.Joint && isFree(scene, last + 1)) last++;
  return last;
}

function endsItem(scene: Scene, at: number): boolean {
  if (at >= scene.context.tokens.count || scene.context.breaksBefore(at)) return true;
  return scene.context.tokens.kinds[at] === TokenKind.Punctuation || nameWordAt(scene, at).common;
}

function endOfTaken(scene: Scene, at: number): number {
  let last = at;
  while (isSpaced(scene, last + 1) && scene.taken[last + 1] !== 0) last++;
  return last;
}

function isPlaceWord(scene: Scene, at: number): boolean {
  if (!isFree(scene, at)) return false;
  const { common, arabic } = nameWordAt(scene, at);
  return arabic !== null && arabic.part && !common && wordAt(scene, at).fold.length >= SHORTEST;
}

function isAdjective(folded: string): boolean {
  return folded.length > TELLING && /(?:ي|ها|تر|ترين|ه‌اي)$/u.test(folded);
}

function isSpaced({ context: { tokens } }: Scene, at: number): boolean {
  return at < tokens.count && tokens.gaps[at] === Gap.Space && tokens.kinds[at] === TokenKind.Word;
}

function again(scene: Scene, names: ReadonlySet<string>): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < scene.context.tokens.count; at++) {
    if (!isFree(scene, at) || !names.has(wordAt(scene, at).fold)) continue;
    runs.push({ first: at, last: at, label: "LOC" });
    scene.taken[at] = 1;
  }
  return runs;
}
