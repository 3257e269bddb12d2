import type { Tokens } from "../../../text/tokens.ts";
import type { Memo, Word } from "../../../text/words.ts";

/** Bits of one number, the sign excluded. */
const MOST_SIGNS = 31;

/**
 * What the words of one script can be to the finders of unlisted names, as bits. Each finder says at its set-up which
 * words may begin or end something for it, and gets a bit; the bits of a word are worked out once a word type, laid
 * out by token once a document, and tell a finder at which tokens it need not look at all.
 */
export class SignBook {
  private readonly tests: ((word: Word) => boolean)[] = [];

  /** The bit of the words that pass a test of their letters alone. To be called where modules are set up. */
  sign(test: (word: Word) => boolean): number {
    if (this.tests.length === MOST_SIGNS) throw new Error("no bits are left for another sign of words");
    return 1 << (this.tests.push(test) - 1);
  }

  /** The bit of the words of a set, in their comparing form. */
  signOf(words: ReadonlySet<string>): number {
    return this.sign(({ fold }) => words.has(fold));
  }

  /** All bits of a word. */
  readonly read = (word: Word): number => {
    let signs = 0;
    for (let i = 0; i < this.tests.length; i++) if (this.tests[i]?.(word) === true) signs |= 1 << i;
    return signs;
  };
}

/** Signs of Chinese characters and of what stands between them. */
export const hanSigns = new SignBook();
/** Signs of words in Arabic script. */
export const arabicSigns = new SignBook();

/** Signs of words in texts of other scripts, those with capitals first of all. */
export const casedSigns = new SignBook();

/** By token: the signs of its word. */
export function signsOver({ words, count }: Tokens, signsOf: Memo<number>): Int32Array {
  const signs = new Int32Array(count);
  for (let at = 0; at < count; at++) signs[at] = signsOf(words[at] as Word);
  return signs;
}
