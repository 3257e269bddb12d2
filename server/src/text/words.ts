import { Script } from "./characters.ts";
import { bare, fold } from "./fold.ts";
import { decimalValue } from "./numerals.ts";

export type Shape = "lower" | "title" | "upper" | "mixed" | "uncased";

/**
 * A word type: one object for all occurrences of the same letters, so that whatever is costly to know of a word
 * (its folded form, its stems, what it means to a recogniser) is worked out once.
 */
export interface Word {
  /** Dense within one `Vocabulary`; the index of memos. */
  readonly id: number;
  /** As written. */
  readonly text: string;
  /** The comparing form (`fold`). */
  readonly fold: string;
  /** The comparing form without diacritics (`bare`). */
  readonly bare: string;
  readonly script: Script;
  readonly shape: Shape;
  /** Value of a run of decimal digits, else NaN. */
  readonly number: number;
}

function shapeOf(text: string): Shape {
  const lower = text.toLowerCase();
  const upper = text.toUpperCase();
  if (lower === upper) return "uncased";
  // Mtavruli capitals serve for emphasis only: Georgian words have no case for our purposes.
  if (/\p{Script=Georgian}/u.test(text)) return "uncased";
  if (text === lower) return "lower";
  if (text === upper) return [...text].length === 1 ? "title" : "upper";
  const first = String.fromCodePoint(text.codePointAt(0) as number);
  return text === first.toUpperCase() + lower.slice(first.length) ? "title" : "mixed";
}

/** Something known of a word type, worked out at its first use. */
export type Memo<T> = (word: Word) => T;

/** Enough for the vocabulary of a corpus of hundreds of megabytes; beyond it, all is forgotten and learned anew. */
const CAPACITY = 400_000;
/** Longer runs of letters are no words of a language; they are made anew each time and not kept. */
const LONGEST_KEPT = 64;

/**
 * The word types met so far. Holding it across documents makes recognition fast; dropping it changes no result.
 */
export class Vocabulary {
  private words = new Map<string, Word>();
  private readonly memos: unknown[][] = [];
  private nextId = 0;

  /** The word type of these letters. */
  intern(text: string, script: Script): Word {
    const known = this.words.get(text);
    if (known !== undefined) return known;
    const folded = fold(text);
    const word: Word = {
      id: text.length > LONGEST_KEPT ? -1 : this.nextId++,
      text,
      fold: folded,
      bare: script === Script.Latin ? bare(folded) : folded,
      script,
      shape: shapeOf(text),
      number: script === Script.None ? decimalValue(text) : Number.NaN,
    };
    if (word.id >= 0) this.words.set(text, word);
    return word;
  }

  /**
   * A memo over word types: `compute` runs once a word. Make memos when knowledge is set up, not per document.
   */
  memo<T>(compute: (word: Word) => T): Memo<T> {
    const values: T[] = [];
    this.memos.push(values);
    return (word) => {
      if (word.id < 0) return compute(word);
      const known = values[word.id];
      if (known !== undefined) return known;
      const value = compute(word);
      values[word.id] = value;
      return value;
    };
  }

  /**
   * Forgets all words where there are too many. Call between documents only: words of one document must keep
   * their identity while it is analysed.
   */
  trim(): void {
    if (this.nextId < CAPACITY) return;
    this.words = new Map();
    this.nextId = 0;
    for (const values of this.memos) values.length = 0;
  }
}
