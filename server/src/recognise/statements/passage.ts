import { Gap, TokenKind, type Tokens } from "../../text/tokens.ts";
import type { Word } from "../../text/words.ts";
import type { Sentence } from "../draft.ts";
import { Cue, type SpeechGrammar } from "../lexicon/speech/index.ts";
import { Mark, markAt } from "../sentences/stops.ts";
import type { Candidate } from "./agents.ts";
import type { CueIndex } from "./cueIndex.ts";
import type { Quote } from "./quotes.ts";

/** What all rules about one document look at. */
export interface Account {
  readonly tokens: Tokens;
  readonly grammar: SpeechGrammar;
  readonly cues: CueIndex;
  readonly candidates: readonly Candidate[];
  readonly quotes: readonly Quote[];
}

/** One sentence with its cues and candidates, as ranges of indices into the account's lists. */
export interface Passage {
  readonly sentence: Sentence;
  readonly firstCue: number;
  readonly endCue: number;
  readonly firstCandidate: number;
  readonly endCandidate: number;
  /** Spoken quotations that touch the sentence. */
  readonly quotes: readonly Quote[];
}

/** Cuts the account into passages, one a sentence. Linear. */
export function passagesOf(account: Account, sentences: readonly Sentence[]): Passage[] {
  const { cues, candidates } = account;
  const spoken = account.quotes.filter((quote) => quote.spoken);
  let cue = 0;
  let candidate = 0;
  let quote = 0;
  return sentences.map((sentence) => {
    const firstCue = cue;
    while (cue < cues.count && cues.first(cue) < sentence.endToken) cue++;
    const firstCandidate = candidate;
    while (candidate < candidates.length && (candidates[candidate] as Candidate).first < sentence.endToken) candidate++;
    const touching: Quote[] = [];
    while (quote < spoken.length && (spoken[quote] as Quote).end <= sentence.firstToken) quote++;
    for (let i = quote; i < spoken.length && (spoken[i] as Quote).open < sentence.endToken; i++)
      touching.push(spoken[i] as Quote);
    return { sentence, firstCue, endCue: cue, firstCandidate, endCandidate: candidate, quotes: touching };
  });
}

/** The quotation that holds the whole sentence, its closing stop and mark perhaps behind; null for none. */
export function quoteAround({ sentence, quotes }: Passage): Quote | null {
  for (const quote of quotes) if (quote.open <= sentence.firstToken && sentence.endToken <= quote.end + 2) return quote;
  return null;
}

/** True where the sentence is, or has in it, words in quotation marks that somebody spoke. */
export function isQuoted(passage: Passage): boolean {
  return passage.quotes.some((quote) => {
    const from = Math.max(quote.open, passage.sentence.firstToken);
    return Math.min(quote.end, passage.sentence.endToken) - from > 2;
  });
}

function quoteAt(quotes: readonly Quote[], token: number): Quote | null {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((quotes[middle] as Quote).end > token) high = middle;
    else low = middle + 1;
  }
  const quote = quotes[low];
  return quote !== undefined && quote.open <= token ? quote : null;
}

/** True where the token belongs to the narrator: outside quotations, or a "— said she —" put into one. */
export function isNarrators(account: Account, passage: Passage, token: number, end: number): boolean {
  const quote = quoteAt(passage.quotes, token);
  return quote === null || isInserted(account.tokens, passage.sentence, token, end);
}

/** Words that may stand between the dash and the verb of an insertion ("— as he then said —"). */
const INSERTION = 7;

/** A verb of speech inside quotation marks that dashes or commas part from what is spoken: «…, – сказал он. – …». */
function isInserted(tokens: Tokens, sentence: Sentence, token: number, end: number): boolean {
  for (let i = token - 1; i > sentence.firstToken && i >= token - INSERTION; i--) {
    const mark = markAt(tokens, i);
    if (mark === Mark.Dash) {
      const before = markAt(tokens, i - 1);
      return before !== Mark.None && before !== Mark.Opener && endsInsertion(tokens, end, sentence.endToken);
    }
    if (mark !== Mark.None && mark !== Mark.Comma) return false;
  }
  return false;
}

/** How far an insertion may run before its closing dash, in tokens. */
const INSERTION_TAIL = 24;

function endsInsertion(tokens: Tokens, from: number, end: number): boolean {
  if (end - from <= INSERTION_TAIL) return true;
  for (let i = from; i < from + INSERTION_TAIL; i++) if (markAt(tokens, i) === Mark.Dash) return true;
  return false;
}

/** True where one of these words stands there, in folded form. */
export function isOneOf(tokens: Tokens, index: number, words: readonly string[] | undefined): boolean {
  return words?.includes((tokens.words[index] as Word).fold) ?? false;
}

const colon = /^[:：]$/;

/** True where the sentence ends in a colon, its closing marks aside. */
export function endsWithColon(tokens: Tokens, { endToken }: Sentence): boolean {
  return colon.test((tokens.words[endToken - 1] as Word).text);
}

/** True where the token is a colon. */
export function isColon(tokens: Tokens, index: number): boolean {
  return tokens.kinds[index] === TokenKind.Punctuation && colon.test((tokens.words[index] as Word).text);
}

/** Flags of all the narrator's cues in the passage. */
export function narratorFlags(account: Account, passage: Passage): number {
  let flags = 0;
  for (let cue = passage.firstCue; cue < passage.endCue; cue++)
    if (isNarrators(account, passage, account.cues.first(cue), account.cues.end(cue))) flags |= account.cues.flags(cue);
  return flags;
}

export const FINITE = Cue.Say | Cue.SayPlural | Cue.Joint | Cue.Meet | Cue.Act | Cue.Hold | Cue.Send;

/** Tokens within which a dateline ends. */
const DATELINE = 20;

/** Behind the reporters in brackets: 新华社北京1月21日电（记者…）; null where the text just goes on. */
function behindReporters(tokens: Tokens, from: number, end: number): number | null {
  if (!/^[（(]$/.test((tokens.words[from] as Word).text)) return tokens.gaps[from] === Gap.None ? null : from;
  for (let i = from; i < Math.min(end - 1, from + DATELINE); i++)
    if (/^[）)]$/.test((tokens.words[i] as Word).text)) return i + 1;
  return null;
}

/** Behind "JEDDAH:" or （万象讯）, 〔記者…報導〕 at the head of a paragraph; its first token where none stands. */
function behindLabel(tokens: Tokens, { firstToken, endToken }: Sentence): number {
  const limit = Math.min(endToken - 1, firstToken + DATELINE);
  const bracket = /^[（〔【(［[]$/.test((tokens.words[firstToken] as Word).text);
  for (let i = firstToken + 1; i < limit; i++) {
    const { text } = tokens.words[i] as Word;
    if (bracket) {
      if (markAt(tokens, i) !== Mark.Closer && !/^[】）〕)\]］]$/.test(text)) continue;
      return /^[讯訊电電道導]$/.test((tokens.words[i - 1] as Word).text) ? i + 1 : firstToken;
    }
    if ((tokens.words[i - 1] as Word).shape !== "upper" || i > firstToken + 3) return firstToken;
    if (isColon(tokens, i)) return i + 1;
  }
  return firstToken;
}

/**
 * The token behind the dateline of a paragraph: "TIRANA, May 16 —", «/ТАСС/.», 新华社北京1月21日电; the sentence's first
 * token where it has none.
 */
export function headOf(tokens: Tokens, sentence: Sentence): number {
  const { firstToken, endToken, startsParagraph } = sentence;
  if (!startsParagraph) return firstToken;
  const behind = behindLabel(tokens, sentence);
  if (behind > firstToken) return behind;
  let head = firstToken;
  let slashes = 0;
  for (let i = firstToken + 1; i < Math.min(endToken - 1, firstToken + DATELINE); i++) {
    const { text } = tokens.words[i] as Word;
    const spaced = tokens.gaps[i] !== Gap.None || tokens.gaps[i + 1] !== Gap.None;
    if (text === "/" && ++slashes % 2 === 0) head = i + 1;
    else if (markAt(tokens, i) === Mark.Dash && spaced) head = i + 1;
    else if (/^[电電讯訊]$/.test(text)) head = behindReporters(tokens, i + 1, endToken) ?? head;
  }
  return head;
}
