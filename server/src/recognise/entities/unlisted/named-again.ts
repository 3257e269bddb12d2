import { Script } from "../../../text/characters.ts";
import { Gap } from "../../../text/tokens.ts";
import type { Word } from "../../../text/words.ts";
import { isApostrophe, isHyphen } from "../gazetteer/names.ts";
import { faithHalves, links } from "./arabic-words.ts";
import { isCapital, isSuffix, particles } from "./capital-runs.ts";
import { isFamilyFirst } from "./family-first.ts";
import { isPersonNoun } from "./person-nouns.ts";
import { follows, givenAt, isFree, nameWordAt, type Run, type Scene, wordAt } from "./run.ts";

/** A surname of a person found, and the run that has it. */
export interface Surname {
  /** Its words, folded; the last one may be inflected. */
  readonly words: readonly string[];
  /** Token of the run where its words begin. */
  readonly from: number;
  /** The forms that its last word may be one of. */
  readonly stems: ReadonlySet<string>;
  readonly run: Run;
}

const SHORTEST = 3;
/** Given names before a surname. */
const MOST_GIVEN = 3;
/** Of surnames that begin with one word so many are tried at each place. */
const MOST_ALIKE = 16;
/** Arabic letters on the front of a name. */
const proclitics = ["", "و", "ل", "ب", "ول", "وب", "ف"];

/**
 * The surnames of runs of two words or more, with the particles before them («ولد مرزوك», "van der Bellen"); each once,
 * of the person who has it first.
 */
export function surnamesOf(runs: readonly Run[], scene: Scene): Surname[] {
  const surnames = new Map<string, Surname>();
  const add = (from: number, to: number, run: Run): void => {
    const words: string[] = [];
    for (let at = from; at <= to; at++) words.push(wordAt(scene, at).fold);
    const key = words.join(" ");
    if (!surnames.has(key)) surnames.set(key, { words, from, stems: new Set(nameWordAt(scene, to).stems), run });
  };
  /** A family name of two words is written as one as well («معصومیفر»). */
  const addJoined = (run: Run): void => {
    const joined = wordAt(scene, run.last - 1).fold + wordAt(scene, run.last).fold;
    if (!surnames.has(joined)) surnames.set(joined, { words: [joined], from: run.last, stems: new Set([joined]), run });
  };
  for (const whole of runs) {
    if (whole.label !== undefined || whole.last === whole.first) continue;
    const run = withoutSuffix(whole, scene);
    if (run.last === run.first) continue;
    const isHan = wordAt(scene, run.last).script === Script.Han;
    const [one, two] = [wordAt(scene, run.first), wordAt(scene, run.last)];
    if (run.last === run.first + 1 && one.fold.length >= SHORTEST && isFamilyFirst(one.fold, two.fold)) {
      add(run.first, run.first, whole);
      continue;
    }
    const first = isHan ? behindDot(run, scene) : surnameStart(run, scene);
    if (first === run.first && !isHan) continue;
    const last = wordAt(scene, run.last);
    const own = nameWordAt(scene, run.last);
    const isGiven = own.given === "sure" && last.script === Script.Arabic;
    if (first === run.last && isWithTail(run.last, scene)) continue;
    const isNone = last.fold.length < SHORTEST || own.common || isGiven || faithHalves.has(last.fold);
    if (first === run.last && isNone) continue;
    add(first, run.last, whole);
    if (isWithTail(run.last, scene) && first < run.last) addJoined(run);
    // "Hamid al-Ansari" is called Ansari too.
    if (isHyphen(wordAt(scene, run.last - 1).text) && isParticle(wordAt(scene, first))) add(run.last, run.last, whole);
    // The first of two surnames («روبين راميريز ليزكانو»).
    for (let at = run.first + 1; at < first && !isHan; at++) {
      const word = wordAt(scene, at);
      const isPart = links.has(word.fold) || faithHalves.has(word.fold);
      const isSurname = word.fold.length > SHORTEST && !isPart && givenAt(scene, at) === "no";
      if (isSurname && !nameWordAt(scene, at).common) add(at, at, whole);
    }
  }
  return [...surnames.values()];
}

/** "Perfecto Quirke Jr" is Quirke: the surname stands before what tells the son from the father. */
function withoutSuffix(run: Run, scene: Scene): Run {
  let { last } = run;
  while (last > run.first && isSuffix(wordAt(scene, last))) last--;
  return last === run.last ? run : { ...run, last };
}

/** Where the last part of a foreign name in Chinese begins; a Chinese name is named again whole. */
function behindDot({ first, last }: Run, scene: Scene): number {
  let at = last;
  while (at > first && isHanAt(scene, at - 1)) at--;
  return at;
}

function isHanAt(scene: Scene, at: number): boolean {
  return wordAt(scene, at).script === Script.Han;
}

/** Back from the last word over hyphens, apostrophes and particles. */
function surnameStart({ first, last }: Run, scene: Scene): number {
  let at = last;
  for (;;) {
    const before = wordAt(scene, at - 1);
    if (at - 2 >= first && (isHyphen(before.text) || isApostrophe(before.text))) at -= 2;
    else if (at - 1 >= first && isParticle(before)) at--;
    else if (at === last && at - 1 > first && isWithTail(last, scene)) at--;
    else return Math.max(at, first);
  }
}

/** «فر», «زاده»: no family name without the word before. */
function isWithTail(last: number, scene: Scene): boolean {
  return nameWordAt(scene, last).arabic?.tail === true;
}

function isParticle({ fold: folded, script }: Word): boolean {
  return script === Script.Arabic ? links.has(folded) && folded !== "بن" : particles.has(folded);
}

/** A surname that stands again, and whose it is; null for another of the family ("her uncle Ansel Quirke"). */
export interface Again {
  readonly run: Run;
  readonly of: Surname | null;
}

/** The places where the surnames stand alone, inflected or in capitals, with initials before them where they have them. */
export function namesAgain(surnames: readonly Surname[], scene: Scene): Again[] {
  const again: Again[] = [];
  if (surnames.length === 0) return again;
  const byFirst = new SurnameBook(surnames);
  for (let at = 0; at < scene.context.tokens.count; at++) {
    if (!isFree(scene, at)) continue;
    const found = surnameAt(at, byFirst, scene);
    if (found === null) continue;
    again.push(found);
    at = found.run.last;
  }
  return again;
}

/** Surnames by a form of their first word. Nearly all words are in none: a mark by length and first letter tells most. */
class SurnameBook {
  private readonly byFirst = new Map<string, Surname[]>();
  private readonly marks = new Uint8Array(256);

  constructor(surnames: readonly Surname[]) {
    for (const surname of surnames) {
      if (surname.words.length > 1) this.put(surname.words[0] as string, surname);
      else for (const stem of surname.stems) this.put(stem, surname);
    }
  }

  private put(form: string, surname: Surname): void {
    this.marks[markOf(form)] = 1;
    const list = this.byFirst.get(form);
    if (list === undefined) this.byFirst.set(form, [surname]);
    else if (list.length < MOST_ALIKE) list.push(surname);
  }

  get(form: string): readonly Surname[] | undefined {
    return this.mayHold(form, 0) ? this.byFirst.get(form) : undefined;
  }

  /** False where the form without its first `from` code units begins no surname for sure. */
  mayHold(form: string, from: number): boolean {
    return this.marks[markOf(form, from)] === 1;
  }
}

function markOf(form: string, from = 0): number {
  return (form.charCodeAt(from) * 11 + form.length - from) & 255;
}

function surnameAt(at: number, byFirst: SurnameBook, scene: Scene): Again | null {
  const word = wordAt(scene, at);
  if (word.shape === "lower" && !particles.has(word.fold)) return null;
  if (word.script === Script.Han) return oneOf(byFirst.get(word.fold), at, 0, scene);
  // "O'Brien" begins with one letter and a sign.
  const isElided = word.fold.length === 1 && isApostrophe(scene.context.tokens.words[at + 1]?.text ?? "");
  if (isElided) return oneOf(byFirst.get(word.fold), at, 0, scene);
  if (word.fold.length < 2) return null;
  if (word.script !== Script.Arabic) {
    for (const form of scene.words(word).stems) {
      const found = oneOf(byFirst.get(form), at, 0, scene);
      if (found !== null) return found;
    }
    return null;
  }
  if (scene.context.lexicon.tag !== "ar") return oneOf(byFirst.get(word.fold), at, 0, scene);
  for (const letters of proclitics) {
    if (!byFirst.mayHold(word.fold, letters.length) || !word.fold.startsWith(letters)) continue;
    const found = oneOf(byFirst.get(word.fold.slice(letters.length)), at, letters.length, scene);
    if (found !== null) return found;
  }
  return null;
}

/** The first of the surnames that stands at the token, behind `before` code units of it («ولمرزوك»). */
function oneOf(surnames: readonly Surname[] = NONE, at: number, before: number, scene: Scene): Again | null {
  for (const surname of surnames) {
    const end = at + surname.words.length - 1;
    if (!fits(surname, at, end, scene)) continue;
    const last = asInRun(surname, end, scene);
    const whole = overGiven(at, surname, scene);
    const another = whole < at || before > 0 ? at : overAnother(at, scene);
    if (another < at && isSameGiven(another, surname, scene)) return { run: { first: another, last }, of: surname };
    if (another < at) return { run: { first: another, last }, of: null };
    return { run: { first: whole < at ? whole : overInitials(at, scene), last, before }, of: surname };
  }
  return null;
}

const NONE: readonly Surname[] = [];

/** On to the words that follow the surname in its run ("Barth Eide"). */
function asInRun({ words, from, run }: Surname, end: number, scene: Scene): number {
  let last = end;
  for (let own = from + words.length; own <= run.last; own++) {
    const next = last + 1;
    if (!isFree(scene, next) || !nameWordAt(scene, next).stems.includes(wordAt(scene, own).fold)) return end;
    last = next;
  }
  return last;
}

function fits({ words, stems }: Surname, first: number, last: number, scene: Scene): boolean {
  if (first === last) return true;
  for (let at = first + 1; at < last; at++) if (wordAt(scene, at).fold !== words[at - first]) return false;
  return isFree(scene, last) && nameWordAt(scene, last).stems.some((stem) => stems.has(stem));
}

/** Back over the given names of the run, where they stand before the surname again. */
function overGiven(at: number, { from, run }: Surname, scene: Scene): number {
  const first = at - (from - run.first);
  if (first < 0) return at;
  for (let own = first; own < at; own++) {
    if (!isFree(scene, own) || wordAt(scene, own).fold !== wordAt(scene, run.first + own - first).fold) return at;
  }
  return first;
}

/** «توفيق الحكيم», of «توفيق إسماعيل الحكيم». */
function isSameGiven(at: number, { run }: Surname, scene: Scene): boolean {
  const word = wordAt(scene, at);
  return word.script === Script.Arabic && word.fold === wordAt(scene, run.first).fold;
}

/** «فدوى طوقان», where the text has an Ibrahim Tuqan: back over a given name in Arabic script, which has no capitals. */
function overGivenName(at: number, scene: Scene): number {
  const { given, common } = nameWordAt(scene, at - 1);
  const isName = given !== "no" && !common && follows(scene, at) && isFree(scene, at - 1);
  return isName && !scene.context.besideVerb(at - 1) ? at - 1 : at;
}

/** Back over the capitals before a surname, which are the given names of another one ("Graciano Quirke"). */
function overAnother(at: number, scene: Scene): number {
  const { context } = scene;
  if (wordAt(scene, at).script === Script.Arabic) return overGivenName(at, scene);
  if (wordAt(scene, at).script !== Script.Latin || context.isTitleCase(at)) return at;
  let first = at;
  while (at - first < MOST_GIVEN && follows(scene, first) && isCapital(scene, first - 1)) {
    const isGiven = givenAt(scene, first - 1) !== "no";
    if (wordAt(scene, first - 1).text.length < SHORTEST || nameWordAt(scene, first - 1).head !== null) break;
    const isPlace = first === at && nameWordAt(scene, at).head !== null;
    if (!isGiven && (isPlace || context.startsSentence(first - 1) || isPersonNoun(scene, first - 1))) break;
    first--;
  }
  return first;
}

/** Back over «С. », "J. F. ". */
function overInitials(first: number, scene: Scene): number {
  const { gaps } = scene.context.tokens;
  let at = first;
  while (at >= 2 && wordAt(scene, at - 1).text === "." && (gaps[at] as Gap) <= Gap.Space) {
    if (!isCapital(scene, at - 2) || wordAt(scene, at - 2).text.length !== 1) break;
    at -= 2;
  }
  return at;
}
