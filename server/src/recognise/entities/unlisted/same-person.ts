import { Script } from "../../../text/characters.ts";
import { tokenSpan } from "../../../text/tokens.ts";
import { albanianSurname } from "./albanian-case.ts";
import { nominativeOf } from "./georgian-case.ts";
import { nominativeName, nominativeTown } from "./russian-names.ts";
import { nameWordAt, type Run, type Scene, wordAt } from "./run.ts";

/** So many persons of one surname are told apart. */
const MOST_ALIKE = 16;

interface Person {
  /** The forms that the last word of every run may be one of. */
  stems: ReadonlySet<string>;
  best: Run;
}

/**
 * One name for all runs of a person: «С. Алейника» and «Сергей Алейник» are one. The fullest form is taken, and of equal
 * ones the one that every other may be an inflected form of.
 */
export function namesOf(runs: readonly Run[], scene: Scene): ReadonlyMap<Run, string> {
  const persons = new Map<string, Person[]>();
  const owners = new Map<Run, Person>();
  for (const run of runs) {
    const stems = new Set(nameWordAt(scene, run.last).stems);
    let person: Person | undefined;
    for (const stem of stems) person ??= persons.get(stem)?.find(({ best }) => mayBeSame(best, run, scene));
    if (person === undefined) person = { stems, best: run };
    else {
      const common = new Set([...person.stems].filter((stem) => stems.has(stem)));
      if (isBetter(run, person.best, common, scene)) person.best = run;
      person.stems = common;
    }
    for (const stem of stems) {
      const list = persons.get(stem);
      if (list === undefined) persons.set(stem, [person]);
      else if (list.length < MOST_ALIKE && !list.includes(person)) list.push(person);
    }
    owners.set(run, person);
  }
  const names = new Map<Person, string>();
  const nameFor = (person: Person): string => {
    const known = names.get(person);
    if (known !== undefined) return known;
    const name = nameOf(person.best, person.stems, scene);
    names.set(person, name);
    return name;
  };
  return new Map([...owners].map(([run, person]) => [run, nameFor(person)]));
}

/** True where the first names are one, or one is the initial of the other, or stands alone. */
function mayBeSame(one: Run, other: Run, scene: Scene): boolean {
  if (one.label !== other.label) return false;
  if (one.first === one.last || other.first === other.last) return true;
  const [a, b] = [wordAt(scene, one.first), wordAt(scene, other.first)];
  if (a.text.length === 1 || b.text.length === 1) return a.fold.charAt(0) === b.fold.charAt(0);
  if (a.script === Script.Han) return textOf(one, scene) === textOf(other, scene);
  const stems = new Set(scene.words(a).stems);
  return scene.words(b).stems.some((stem) => stems.has(stem));
}

function isBetter(run: Run, best: Run, common: ReadonlySet<string>, scene: Scene): boolean {
  const [words, most] = [fullWords(run, scene), fullWords(best, scene)];
  if (words !== most) return words > most;
  return common.has(wordAt(scene, run.last).fold) && !common.has(wordAt(scene, best.last).fold);
}

/** The words of a name that are more than initials. */
function fullWords({ first, last }: Run, scene: Scene): number {
  let words = 0;
  for (let at = first; at <= last; at++) {
    const { text, script } = wordAt(scene, at);
    if (script !== Script.None && (text.length > 1 || script === Script.Han)) words++;
  }
  return words;
}

/** The name as written, a Georgian, Russian or Albanian one in the nominative. */
function nameOf(run: Run, stems: ReadonlySet<string>, scene: Scene): string {
  if (scene.context.lexicon.tag === "ru") {
    return run.label === undefined ? nominativeName(run, stems, scene) : nominativeTown(textOf(run, scene));
  }
  const text = textOf(run, scene);
  const { fold, script, text: last } = wordAt(scene, run.last);
  if (scene.context.lexicon.tag === "sq" && run.label === undefined) {
    const given = run.first === run.last ? "" : wordAt(scene, run.first).fold;
    return text.slice(0, text.length - last.length) + albanianSurname(last, given, stems);
  }
  if (script !== Script.Georgian) return text;
  return text.slice(0, text.length - last.length) + nominativeOf(fold, stems);
}

function textOf({ first, last, before = 0 }: Run, { context: { tokens } }: Scene): string {
  const { start, end } = tokenSpan(tokens, first, last);
  return tokens.text.slice(start + before, end);
}
