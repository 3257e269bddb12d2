/** A text with every line end as `\n` and no byte order mark, with the way there and back for offsets. */
export interface PlainText {
  readonly text: string;
  /** Offset in the original to offset in the plain text (UTF-16 code units). The middle of a CR LF goes to its end. */
  readonly toPlain: (offset: number) => number;
  /** Offset in the plain text to offset in the original. */
  readonly fromPlain: (offset: number) => number;
}

const byteOrderMark = 0xfeff;

/** Linear; texts that are plain already come back as they are. */
export function plainText(original: string): PlainText {
  const skipped = original.charCodeAt(0) === byteOrderMark ? 1 : 0;
  if (!original.includes("\r")) {
    if (skipped === 0) return { text: original, toPlain: (offset) => offset, fromPlain: (offset) => offset };
    const text = original.slice(1);
    return { text, toPlain: (offset) => Math.max(0, offset - 1), fromPlain: (offset) => offset + 1 };
  }

  // Offsets in the plain text of those line ends that are two code units long in the original.
  const pairs: number[] = [];
  for (let at = original.indexOf("\r\n"); at >= 0; at = original.indexOf("\r\n", at + 2)) {
    pairs.push(at - skipped - pairs.length);
  }
  return {
    text: original.slice(skipped).replace(/\r\n?/g, "\n"),
    toPlain(offset) {
      // The k-th pair's LF stands at pairs[k] + k + 1 in the original (byte order mark aside).
      const from = offset - skipped;
      return Math.max(0, from - countWhere(pairs.length, (k) => (pairs[k] as number) + k + 1 < from));
    },
    fromPlain: (offset) => offset + skipped + countWhere(pairs.length, (k) => (pairs[k] as number) < offset),
  };
}

/** How many of 0 … length - 1 fulfil a condition that holds up to some number and not behind it. */
function countWhere(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
