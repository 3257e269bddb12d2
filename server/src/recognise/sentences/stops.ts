import { Gap, TokenKind, type Tokens } from "../../text/tokens.ts";
import type { Word } from "../../text/words.ts";

/** What a punctuation mark means for the end of a sentence. */
export const Mark = {
  None: 0,
  /** A full stop, which also ends abbreviations and parts numbers. */
  Stop: 1,
  /** `!` and `?`. */
  Exclamation: 2,
  /** Marks that end a sentence and do nothing else: 。؟۔ … */
  Sure: 3,
  Ellipsis: 4,
  /** Closes only: » ” ) 」 */
  Closer: 5,
  /** Opens or closes, by what stands beside it: " “ ' */
  Quote: 6,
  /** Opens only: « „ ( 「 */
  Opener: 7,
  Dash: 8,
  /** Goes on: , ; : and the like. */
  Comma: 9,
} as const;
export type Mark = (typeof Mark)[keyof typeof Mark];

const marks = new Map<string, Mark>();
const list = (mark: Mark, characters: string): void => {
  for (const character of characters) marks.set(character, mark);
};
list(Mark.Stop, ".．");
list(Mark.Exclamation, "!?‼⁇⁈⁉");
list(Mark.Sure, "。！？؟۔।॥։።፧｡");
list(Mark.Ellipsis, "…⋯");
list(Mark.Closer, "»›)]}」』）】］”’〉");
list(Mark.Quote, "\"“'‘");
list(Mark.Opener, "«‹([{「『（【［„‚〈");
list(Mark.Dash, "—–-―−");
list(Mark.Comma, ",;:،؛，；：、");

/** The mark that a token is. */
export function markAt(tokens: Tokens, index: number): Mark {
  if (tokens.kinds[index] !== TokenKind.Punctuation) return Mark.None;
  return marks.get((tokens.words[index] as Word).text) ?? Mark.None;
}

/** True for marks that may end a sentence. */
export function isStop(mark: Mark): boolean {
  return mark >= Mark.Stop && mark <= Mark.Ellipsis;
}

/** True where the token, or what it closes, ends a sentence: `.` `?»` `.)`. */
export function endsWithStop(tokens: Tokens, index: number): boolean {
  for (let i = index; i >= 0 && i > index - 4; i--) {
    const mark = markAt(tokens, i);
    if (isStop(mark)) return true;
    if (mark !== Mark.Closer && mark !== Mark.Quote) return false;
    if (tokens.gaps[i] !== Gap.None && mark === Mark.Quote) return false;
  }
  return false;
}
