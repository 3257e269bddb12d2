import { Script } from "../../../text/characters.ts";
import { fold } from "../../../text/fold.ts";
import { Gap, TokenKind, type Tokens } from "../../../text/tokens.ts";
import type { Word } from "../../../text/words.ts";
import { hasSign, type Scene } from "./run.ts";
import { hanSigns } from "./word-signs.ts";

/** Any Chinese character. */
const HAN = hanSigns.sign(({ script }) => script === Script.Han);

/** The end of some words, and what may stand before it. */
interface Ending {
  readonly before: Map<string, Ending>;
  /** True where a word begins here. */
  isWord: boolean;
}

/** Words of Chinese, to be found where they end. */
export class EndWords {
  private readonly words: ReadonlySet<string>;
  /** The sign of the characters that one of the words ends in. */
  private readonly ends: number;
  /** The words as a tree of their characters, the last one first. */
  private readonly root: Ending = { before: new Map(), isWord: false };

  /** `list`: words parted by white space. */
  constructor(list: string) {
    this.words = new Set(wordsOf(list));
    this.ends = hanSigns.signOf(new Set([...this.words].map((word) => word.slice(-1))));
    for (const word of this.words) {
      let at = this.root;
      for (const character of [...word].reverse()) {
        const before: Ending = at.before.get(character) ?? { before: new Map(), isWord: false };
        at.before.set(character, before);
        at = before;
      }
      at.isWord = true;
    }
  }

  has(word: string): boolean {
    return this.words.has(word);
  }

  /** Characters of the longest word that ends at the token; 0 where none does. Words hold no gap. */
  endingAt(scene: Scene, last: number): number {
    if (!hasSign(scene, last, this.ends)) return 0;
    const { tokens } = scene.context;
    let found = 0;
    let length = 0;
    let ending: Ending | undefined = this.root;
    for (let at = last; hasSign(scene, at, HAN); at--) {
      const character = charAt(tokens, at);
      ending = ending.before.get(character);
      if (ending === undefined) break;
      length += character.length;
      if (ending.isWord) found = length;
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
