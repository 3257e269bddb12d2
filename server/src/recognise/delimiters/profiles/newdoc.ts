import { settleHeader, trimSpan, type WrittenField, writtenField } from "../header/fields.ts";
import type { LineWindow, WindowLine } from "../lineWindow.ts";
import type { LineMark } from "../mark.ts";
import { opensFile, type Profile } from "../profile.ts";
import { cutAtOpenings, standsFirst } from "./sections.ts";

const HasId = 1;
const longestLine = 512;

/** `# newdoc id = …` with `# key = value` comment lines, as CoNLL-U has them. */
export const newdoc: Profile = {
  name: "newdoc",
  firstCharacters: "#",
  readLine,
  wrap: (id) => ({ before: `# newdoc id = ${id}\n`, after: "" }),
  divide(marks, file) {
    let score = standsFirst(file, marks.start(0)) ? opensFile : 0;
    for (const mark of marks.marks) score += (mark.traits & HasId) !== 0 ? 6 : 4;
    return { score, sections: cutAtOpenings(marks, () => true, file), problems: [] };
  },
};

const newdocShape = /^\uFEFF?#[ \t]*newdoc(?:[ \t]+(id)[ \t]*=(.*))?$/;
const commentShape = /^#[ \t]*([\p{L}][\p{L}\p{M}\p{N}_.-]{0,39})[ \t]*[=:](?=\s|$)/u;
/** Comments of CoNLL-U that speak of a sentence, not of the document. */
const sentenceKeys = /^(?:sent_id|text|text_[a-z]+|newpar|translit)$/;

function readLine(window: LineWindow): LineMark | null {
  const line = window.indented ? null : window.line(0);
  if (line === null || line.end > longestLine) return null;
  const written = window.text.slice(0, line.end).trimEnd();
  const match = newdocShape.exec(written);
  if (match === null) return null;

  const fields: WrittenField[] = [];
  if (match[1] !== undefined) {
    const valueSpan = trimSpan(window.text, written.length - (match[2] as string).length, written.length);
    const keyStart = written.indexOf("id", written.indexOf("newdoc") + 6);
    fields.push(writtenField(window.text, { start: keyStart, end: keyStart + 2 }, valueSpan));
  }
  let next = line.next;
  let below = window.line(next);
  for (; below !== null; below = window.line(next)) {
    const field = readComment(window.text, below);
    if (field === null) break;
    fields.push(field);
    next = below.next;
  }
  if (below !== null && window.blank(below.start, below.end)) next = below.next;
  const opening = { ...settleHeader(fields), delimiter: { start: window.ink, end: written.length }, bodyStart: next };
  return { role: "open", start: 0, end: next, traits: opening.id === null ? 0 : HasId, opening };
}

function readComment(text: string, line: WindowLine): WrittenField | null {
  const match = commentShape.exec(text.slice(line.start, line.end));
  const key = match?.[1];
  if (match === null || key === undefined || sentenceKeys.test(key)) return null;
  const keyStart = line.start + match[0].indexOf(key);
  const valueSpan = trimSpan(text, line.start + match[0].length, line.end);
  return writtenField(text, { start: keyStart, end: keyStart + key.length }, valueSpan);
}
