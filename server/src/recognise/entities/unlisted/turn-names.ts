import { Script } from "../../../text/characters.ts";
import { Gap, TokenKind } from "../../../text/tokens.ts";
import { isHyphen } from "../gazetteer/names.ts";
import { givenAt, hasSign, isFree, nameWordAt, type Run, type Scene, wordAt } from "./run.ts";
import { casedSigns } from "./word-signs.ts";

/** Words that the name of a speaker has. */
const LONGEST = 4;
/** Tokens of the office between the name and its colon. */
const OFFICE = 16;
const courtesy: ReadonlySet<string> = new Set(["mr", "mrs", "ms", "miss", "dr", "prof", "sir"]);

const CAPITALS = casedSigns.sign(
  ({ shape, script }) => shape === "upper" && script >= Script.Latin && script <= Script.Armenian,
);

/** The speakers of a transcript that their turns name in capitals. */
export class TurnNames {
  /** The run that a surname belongs to, by its folded form. */
  private readonly bySurname = new Map<string, Run>();

  /**
   * "JANE DOE: Good evening.", "JANE DOE, HOST: …", "MR. DOE: …", and "DOE: …" behind the whole name: the speaker whose
   * name in capitals begins a line at token `at`; null where none does.
   */
  at(scene: Scene, at: number): Run | null {
    if (!isUpper(scene, at)) return null;
    const behindCourtesy = isBehindCourtesy(scene, at);
    if (!behindCourtesy && !scene.context.startsLine(at)) return null;
    const last = endOfCapitals(scene, at);
    if (last < at) return null;
    const surname = wordAt(scene, last).fold;
    if (at === last) {
      const whole = this.bySurname.get(surname);
      if (!isColon(scene, last + 1) || (whole === undefined && !behindCourtesy)) return null;
      return { first: at, last, ...(whole !== undefined && { sameAs: whole }) };
    }
    const isGiven = givenAt(scene, at) !== "no" && isColon(scene, last + 1);
    if (!isGiven && !hasOffice(scene, last)) return null;
    const run = { first: at, last };
    this.bySurname.set(surname, run);
    return run;
  }
}

function isUpper(scene: Scene, at: number): boolean {
  return hasSign(scene, at, CAPITALS) && isFree(scene, at);
}

/** "MR. ", "AMBASSADOR " at the start of a line. */
function isBehindCourtesy({ context }: Scene, at: number): boolean {
  const { words } = context.tokens;
  const before = words[at - 1]?.text === "." ? at - 2 : at - 1;
  if (before >= 0 && courtesy.has(words[before]?.fold ?? "") && context.startsLine(before)) return true;
  const title = context.titles.endingAt(at - 1);
  return title !== undefined && words[at - 1]?.shape === "upper" && context.startsLine(title.first);
}

/** The last of the capitals from `first` on, which no head of bodies or places may be among; before `first` for none. */
function endOfCapitals(scene: Scene, first: number): number {
  const { gaps, count } = scene.context.tokens;
  let last = first - 1;
  for (let at = first, words = 0; at < count && words < LONGEST && isUpper(scene, at); words++) {
    if (nameWordAt(scene, at).head !== null) return first - 1;
    last = at;
    const isTied = at + 2 < count && gaps[at + 1] === Gap.None && isHyphen(wordAt(scene, at + 1).text);
    if (isTied && gaps[at + 2] === Gap.None) at += 2;
    else if (at + 1 < count && gaps[at + 1] === Gap.Space) at++;
    else break;
  }
  return last;
}

function isColon({ context: { tokens } }: Scene, at: number): boolean {
  return tokens.words[at]?.text === ":" && tokens.gaps[at] === Gap.None;
}

/** "JANE DOE, HOST:": an office in capitals between a comma and the colon. */
function hasOffice(scene: Scene, last: number): boolean {
  const { words, kinds, count } = scene.context.tokens;
  if (words[last + 1]?.text !== ",") return false;
  for (let at = last + 2; at < count && at - last < OFFICE; at++) {
    if (isColon(scene, at)) return true;
    if (kinds[at] === TokenKind.Word && words[at]?.shape !== "upper") return false;
  }
  return false;
}
