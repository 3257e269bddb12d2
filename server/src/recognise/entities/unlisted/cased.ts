import { Script } from "../../../text/characters.ts";
import { HONORIFIC } from "../gazetteer/role-entries.ts";
import { type Head, headsOf } from "../../lexicon/heads/index.ts";
import { weekday } from "../roles/titles.ts";
import { endOfRun, isCapital, nextWord, particles } from "./capital-runs.ts";
import { courtesyBefore, isBehindLink, isInitial, isPerson, patronymic } from "./cased-evidence.ts";
import { isToldAsPerson } from "./person-nouns.ts";
import { follows, givenAt, isFree, nameWordAt, type Run, type Scene, wordAt } from "./run.ts";
import { TurnNames } from "./turn-names.ts";

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
  // "The Sheikh Saturday said": a day of the week is nobody, though a word of courtesy stands before it.
  if (weekday.test(wordAt(scene, at).fold)) return false;
  if ((context.titles.endingAt(at - 1) ?? courtesyBefore(scene, at))?.role === HONORIFIC) return true;
  if (!follows(scene, at) || !isCapital(scene, at - 1) || nameWordAt(scene, at - 1).given !== "sure") return false;
  if (context.titles.endingAt(at - 2)?.role === HONORIFIC) return true;
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
