import { Script } from "../../../text/characters.ts";
import { tokenSpan } from "../../../text/tokens.ts";
import type { Word } from "../../../text/words.ts";
import type { EntityMention } from "../../model.ts";
import type { Found } from "../judgement/judge.ts";
import type { Context } from "../judgement/context.ts";
import { findArabicScript } from "./arabic-script.ts";
import { findCased } from "./cased.ts";
import { findChinese } from "./chinese.ts";
import { findGeorgian } from "./georgian.ts";
import { isFree, type Run, type Scene } from "./run.ts";

/** Shown as a guess: nobody listed the name. */
const GUESS = 0.4;

/**
 * Persons whom no gazetteer lists, and the places where the document names them again by their last name alone.
 * `found` are the mentions decided so far; the result does not overlap them.
 */
export function unlistedPersons(found: readonly Found[], context: Context): Found[] {
  const taken = new Uint8Array(context.tokens.count);
  for (const { first, last } of found) taken.fill(1, first, last + 1);
  for (const { first, last } of context.titles.all) taken.fill(1, first, last + 1);
  const scene: Scene = { context, taken };
  const runs = findersFor(context.lexicon.morphology.script).flatMap((find) => find(scene));
  for (const { first, last } of runs) taken.fill(1, first, last + 1);
  return [...runs.map((run) => foundOf(run, "title-name", context)), ...namedAgain(runs, scene)];
}

function findersFor(script: Script): readonly ((scene: Scene) => Run[])[] {
  if (script === Script.Georgian) return [findGeorgian, findCased];
  if (script === Script.Arabic) return [findArabicScript];
  if (script === Script.Han) return [findChinese];
  return [findCased];
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
  return { mention, first, last, country: "" };
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

/** The word itself and, where words inflect at their end, what of it inflection leaves alone. */
function stemsOf({ fold, script }: Word, { context }: Scene): string[] {
  if (script === Script.Georgian || script === Script.Cyrillic || context.lexicon.tag === "sq") {
    return context.lexicon.stemsOf(fold);
  }
  return [fold];
}
