import { readTag } from "../header/attributes.ts";
import { settleHeader } from "../header/fields.ts";
import type { LineWindow } from "../lineWindow.ts";
import type { LineMark } from "../mark.ts";
import type { Profile } from "../profile.ts";
import {
  behindLineEnd,
  divideElements,
  HasAttributes,
  readClosingTag,
  readClosingTail,
  SelfClosed,
  TextBehind,
} from "./tags.ts";

/** `<doc id="…" date="…" lang="…">…</doc>` */
export const docElements = elements("doc");

/** `<document id="…" …>…</document>` */
export const documentElements = elements("document");

/** Elements of one name, which begin at the start of a line and end at the end of one; attributes are the header. */
function elements(tag: string): Profile {
  const names = [tag, `${tag[0]?.toUpperCase()}${tag.slice(1)}`];
  return {
    name: `element-${tag}`,
    firstCharacters: "<",
    lastCharacters: ">",
    readLine: (window) => readClosingTag(window, names) ?? readOpening(window, names),
    readLineEnd: (tail, whole) => readClosingTail(tail, whole, names),
    divide: (marks, file) => divideElements(marks, file, tag.length),
    wrap: (id) => ({ before: `<${tag} id="${id}">\n`, after: `\n</${tag}>` }),
  };
}

function readOpening(window: LineWindow, names: readonly string[]): LineMark | null {
  const name = names.find((candidate) => window.text.startsWith(`<${candidate}`, window.ink));
  if (name === undefined) return null;
  const tag = readTag(window, window.ink + name.length + 1);
  if (tag === null) return null;
  const bodyStart = behindLineEnd(window, tag.end);
  const textBehind = bodyStart === tag.end && tag.end < window.text.length;
  const traits =
    (tag.attributes.length > 0 ? HasAttributes : 0) | (textBehind ? TextBehind : 0) | (tag.selfClosed ? SelfClosed : 0);
  const delimiter = { start: window.ink, end: tag.end };
  const opening = { ...settleHeader(tag.attributes), delimiter, bodyStart };
  return { role: "open", start: 0, end: bodyStart, traits, opening };
}
