import { fold } from "../../../../text/fold.ts";
import type { Draft } from "../../../draft.ts";
import type { DocumentInput, EntityMention } from "../../../model.ts";
import { documentRef, type NotName, type OtherEntity } from "./statement.ts";

/** What a person has decided about words and mentions, against what recognition makes of them. */
export interface Rulings {
  readonly notNames: readonly NotName[];
  readonly others: readonly OtherEntity[];
}

export const noRulings: Rulings = { notNames: [], others: [] };

/** The words that a word may be an inflected form of, folded, itself among them. */
export type StemsOf = (word: string) => readonly string[];

/** Rulings made ready for look-up. */
export class RulingBook {
  private readonly notNames = new Map<string, NotName[]>();
  private readonly others = new Map<string, OtherEntity[]>();

  constructor({ notNames, others }: Rulings) {
    for (const ruling of notNames) {
      const key = foldWords(ruling.text);
      this.notNames.set(key, [...(this.notNames.get(key) ?? []), ruling]);
    }
    for (const ruling of others) {
      this.others.set(ruling.document, [...(this.others.get(ruling.document) ?? []), ruling]);
    }
  }

  /** Tells which words are no names in a document; null where nothing is ruled out, as nearly always. */
  refusing({ fileName, id }: DocumentInput, tag: string, stemsOf: StemsOf): ((words: string) => boolean) | null {
    if (this.notNames.size === 0) return null;
    const document = documentRef(fileName, id);
    const holds = (ruling: NotName): boolean =>
      (ruling.document === null || ruling.document === document || ruling.document === fileName) &&
      (ruling.language === null || tag === ruling.language || tag.startsWith(`${ruling.language}-`));
    const refuses = (folded: string): boolean => this.notNames.get(folded)?.some(holds) === true;
    return (words) => {
      if (refuses(foldWords(words))) return true;
      let at = words.length;
      while (at > 0 && !/\s/.test(words.charAt(at - 1))) at--;
      const before = foldWords(words.slice(0, at));
      return stemsOf(words.slice(at)).some((stem) => refuses(before + stem));
    };
  }

  /** The decisions about single mentions of a document. */
  about({ fileName, id }: DocumentInput): readonly OtherEntity[] {
    return this.others.size === 0 ? [] : (this.others.get(documentRef(fileName, id)) ?? []);
  }
}

/** Takes the mentions of refused words out of a draft, and the hints that hang on them. */
export function withoutRefused(draft: Draft, refuses: (words: string) => boolean): void {
  const { text } = draft.tokens;
  const refused: EntityMention[] = [];
  draft.entities = draft.entities.filter((mention) => {
    // Of a name that nobody lists, the parts by which it is named again go with it.
    const isRefused =
      refuses(text.slice(mention.start, mention.end)) ||
      (mention.entity === null && refuses(mention.written ?? mention.name));
    if (isRefused) refused.push(mention);
    return !isRefused;
  });
  if (refused.length === 0) return;
  draft.problems = draft.problems.filter(
    ({ code, start, end }) =>
      code !== "possible-misspelling" || !refused.some((mention) => start < mention.end && mention.start < end),
  );
}

/** Where in `text` the words of a decision stand now: the occurrence with the likest surroundings; -1 where none has. */
export function occurrenceOf(text: string, { quote, prefix, suffix }: OtherEntity): number {
  let best = -1;
  let bestLikeness = -1;
  let count = 0;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    count++;
    const likeness = commonEnd(text, at, prefix) + commonStart(text, at + quote.length, suffix);
    if (likeness > bestLikeness) [best, bestLikeness] = [at, likeness];
  }
  // Words that stand once need no surroundings; elsewhere half of them must be there still.
  return count === 1 || bestLikeness * 2 >= prefix.length + suffix.length ? best : -1;
}

function commonEnd(text: string, end: number, prefix: string): number {
  let length = 0;
  while (length < prefix.length && text[end - 1 - length] === prefix[prefix.length - 1 - length]) length++;
  return length;
}

function commonStart(text: string, start: number, suffix: string): number {
  let length = 0;
  while (length < suffix.length && text[start + length] === suffix[length]) length++;
  return length;
}

function foldWords(words: string): string {
  return words.split(/\s+/).map(fold).join(" ");
}
