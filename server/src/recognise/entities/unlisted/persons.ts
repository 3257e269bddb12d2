import { Script } from "../../../text/characters.ts";
import { tokenSpan } from "../../../text/tokens.ts";
import type { Vocabulary, Word } from "../../../text/words.ts";
import type { EntityMention } from "../../model.ts";
import type { Found } from "../judgement/found.ts";
import type { Context } from "../judgement/context.ts";
import { findArabicScript } from "./arabic-script.ts";
import { findCased } from "./cased.ts";
import { findChinese } from "./chinese.ts";
import { georgianFinder } from "./georgian.ts";
import { type Finder, isFree, type Run, type Scene } from "./run.ts";

/** Shown as a guess: nobody listed the name. */
const GUESS = 0.4;

/** Finds persons whom no gazetteer lists; made once for a vocabulary. */
export type PersonFinder = (taken: Uint8Array, context: Context) => Found[];

/**
 * Persons whom no gazetteer lists, and the places where the document names them again by their last name alone.
 * `taken` tells by token what mentions and titles hold already; the result does not overlap them and is added.
 */
export function personFinder(vocabulary: Vocabulary): PersonFinder {
  const findGeorgian = georgianFinder(vocabulary);
  const findersFor = (script: Script): readonly Finder[] => {
    if (script === Script.Georgian) return [findGeorgian, findCased];
    if (script === Script.Arabic) return [findArabicScript];
    return script === Script.Han ? [findChinese] : [findCased];
  };
  return (taken, context) => {
    const scene: Scene = { context, taken };
    const runs = findersFor(context.lexicon.morphology.script).flatMap((find) => find(scene));
    if (runs.length === 0) return [];
    for (const { first, last } of runs) taken.fill(1, first, last + 1);
    return [...runs.map((run) => foundOf(run, "title-name", context)), ...namedAgain(runs, scene)];
  };
}

function foundOf({ first, last }: Run, rule: string, { tokens }: Context, name?: string): Found {
  const span = tokenSpan(tokens, first, last);
  const mention: EntityMention = {
    ...span,
    label: "PER",
    entity: null,
    name: name ?? tokens.text.slice(span.start, span.end),
    confidence: GUESS,
    rule,
    nested: false,
  };
  return { mention, first, last, country: "", entry: null };
}

/** The last words of the names found, where they stand alone elsewhere, inflected or in capitals. */
function namedAgain(runs: readonly Run[], scene: Scene): Found[] {
  const { tokens } = scene.context;
  const names = new Map<string, string>();
  for (const { first, last } of runs) {
    const word = tokens.words[last] as Word;
    const { start, end } = tokenSpan(tokens, first, last);
    if (last > first && word.fold.length > 2)
      for (const stem of stemsOf(word, scene)) names.set(stem, tokens.text.slice(start, end));
  }
  if (names.size === 0) return [];
  const again: Found[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const word = tokens.words[at] as Word;
    if (!isFree(scene, at) || word.shape === "lower" || word.fold.length < 3) continue;
    const stem = stemsOf(word, scene).find((one) => names.has(one));
    if (stem !== undefined) again.push(foundOf({ first: at, last: at }, "named-again", scene.context, names.get(stem)));
  }
  return again;
}

/** The word itself and, where words inflect at their end, the lemmas it may be a form of. */
function stemsOf(word: Word, { context }: Scene): readonly string[] {
  return word.script === Script.Arabic || word.script >= Script.Han ? [word.fold] : context.lexicon.stemsOf(word);
}
