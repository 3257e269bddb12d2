/** How a text is cut, in UTF-16 code units. */
export interface ChunkSizes {
  /** No line is cut nearer than this to its start or end, and chunks shorter than this are joined to a neighbour. */
  readonly min: number;
  readonly target: number;
  /** No chunk is longer. */
  readonly max: number;
}

export const defaultSizes: ChunkSizes = { min: 4096, target: 32_768, max: 65_536 };

/**
 * Cuts a text into chunks at line starts: the last one before the target length, else the first one behind it. A line
 * longer than a chunk is cut within, never through a surrogate pair. Sizes must keep `2 * min <= target` and
 * `target + min <= max`.
 */
export function cut(text: string, sizes: ChunkSizes): string[] {
  const pieces: string[] = [];
  let from = 0;
  while (text.length - from > sizes.max) {
    // A window of its own keeps the backward search from walking through the whole of a huge line.
    const window = text.slice(from, from + sizes.max + 1);
    const length = cutLength(window, sizes);
    pieces.push(window.slice(0, length));
    from += length;
  }
  pieces.push(text.slice(from));
  return pieces;
}

/** Length of the first piece of a window that is one code unit longer than the longest chunk. */
function cutLength(window: string, sizes: ChunkSizes): number {
  const before = lastLineStart(window, sizes.target);
  if (before >= sizes.min) return before;
  const behind = firstLineStart(window, sizes.target);
  if (behind > 0 && behind <= sizes.max) return behind;
  const isSplitPair = isHigh(window.charCodeAt(sizes.target - 1)) && isLow(window.charCodeAt(sizes.target));
  return isSplitPair ? sizes.target - 1 : sizes.target;
}

/** The last line start at or before `limit`; 0 where there is none. */
function lastLineStart(text: string, limit: number): number {
  const lf = text.lastIndexOf("\n", limit - 1);
  let cr = text.lastIndexOf("\r", limit - 1);
  if (cr === limit - 1 && text[limit] === "\n") cr = text.lastIndexOf("\r", cr - 1);
  return Math.max(lf, cr) + 1;
}

/** The first line start behind `from`; 0 where there is none. */
function firstLineStart(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) return at + 1;
  }
  return 0;
}

function isHigh(code: number): boolean {
  return (code & 0xfc00) === 0xd800;
}

function isLow(code: number): boolean {
  return (code & 0xfc00) === 0xdc00;
}
