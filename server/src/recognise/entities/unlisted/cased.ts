import { Script } from "../../../text/characters.ts";
import { Gap, TokenKind } from "../../../text/tokens.ts";
import type { Word } from "../../../text/words.ts";
import { isHyphen } from "../gazetteer/names.ts";
import { HONORIFIC } from "../gazetteer/role-entries.ts";
import { follows, isFree, isKnownFirst, type Run, type Scene } from "./run.ts";

/** Small words within names. */
const particles = new Set(
  "de del della di da dos das du la le van von der den ten ter bin bint ben ibn al el ul e y zu af".split(" "),
);
/** Particles that may begin a surname ("Al Thani", "van der Bellen"). */
const LONGEST_RUN = 6;

/**
 * Persons whom no gazetteer lists, in scripts with capitals: a run of two or more capitalised words beside a title
 * ("Ambassador Varuzhan Nersesyan", "Stephen Doughty, Minister of State"), or one that begins with a known given name.
 * One capitalised word is enough behind a word of courtesy ("Mr. Doughty").
 */
export function findCased(scene: Scene): Run[] {
  const { context } = scene;
  const runs: Run[] = [];
  for (let at = 0; at < context.tokens.count; at++) {
    if (!isCapital(scene, at)) continue;
    const last = endOfRun(scene, at);
    if (isPerson(scene, at, last)) runs.push({ first: at, last });
    at = last;
  }
  return runs;
}

function isCapital(scene: Scene, at: number): boolean {
  if (!isFree(scene, at)) return false;
  const { shape, script } = scene.context.tokens.words[at] as Word;
  return (shape === "title" || shape === "mixed") && script >= Script.Latin && script <= Script.Armenian;
}

/** The last word of the run of capitalised words that begins at `at`; particles only between them. */
function endOfRun(scene: Scene, at: number): number {
  const { words } = scene.context.tokens;
  let last = at;
  while (last - at < LONGEST_RUN) {
    const next = nextWord(scene, last);
    if (next < 0) break;
    if (isCapital(scene, next)) last = next;
    else if (particles.has((words[next] as Word).fold) && follows(scene, next + 1) && isCapital(scene, next + 1)) {
      last = next + 1;
    } else break;
  }
  return last;
}

/** The word behind `at`, over a hyphen or the stop of an initial; -1 where there is none. */
function nextWord(scene: Scene, at: number): number {
  const { gaps, kinds, words, count } = scene.context.tokens;
  const next = at + 1;
  if (next >= count) return -1;
  if (kinds[next] === TokenKind.Word) return gaps[next] === Gap.Space ? next : -1;
  const sign = (words[next] as Word).text;
  const behind = next + 1;
  if (behind >= count || gaps[next] !== Gap.None || kinds[behind] !== TokenKind.Word) return -1;
  if (isHyphen(sign) && gaps[behind] === Gap.None) return behind;
  return sign === "." && (words[at] as Word).text.length === 1 ? behind : -1;
}

function isPerson(scene: Scene, first: number, last: number): boolean {
  const { context } = scene;
  const title = context.titles.endingAt(first - 1) ?? courtesyBefore(scene, first);
  if (title?.role === HONORIFIC) return true;
  if (last === first) return false;
  if (isKnownFirst(scene, first) && !context.isListed(first)) return !context.startsSentence(first) || last - first < 3;
  if (!context.capitalsTell(first)) return false;
  return context.titleBefore(first) !== undefined || context.titleAfter(last) !== undefined;
}

/** A word of courtesy with a full stop of its own ("Mr. Rama"). */
function courtesyBefore({ context }: Scene, first: number): { readonly role: string } | undefined {
  const { words } = context.tokens;
  return words[first - 1]?.text === "." ? context.titles.endingAt(first - 2) : undefined;
}
