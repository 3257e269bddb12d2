/** Runs of capitalised words, in scripts with capitals: where they go on and where they end. */
import { Script } from "../../../text/characters.ts";
import { Gap, TokenKind } from "../../../text/tokens.ts";
import type { Word } from "../../../text/words.ts";
import { isApostrophe, isHyphen } from "../gazetteer/names.ts";
import { follows, isFree, nameWordAt, type Scene, wordAt } from "./run.ts";

/** Small words within names, and before a surname ("van der Bellen", "bin Zayed"). */
export const particles: ReadonlySet<string> = new Set(
  (
    "de del della di da do dos das du la le van von der den ten ter bin bint ben ibn al el ul y zu af ould oglu ur ud " +
    "бен бин ибн аль оглы кызы улы ван фон де ди дер уль эль"
  ).split(" "),
);

const LONGEST_RUN = 6;

/** English contractions behind an apostrophe; other letters there go on with a name ("Sing'oei"). */
const contractions = new Set(["s", "t", "re", "ve", "ll", "d", "m"]);

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
export function endOfRun(scene: Scene, at: number): number {
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
export function nextWord(scene: Scene, at: number): number {
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
