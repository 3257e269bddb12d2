import { Script } from "../../../text/characters.ts";
import { Gap, TokenKind } from "../../../text/tokens.ts";
import type { Word } from "../../../text/words.ts";
import { isApostrophe, isHyphen } from "../gazetteer/names.ts";
import { HONORIFIC } from "../gazetteer/role-entries.ts";
import { type Head, headsOf } from "../../lexicon/heads/index.ts";
import type { Title } from "../roles/titles.ts";
import { isPersonNoun, isToldAsPerson } from "./person-nouns.ts";
import { follows, givenAt, isFree, nameWordAt, type Run, type Scene, wordAt } from "./run.ts";
import { TurnNames } from "./turn-names.ts";

/** Small words within names, and before a surname ("van der Bellen", "bin Zayed"). */
export const particles: ReadonlySet<string> = new Set(
  (
    "de del della di da do dos das du la le van von der den ten ter bin bint ben ibn al el ul y zu af ould oglu ur ud " +
    "бен бин ибн аль оглы кызы улы ван фон де ди дер уль эль"
  ).split(" "),
);
/** Words of three letters and more that stay small In Title Case. */
const smallInTitles: ReadonlySet<string> = new Set(
  "and but nor the for with from over into upon amid than via per off out about after before dhe për nga mbi".split(
    " ",
  ),
);
const LONGEST_RUN = 6;
/** English contractions behind an apostrophe; other letters there go on with a name ("Sing'oei"). */
const contractions = new Set(["s", "t", "re", "ve", "ll", "d", "m"]);
/** What is written before a name without being one: "Mr." */
const MOST_INITIALS = 3;
const patronymic = /(?:ович|евич|ьич|овна|евна|ична|івна|ївна)(?:а|у|ем|е|ы|ой|ею)?$/u;
/** "The Sheikh Saturday said": a day of the week is nobody, though a word of courtesy stands before it. */
const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const adjective = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ых|их|ую|юю)$/u;

/**
 * Persons whom no gazetteer lists, in scripts with capitals: a run of capitalised words that begins with a given name,
 * stands beside a title ("Ambassador Varuzhan Nersesyan", "Stephen Doughty, Minister of State"), has initials («С. Алейник»)
 * or an ending that surnames have. One capitalised word is enough behind a word of courtesy or a title ("Mr. Doughty").
 * What heads bodies and places ("Council", "River") is no person's name, nor are the words right before it.
 */
export function findCased(scene: Scene): Run[] {
  const runs: Run[] = [];
  const turns = new TurnNames();
  const { count } = scene.context.tokens;
  for (let at = 0; at < count; at++) {
    if (!isCapital(scene, at)) {
      const speaker = turns.at(scene, at);
      if (speaker === null) continue;
      runs.push(speaker);
      at = speaker.last;
      continue;
    }
    const last = endOfRun(scene, at);
    findWithin(scene, at, last, runs);
    at = last;
  }
  return runs;
}

/** The persons in a run of capitalised words, parted by the words that are no part of a person's name. */
function findWithin(scene: Scene, from: number, to: number, runs: Run[]): void {
  let first = from;
  for (let at = from; at <= to + 1; at++) {
    const head = at > to ? null : nameWordAt(scene, at).head;
    const ends = at > to || (head !== null && isNoGivenName(scene, at, head) && !isSurnameHere(scene, at));
    if (!ends) continue;
    // "Jan Kowalski Street" is no person.
    const isHeaded = at <= to && head !== "other";
    const person = isHeaded || at === first ? null : personWithin(scene, first, at - 1);
    if (person !== null) runs.push(person);
    first = at + 1;
  }
}

/** "Parkun Natyror" is no Park: where heads stand first, a form of one is no form of another's first name. */
function isNoGivenName(scene: Scene, at: number, head: Head): boolean {
  if (givenAt(scene, at) === "no") return true;
  const isFirst = head !== "other" && headsOf(scene.context.lexicon.tag)?.headFirst === true;
  return isFirst && wordAt(scene, at).script === Script.Latin && nameWordAt(scene, at).given === "no";
}

/** "Mr. Lane", "said Chuck Hill, the director": behind courtesy, or a given name with speech or an office beside it. */
function isSurnameHere(scene: Scene, at: number): boolean {
  const { context } = scene;
  if (weekday.test(wordAt(scene, at).fold)) return false;
  if ((context.titles.endingAt(at - 1) ?? courtesyBefore(scene, at))?.role === HONORIFIC) return true;
  if (!follows(scene, at) || !isCapital(scene, at - 1) || nameWordAt(scene, at - 1).given !== "sure") return false;
  if (headsOf(context.lexicon.tag)?.headFirst !== false) return false;
  return context.besideSpeech(at - 1, at) || context.titleAfter(at) !== undefined || isToldAsPerson(scene, at - 1, at);
}

/** The person that a run is, or that it ends with behind a capital at the start of a sentence. */
function personWithin(scene: Scene, from: number, to: number): Run | null {
  const last = lastOf(scene, to);
  let first = from;
  while (first < last && !isCapital(scene, first)) first++;
  if (first > last || !isCapital(scene, first)) return null;
  first = behindOthers(scene, first, last);
  if (isPerson(scene, first, last)) return { first, last };
  const given = givenWithin(scene, first, last);
  if (given > first) return { first: given, last };
  if (last - first < 2 || (!scene.context.startsSentence(first) && !isOfTitle(scene, first))) return null;
  const next = nextWord(scene, first);
  return next > 0 && isCapital(scene, next) && isPerson(scene, next, last) ? { first: next, last } : null;
}

/** "zëdhënësja e Foltores Floriana Garo": behind a title and a link stands what the title is of. */
function isOfTitle(scene: Scene, at: number): boolean {
  return isBehindLink(scene, at) && scene.context.titles.endingAt(at - 2) !== undefined;
}

/** True behind a word that joins a noun to what it is of. */
function isBehindLink({ context }: Scene, at: number): boolean {
  const link = context.tokens.words[at - 1]?.fold ?? "";
  return context.roles.linksAfter.some((words) => words.length === 1 && words[0] === link);
}

/** "Adviser for Negotiations Ansel Quirke": a given name within a run that is none; -1 where there is none. */
function givenWithin(scene: Scene, first: number, last: number): number {
  if (scene.context.lexicon.tag !== "en" || scene.context.isTitleCase(first)) return -1;
  for (let at = first + 1; at < last; at++)
    if (isCapital(scene, at) && nameWordAt(scene, at).given === "sure" && nameWordAt(scene, at - 1).given === "no")
      return at;
  return -1;
}

/**
 * In Cyrillic, behind a preposition at the start of a sentence («У Свиридова») and behind a surname that belongs to
 * what stands before («заместитель Свиридова Борис Колесников»).
 */
function behindOthers(scene: Scene, first: number, last: number): number {
  const { script, text } = wordAt(scene, first);
  if (script !== Script.Cyrillic || first === last) return first;
  const next = nextWord(scene, first);
  if (next < 0 || next > last) return first;
  if (text.length === 1) return isInitial(scene, first) ? behindNamesake(scene, first, last) : next;
  const isOther = next < last && givenAt(scene, first) === "no" && nameWordAt(scene, next).given === "sure";
  return isOther && !patronymic.test(wordAt(scene, last).fold) ? next : first;
}

/** «Музей им. Е. Д. Лугина Андрей Орлов»: behind whom the body is named after, its man. */
function behindNamesake(scene: Scene, first: number, last: number): number {
  let surname = first;
  while (surname + 2 < last && isInitial(scene, surname)) surname += 2;
  const next = nextWord(scene, surname);
  const isAnother = next === surname + 1 && next < last && nameWordAt(scene, next).given === "sure";
  return isAnother && surname > first ? next : first;
}

/** Particles and signs do not end a name. */
function lastOf(scene: Scene, to: number): number {
  let last = to;
  while (last >= 0 && (!isFree(scene, last) || (particles.has(wordAt(scene, last).fold) && !isCapital(scene, last))))
    last--;
  return last;
}

export function isCapital(scene: Scene, at: number): boolean {
  if (!isFree(scene, at)) return false;
  const { shape, script, text } = wordAt(scene, at);
  const isMixed = shape === "mixed" && text.charAt(0) !== text.charAt(0).toLowerCase();
  return (shape === "title" || isMixed) && script >= Script.Latin && script <= Script.Armenian;
}

/** "Jr", "III": behind a surname, no name of its own. */
export function isSuffix({ fold: folded, script }: Word): boolean {
  return script === Script.Latin && /^(?:jr|sr|jnr|snr|ii|iii|iv)$/.test(folded);
}

/** The last token of the run of capitalised words that begins at `at`; particles only between them. */
function endOfRun(scene: Scene, at: number): number {
  let last = at;
  for (let words = 1; words < LONGEST_RUN; words++) {
    const next = nextWord(scene, last);
    if (next < 0) break;
    if (isCapital(scene, next) || goesOnInCapitals(scene, last, next) || isBehindApostrophe(scene, next)) last = next;
    else if (isFree(scene, next) && particles.has(wordAt(scene, next).fold) && isTiedCapital(scene, next + 1))
      last = next + 2;
    else if (isFree(scene, next) && particles.has(wordAt(scene, next).fold) && follows(scene, next + 1)) {
      const behind = next + 1;
      const another = isFree(scene, behind) && particles.has(wordAt(scene, behind).fold) ? behind + 1 : behind;
      if (!isCapital(scene, another) || (another > behind && !follows(scene, another))) break;
      last = another;
    } else break;
  }
  return last;
}

/** "-Ansari" behind "al". */
function isTiedCapital(scene: Scene, at: number): boolean {
  const { count, gaps } = scene.context.tokens;
  if (at + 1 >= count || gaps[at] !== Gap.None || gaps[at + 1] !== Gap.None) return false;
  return isHyphen(wordAt(scene, at).text) && isCapital(scene, at + 1);
}

/** "Musalia MUDAVADI": surnames are written in capitals. */
function goesOnInCapitals(scene: Scene, last: number, next: number): boolean {
  if (!isFree(scene, next) || wordAt(scene, next).shape !== "upper") return false;
  return wordAt(scene, next).text.length > 3 && nameWordAt(scene, last).given === "sure";
}

/** "Sing'oei", "Murang'a": small letters go on with a name behind more than an elided word ("S'ka"). */
function isBehindApostrophe(scene: Scene, next: number): boolean {
  return isFree(scene, next) && isApostrophe(wordAt(scene, next - 1).text) && wordAt(scene, next - 2).text.length > 2;
}

/** The word behind `at`, over a hyphen, an apostrophe or the stop of an initial; -1 where there is none. */
function nextWord(scene: Scene, at: number): number {
  const { gaps, kinds, count } = scene.context.tokens;
  const next = at + 1;
  if (next >= count) return -1;
  if (kinds[next] === TokenKind.Word) return gaps[next] === Gap.Space ? next : -1;
  const sign = wordAt(scene, next).text;
  const behind = next + 1;
  if (behind >= count || gaps[next] !== Gap.None || kinds[behind] !== TokenKind.Word) return -1;
  if (isHyphen(sign) && gaps[behind] === Gap.None) return behind;
  if (isApostrophe(sign) && gaps[behind] === Gap.None) return isEndingBehindApostrophe(scene, behind) ? -1 : behind;
  const isStop = sign === "." && (gaps[behind] === Gap.Space || gaps[behind] === Gap.None);
  return isStop && wordAt(scene, at).text.length === 1 ? behind : -1;
}

function isEndingBehindApostrophe({ context }: Scene, at: number): boolean {
  const { fold: folded } = context.tokens.words[at] as { fold: string };
  return contractions.has(folded) || context.lexicon.morphology.tiedEndings?.has(folded) === true;
}

function isPerson(scene: Scene, first: number, last: number): boolean {
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
  if (given === "perhaps" && context.titleAfter(last) !== undefined && !context.isTitleCase(first)) return true;
  if (isNamedAsRussiansAre(scene, first, last, isTold)) return true;
  if (!isTold) return false;
  if (nameWordAt(scene, last).surname === 2 || isNamedAsMuslimsAre(scene, first, last)) return true;
  return (
    context.titleBefore(first) !== undefined ||
    context.titleAfter(last) !== undefined ||
    isInApposition(scene, first, last) ||
    (isOfSeveralWords(scene, first, last) && context.besideSpeech(first, last) && !isBehindLink(scene, first))
  );
}

/** "Misbah-ul-Haq", "Shams ud Din": the article stands within the names of persons alone. */
function isNamedAsMuslimsAre(scene: Scene, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) if (/^u[lrd]$/.test(wordAt(scene, at).text)) return true;
  return false;
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
  const opens = isSign(first - 1) || isAnd(first - 1) || context.titles.endingAt(first - 1) !== undefined;
  return opens && (isSign(last + 1) || isAnd(last + 1));
}

/** "her counterpart, Margus Tsahkna, said": a title, and the name between commas. */
function isInApposition(scene: Scene, first: number, last: number): boolean {
  const { words, count } = scene.context.tokens;
  if (first === last || words[first - 1]?.text !== ",") return false;
  const isClosed =
    last + 1 >= count || scene.context.startsLine(last + 1) || /^[,.;:–—]$/.test(wordAt(scene, last + 1).text);
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

function isInitial(scene: Scene, at: number): boolean {
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
  return at > first + 2 || context.titleBefore(first) !== undefined || context.titleAfter(last) !== undefined;
}

/** Letters of a word of courtesy that is written short. */
const SHORT = 4;

/** A word of courtesy with a full stop of its own ("Mr. Rama"); none that ends a sentence ("Bishop. In April"). */
function courtesyBefore({ context }: Scene, first: number): Title | undefined {
  const { words } = context.tokens;
  if (words[first - 1]?.text !== "." || (words[first - 2]?.text.length ?? 0) > SHORT) return undefined;
  return context.titles.endingAt(first - 2);
}
