import type { HeaderField } from "../recognise/model.ts";
import type { FixEdit } from "./fixes.ts";
import type { DocumentView } from "./view.ts";

/**
 * The edits that make `day` (ISO 8601) the date that the document's header gives: in place of the value that stands
 * there, as one more line of a header of lines, or as an inline header where there is nothing but text. Null where the
 * header is of a form that a line would break (attributes of an element).
 */
export function setDocumentDate({ text, header, body }: DocumentView, day: string): FixEdit[] | null {
  const given = header.find(({ key }) => key === "date");
  if (given !== undefined) return [{ ...given.valueSpan, newText: day }];
  const last = header.at(-1);
  if (last !== undefined) {
    const line = lineOf(text, last);
    return (
      line && [{ start: line.end, end: line.end, newText: `${line.lineBreak}${line.before}date${line.between}${day}` }]
    );
  }
  // A delimiter without a header: where a header may begin is the delimiter's to say.
  if (text.slice(0, body.start).trim() !== "" && text.slice(0, body.start) !== "\ufeff") return null;
  return [{ start: body.start, end: body.start, newText: `date ${day}\n` }];
}

/** How a header line is written; null where the field does not have a line of its own. */
function lineOf(text: string, { keySpan, valueSpan }: HeaderField) {
  const start = Math.max(text.lastIndexOf("\n", keySpan.start), text.lastIndexOf("\r", keySpan.start)) + 1;
  const rest = text.slice(valueSpan.end).search(/[\r\n]/);
  const end = rest < 0 ? text.length : valueSpan.end + rest;
  const before = text.slice(start, keySpan.start);
  const between = text.slice(keySpan.end, valueSpan.start);
  const isOneLine =
    /^[#\s]*$/.test(before) && /^\s*[:=]\s*$/.test(between) && text.slice(valueSpan.end, end).trim() === "";
  if (!isOneLine || /[\r\n]/.test(between)) return null;
  return { end, before, between, lineBreak: /^\r\n?|^\n/.exec(text.slice(end))?.[0] ?? "\n" };
}
