import { settleHeader, type WrittenField, writtenField } from "../header/fields.ts";
import { readField } from "../header/keyValue.ts";
import { isKnownKey, storedKey } from "../header/keys.ts";
import type { LineWindow, WindowLine } from "../lineWindow.ts";
import type { LineMark, Mark } from "../mark.ts";
import type { PlacedMarks } from "../placedMarks.ts";
import { type Candidate, type FileText, opensFile, type Profile } from "../profile.ts";
import { cutAtOpenings, standsFirst } from "./sections.ts";

/** At least two keys of the block are known. */
const KnownKeys = 1;

/** YAML front matter between `---` lines, repeated for each document. Only flat `key: value` fields are read. */
export const frontMatter: Profile = {
  name: "front-matter",
  firstCharacters: "-",
  readLine,
  divide,
  wrap: (id) => ({ before: `---\nid: ${id}\n---\n`, after: "" }),
};

const continuation = /^(?:[ \t]|-(?:[ \t]|$)|#)/;

function readLine(window: LineWindow): LineMark | null {
  const first = window.indented ? null : window.line(0);
  if (first === null || !isFence(window.text.slice(window.ink, first.end), "---")) return null;
  const fields: WrittenField[] = [];
  let next = first.next;
  for (let line = window.line(next); line !== null; line = window.line(next)) {
    const written = window.text.slice(line.start, line.end);
    next = line.next;
    if (isFence(written, "---") || isFence(written, "...")) {
      if (fields.length === 0) return null;
      const opening = { ...settleHeader(fields), delimiter: { start: window.ink, end: first.end }, bodyStart: next };
      const known = fields.filter((field) => isKnownKey(field.key)).length;
      return { role: "open", start: 0, end: next, traits: known >= 2 ? KnownKeys : 0, opening };
    }
    const field = readField(window.text, line);
    if (field !== null) fields.push(plainScalar(window.text, field));
    else if (fields.length === 0 || !(continuation.test(written) || isBlankLine(window, line))) return null;
  }
  return null;
}

function isFence(line: string, fence: string): boolean {
  return line.startsWith(fence) && line.trimEnd().length === fence.length;
}

function isBlankLine(window: LineWindow, line: WindowLine): boolean {
  return window.blank(line.start, line.end);
}

/** The value without its quotation marks, or without the comment behind it. */
function plainScalar(text: string, field: WrittenField): WrittenField {
  const { value, valueSpan, keySpan } = field;
  const quoted = /^(["'])(.*)\1$/.exec(value);
  if (quoted !== null) return writtenField(text, keySpan, { start: valueSpan.start + 1, end: valueSpan.end - 1 });
  const comment = value.search(/(?:^|[ \t])#/);
  if (comment < 0) return field;
  const kept = value.slice(0, comment).trimEnd().length;
  return writtenField(text, keySpan, { start: valueSpan.start, end: valueSpan.start + kept });
}

/**
 * The first block shows what the file's headers hold. A later one must share its first key or more than half of its
 * keys: two `---` lines around "Source: …" at the foot of a text open no document. A first block that does not open
 * the file must have two known keys.
 */
function divide(marks: PlacedMarks, file: FileText): Candidate {
  const first = standsFirst(file, marks.start(0));
  const pattern = first ? marks.mark(0) : marks.marks.find((mark) => (mark.traits & KnownKeys) !== 0);
  if (pattern === undefined) return { score: 0, sections: [], problems: [] };
  const patternKeys = keysOf(pattern);
  const accepted = (mark: Mark): boolean => {
    if (mark === pattern) return true;
    const keys = keysOf(mark);
    const shared = patternKeys.filter((key) => keys.includes(key)).length;
    return keys.includes(patternKeys[0] as string) || shared * 2 > patternKeys.length;
  };
  const sections = cutAtOpenings(marks, accepted, file);
  let score = first ? opensFile : 0;
  for (const { opening } of sections)
    score += (opening?.header.length ?? 0) + (opening?.id === null ? 0 : 1) >= 2 ? 4 : 2;
  return { score, sections, problems: [] };
}

/** Stored keys in the order in which they stand. */
function keysOf(mark: Mark): string[] {
  const opening = mark.opening;
  if (opening === null) return [];
  const id = opening.idSpan === null ? [] : [{ key: "id", at: opening.idSpan.start }];
  return [...id, ...opening.header.map(({ key, keySpan }) => ({ key: storedKey(key), at: keySpan.start }))]
    .sort((a, b) => a.at - b.at)
    .map(({ key }) => key);
}
