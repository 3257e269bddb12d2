/** What tells that a run of capitalised words is a person's name. */
import { Script } from "../../../text/characters.ts";
import { Gap, TokenKind } from "../../../text/tokens.ts";
import { fold as folded } from "../../../text/fold.ts";
import { isHyphen } from "../gazetteer/names.ts";
import { HONORIFIC } from "../gazetteer/role-entries.ts";
import type { Title } from "../roles/titles.ts";
import { nextWord } from "./capital-runs.ts";
import { isPersonNoun, isToldAsPerson } from "./person-nouns.ts";
import { givenAt, nameWordAt, type Scene, wordAt } from "./run.ts";

/** Words of three letters and more that stay small In Title Case. */
const smallInTitles: ReadonlySet<string> = new Set(
  "and but nor the for with from over into upon amid than via per off out about after before dhe për nga mbi".split(
    " ",
  ),
);

/** What is written before a name without being one: "Mr." */
const MOST_INITIALS = 3;

export const patronymic = /(?:ович|евич|ьич|овна|евна|ична|івна|ївна)(?:а|у|ем|е|ы|ой|ею)?$/u;

const adjective = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ским|ском|ых|их|ую|юю)$/u;

/** True behind a word that joins a noun to what it is of. */
export function isBehindLink({ context }: Scene, at: number): boolean {
  const link = context.tokens.words[at - 1]?.fold ?? "";
  return context.roles.linksAfter.some((words) => words.length === 1 && words[0] === link);
}

export function isPerson(scene: Scene, first: number, last: number): boolean {
  const { context } = scene;
  const title = context.titles.endingAt(first - 1) ?? courtesyBefore(scene, first);
  if (wordAt(scene, last).text.length < 2) return false;
  if (title?.role === HONORIFIC) return true;
  if (isInitial(scene, first)) return hasInitials(scene, first, last);
  if (first === last) return isTitled(scene, first, title) || isSurnameThatSpeaks(scene, first);
  if (isTiedAdjective(scene, first, last) || isNounOfBody(scene, first, last)) return false;
  const given = givenAt(scene, first);
  if (given === "sure") return !context.startsSentence(first) || last - first < 6;
  // «Корреспондент The Oslo Post»: foreign letters behind a Russian title name a paper.
  if (wordAt(scene, first).script === Script.Latin && context.lexicon.morphology.script === Script.Cyrillic)
    return false;
  if (isToldAsPerson(scene, first, last)) return true;
  if (isSurnamedAtStart(scene, first, last)) return true;
  const isTold =
    context.capitalsTell(first) || isBesideSmallVerb(scene, first, last) || isListedInRow(scene, first, last);
  if (given === "perhaps" && (isTold || isCapitalTold(scene, first, last))) return true;
  if (given === "perhaps" && isOffice(context.titleAfter(last)) && !context.isTitleCase(first)) return true;
  if (isNamedAsRussiansAre(scene, first, last, isTold)) return true;
  if (!isTold) return false;
  if (nameWordAt(scene, last).surname === 2 || isNamedAsMuslimsAre(scene, first, last)) return true;
  return (
    context.titleBefore(first) !== undefined ||
    isOffice(context.titleAfter(last)) ||
    isInApposition(scene, first, last) ||
    isPairOfUnknown(scene, first, last) ||
    (isOfSeveralWords(scene, first, last) && context.besideSpeech(first, last) && !isBehindLink(scene, first))
  );
}

/**
 * «ia ka dhënë Airida Gintautait»: two capitals that no list knows, in prose behind a word that no thing or place
 * follows, where languages write few capitals.
 */
function isPairOfUnknown(scene: Scene, first: number, last: number): boolean {
  const { context } = scene;
  const before = context.tokens.words[first - 1];
  if (last !== first + 1 || before?.shape !== "lower" || !context.capitalsTell(first)) return false;
  const known = beforePersons[context.lexicon.tag];
  if (known?.has(before.fold) !== true) return false;
  for (let at = first; at <= last; at++) {
    const { shape, text } = wordAt(scene, at);
    if (shape !== "title" || text.length < 3 || context.isListed(at) || /[iu]m$/.test(text)) return false;
  }
  return true;
}

/** Words behind which a person is named, by language, folded. */
const beforePersons: Readonly<Record<string, ReadonlySet<string>>> = {
  sq: new Set(["nga", "dhënë", "famshëm", "famshme", "njohur", "quajtur", "kundër"].map(folded)),
  en: new Set(["by", "with", "said", "says", "told", "against", "replaced"]),
};

/** "Misbah-ul-Haq", "Shams ud Din": the article stands within the names of persons alone. */
function isNamedAsMuslimsAre(scene: Scene, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) if (/^u[lrd]$/.test(wordAt(scene, at).text)) return true;
  return false;
}

/** A title that is more than courtesy: in "Medical Examiner Dr. Quirke" none stands behind the first two words. */
function isOffice(title: Title | undefined): boolean {
  return title !== undefined && title.role !== HONORIFIC;
}

/** True for words parted by spaces, in the script of the language: foreign letters name papers and channels besides. */
function isOfSeveralWords({ context }: Scene, first: number, last: number): boolean {
  const { gaps, words } = context.tokens;
  if (words[first]?.script !== context.lexicon.morphology.script) return false;
  for (let at = first + 1; at <= last; at++) if (gaps[at] === Gap.Space) return true;
  return false;
}

/** "Arvo Kettunen met Leena Mattsson": in Title Case the verb would have a capital. */
function isBesideSmallVerb(scene: Scene, first: number, last: number): boolean {
  const next = nextWord(scene, last);
  if (next < 0 || scene.context.startsSentence(first)) return false;
  const { shape, fold } = wordAt(scene, next);
  return shape === "lower" && fold.length > 2 && !smallInTitles.has(fold);
}

/** "Members Jamal Quirke, Shehzad Tindal": names in a row have as many capitals as a title; signs part them. */
function isListedInRow({ context }: Scene, first: number, last: number): boolean {
  const { words, kinds } = context.tokens;
  const isSign = (at: number): boolean =>
    kinds[at] === TokenKind.Punctuation && /^[,;.()]$/.test(words[at]?.text ?? "");
  const isAnd = (at: number): boolean => context.roles.and.includes(words[at]?.fold ?? "");
  if (first === last || context.startsSentence(first)) return false;
  const opens = isSign(first - 1) || isAnd(first - 1) || context.titleBefore(first) !== undefined;
  return opens && (isSign(last + 1) || isAnd(last + 1));
}

/** "her counterpart, Margus Tsahkna, said": a title, and the name between commas. */
function isInApposition(scene: Scene, first: number, last: number): boolean {
  const { words, count } = scene.context.tokens;
  if (first === last || words[first - 1]?.text !== ",") return false;
  const isClosed =
    last + 1 >= count ||
    scene.context.roles.and.includes(words[last + 1]?.fold ?? "") ||
    scene.context.startsLine(last + 1) ||
    /^[,.;:–—]$/.test(wordAt(scene, last + 1).text);
  return isClosed && scene.context.titleBefore(first - 1) !== undefined;
}

/**
 * "Firdous Quirke said": at the start of a sentence a family name of the lists tells, behind a word that looks like no
 * common one.
 */
function isSurnamedAtStart(scene: Scene, first: number, last: number): boolean {
  const { context } = scene;
  const { script, fold } = wordAt(scene, first);
  if (script !== Script.Latin || nameWordAt(scene, last).surname !== 2 || !context.startsSentence(first)) return false;
  if (fold.length < 3 || commonOpening.test(fold) || isPersonNoun(scene, first) || context.isTitleCase(first))
    return false;
  return nameWordAt(scene, first).head === null && !context.isListed(first);
}

/** Endings of words that begin English sentences and no names. */
const commonOpening = /(?:ly|ing|ers?|ors?|ists?|ions?|ments?|ness|ans|ward|side|day|more|ever)$/u;

/** At the start of a sentence the next capital tells, in a language that writes few of them («Лев Толстой»). */
function isCapitalTold(scene: Scene, first: number, last: number): boolean {
  if (nameWordAt(scene, last).surname > 0) return true;
  return wordAt(scene, first).script === Script.Cyrillic && scene.context.capitalsTell(first + 1);
}

/** «Иван Петрович Сидоров», and surnames by their ending behind a word that is no adjective («Темирлан Исабаев»). */
function isNamedAsRussiansAre(scene: Scene, first: number, last: number, isTold: boolean): boolean {
  if (wordAt(scene, first).script !== Script.Cyrillic) return false;
  for (let at = first + 1; at <= last; at++) if (patronymic.test(wordAt(scene, at).fold)) return true;
  if (adjective.test(wordAt(scene, first).fold)) return false;
  // The surname may stand first («Исабаев Темирлан»).
  if (nameWordAt(scene, last).given === "sure" && nameWordAt(scene, first).surname > 0) return true;
  return isTold && nameWordAt(scene, last).surname > 0;
}

/** One capitalised word right behind a title that belongs to one person ("Secretary Mudavadi", "ministri Hasani"). */
function isTitled(scene: Scene, at: number, title: Pick<Title, "role" | "plural"> | undefined): boolean {
  if (title === undefined || title.plural || wordAt(scene, at).text.length < 3) return false;
  const { context } = scene;
  if (context.isListed(at) || context.startsSentence(at) || !context.capitalsTell(at)) return false;
  // A Russian title stands before Russian letters («корреспондент The Globe»).
  if (wordAt(scene, at).script === Script.Latin && context.lexicon.morphology.script === Script.Cyrillic) return false;
  // Latin letters among those of a script without capitals are a brand («პრეზიდენტის Facebook-გვერდი»).
  if (context.lexicon.morphology.script === Script.Georgian) return false;
  // Russian puts what a title is of behind it without a link («глава Сбербанка»).
  return wordAt(scene, at).script !== Script.Cyrillic || (nameWordAt(scene, at).surname > 0 && !isOfBody(scene, at));
}

/** «института Стратегических Исследований»: an adjective of the plural before what is no surname. */
function isNounOfBody(scene: Scene, first: number, last: number): boolean {
  const { script, fold } = wordAt(scene, first);
  return script === Script.Cyrillic && /[иы]х$/u.test(fold) && nameWordAt(scene, last).surname === 0;
}

/** «Алма-Атинская декларация»: an adjective of a place that a hyphen is in. */
function isTiedAdjective(scene: Scene, first: number, last: number): boolean {
  const { gaps } = scene.context.tokens;
  if (wordAt(scene, first).script !== Script.Cyrillic || !adjective.test(wordAt(scene, last).fold)) return false;
  for (let at = first + 1; at <= last; at++) if (gaps[at] === Gap.Space) return false;
  return isHyphen(wordAt(scene, last - 1).text);
}

/** «…, сказал Лебедев»: one Russian surname beside a verb of speech. */
function isSurnameThatSpeaks(scene: Scene, at: number): boolean {
  const { context } = scene;
  const { script, fold } = wordAt(scene, at);
  if (script !== Script.Cyrillic || context.lexicon.tag !== "ru" || !surnameInNominative.test(fold)) return false;
  return !context.isListed(at) && nameWordAt(scene, at).surname > 0 && context.besideSpeech(at, at);
}

/** Surnames that no adjective or noun of a body looks like. */
const surnameInNominative = /(?:[^аеёиоуыэюя](?:ов|ев|ёв|ин|ын)а?|[иь]ев|енко|дзе|швили)$/u;

/** «Судья Пресненского районного суда»: an adjective of the body, with another behind it. */
function isOfBody(scene: Scene, at: number): boolean {
  const next = nextWord(scene, at);
  if (next !== at + 1 || !adjective.test(wordAt(scene, at).fold)) return false;
  const { shape, fold } = wordAt(scene, next);
  if (shape !== "lower" || fold.length < 4) return false;
  // «прокурор Ленинского района», «судья Пресненского суда».
  const { head } = nameWordAt(scene, next);
  return head === "place" || head === "body" || (fold.length > 4 && adjective.test(fold));
}

export function isInitial(scene: Scene, at: number): boolean {
  return wordAt(scene, at).text.length === 1 && wordAt(scene, at + 1).text === ".";
}

/** «С. Алейник», "J. F. Kennedy": initials with a surname behind them. */
function hasInitials(scene: Scene, first: number, last: number): boolean {
  const { context } = scene;
  let at = first;
  for (let initials = 0; initials < MOST_INITIALS && at < last && isInitial(scene, at); initials++) at += 2;
  if (at > last || wordAt(scene, at).text.length < 3 || isInitial(scene, at) || context.isListed(at)) return false;
  const { script } = wordAt(scene, at);
  if (script === Script.Cyrillic)
    return !context.startsSentence(first) || nameWordAt(scene, at).surname > 0 || at > first + 2;
  // "Plan B. The next": in Latin letters a title, a second initial or the middle of a sentence must tell.
  return at > first + 2 || context.titleBefore(first) !== undefined || isOffice(context.titleAfter(last));
}

/** Letters of a word of courtesy that is written short. */
const SHORT = 4;

/** A word of courtesy with a full stop of its own ("Mr. Rama"); none that ends a sentence ("Bishop. In April"). */
export function courtesyBefore({ context }: Scene, first: number): Title | undefined {
  const { words } = context.tokens;
  if (words[first - 1]?.text !== "." || (words[first - 2]?.text.length ?? 0) > SHORT) return undefined;
  return context.titles.endingAt(first - 2);
}
