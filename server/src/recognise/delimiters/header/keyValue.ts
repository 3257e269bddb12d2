import type { LineWindow, WindowLine } from "../lineWindow.ts";
import { trimSpan, type WrittenField, writtenField } from "./fields.ts";
import { isKnownKey } from "./keys.ts";

export interface KeyValueHeader {
  readonly fields: readonly WrittenField[];
  /** Behind the last field, and behind the blank line that follows, where one does. */
  readonly next: number;
  /** True where a blank line or the end of the file follows. */
  readonly setOff: boolean;
}

// A key is one word, so that "Xi Jinping: …" in a transcript is no field; a URL's colon is followed by no space.
const keyShape = /^(\p{L}[\p{L}\p{M}\p{N}_.-]{0,39})[ \t]*:(?=\s|$)/u;

/**
 * Reads `key: value` lines from `from` on. A blank line ends the header and belongs to it. Without one, only the first
 * lines with known keys count: what follows may be a speaker's name and words.
 */
export function readKeyValues(window: LineWindow, from: number): KeyValueHeader {
  const fields: WrittenField[] = [];
  const nexts: number[] = [from];
  for (;;) {
    const at = nexts.at(-1) as number;
    const line = window.line(at);
    if (line === null) return { fields, next: at, setOff: window.complete };
    if (window.blank(line.start, line.end)) return { fields, next: line.next, setOff: true };
    const field = readField(window.text, line);
    if (field === null) break;
    fields.push(field);
    nexts.push(line.next);
  }
  const unknown = fields.findIndex((field) => !isKnownKey(field.key));
  const count = unknown < 0 ? fields.length : unknown;
  return { fields: fields.slice(0, count), next: nexts[count] as number, setOff: false };
}

/** The `key: value` field that a line holds; null where it holds none. */
export function readField(text: string, line: WindowLine): WrittenField | null {
  const match = keyShape.exec(text.slice(line.start, line.end));
  if (match === null) return null;
  const keySpan = { start: line.start, end: line.start + (match[1] as string).length };
  return writtenField(text, keySpan, trimSpan(text, line.start + match[0].length, line.end));
}
