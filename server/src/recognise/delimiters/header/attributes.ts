import type { LineWindow } from "../lineWindow.ts";
import { type WrittenField, writtenField } from "./fields.ts";

export interface Tag {
  readonly attributes: readonly WrittenField[];
  /** Behind the `>`. */
  readonly end: number;
  /** True for `<doc …/>`. */
  readonly selfClosed: boolean;
}

/** No opening tag is longer, in UTF-16 code units. */
const longestTag = 2048;

const attribute = /\s+([\p{L}_][\p{L}\p{N}_:.-]{0,63})\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>=/]+))/uy;
const tagEnd = /\s*(\/?)>/y;

/**
 * Reads an opening tag's attributes from behind its name on, over line ends too. Null where anything but
 * `name=value` pairs stands before the `>`: then the `<` is part of a sentence.
 */
export function readTag(window: LineWindow, behindName: number): Tag | null {
  const text = window.text.slice(0, behindName + longestTag);
  const attributes: WrittenField[] = [];
  for (let at = behindName; ; ) {
    tagEnd.lastIndex = at;
    const end = tagEnd.exec(text);
    if (end !== null) return { attributes, end: tagEnd.lastIndex, selfClosed: end[1] === "/" };
    attribute.lastIndex = at;
    const match = attribute.exec(text);
    if (match === null) {
      // A `>` or a quotation mark may still come, unless all that a tag can hold has been seen.
      if (!window.complete && text.length < behindName + longestTag) window.ranOut = true;
      return null;
    }
    const [whole, name, double, single, bare] = match as unknown as [string, string, string?, string?, string?];
    const keyStart = at + whole.indexOf(name);
    const value = double ?? single ?? bare ?? "";
    const valueEnd = attribute.lastIndex - (bare === undefined ? 1 : 0);
    const keySpan = { start: keyStart, end: keyStart + name.length };
    attributes.push(writtenField(text, keySpan, { start: valueEnd - value.length, end: valueEnd }));
    at = attribute.lastIndex;
  }
}
