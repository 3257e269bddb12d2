import type { Span } from "../../../text/span.ts";
import { settleHeader } from "../header/fields.ts";
import { readKeyValues } from "../header/keyValue.ts";
import type { LineWindow } from "../lineWindow.ts";
import type { LineMark, Mark } from "../mark.ts";
import type { PlacedMarks } from "../placedMarks.ts";
import { cutAtOpenings } from "../profiles/sections.ts";
import type { Candidate, FileText, Profile, Section } from "../profile.ts";

/** A compiled expression; matching takes time linear in the line's length. */
export interface LineMatcher {
  /** Where the id stands in a line that matches (null: nowhere); undefined for a line that does not match. */
  readonly match: (line: string) => Span | null | undefined;
}

/** A person's own delimiter, from the setting `readout.delimiters`. */
export interface CustomDelimiter {
  readonly name: string;
  readonly start: LineMatcher;
  readonly end: LineMatcher | null;
  readonly header: "key-value" | "none";
}

/** Longer lines are text, in UTF-16 code units: what an expression may cost has a bound. */
const longestLine = 1024;

/** The profile of a person's own delimiter: it is chosen wherever it opens a document. */
export function customProfile(delimiter: CustomDelimiter): Profile {
  return {
    name: delimiter.name,
    readsEveryLine: true,
    readLine: (window) => readLine(window, delimiter),
    divide: (marks, file) => divide(marks, file, delimiter),
  };
}

function readLine(window: LineWindow, delimiter: CustomDelimiter): LineMark | null {
  const line = window.line(0);
  if (line === null || line.end > longestLine) return null;
  const text = window.text.slice(0, line.end);
  const idSpan = delimiter.start.match(text);
  if (idSpan === undefined) {
    if (delimiter.end?.match(text) === undefined) return null;
    return { role: "close", start: 0, end: line.next, traits: 0, opening: null };
  }
  const given = idSpan === null || idSpan.start === idSpan.end ? null : idSpan;
  const id = given === null ? null : text.slice(given.start, given.end);
  const { fields, next } =
    delimiter.header === "none" ? { fields: [], next: line.next } : readKeyValues(window, line.next);
  const parts = settleHeader(fields, id);
  const opening = {
    ...parts,
    idSpan: given ?? parts.idSpan,
    delimiter: { start: window.ink, end: Math.max(window.ink, line.end) },
    bodyStart: next,
  };
  return { role: "open", start: 0, end: next, traits: 0, opening };
}

function divide(marks: PlacedMarks, file: FileText, delimiter: CustomDelimiter): Candidate {
  const sections = delimiter.end === null ? cutAtOpenings(marks, () => true, file) : cutAtPairs(marks, file);
  return { score: sections.length === 0 ? 0 : Number.POSITIVE_INFINITY, sections, problems: [] };
}

/** Sections from each start to the next end, or to the next start where the end is missing. */
function cutAtPairs(marks: PlacedMarks, file: FileText): Section[] {
  const sections: Section[] = [];
  let open: { readonly mark: Mark; readonly start: number } | null = null;
  const finish = (bodyEnd: number, end: number, closed: boolean): void => {
    if (open === null || open.mark.opening === null) return;
    const { start, mark } = open;
    const { delimiter } = mark.opening as NonNullable<Mark["opening"]>;
    const unclosed = { ...delimiter, code: "unclosed-element", severity: "error", message: unclosedMessage } as const;
    sections.push({ start, end, bodyEnd, opening: mark.opening, problems: closed ? [] : [unclosed] });
    open = null;
  };
  for (let index = 0; index < marks.length; index++) {
    const mark = marks.mark(index);
    const start = marks.start(index);
    if (mark.role === "close") finish(start, marks.end(index), true);
    else {
      finish(start, start, false);
      open = { mark, start };
    }
  }
  finish(file.length, file.length, false);
  return sections;
}

const unclosedMessage = "This document is not closed: no line behind it matches the end of its delimiter.";
