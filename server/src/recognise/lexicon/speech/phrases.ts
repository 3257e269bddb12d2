import { Script } from "../../../text/characters.ts";
import { bare } from "../../../text/fold.ts";
import { Gap, TokenKind, type Tokens, tokenise } from "../../../text/tokens.ts";
import { type Memo, Vocabulary, type Word } from "../../../text/words.ts";

/**
 * Phrases as the language files write them: one a line or parted by `;`. `{a,b,}` stands for each of its parts (an
 * empty part too), `word*` for any word that begins so, `...` for up to `LONGEST_GAP` other tokens of one clause.
 */
export type PhraseSource = string;

/** Tokens that `...` may stand for, and characters where they are tokens. */
const LONGEST_GAP = 10;
const LONGEST_GAP_IN_CHARACTERS = 60;
/** Stems are compared up to this many code units, so that a word of any length costs the same. */
const LONGEST_STEM = 16;
const GAP = -1;

/** All readings of `{a,b}` in a phrase. */
export function expandBraces(source: string): string[] {
  const open = source.indexOf("{");
  const close = source.indexOf("}", open);
  if (open < 0 || close < 0) return [source];
  const head = source.slice(0, open);
  const tails = expandBraces(source.slice(close + 1));
  const parts = source.slice(open + 1, close).split(",");
  return parts.flatMap((part) => tails.map((tail) => head + part.trim() + tail));
}

type Edges = Map<number, Node>;

interface Node {
  flags: number;
  next: Edges | null;
  /** Continuations behind `...`. */
  gap: Edges | null;
}

/** A phrase found at a token. */
export interface PhraseMatch {
  /** The index behind its last token. */
  readonly end: number;
  /** Where to look for the next phrase: `end`, or behind the part before `...`. */
  readonly resume: number;
  readonly flags: number;
}

/** Phrases of one language, compiled: a tree over word forms. Matching at one token takes bounded time. */
export class PhraseBook {
  /** What `find` found last; see `PhraseMatch`. */
  end = 0;
  resume = 0;
  flags = 0;
  /** Flags of all phrases that begin there, the shorter ones too. */
  anyFlags = 0;
  private readonly root: Node = { flags: 0, next: null, gap: null };
  private readonly symbols = new Map<string, number>();
  private readonly bareSymbols = new Map<string, number>();
  private readonly stems = new Map<string, number>();
  /** Where the phrases go on that a word may begin. */
  private readonly startsOf: Memo<readonly Node[]>;
  /** The same for words behind the first, where an accent left out can be told from another word. */
  private readonly innerSymbolsOf: Memo<readonly number[]>;

  /**
   * `entries`: flags and the phrases that carry them; a phrase under several flags carries them all.
   * `proclitics`: letters that may be written onto the front of a word (Arabic و and ف).
   */
  constructor(
    vocabulary: Vocabulary,
    entries: Iterable<readonly [flags: number, source: PhraseSource]>,
    proclitics: readonly string[] = [],
  ) {
    const own = new Vocabulary();
    for (const [flags, source] of entries)
      for (const line of source.split(/[\n;]/))
        for (const phrase of expandBraces(line)) this.add(tokenise(phrase, own), flags);
    this.startsOf = vocabulary.memo((word) => this.starts(this.lookUp(word, proclitics)));
    this.innerSymbolsOf = vocabulary.memo((word) => this.withUnaccented(word, this.lookUp(word, proclitics)));
  }

  /** The longest phrase that begins at this token; null where none does. Phrases do not cross blank lines. */
  match(tokens: Tokens, index: number): PhraseMatch | null {
    return this.find(tokens, index) ? { end: this.end, resume: this.resume, flags: this.flags } : null;
  }

  /** The same without an object: true where a phrase begins there, told by `end`, `resume` and `flags` until the next call. */
  find(tokens: Tokens, index: number): boolean {
    const starts = this.startsOf(tokens.words[index] as Word);
    if (starts === nowhere) return false;
    this.flags = 0;
    this.anyFlags = 0;
    this.end = index;
    for (const start of starts) this.walk(tokens, start, index + 1, -1);
    return this.flags !== 0;
  }

  private starts(symbols: readonly number[]): readonly Node[] {
    const found = symbols.map((symbol) => this.root.next?.get(symbol)).filter((node) => node !== undefined);
    return found.length === 0 ? nowhere : found;
  }

  /** `resume` is -1 until a gap is crossed. */
  private walk(tokens: Tokens, at: Node, next: number, resume: number): void {
    if (at.flags !== 0) this.keep(next, resume < 0 ? next : resume, at.flags);
    if ((at.next === null && at.gap === null) || next >= tokens.count || tokens.gaps[next] === Gap.Paragraph) return;
    if (at.next !== null) this.step(tokens, at.next, next, resume);
    if (at.gap === null) return;
    const longest = tokens.kinds[next] === TokenKind.Character ? LONGEST_GAP_IN_CHARACTERS : LONGEST_GAP;
    const limit = Math.min(tokens.count, next + longest);
    for (let i = next; i < limit && !endsClause(tokens, i); i++) if (this.step(tokens, at.gap, i, next)) return;
  }

  /** Follows the edges that the token has; true where there is one. */
  private step(tokens: Tokens, edges: Edges, index: number, resume: number): boolean {
    let stepped = false;
    for (const symbol of this.innerSymbolsOf(tokens.words[index] as Word)) {
      const target = edges.get(symbol);
      if (target === undefined) continue;
      stepped = true;
      this.walk(tokens, target, index + 1, resume);
    }
    return stepped;
  }

  /** Keeps the longer match; where two are equally long (a word and a stem of it), the flags of both. */
  private keep(end: number, resume: number, flags: number): void {
    this.anyFlags |= flags;
    if (end > this.end) {
      this.end = end;
      this.resume = resume;
      this.flags = flags;
    } else if (end === this.end) this.flags |= flags;
  }

  private add(tokens: Tokens, flags: number): void {
    let at = this.root;
    let afterGap = false;
    for (let i = 0; i < tokens.count; i++) {
      const symbol = this.symbolIn(tokens, i);
      if (symbol === GAP) {
        afterGap = true;
        i += 2;
        continue;
      }
      if (isStar(tokens, i + 1)) i++;
      const edges: Edges = afterGap ? (at.gap ??= new Map()) : (at.next ??= new Map());
      afterGap = false;
      let next = edges.get(symbol);
      if (next === undefined) {
        next = { flags: 0, next: null, gap: null };
        edges.set(symbol, next);
      }
      at = next;
    }
    if (at !== this.root) at.flags |= flags;
  }

  /** The number of a word form in a phrase, given at its first use. */
  private symbolIn(tokens: Tokens, index: number): number {
    const form = (tokens.words[index] as Word).fold;
    if (form === "." && tokens.words[index + 1]?.fold === "." && tokens.words[index + 2]?.fold === ".") return GAP;
    const map = isStar(tokens, index + 1) ? this.stems : this.symbols;
    const known = map.get(form);
    if (known !== undefined) return known;
    const symbol = this.symbols.size + this.stems.size;
    map.set(form, symbol);
    if (map === this.symbols && bare(form) !== form) this.bareSymbols.set(bare(form), symbol);
    return symbol;
  }

  private lookUp(word: Word, proclitics: readonly string[]): readonly number[] {
    const found: number[] = [];
    const exact = this.symbols.get(word.fold);
    if (exact !== undefined) found.push(exact);
    else found.push(...this.withUnaccented(word, none));
    this.addStems(word.fold, found);
    for (const proclitic of proclitics) {
      if (word.fold.length < proclitic.length + 2 || !word.fold.startsWith(proclitic)) continue;
      const rest = word.fold.slice(proclitic.length);
      const symbol = this.symbols.get(rest);
      if (symbol !== undefined) found.push(symbol);
      this.addStems(rest, found);
    }
    return found.length === 0 ? none : found;
  }

  /** With the accented word that an unaccented one may stand for ("thote" for "thotë"). */
  private withUnaccented(word: Word, found: readonly number[]): readonly number[] {
    if (word.script !== Script.Latin || word.fold !== word.bare) return found;
    const accented = this.bareSymbols.get(word.bare);
    return accented === undefined || found.includes(accented) ? found : [...found, accented];
  }

  private addStems(form: string, found: number[]): void {
    if (this.stems.size === 0) return;
    const longest = Math.min(form.length, LONGEST_STEM);
    for (let length = 2; length <= longest; length++) {
      const symbol = this.stems.get(form.slice(0, length));
      if (symbol !== undefined) found.push(symbol);
    }
  }
}

const none: readonly number[] = [];
const nowhere: readonly Node[] = [];

function isStar(tokens: Tokens, index: number): boolean {
  return tokens.words[index]?.fold === "*" && tokens.gaps[index] === Gap.None;
}

const clauseEnd = /[.,;:!?،؛؟。，；：！？"“”„«»()]/;

function endsClause(tokens: Tokens, index: number): boolean {
  if (tokens.gaps[index] === Gap.Paragraph) return true;
  return tokens.kinds[index] === TokenKind.Punctuation && clauseEnd.test((tokens.words[index] as Word).fold);
}
