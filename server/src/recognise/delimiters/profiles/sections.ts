import type { Problem } from "../../model.ts";
import type { Mark, Opening } from "../mark.ts";
import type { PlacedMarks } from "../placedMarks.ts";
import type { FileText, Section } from "../profile.ts";

/**
 * Sections that each reach from one accepted opening to the next. Openings that were not accepted are text: the section
 * that holds them says so in a hint.
 */
export function cutAtOpenings(marks: PlacedMarks, accepted: (mark: Mark) => boolean, file: FileText): Section[] {
  const sections: Section[] = [];
  let current: { start: number; opening: Opening | null } | null = null;
  let hints: Problem[] = [];
  const close = (end: number): void => {
    if (current !== null) sections.push({ ...current, end, bodyEnd: end, problems: hints });
    hints = [];
  };
  for (let index = 0; index < marks.length; index++) {
    const mark = marks.mark(index);
    const start = marks.start(index);
    const within: { start: number; opening: Opening | null } | null = current;
    // What stands in the header of an accepted opening is part of it.
    if (within !== null && start < within.start + (within.opening?.bodyStart ?? 0)) continue;
    if (accepted(mark)) {
      close(start);
      current = { start, opening: mark.opening };
    } else if (within !== null) hints.push(textHint(mark, start - within.start));
  }
  close(file.length);
  return sections;
}

/** A hint on a line that looks like a delimiter and is text; `start` counts from the document's start. */
export function textHint(mark: Mark, start: number): Problem {
  const { start: from, end } = mark.opening?.delimiter ?? { start: 0, end: 0 };
  return {
    start: start + from,
    end: start + end,
    code: "delimiter-in-text",
    severity: "hint",
    message:
      "This looks like the start of a document but is read as text: it is not set off as the file's other documents are.",
  };
}

/** True where nothing but white space stands in the file before `offset`. */
export function standsFirst(file: FileText, offset: number): boolean {
  return file.firstInk(0, offset) < 0;
}
