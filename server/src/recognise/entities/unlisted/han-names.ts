import { Script } from "../../../text/characters.ts";
import { fold } from "../../../text/fold.ts";
import { Gap, TokenKind, type Tokens } from "../../../text/tokens.ts";
import type { Word } from "../../../text/words.ts";
import { hasSign, type Scene } from "./run.ts";
import { hanSigns } from "./word-signs.ts";

/** Any Chinese character. */
const HAN = hanSigns.sign(({ script }) => script === Script.Han);

/** Words of Chinese, to be found where they end. */
export class EndWords {
  private readonly words: ReadonlySet<string>;
  /** The sign of the characters that one of the words ends in. */
  private readonly ends: number;
  private readonly longest: number;

  /** `list`: words parted by white space. */
  constructor(list: string) {
    this.words = new Set(wordsOf(list));
    this.ends = hanSigns.signOf(new Set([...this.words].map((word) => word.slice(-1))));
    this.longest = Math.max(0, ...[...this.words].map(({ length }) => length));
  }

  has(word: string): boolean {
    return this.words.has(word);
  }

  /** Characters of the longest word that ends at the token; 0 where none does. Words hold no gap. */
  endingAt(scene: Scene, last: number): number {
    if (!hasSign(scene, last, this.ends)) return 0;
    const { tokens } = scene.context;
    let found = 0;
    let word = "";
    for (let at = last; at >= 0 && last - at < this.longest && hasSign(scene, at, HAN); at--) {
      word = charAt(tokens, at) + word;
      if (this.words.has(word)) found = word.length;
      if ((tokens.gaps[at] as Gap) !== Gap.None) break;
    }
    return found;
  }
}

/** The folded words of a list parted by white space. */
export function wordsOf(list: string): string[] {
  return list
    .split(/\s+/u)
    .filter((word) => word !== "")
    .map(fold);
}

/** The comparing form of a token; "" outside the text. */
export function charAt(tokens: Tokens, at: number): string {
  return tokens.words[at]?.fold ?? "";
}

export function isHan(tokens: Tokens, at: number): boolean {
  return tokens.kinds[at] === TokenKind.Character && (tokens.words[at] as Word).script === Script.Han;
}

/** True for a Chinese character that no mention or title holds. */
export function isFreeHan(scene: Scene, at: number): boolean {
  return hasSign(scene, at, HAN) && scene.taken[at] === 0;
}

/** The comparing form of the tokens from `first` to `last`, both included, without what stands between them. */
export function foldedText(tokens: Tokens, first: number, last: number): string {
  let text = "";
  for (let at = first; at <= last; at++) text += charAt(tokens, at);
  return text;
}

/** True for the 日 of a day of the month (5日, 二十日), which is no Japan. */
export function endsDay({ words }: Tokens, at: number): boolean {
  return words[at]?.fold === "日" && /^(?:\d+|[一二三四五六七八九十廿卅])$/u.test(words[at - 1]?.fold ?? "");
}
