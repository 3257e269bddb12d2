import type { CodeUnits } from "../../text/lines.ts";
import type { Problem } from "../model.ts";
import type { LineWindow } from "./lineWindow.ts";
import type { LineMark, Opening } from "./mark.ts";
import type { PlacedMarks } from "./placedMarks.ts";

/**
 * One way of dividing a file into documents. `read…` look at one line each and are asked for few lines only; `divide`
 * sees all the marks of its profile and decides. Everything here is pure and must not fail on any text.
 */
export interface Profile {
  readonly name: string;
  /** First characters (ASCII, behind spaces and tabs) of the lines that `readLine` is asked about. */
  readonly firstCharacters?: string;
  /** Last characters (ASCII, before spaces and tabs) of the lines that `readLineEnd` is asked about. Marks end there. */
  readonly lastCharacters?: string;
  /** True where `readLine` is asked about the file's first line whatever it begins with. */
  readonly readsFileStart?: boolean;
  /** True where `readLine` is asked about every line: for expressions of a person's own. */
  readonly readsEveryLine?: boolean;
  readonly readLine?: (window: LineWindow) => LineMark | null;
  /** `tail` is the end of a line, at most `tailLength` code units; `whole` where it is the whole line. */
  readonly readLineEnd?: (tail: string, whole: boolean) => LineMark | null;
  readonly divide: (marks: PlacedMarks, file: FileText) => Candidate;
  /** What makes a document of a stretch of text when it is written before and behind it; for quick fixes. */
  readonly wrap?: (id: string) => { readonly before: string; readonly after: string };
}

/** How much of a line's end `readLineEnd` is shown, and how far a line may be indented, in UTF-16 code units. */
export const tailLength = 64;

/** The file as `divide` may look at it: a few characters here and there. */
export interface FileText extends CodeUnits {
  /** Offset of the first character from `from` on that is not white space; -1 where none stands before `to`. */
  firstInk(from: number, to: number): number;
}

/** One document as a profile cuts it; offsets of the file. */
export interface Section {
  readonly start: number;
  readonly end: number;
  /** Where the body ends, its last line end not yet taken off. */
  readonly bodyEnd: number;
  /** Null where nothing opens the document but the file's start. */
  readonly opening: Opening | null;
  /** Problems beside those of the opening, relative to the document's start. */
  readonly problems?: readonly Problem[] | undefined;
}

/** How a profile would divide the file, and how much speaks for it (docs/delimiters.md tells how points are given). */
export interface Candidate {
  readonly score: number;
  readonly sections: readonly Section[];
  /** Problems outside the sections, in offsets of the file. */
  readonly problems: readonly Problem[];
}

/** Points a profile needs to be believed. */
export const enoughEvidence = 6;

/** Points for a delimiter at the very start of the file, white space aside. */
export const opensFile = 6;
