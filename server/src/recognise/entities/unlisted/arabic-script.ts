import { Script } from "../../../text/characters.ts";
import { fold } from "../../../text/fold.ts";
import { Gap } from "../../../text/tokens.ts";
import type { Word } from "../../../text/words.ts";
import { isFree, isKnownFirst, type Run, type Scene } from "./run.ts";

/** Words within a name: "son of", "house of", "father of", "servant of". */
const links = new Set(["بن", "ابن", "بنت", "آل", "أبو", "أبي", "عبد", "ولد", "بو"].map(fold));
/** Words that end a name: prepositions, conjunctions, pronouns and the commonest verbs of both languages. */
const stops = new Set(
  (
    "في من إلى على عن مع أن إن أنه إنه لدى خلال بعد قبل عند حول بين ضد منذ حتى كما التي الذي هذا هذه ذلك و أو ثم قد لقد كان كانت هو هي " +
    "حيث اليوم أمس بشأن يوم امس مساء صباح عبر لقاء اجتماع در با به از که را این آن و یا تا برای نیز هم روز گفت است بود شد کرد می پس پیش " +
    "درباره طی امروز دیروز روی بر همراه ضمن بین هنگام پس بیان اظهار تاکید تأکید دیدار"
  )
    .split(" ")
    .map(fold),
);
const LONGEST_NAME = 6;

/**
 * Persons whom no gazetteer lists, in Arabic and Persian, which have no capitals: behind a title or before one, a known
 * given name and what follows it by the build of names (more given names, «بن …», «آل …», one family name).
 */
export function findArabicScript(scene: Scene): Run[] {
  const { context } = scene;
  const runs: Run[] = [];
  for (let at = 0; at < context.tokens.count; at++) {
    const word = context.tokens.words[at] as Word;
    if (word.script !== Script.Arabic || links.has(word.fold)) continue;
    if (!isNamePart(scene, at) || !isKnownFirst(scene, at)) continue;
    const last = endOfName(scene, at);
    if (last === at) continue;
    const isTitled = context.titleBefore(at) !== undefined || context.titleAfter(last) !== undefined;
    if (isTitled) runs.push({ first: at, last });
    at = last;
  }
  return runs;
}

function endOfName(scene: Scene, first: number): number {
  const { words } = scene.context.tokens;
  let last = first;
  while (last - first < LONGEST_NAME) {
    const next = last + 1;
    if (!isAttached(scene, next)) return last;
    if (links.has((words[next] as Word).fold)) {
      if (!isAttached(scene, next + 1)) return last;
      last = next + 1;
      continue;
    }
    last = next;
    if (!isKnownFirst(scene, next)) break;
  }
  while (isAttached(scene, last + 1) && links.has((words[last + 1] as Word).fold) && isAttached(scene, last + 2))
    last += 2;
  // A family name of two words that a joint ties together (غریب‌آبادی).
  while (scene.context.tokens.gaps[last + 1] === Gap.Joint && isFree(scene, last + 1)) last++;
  return last;
}

/** True where the token may go on with a name: behind a space or a joint, and no word that ends one. */
function isAttached(scene: Scene, at: number): boolean {
  const gap = scene.context.tokens.gaps[at];
  return (gap === Gap.Space || gap === Gap.Joint) && isNamePart(scene, at);
}

function isNamePart(scene: Scene, at: number): boolean {
  if (!isFree(scene, at)) return false;
  const { fold: folded } = scene.context.tokens.words[at] as Word;
  if (folded.length < 2 || stops.has(folded) || scene.context.besideVerb(at)) return false;
  return !(folded.startsWith("و") && stops.has(folded.slice(1)));
}
