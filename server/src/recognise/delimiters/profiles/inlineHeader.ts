import { settleHeader, trimSpan, type WrittenField, writtenField } from "../header/fields.ts";
import type { LineWindow } from "../lineWindow.ts";
import type { LineMark } from "../mark.ts";
import { enoughEvidence, opensFile, type Profile } from "../profile.ts";

/**
 * Keys and values in front of the text, on one line or several: ` date 2026-02-04 lang sq Presidenti …`. One document
 * a file.
 */
export const inlineHeader: Profile = {
  name: "inline-header",
  readsFileStart: true,
  readLine,
  divide(marks, file) {
    const section = { start: 0, end: file.length, bodyEnd: file.length, opening: marks.mark(0).opening };
    return { score: enoughEvidence + opensFile, sections: [section], problems: [] };
  },
};

const keyShape = /(date|Date|DATE|title|source|lang|url|Url|URL|id)(?:[ \t]*[:=])?[ \t]+/y;
const valueShapes: Readonly<Record<string, RegExp>> = {
  // A day, or a month as far as the page tells: 2026-02.
  date: /(?:\p{Nd}{1,5}[-/.]\p{Nd}{1,2}[-/.]\p{Nd}{1,5}|\p{Nd}{4}-\p{Nd}{2})(?=\s|$)/uy,
  lang: /[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*(?=\s|$)/y,
  url: /[A-Za-z][A-Za-z0-9+.-]{0,20}:\/\/\S{1,2000}(?=\s|$)/y,
  id: /\S{1,200}(?=\s|$)/y,
};
/** An id that no word of a sentence would be taken for. */
const plainId = /^(?=.*\p{N})[^\s]+$/u;
const nextKey = /[ \t]+(?=(?:date|Date|DATE|title|source|lang|url|Url|URL|id)(?:[ \t]*[:=])?[ \t])/g;

function readLine(window: LineWindow): LineMark | null {
  const fields: WrittenField[] = [];
  const start = window.inkFrom(0);
  let at = start;
  let behind = start;
  while (at >= 0) {
    const field = readField(window, at);
    if (field === null) break;
    fields.push(field);
    behind = field.valueSpan.end;
    at = window.inkFrom(behind);
  }
  if (fields.length === 0 || !isHeader(fields, window.text.slice(Math.max(at, 0), at + 2))) return null;
  const bodyStart = at < 0 ? window.text.length : at;
  const opening = { ...settleHeader(fields), delimiter: { start, end: behind }, bodyStart };
  return { role: "open", start: 0, end: bodyStart, traits: 0, opening };
}

function readField(window: LineWindow, at: number): WrittenField | null {
  const { text } = window;
  const match = window.match(keyShape, at);
  const key = match?.[1];
  if (match === null || key === undefined) return null;
  const keySpan = { start: at, end: at + key.length };
  const from = at + match[0].length;
  const shape = valueShapes[key.toLowerCase()];
  if (shape !== undefined) {
    const value = window.match(shape, from);
    return value === null ? null : writtenField(text, keySpan, { start: from, end: from + value[0].length });
  }
  const line = window.line(from);
  if (line === null) return null;
  const valueSpan = trimSpan(text, from, endOfWords(window, from, line.end));
  return valueSpan.start === valueSpan.end ? null : writtenField(text, keySpan, valueSpan);
}

/** Where a title or source ends: before the next key that has a value of its own, else at the line's end. */
function endOfWords(window: LineWindow, from: number, lineEnd: number): number {
  const words = window.text.slice(from, lineEnd);
  for (const match of words.matchAll(nextKey)) {
    const keyAt = match.index + match[0].length;
    const key = (/^[a-z]+/.exec(words.slice(keyAt).toLowerCase()) as RegExpExecArray)[0];
    if (key === "title" || key === "source") return from + match.index;
    const field = readField(window, from + keyAt);
    if (field !== null && (key !== "id" || plainId.test(field.value))) return from + match.index;
  }
  return lineEnd;
}

/**
 * A date or a URL makes a header, and so do two fields. A single `id` or `lang` may be a word of the text: the id must
 * hold a digit, and behind the language no sentence may go on in small Latin letters.
 */
function isHeader(fields: readonly WrittenField[], behind: string): boolean {
  const first = fields[0] as WrittenField;
  if (fields.length > 1 || /^(?:date|url)$/i.test(first.key)) return true;
  if (first.key === "id") return plainId.test(first.value);
  return first.key === "lang" && !/^\p{Ll}/u.test(behind);
}
