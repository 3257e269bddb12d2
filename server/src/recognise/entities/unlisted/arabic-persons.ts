import { fold } from "../../../text/fold.ts";
import { Gap, TokenKind } from "../../../text/tokens.ts";
import { givennessOf } from "../../lexicon/given-names/index.ts";
import { Script } from "../../../text/characters.ts";
import { isQuote } from "../gazetteer/names.ts";
import { HONORIFIC } from "../gazetteer/role-entries.ts";
import type { Context } from "../judgement/context.ts";
import { article, faithHalves, type Fronted, GIVEN, links } from "./arabic-words.ts";
import { givenAt, hasSign, isFree, nameWordAt, type Run, type Scene, wordAt } from "./run.ts";
import { arabicSigns } from "./word-signs.ts";

const LONGEST = 6;
/** A family name with an article («العلول») has so many letters. */
const FAMILY = 5;
/** Given names with an article, as families of the Gulf bear them one behind the other («الجابر الصباح»). */
const ancestors = new Set(
  `الأحمد الجابر المحمد المبارك الحمد السالم الصباح العلي الخالد الحمود الفهد الناصر السعود العبدالله اليوسف الدعيج الصقر الثاني العبدالعزيز`
    .split(/\s+/u)
    .map(fold),
);
/** Forms of verbs, of nouns in the accusative, in the plural and with a possessor. */
const noFamily = /^(?:لل.+|[بل]?مملكه|و(?:ت|است).{3,}|س?[يت].{3,}|.*(?:وا|ا|ون|ات|ها|هم|هما|نا|[^ا]ت))$/u;
const NO_FAMILY = arabicSigns.sign(({ fold: folded }) => noFamily.test(folded));

/** Words that a person's name follows. */
const tellers = new Set(
  `أن إن بأن وأن وإن بقلم كتب كتبت تصوير إعداد تأليف وتأليف إخراج وإخراج بطولة وبطولة تقديم برئاسة بقيادة بإدارة بإشراف يدعى تدعى المدعو المدعوة نجل
  ونجل شقيق زوجة والد والدة أرملة حفيد النجم النجمة المصور الناقد المنتج زميله زميلها زميلنا خلفا شقيقه نجله زوجته ابنه`
    .split(/\s+/u)
    .map(fold),
);

/**
 * A person in an Arabic text whom no gazetteer lists, from the token on: a given name with what may follow it. A given
 * name that is no other word needs no sign besides; one that is («كريم», «أمل») asks for a second one, for a family name
 * that shows its form, or for a verb of speech, a people, a title or another name of a list beside it. `previous` is the
 * name found before.
 */
export function findArabicPerson(scene: Scene, at: number, previous: Run | undefined): Run | null {
  const opening = openingAt(scene, at);
  if (opening === null) return foreignerAt(scene, at);
  const last = endFrom(scene, at);
  if (last === at) return null;
  const { own, before } = opening;
  const isListed = before > 0 && previous?.last === at - 1;
  const isName = own === "sure" ? isSurelyBuilt(scene, at, last) : isBuilt(scene, at, last);
  if (wordAt(scene, at).fold === ali && !isName && scene.context.titleBefore(at) === undefined) return null;
  return isName || isListed || isTold(scene, at, last) ? { first: at, last, before } : null;
}

function openingAt(scene: Scene, at: number): Fronted | null {
  const word = wordAt(scene, at);
  if (!isFree(scene, at) || !isPart(scene, at)) return null;
  if (isOpener(word.fold)) return { own: "sure", before: 0 };
  // «متعب بن سالم»: whatever stands before "son of" is a name.
  if (hasSign(scene, at + 1, SON_OF) && isNext(scene, at + 1) && isNext(scene, at + 2) && !links.has(word.fold))
    return { own: "sure", before: frontBefore(word.fold) };
  if (links.has(word.fold)) return null;
  // «صلاح الدين», «عز الدين»: whatever faith makes a name of.
  if (hasSign(scene, at + 1, OF_FAITH) && isNext(scene, at + 1) && isNext(scene, at + 2))
    return { own: "perhaps", before: 0 };
  if (word.fold.length < GIVEN) return null;
  // «علي ضرورة» may be «على» as Egypt writes it.
  const own = word.fold === ali ? "perhaps" : givenAt(scene, at);
  if (own === "perhaps" && word.fold.startsWith(article)) return null;
  if (own !== "no") return { own, before: 0 };
  return nameWordAt(scene, at).arabic?.fronted ?? null;
}

const ali = fold("علي");
const ALI = arabicSigns.sign(({ text }) => /^[ولبف]?علي$/u.test(text));
const NISBA = arabicSigns.sign(({ fold: folded }) => folded.startsWith(article) && folded.endsWith("ي"));
const OF_FAITH = arabicSigns.signOf(new Set([fold("الدين")]));
const SON_OF = arabicSigns.signOf(new Set(["بن", "بنت"].map(fold)));

/** Letters on the front of a word that nobody lists: «و» before what is no name in «و». */
function frontBefore(folded: string): number {
  return /^و[^اوي]/u.test(folded) && folded.length > FAMILY ? 1 : 0;
}

function isOpener(folded: string): boolean {
  return folded === "عبد" || folded === "ابو";
}

/** The last word of a name that begins with a word that nobody lists and goes on with a given name («شائع محسن الزنداني»). */
export function endBehindUnlisted(scene: Scene, first: number): number {
  const next = first + 1;
  return isNext(scene, next) && givenAt(scene, next) !== "no" ? endFrom(scene, next) : first;
}

/** The last word of a name that begins at the token; the token itself where nothing that follows belongs to it. */
function endFrom(scene: Scene, first: number): number {
  let last = first;
  if (isOpener(wordAt(scene, first).fold)) {
    if (!isNext(scene, first + 1)) return first;
    last++;
  }
  while (last - first < LONGEST && isNext(scene, last + 1)) {
    const next = last + 1;
    const { fold: folded } = wordAt(scene, next);
    if (links.has(folded)) {
      if (!isNext(scene, next + 1)) break;
      last = next + 1;
    } else if (faithHalves.has(folded) || givenAt(scene, next) !== "no") last = next;
    else {
      const isSecond = last === first || (last === first + 1 && faithHalves.has(wordAt(scene, last).fold));
      if (!isFamily(scene, next, isSecond)) break;
      last = next;
      if (isNext(scene, last + 1) && faithHalves.has(wordAt(scene, last + 1).fold)) last++;
      // A second surname: of a foreigner, or a nisba («محمد حسين شعبان الزيدي»).
      if (isNext(scene, last + 1) && isSecondSurname(scene, last + 1)) last++;
      while (
        ancestors.has(wordAt(scene, last).fold) &&
        isNext(scene, last + 1) &&
        ancestors.has(wordAt(scene, last + 1).fold)
      )
        last++;
      break;
    }
  }
  return last;
}

/** A family name: with an article, by its ending, in foreign letters, or any word that is no form of a common one. */
function isFamily(scene: Scene, at: number, isSecond: boolean): boolean {
  const { fold: folded } = wordAt(scene, at);
  if (isPeopleName(scene, at)) return isSecond;
  if (folded.startsWith(article)) return folded.length >= FAMILY && !isCommonDefinite(scene, at);
  if (nameWordAt(scene, at).surname > 0) return true;
  if (hasSign(scene, at, NO_FAMILY) || folded.length < GIVEN) return false;
  return isSecond || nameWordAt(scene, at).arabic?.foreignLetters === true || isFollowedByMark(scene, at);
}

function isSecondSurname(scene: Scene, at: number): boolean {
  const { fold: folded } = wordAt(scene, at);
  if (folded.startsWith(article)) return folded.endsWith("ي") && folded.length > FAMILY;
  return isForeign(scene, at) && nameWordAt(scene, at).arabic?.foreignLetters === true;
}

/** «الدولية», «المشاركون»: adjectives and plurals with an article are no family names. */
function isCommonDefinite(scene: Scene, at: number): boolean {
  return /(?:ات|ون|ين|يه|يتين|يين)$/u.test(wordAt(scene, at).fold);
}

/** Behind a sure given name: more than a word that might be anything. */
function isSurelyBuilt(scene: Scene, first: number, last: number): boolean {
  if (last > first + 1) return true;
  const { fold: folded } = wordAt(scene, last);
  return (
    folded.startsWith(article) || givenAt(scene, last) !== "no" || !/[ةهى]$/u.test(folded) || isTold(scene, first, last)
  );
}

/** A second given name for certain, "son of", or a family name in «ال…ي». */
function isBuilt(scene: Scene, first: number, last: number): boolean {
  let given = 0;
  for (let at = first + 1; at <= last; at++) {
    const { fold: folded } = wordAt(scene, at);
    const own = givenAt(scene, at);
    if (own === "sure" || links.has(folded) || nameWordAt(scene, at).surname === 2) return true;
    if (own === "perhaps" && ++given > 1) return true;
    if (folded.startsWith(article) && folded.endsWith("ي") && folded.length > FAMILY && !isPeopleName(scene, at))
      return true;
  }
  return false;
}

/** What stands beside the name tells it: a verb of speech, a people, a title, a bracket with an age, the start of a line. */
function isTold(scene: Scene, first: number, last: number): boolean {
  const { context } = scene;
  if (context.besideSpeech(first, last) || context.titleAfter(last) !== undefined) return true;
  if (isTitleNear(scene, first) || isBehindPeople(scene, first) || isApposed(scene, first, last)) return true;
  const { words, kinds } = context.tokens;
  // «الخبير الاقتصادي سمير فارس»: an adjective of the title.
  const isAdjective =
    first > 1 && /^ال.+(?:ي|يه)$/u.test(wordAt(scene, first - 1).fold) && !context.breaksBefore(first);
  if (isAdjective && context.titleBefore(first - 1) !== undefined) return true;
  if (!context.breaksBefore(first) && tellers.has(words[first - 1]?.fold ?? "")) return true;
  // An age, or an office.
  const isBracketed = words[last + 1]?.text === "(";
  if (isBracketed && (kinds[last + 2] === TokenKind.Number || context.titles.startingAt(last + 2) !== undefined))
    return true;
  // «أسوان - سمير فارس:»: who reports, in a line of its own.
  return /^[-–—]$/u.test(words[first - 1]?.text ?? "") && words[last + 1]?.text === ":" && endsLine(scene, last + 1);
}

function endsLine({ context: { tokens } }: Scene, at: number): boolean {
  return at + 1 >= tokens.count || (tokens.gaps[at + 1] as Gap) >= Gap.Line;
}

/** Between a title and its holder's name stands what the title is of («وزير المال والاقتصاد الدكتور سمير رضوان»). */
const REACH = 7;

/** «مساعد قائد الجيش، ياسر العطا، إن»: between two commas behind a title. */
function isApposed(scene: Scene, first: number, last: number): boolean {
  const { words, count } = scene.context.tokens;
  const isMark = (at: number): boolean => at >= 0 && at < count && /^[،,]$/u.test(words[at]?.text ?? "");
  return isMark(first - 1) && isMark(last + 1) && isTitleNear(scene, first - 1);
}

function isTitleNear(scene: Scene, first: number): boolean {
  const { context } = scene;
  if (context.titleBefore(first) !== undefined) return true;
  for (let at = first - 1; at >= 0 && first - at <= REACH; at--) {
    // «رئيس حزب "الأمة" سمير فارس»: what the title is of may stand in quotation marks.
    if (context.breaksBefore(at + 1) && !isQuote(wordAt(scene, at).text) && !isQuote(wordAt(scene, at + 1).text))
      return false;
    const title = context.titles.endingAt(at);
    // «دولة المغرب ضيف شرف»: a word of courtesy has its person right behind.
    if (title !== undefined && title.role !== HONORIFIC) return true;
    if (context.besideVerb(at)) return false;
  }
  return false;
}

function isBehindPeople({ context }: Scene, first: number): boolean {
  return context.tokens.gaps[first] === Gap.Space && context.isPeople(first - 1);
}

/** «الفرنسي أونير ياجيز»: words of foreign letters behind a people or a title; both words where only a verb says it. */
function foreignerAt(scene: Scene, at: number): Run | null {
  const { context } = scene;
  if (!isForeign(scene, at)) return null;
  const isPeople = isBehindPeople(scene, at) && wordAt(scene, at - 1).fold.startsWith(article);
  const isNamed = isPeople || isBehindTitle(scene, at) || isBehindPlaceOfOffice(scene, at);
  if (!isNamed && !context.besideSpeech(at, at)) return null;
  let last = at;
  while (last - at < 2 && isForeign(scene, last + 1) && scene.context.tokens.gaps[last + 1] === Gap.Space) last++;
  if (last === at) return null;
  let telling = 0;
  for (let i = at; i <= last; i++) if (isTranscribed(scene, i)) telling++;
  return telling > (isNamed ? 0 : 1) ? { first: at, last } : null;
}

/** Behind «رؤساء» of several no name follows, but another noun with «و». */
function isBehindTitle({ context }: Scene, at: number): boolean {
  return context.titleBefore(at)?.plural === false;
}

/** «السفيرة الأمريكية لدى العراق آلينا رومانوسكي»: a listed place stands between the office and the name. */
function isBehindPlaceOfOffice({ context }: Scene, at: number): boolean {
  const { words } = context.tokens;
  return (
    context.isListed(at - 1) && /^(?:في|فى|لدى)$/u.test(words[at - 2]?.text ?? "") && isOfficeBefore(context, at - 2)
  );
}

function isOfficeBefore(context: Context, at: number): boolean {
  return (
    context.titleBefore(at) !== undefined || (context.isPeople(at - 1) && context.titleBefore(at - 1) !== undefined)
  );
}

/** «غراسي»: its letters are those of a foreign name. */
function isTranscribed(scene: Scene, at: number): boolean {
  return nameWordAt(scene, at).arabic?.foreignLetters === true && !wordAt(scene, at).fold.startsWith(article);
}

function isForeign(scene: Scene, at: number): boolean {
  // «دارمانين»: an ending of plurals on a word full of vowels is none.
  const isLike =
    nameWordAt(scene, at).arabic?.foreignPart === true ||
    (wordAt(scene, at).fold.endsWith("ين") && isTranscribed(scene, at));
  return isLike && !hasSign(scene, at, NO_FAMILY) && isPart(scene, at);
}

/** A mark behind the word: what stands before it is a whole. */
function isFollowedByMark({ context: { tokens } }: Scene, at: number): boolean {
  return at + 1 >= tokens.count || tokens.kinds[at + 1] === TokenKind.Punctuation;
}

/** A word that may go on with a name: behind a space, no common one, none with «و» before another given name. */
function isNext(scene: Scene, at: number): boolean {
  if (scene.context.tokens.gaps[at] !== Gap.Space || !isPart(scene, at)) return false;
  const { fold: folded } = wordAt(scene, at);
  if (!folded.startsWith("و") || givenAt(scene, at) !== "no") return true;
  const rest = folded.slice(1);
  const { tag } = scene.context.lexicon;
  return !rest.startsWith(article) && !links.has(rest) && givennessOf(rest, Script.Arabic, tag) === "no";
}

/** «محمود الكردي»: a people as a family name. */
function isPeopleName(scene: Scene, at: number): boolean {
  return hasSign(scene, at, NISBA) && scene.context.isPeople(at);
}

function isPart(scene: Scene, at: number): boolean {
  if (isPeopleName(scene, at)) return scene.context.titles.at(at) === undefined;
  if (!isFree(scene, at)) return false;
  // «علي» is a name where «على» is the preposition.
  if (hasSign(scene, at, ALI)) return true;
  const { arabic } = nameWordAt(scene, at);
  return arabic !== null && (arabic.link || (arabic.part && !scene.context.besideVerb(at)));
}
