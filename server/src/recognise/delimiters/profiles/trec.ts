import { readTag } from "../header/attributes.ts";
import { settleHeader, trimSpan, type WrittenField, writtenField } from "../header/fields.ts";
import { isKnownKey } from "../header/keys.ts";
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

const documentNames = ["DOC", "doc"];
const textNames = ["TEXT", "text"];

/** TREC and LDC collections: `<DOC><DOCNO>…</DOCNO>`, other fields, `<TEXT>…</TEXT></DOC>`. */
export const trec: Profile = {
  name: "trec",
  firstCharacters: "<",
  lastCharacters: ">",
  readLine: (window) =>
    readClosingTag(window, documentNames) ?? readClosingTag(window, textNames, "bodyEnd") ?? readOpening(window),
  readLineEnd: (tail, whole) => readClosingTail(tail, whole, documentNames, textNames),
  divide: (marks, file) => divideElements(marks, file, 3),
  wrap: (id) => ({ before: `<DOC>\n<DOCNO>${id}</DOCNO>\n<TEXT>\n`, after: "\n</TEXT>\n</DOC>" }),
};

function readOpening(window: LineWindow): LineMark | null {
  const { text, ink } = window;
  const lower = text.startsWith("<doc", ink);
  if (!lower && !text.startsWith("<DOC", ink)) return null;
  const tag = readTag(window, ink + 4);
  if (tag === null) return null;

  const fields = readFieldElements(window, tag.end);
  const opening = settleHeader([...tag.attributes, ...fields.found]);
  // In small letters the tag is another profile's, unless a document number says whose it is.
  if (lower && !fields.found.some((field) => field.key.toLowerCase() === "docno")) return null;
  const traits =
    (opening.id === null ? 0 : HasAttributes) |
    (fields.textBehind ? TextBehind : 0) |
    (tag.selfClosed ? SelfClosed : 0);
  const delimiter = { start: ink, end: tag.end };
  return {
    role: "open",
    start: 0,
    end: fields.bodyStart,
    traits,
    opening: { ...opening, delimiter, bodyStart: fields.bodyStart },
  };
}

interface FieldElements {
  readonly found: readonly WrittenField[];
  readonly bodyStart: number;
  /** True where text follows the opening tag on its own line without any field or `<TEXT>` between. */
  readonly textBehind: boolean;
}

const elementStart = /<([A-Za-z][\w.-]{0,31})(?:\s[^<>]{0,500})?>/y;

/** Reads `<NAME>value</NAME>` from `from` on, as far as they go; a body element (`<TEXT>`) ends them. */
function readFieldElements(window: LineWindow, from: number): FieldElements {
  const found: WrittenField[] = [];
  let behind = from;
  for (;;) {
    const at = window.inkFrom(behind);
    elementStart.lastIndex = at;
    const match = at < 0 ? null : elementStart.exec(window.text);
    if (match === null) {
      if (at >= 0 && window.text[at] === "<") window.indexOf(">", at);
      break;
    }
    const name = match[1] as string;
    const contentStart = at + match[0].length;
    if (textNames.includes(name)) {
      return { found, bodyStart: behindLineEnd(window, contentStart), textBehind: false };
    }
    if (documentNames.includes(name)) break;
    const contentEnd = window.indexOf(`</${name}>`, contentStart);
    if (contentEnd < 0) break;
    const content = window.text.slice(contentStart, contentEnd);
    if (!isKnownKey(name) && /[\r\n<]/.test(content.trim())) break;
    const keySpan = { start: at + 1, end: at + 1 + name.length };
    found.push(writtenField(window.text, keySpan, innerText(window.text, contentStart, contentEnd)));
    behind = contentEnd + name.length + 3;
  }
  const bodyStart = behindLineEnd(window, behind);
  return { found, bodyStart, textBehind: found.length === 0 && bodyStart === behind && bodyStart < window.text.length };
}

/** The content without white space and paragraph tags at its ends. */
function innerText(text: string, start: number, end: number): { start: number; end: number } {
  const span = trimSpan(text, start, end);
  const lead = /^(?:<[^<>]{1,40}>\s*)*/.exec(text.slice(span.start, span.end)) as RegExpExecArray;
  const inner = span.start + lead[0].length;
  const trail = /(?:\s*<\/[^<>]{1,40}>)*$/.exec(text.slice(inner, span.end));
  return trimSpan(text, inner, trail === null ? span.end : inner + trail.index);
}
