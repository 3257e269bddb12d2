import type { Range } from "../../protocol.ts";

/**
 * Ranges in text order as a short string: an index of millions of places is small in memory and on disk, and is taken
 * up again without making an object for each. A range is four numbers: lines from the range before, first character,
 * lines that it goes over, and its width (where it goes over lines: its last character). A number is written in digits
 * of five bits, the lowest first, each with a bit that says whether more follow.
 */
const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const MORE = 32;

/** The ranges as a string; they come in text order. */
export function packed(ranges: readonly Range[]): string {
  let text = "";
  let line = 0;
  for (const { start, end } of ranges) {
    const lines = end.line - start.line;
    text += written(start.line - line) + written(start.character) + written(lines);
    text += written(lines === 0 ? end.character - start.character : end.character);
    line = start.line;
  }
  return text;
}

/** The ranges of a string made by `packed`; what is no such string gives some ranges or none. */
export function* unpacked(text: string): Generator<Range> {
  let at = 0;
  const next = (): number => {
    let value = 0;
    let factor = 1;
    while (at < text.length) {
      const digit = digits.indexOf(text.charAt(at++));
      value += (digit & (MORE - 1)) * factor;
      if ((digit & MORE) === 0) break;
      factor *= MORE;
    }
    return value;
  };
  let line = 0;
  while (at < text.length) {
    line += next();
    const character = next();
    const lines = next();
    const last = next();
    const end = { line: line + lines, character: lines === 0 ? character + last : last };
    yield { start: { line, character }, end };
  }
}

function written(value: number): string {
  let text = "";
  let rest = Math.max(0, value);
  while (rest >= MORE) {
    text += digits.charAt((rest % MORE) + MORE);
    rest = Math.floor(rest / MORE);
  }
  return text + digits.charAt(rest);
}
