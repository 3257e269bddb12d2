import type { Span } from "../text/span.ts";
import { UnitTable } from "../text/units.ts";
import type { Fragment, ModelError } from "./model.ts";
import { badSpan, emptySpan } from "./model.ts";
import { plainText } from "./plain.ts";
import type { Result } from "./result.ts";
import { failure, success } from "./result.ts";

/** How many UTF-16 code units of context a stored quote carries on either side, at most. */
export const contextLength = 32;

/** A document's text made ready for going between spans and stored selectors. Make it once for many passages. */
export interface SelectableText {
  /** The text with line ends as `\n` and no byte order mark: what quotes are taken from and looked for in. */
  readonly plain: string;
  /** Stored selectors of the spans (UTF-16, in the original text): in text order, those that touch made one. */
  readonly fragments: (spans: readonly Span[]) => Result<readonly Fragment[], ModelError>;
  readonly toPlain: (offset: number) => number;
  readonly fromPlain: (offset: number) => number;
  /** Offset in the plain text to a stored position, and back. */
  readonly toPosition: (plainOffset: number) => number;
  readonly fromPosition: (position: number) => number;
}

/** `text` is the whole document, header included. Linear. */
export function selectable(text: string): SelectableText {
  const plain = plainText(text);
  // Line ends are single in the plain text, so that a plain count of code points is the stored measure.
  const units = new UnitTable(plain.text);
  const toPosition = (offset: number): number => units.fromUtf16(offset, "codePoint");

  const fragment = ({ start, end }: Span): Fragment => ({
    quote: {
      exact: plain.text.slice(start, end),
      prefix: plain.text.slice(wholeBefore(plain.text, start), start),
      suffix: plain.text.slice(end, wholeAfter(plain.text, end)),
    },
    position: { start: toPosition(start), end: toPosition(end) },
  });

  return {
    plain: plain.text,
    fragments(spans) {
      const whole: Span[] = [];
      for (const span of spans) {
        if (!(span.start >= 0 && span.start <= span.end && span.end <= text.length)) return failure(badSpan);
        const widened = widen(plain.text, plain.toPlain(lineEndStart(text, span.start)), plain.toPlain(span.end));
        if (span.start === span.end || widened.start === widened.end) return failure(emptySpan);
        whole.push(widened);
      }
      return success(merged(whole).map(fragment));
    },
    toPlain: plain.toPlain,
    fromPlain: plain.fromPlain,
    toPosition,
    fromPosition: (position) => units.toUtf16(position, "codePoint"),
  };
}

/** The span without half characters: a surrogate pair that it cuts is taken in whole. */
export function widen(text: string, start: number, end: number): Span {
  return { start: isSecondHalf(text, start) ? start - 1 : start, end: isSecondHalf(text, end) ? end + 1 : end };
}

/** True where the code unit is the second half of a surrogate pair. */
function isSecondHalf(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}

/** Between CR and LF there is no place to begin: the line end begins before the CR. */
function lineEndStart(text: string, offset: number): number {
  return text.charCodeAt(offset) === 0x0a && text.charCodeAt(offset - 1) === 0x0d ? offset - 1 : offset;
}

function wholeBefore(text: string, offset: number): number {
  const start = Math.max(0, offset - contextLength);
  return isSecondHalf(text, start) ? start + 1 : start;
}

function wholeAfter(text: string, offset: number): number {
  const end = Math.min(text.length, offset + contextLength);
  return isSecondHalf(text, end) ? end - 1 : end;
}

function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last !== undefined && span.start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else result.push(span);
  }
  return result;
}
