import type { Span } from "../text/span.ts";

/** Longer lines than this are no hard-wrapped ones: such a line is a paragraph of its own. UTF-16 code units. */
const LONG = 120;
const stop = /[.!?…。！？؟۔:»”"’')\]]\s*$/;

/**
 * The paragraphs of `range`: parted by blank lines, and by a line break behind a full stop or beside a line too long
 * to be hard-wrapped. Without the white space around them, in text order.
 */
export function paragraphsOf(text: string, range: Span): Span[] {
  const paragraphs: { start: number; end: number }[] = [];
  /** True where the line before may go on in the next one. */
  let open = false;
  const line = /[^\r\n]+|\r\n?|\n/g;
  line.lastIndex = range.start;
  let breaks = 0;
  for (let found = line.exec(text); found !== null && found.index < range.end; found = line.exec(text)) {
    const words = found[0].slice(0, range.end - found.index);
    if (words.startsWith("\r") || words.startsWith("\n")) {
      breaks++;
      continue;
    }
    const trimmed = words.trim();
    if (trimmed === "") continue;
    const start = found.index + words.indexOf(trimmed[0] as string);
    const end = start + trimmed.length;
    if (open && breaks < 2 && trimmed.length <= LONG) (paragraphs.at(-1) as { end: number }).end = end;
    else paragraphs.push({ start, end });
    open = trimmed.length <= LONG && !stop.test(trimmed.slice(-8));
    breaks = 0;
  }
  return paragraphs;
}
