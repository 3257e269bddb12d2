/** Between UTF-16 offsets and code point offsets of one text. A lone surrogate counts as one code point. */
export interface CodePoints {
  /** An offset inside a surrogate pair goes to the pair's end. */
  readonly toCodePoint: (offset: number) => number;
  /** An offset behind the last code point goes to the text's end. */
  readonly fromCodePoint: (offset: number) => number;
}

const blockLength = 1024;

/** Linear to make; an answer walks at most one block. */
export function codePoints(text: string): CodePoints {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) {
    const clamp = (offset: number): number => Math.min(Math.max(0, offset), text.length);
    return { toCodePoint: clamp, fromCodePoint: clamp };
  }

  // How many code points begin before each block.
  const before = new Uint32Array(Math.floor(text.length / blockLength) + 1);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    if (at % blockLength === 0) before[at / blockLength] = count;
    if (!isSecondHalf(text, at)) count++;
  }
  if (text.length % blockLength === 0) before[text.length / blockLength] = count;

  return {
    toCodePoint(offset) {
      const end = Math.min(Math.max(0, offset), text.length);
      const block = Math.floor(end / blockLength);
      let result = before[block] as number;
      for (let at = block * blockLength; at < end; at++) if (!isSecondHalf(text, at)) result++;
      return result;
    },
    fromCodePoint(offset) {
      let low = 0;
      let high = before.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >>> 1;
        if ((before[middle] as number) <= offset) low = middle;
        else high = middle - 1;
      }
      let passed = before[low] as number;
      for (let at = low * blockLength; at < text.length; at++) {
        if (isSecondHalf(text, at)) continue;
        if (passed >= offset) return at;
        passed++;
      }
      return text.length;
    },
  };
}

/** True where the code unit is the second half of a surrogate pair. */
export function isSecondHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0xdc00 || code > 0xdfff || at === 0) return false;
  const previous = text.charCodeAt(at - 1);
  return previous >= 0xd800 && previous <= 0xdbff;
}
