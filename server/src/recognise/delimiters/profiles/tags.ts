import type { Problem } from "../../model.ts";
import type { LineWindow } from "../lineWindow.ts";
import type { LineMark, Mark, Opening } from "../mark.ts";
import type { PlacedMarks } from "../placedMarks.ts";
import { type Candidate, type FileText, opensFile, type Section } from "../profile.ts";
import { standsFirst, textHint } from "./sections.ts";

// Traits of opening tags.
export const HasAttributes = 1;
/** Text follows on the tag's own line. */
export const TextBehind = 2;
/** `<doc/>` */
export const SelfClosed = 4;

// Trait of closing tags.
/** Text stands before it on its line. */
const TextBefore = 8;

/** A closing tag (of any of these names) that begins its line. */
export function readClosingTag(
  window: LineWindow,
  names: readonly string[],
  role: Mark["role"] = "close",
): LineMark | null {
  const found = names.find((name) => window.text.startsWith(`</${name}>`, window.ink));
  if (found === undefined) return null;
  const tagEnd = window.ink + found.length + 3;
  return { role, start: 0, end: behindLineEnd(window, tagEnd), traits: 0, opening: null };
}

/** Behind the line end where only blanks stand before it; else `from` itself. */
export function behindLineEnd(window: LineWindow, from: number): number {
  const line = window.line(from);
  return line !== null && window.blank(line.start, line.end) ? line.next : from;
}

/**
 * A closing tag that ends a line which something else begins. Tags of `innerNames` that close right before it go with
 * it: `…</TEXT></DOC>`.
 */
export function readClosingTail(
  tail: string,
  whole: boolean,
  names: readonly string[],
  innerNames: readonly string[] = [],
): LineMark | null {
  const before = withoutClosing(tail, names);
  if (before === null) return null;
  if (whole && before.trim() === "") return null;
  const inner = withoutClosing(before, innerNames) ?? before;
  return { role: "close", start: inner.length, end: tail.length, traits: TextBefore, opening: null };
}

/** The text before the closing tag that it ends with; null where it ends with none of these names. */
function withoutClosing(text: string, names: readonly string[]): string | null {
  const written = text.trimEnd();
  const found = names.find((name) => written.endsWith(`</${name}>`));
  return found === undefined ? null : written.slice(0, -found.length - 3);
}

interface OpenElement {
  readonly start: number;
  readonly opening: Opening;
  readonly traits: number;
  bodyEnd: number | null;
  readonly hints: Problem[];
}

/**
 * Pairs opening and closing tags. An opening tag within an open element ends that element, which is said to be
 * unclosed; a tag with text around it counts only where it makes a pair, since a sentence may mention it.
 * `nameLength` is the length of the element's name.
 */
export function divideElements(marks: PlacedMarks, file: FileText, nameLength: number): Candidate {
  const sections: Section[] = [];
  const problems: Problem[] = [];
  let score = 0;
  let open: OpenElement | null = null;

  const finish = (element: OpenElement, bodyEnd: number, end: number, closed: boolean): void => {
    const { start, opening, traits, hints } = element;
    const unclosed = closed ? [] : [unclosedElement(element, end, nameLength, file)];
    sections.push({ start, end, bodyEnd: element.bodyEnd ?? bodyEnd, opening, problems: [...hints, ...unclosed] });
    const first = sections.length === 1 && standsFirst(file, start);
    if (first && ((traits & TextBehind) === 0 || (closed && (traits & HasAttributes) !== 0))) score += opensFile;
    score += points(traits, closed);
  };

  for (let index = 0; index < marks.length; index++) {
    const mark = marks.mark(index);
    const start = marks.start(index);
    if (mark.role === "open") {
      if (!opensHere(marks, index, open)) {
        if ((mark.traits & HasAttributes) !== 0) open?.hints.push(textHint(mark, start - open.start));
        continue;
      }
      if (open !== null) finish(open, start, start, false);
      open = { start, opening: mark.opening as Opening, traits: mark.traits, bodyEnd: null, hints: [] };
      if ((mark.traits & SelfClosed) !== 0) {
        finish(open, marks.end(index), marks.end(index), true);
        open = null;
      }
    } else if (mark.role === "bodyEnd") {
      if (open !== null) open.bodyEnd ??= start;
    } else if ((mark.traits & TextBefore) !== 0 && nextRole(marks, index) === "close") {
      // A sentence that ends with the tag's name: the element itself is closed further down.
    } else if (open !== null) {
      finish(open, start, marks.end(index), true);
      open = null;
    } else if ((mark.traits & TextBefore) === 0) problems.push(unmatched(start, marks.end(index), nameLength, file));
  }
  if (open !== null) finish(open, file.length, file.length, false);
  return { score, sections, problems };
}

function opensHere(marks: PlacedMarks, index: number, open: OpenElement | null): boolean {
  const { traits } = marks.mark(index);
  if ((traits & TextBehind) === 0) return true;
  if ((traits & HasAttributes) === 0 && nextRole(marks, index) !== "close") return false;
  // Within an element that stands on lines of its own, a tag with text behind it is a mention.
  return open === null || ((open.traits & TextBehind) !== 0 && (traits & HasAttributes) !== 0);
}

function nextRole(marks: PlacedMarks, index: number): Mark["role"] | null {
  for (let next = index + 1; next < marks.length; next++) {
    const { role } = marks.mark(next);
    if (role !== "bodyEnd") return role;
  }
  return null;
}

function points(traits: number, closed: boolean): number {
  const attributes = (traits & HasAttributes) !== 0;
  if (closed) return attributes ? 6 : (traits & TextBehind) === 0 ? 3 : 2;
  return attributes && (traits & TextBehind) === 0 ? 2 : 0;
}

function unclosedElement(element: OpenElement, end: number, nameLength: number, file: FileText): Problem {
  const { delimiter } = element.opening;
  const nameStart = element.start + delimiter.start + 1;
  const closingTag = `</${file.slice(nameStart, nameStart + nameLength)}>`;
  const last = file.charCodeAt(end - 1);
  const insertion = `${last === 0x0a || last === 0x0d ? "" : "\n"}${closingTag}\n`;
  const reach = end === file.length ? "the end of the file" : "the next document";
  return {
    ...delimiter,
    code: "unclosed-element",
    severity: "error",
    message: `This document is not closed: ${closingTag} is missing. It is read up to ${reach}.`,
    data: { insertion, at: String(end - element.start) },
  };
}

function unmatched(lineStart: number, end: number, nameLength: number, file: FileText): Problem {
  const start = Math.max(lineStart, file.firstInk(lineStart, end));
  const tagEnd = start + nameLength + 3;
  return {
    start,
    end: tagEnd,
    code: "unmatched-close-tag",
    severity: "warning",
    message: `${file.slice(start, tagEnd)} closes no document: none is open here.`,
    data: { replacement: "" },
  };
}
