import { fold } from "../../text/fold.ts";
import type { Memo, Vocabulary, Word } from "../../text/words.ts";
import type { Orthography } from "./letters.ts";

/** Weight of a small word that a language owns, against one letter that speaks for or against it. */
const WORD_WEIGHT = 3;
const FOREIGN_LETTER_PENALTY = 4;
/** What the library's guess is worth, in points. */
export const PRIOR_WEIGHT = 2;

export interface Standing {
  readonly tag: string;
  readonly points: number;
  /** How many of the words are small words of the language. */
  readonly hits: number;
}

/** What one word says of each member: points by its letters and by being a small word; and whether it is one. */
interface Evidence {
  readonly points: Float64Array;
  readonly hits: Uint8Array;
}

/** Languages of one script, and what words say for and against each. */
export class LanguageFamily {
  private readonly tags: readonly string[];
  private readonly evidence: Memo<Evidence>;

  constructor(vocabulary: Vocabulary, members: readonly Orthography[]) {
    this.tags = members.map(({ tag }) => tag);
    const own = members.map(({ letters }) => new Set(letters));
    const small = members.map(({ words }) => new Set(words.split(" ").map(fold)));
    // A letter that at least one member lists says something: for those that write it, the fewer the more, and
    // against all others. A language is known by what it never writes.
    const worth = new Map<string, Float64Array>();
    for (const letter of own.flatMap((letters) => [...letters])) {
      const writers = own.filter((letters) => letters.has(letter)).length;
      worth.set(
        letter,
        Float64Array.from(own, (letters) => (letters.has(letter) ? 1 / writers : -FOREIGN_LETTER_PENALTY)),
      );
    }
    this.evidence = vocabulary.memo((word) => {
      const points = new Float64Array(members.length);
      for (const letter of word.text.toLowerCase())
        worth.get(letter)?.forEach((value, i) => (points[i] = (points[i] as number) + value));
      const hits = Uint8Array.from(small, (words) => (words.has(word.fold) ? 1 : 0));
      hits.forEach((hit, i) => (points[i] = (points[i] as number) + WORD_WEIGHT * hit));
      return { points, hits };
    });
  }

  has(tag: string): boolean {
    return this.tags.includes(tag);
  }

  /** The members by what the words say for them, the best first. `prior` is a guess made elsewhere. */
  rank(words: readonly Word[], prior: string | null): readonly Standing[] {
    const points = Float64Array.from(this.tags, (tag) => (tag === prior ? PRIOR_WEIGHT : 0));
    const hits = new Uint32Array(this.tags.length);
    for (const word of words) {
      const said = this.evidence(word);
      for (let i = 0; i < points.length; i++) {
        points[i] = (points[i] as number) + (said.points[i] as number);
        hits[i] = (hits[i] as number) + (said.hits[i] as number);
      }
    }
    return this.tags
      .map((tag, i) => ({ tag, points: points[i] as number, hits: hits[i] as number }))
      .toSorted((a, b) => b.points - a.points);
  }
}
