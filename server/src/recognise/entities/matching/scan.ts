import { Gap, TokenKind, type Tokens } from "../../../text/tokens.ts";
import type { Word } from "../../../text/words.ts";
import type { Layer } from "../gazetteer/gazetteer.ts";
import { gapFits, isApostrophe, isHyphen, isJoiner, isQuote } from "../gazetteer/names.ts";
import { Place } from "../morphology/model.ts";
import type { Candidate, Lexicon } from "./lexicon.ts";

/** A run of tokens that spells a name, before anything is known of whether it means one. */
export interface Hit {
  /** First and last token of the name, both included. */
  readonly first: number;
  readonly last: number;
  /** UTF-16 code units, proclitics left out, tied endings included. */
  readonly start: number;
  readonly end: number;
  readonly layer: Layer;
  /** The trie node whose readings the name has. */
  readonly node: number;
  /** True where some word is inflected or otherwise differs from the listed name. */
  readonly changed: boolean;
  /** True where the form is one that only common nouns and adjectives have. */
  readonly common: boolean;
}

/** No name is followed through more steps from one start, whatever the text repeats. */
const MOST_STEPS = 64;

/** Every run of tokens that spells a listed name, by start, shorter before longer. Linear in the tokens. */
export function scan(tokens: Tokens, lexicon: Lexicon): Hit[] {
  const hits: Hit[] = [];
  const { words, count } = tokens;
  const { lookups } = lexicon;
  const walk = new Walk(tokens, lexicon, hits);
  for (let i = 0; i < count; i++) {
    const word = words[i] as Word;
    const { starts } = (lookups[word.script] as Lexicon["lookups"][number])(word);
    for (const start of starts) walk.from(i, start);
  }
  return hits;
}

/** Walks down the trie from one candidate for a first word after the other. */
class Walk {
  private readonly tokens: Tokens;
  private readonly lexicon: Lexicon;
  private readonly hits: Hit[];
  private first = 0;
  /** UTF-16 code units of the first word before the name. */
  private before = 0;
  private layerIndex = 0;
  private steps = 0;

  constructor(tokens: Tokens, lexicon: Lexicon, hits: Hit[]) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.hits = hits;
  }

  /** Follows the names that begin with `start` at token `first`. */
  from(first: number, start: Candidate): void {
    this.first = first;
    this.before = start.before;
    this.layerIndex = start.layerIndex;
    this.steps = MOST_STEPS;
    const { root, changed, common } = start;
    if (start.isName) this.found(root, first, start, changed, common);
    if (start.goesOn) this.goOn(root, first, changed, common);
  }

  /** A word of a name behind its first one, at the node that it leads to. */
  private step(node: number, at: number, candidate: Candidate, changed: boolean, common: boolean): void {
    const { layer, places, beforeHyphen } = candidate;
    const anyChanged = changed || candidate.changed;
    const anyCommon = common || candidate.common;
    if ((places & Place.Last) !== 0 && layer.isName(node)) this.found(node, at, candidate, anyChanged, anyCommon);
    if ((places & Place.Inner) !== 0 && !beforeHyphen && layer.goesOn(node)) {
      this.goOn(node, at, anyChanged, anyCommon);
    }
  }

  private goOn(node: number, at: number, changed: boolean, common: boolean): void {
    const next = this.next(at);
    if (next < 0) return;
    this.follow(node, next, changed, common);
    // «اتحادیه‌ی اروپا»: an ending behind a joint is passed over.
    if (this.tokens.gaps[next] === Gap.Joint && this.isJoinedEnding(next)) {
      const behind = this.next(next);
      if (behind >= 0) this.follow(node, behind, true, common);
    }
  }

  private follow(node: number, next: number, changed: boolean, common: boolean): void {
    const word = this.tokens.words[next] as Word;
    const { inner } = (this.lexicon.lookups[word.script] as Lexicon["lookups"][number])(word);
    const candidates = inner[this.layerIndex];
    if (candidates === undefined) return;
    for (const candidate of candidates) {
      const child = candidate.layer.child(node, candidate.token);
      if (child !== 0 && this.steps-- > 0) this.step(child, next, candidate, changed, common);
    }
  }

  /** The token that a name would go on with behind token `at`, over one joining sign; -1 where it cannot. */
  private next(at: number): number {
    const { count, gaps, kinds, words, starts, ends } = this.tokens;
    const next = at + 1;
    if (next >= count || !gapFits(gaps[next] as Gap, kinds[next] as TokenKind)) return -1;
    if (kinds[next] !== TokenKind.Punctuation) return next;
    const sign = (words[next] as Word).text;
    const behind = next + 1;
    if (!isJoiner(sign) && !isQuote(sign)) return next;
    if (behind >= count || (gaps[behind] as Gap) >= Gap.Line) return -1;
    // A full stop joins what it shortens ("U.S.", "St. Petersburg"); else it ends a sentence.
    if (sign === "." && (gaps[next] !== Gap.None || (ends[at] as number) - (starts[at] as number) > 3)) return -1;
    return kinds[behind] === TokenKind.Punctuation ? -1 : behind;
  }

  private found(node: number, at: number, candidate: Candidate, changed: boolean, common: boolean): void {
    if (candidate.beforeHyphen && !this.hyphenFollows(at)) return;
    const last = this.endOfName(at);
    if (this.isPartOfCompound(last)) return;
    this.hits.push({
      first: this.first,
      last,
      start: (this.tokens.starts[this.first] as number) + this.before,
      end: this.tokens.ends[last] as number,
      layer: candidate.layer,
      node,
      changed,
      common,
    });
  }

  private hyphenFollows(at: number): boolean {
    const { count, gaps, kinds, words } = this.tokens;
    return (
      at + 2 < count &&
      kinds[at + 1] === TokenKind.Punctuation &&
      isHyphen((words[at + 1] as Word).text) &&
      gaps[at + 2] === gaps[at + 1] &&
      kinds[at + 2] === TokenKind.Word
    );
  }

  /** The last token with endings that a hyphen, an apostrophe or a joint ties to the name. */
  private endOfName(at: number): number {
    const { count, gaps, kinds, words } = this.tokens;
    const { tiedEndings } = this.lexicon.morphology;
    let last = at;
    if (tiedEndings !== undefined && last + 2 < count && gaps[last + 1] === Gap.None && gaps[last + 2] === Gap.None) {
      const sign = (words[last + 1] as Word).text;
      const ending = words[last + 2] as Word;
      const isTied = kinds[last + 1] === TokenKind.Punctuation && (isHyphen(sign) || isApostrophe(sign));
      if (isTied && ending.shape !== "title" && tiedEndings.has(ending.fold)) last += 2;
    }
    while (last + 1 < count && gaps[last + 1] === Gap.Joint && this.isJoinedEnding(last + 1)) last++;
    return last;
  }

  /**
   * «ایران‌شناس»: what a joint ties to other words is a part of another word; but a name of several words may begin
   * behind one («رئیس‌جمهوری اسلامی ایران»).
   */
  private isPartOfCompound(last: number): boolean {
    const { count, gaps } = this.tokens;
    return (last === this.first && gaps[last] === Gap.Joint) || (last + 1 < count && gaps[last + 1] === Gap.Joint);
  }

  private isJoinedEnding(at: number): boolean {
    return this.lexicon.morphology.joinedEndings?.has((this.tokens.words[at] as Word).fold) === true;
  }
}
