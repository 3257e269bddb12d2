import { Gap, TokenKind, type Tokens } from "../../../text/tokens.ts";
import { isCommonPair, mayFollowName } from "../morphology/han-contexts.ts";
import { charAt, isHan } from "./han-names.ts";
import { beginsFollower } from "./han-persons.ts";
import { hasSign, type Scene } from "./run.ts";
import { hanSigns } from "./word-signs.ts";

const LIST_SIGN = hanSigns.sign(({ text }) => text === "、");
/** How far around a name its repetition counts, in UTF-16 code units. */
const NEAR = 4000;

/** Where Chinese names can begin and end: what stands around the tokens, in a script without spaces. */
export class Borders {
  private readonly scene: Scene;
  private readonly tokens: Tokens;

  constructor(scene: Scene) {
    this.scene = scene;
    this.tokens = scene.context.tokens;
  }

  /** Whether a name may begin at the token: at the start of a clause, or behind what stands before names. */
  mayBegin(first: number, length: number): boolean {
    if (this.startsClause(first) || this.scene.taken[first - 1] === 1) return true;
    const before = charAt(this.tokens, first - 1);
    return beforeNames.has(before) || (length === 3 && !isHan(this.tokens, first - 1));
  }

  startsClause(at: number): boolean {
    const { tokens } = this;
    return at === 0 || (tokens.gaps[at] as Gap) >= Gap.Space || tokens.kinds[at - 1] === TokenKind.Punctuation;
  }

  startsLine(at: number): boolean {
    return at === 0 || (this.tokens.gaps[at] as Gap) >= Gap.Line;
  }

  isListSign(at: number): boolean {
    return hasSign(this.scene, at, LIST_SIGN);
  }

  isGlued(at: number): boolean {
    return (this.tokens.gaps[at] as Gap | undefined) === Gap.None;
  }

  /** Whether nothing goes on behind the token: a gap, a sign, the end. */
  isApart(last: number): boolean {
    const next = last + 1;
    return next >= this.tokens.count || !this.isGlued(next) || this.tokens.kinds[next] === TokenKind.Punctuation;
  }

  isNoJoin(last: number): boolean {
    const character = charAt(this.tokens, last);
    return !mayFollowName(character) && !isCommonPair(character + charAt(this.tokens, last + 1));
  }

  /** 称 in 伍德称; but 高志国, where no word begins with 国. */
  isNeverLast(last: number): boolean {
    const [character, next] = [charAt(this.tokens, last), charAt(this.tokens, last + 1)];
    return neverLast.has(character) && (character !== "国" || isCommonPair(character + next));
  }

  endsHere(last: number): boolean {
    if (this.scene.context.titles.startingAt(last + 1) !== undefined) return true;
    return this.isApart(last) || mayFollowName(charAt(this.tokens, last + 1));
  }

  mayEnd(last: number): boolean {
    const next = charAt(this.tokens, last + 1);
    return this.endsHere(last) || beginsFollower(this.scene, last + 1) || next === "的" || neverLast.has(next);
  }

  /** Whether the same characters stand near by once more. */
  recurs(first: number, last: number): boolean {
    const { text, starts, ends } = this.tokens;
    const [start, end] = [starts[first] as number, ends[last] as number];
    const near = `${text.slice(Math.max(0, start - NEAR), start)}\n${text.slice(end, end + NEAR)}`;
    return near.includes(text.slice(start, end));
  }
}

/** What a name does not end with: 伍德称, 王芳时. */
export const neverLast = new Set("称说时曰道则国摄跟便在将与向对是从被由");
const beforeNames = new Set(
  "由对与和同向在为的是及将把被请让邀给跟以派经据接受、著授赠访见会聘选任命名叫者员长兼到随陪从因迎谢馆部局院表",
);
