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
  let start = -1;
  let opening: Opening | null = null;
  let problems: Problem[] | undefined;
  for (let index = 0; index < marks.length; index++) {
    const mark = marks.mark(index);
    const at = marks.start(index);
    // What stands in the header of an accepted opening is part of it.
    if (opening !== null && at < start + opening.bodyStart) continue;
    if (accepted(mark)) {
      if (start >= 0) sections.push(section(start, at, opening, problems));
      start = at;
      opening = mark.opening;
      problems = undefined;
    } else if (start >= 0) {
      problems ??= [];
      problems.push(textHint(mark, at - start));
    }
  }
  if (start >= 0) sections.push(section(start, file.length, opening, problems));
  return sections;
}

function section(start: number, end: number, opening: Opening | null, problems: Problem[] | undefined): Section {
  return { start, end, bodyEnd: end, opening, problems };
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
