import { endBeforeBreak } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import type { Problem } from "../model.ts";
import type { Division, DocumentRange } from "./division.ts";
import type { Candidate, FileText, Profile, Section } from "./profile.ts";

const none: readonly never[] = [];

/** From the sections that a profile cut to documents: ids, bodies, and what is wrong with them and between them. */
export function finishDivision(
  profile: Pick<Profile, "name" | "wrap">,
  candidate: Candidate,
  file: FileText,
  fileName: string | null,
): Division {
  const stem = stemOf(fileName);
  const { sections } = candidate;
  const ids = new Ids(sections);
  const documents: DocumentRange[] = [];
  const problems: Problem[] = [...candidate.problems];
  const noteOutside = (from: number, to: number): void => {
    const outside = textOutside(file, from, to);
    if (outside === null) return;
    const wrap = profile.wrap?.(ids.fresh(stem));
    problems.push(wrap === undefined ? outside : { ...outside, data: wrap });
  };

  let behind = 0;
  for (const [index, section] of sections.entries()) {
    noteOutside(behind, section.start);
    behind = section.end;
    const id = section.opening?.id ?? (index === 0 ? stem : `${stem}#${index + 1}`);
    documents.push(documentRange(section, id, ids, profile.name, file));
  }
  noteOutside(behind, file.length);
  return { profile: profile.name, documents, problems: problems.sort((a, b) => a.start - b.start) };
}

function documentRange(section: Section, id: string, ids: Ids, profile: string, file: FileText): DocumentRange {
  const { start, end, opening } = section;
  const body = bodyOf(section, file);
  const own = opening?.problems ?? none;
  const more: Problem[] = section.problems === undefined ? [] : [...section.problems];
  if (opening !== null && opening.id !== null && ids.isRepeated(opening.id)) {
    more.push(duplicateId(opening.id, ids.fresh(opening.id), opening.idSpan ?? opening.delimiter));
  }
  if (file.firstInk(start + body.start, start + body.end) < 0) more.push(emptyDocument(section, profile));
  return {
    start,
    end,
    body,
    id,
    idSpan: opening?.idSpan ?? null,
    header: opening?.header ?? none,
    problems: more.length === 0 ? own : [...own, ...more].sort((a, b) => a.start - b.start),
  };
}

/** The ids of a file: which have been seen, and which are still free. */
class Ids {
  private readonly sections: readonly Section[];
  private readonly seen = new Set<string>();
  /** All ids of the file, gathered only where a new one is wanted. */
  private taken: ReadonlySet<string | null | undefined> | null = null;
  private readonly lastNumbers = new Map<string, number>();

  constructor(sections: readonly Section[]) {
    this.sections = sections;
  }

  /** True where the id was asked about before. */
  isRepeated(id: string): boolean {
    const before = this.seen.size;
    return this.seen.add(id).size === before;
  }

  /** `id-2`, or with the next number that no document has. */
  fresh(id: string): string {
    this.taken ??= new Set(this.sections.map(({ opening }) => opening?.id));
    let number = this.lastNumbers.get(id) ?? 1;
    do number++;
    while (this.taken.has(`${id}-${number}`));
    this.lastNumbers.set(id, number);
    return `${id}-${number}`;
  }
}

/** The file's name without its extension, and without `.readout` before it. */
function stemOf(fileName: string | null): string {
  const stem = (fileName ?? "").replace(/(?<=.)\.[^.]*$/, "").replace(/(?<=.)\.readout$/, "");
  return stem === "" ? "document" : stem;
}

/** From behind the opening to before the closing, one line end taken off. */
function bodyOf({ start, end, bodyEnd, opening }: Section, file: FileText): Span {
  const behindBom = start === 0 && file.charCodeAt(0) === 0xfeff ? 1 : 0;
  const from = Math.min(start + Math.max(opening?.bodyStart ?? 0, behindBom), end);
  const to = Math.max(from, bodyEnd);
  return { start: from - start, end: endBeforeBreak(file, from, to) - start };
}

function duplicateId(id: string, replacement: string, span: Span): Problem {
  return {
    start: span.start,
    end: span.end,
    code: "duplicate-document-id",
    severity: "warning",
    message: `Another document of this file has the id "${id.slice(0, 80)}" already; annotations could not tell the two apart.`,
    data: { replacement },
  };
}

function emptyDocument({ start, end, opening }: Section, profile: string): Problem {
  const message = "This document has no text.";
  const at = { start: 0, end: end - start };
  if (opening === null) return { ...at, code: "empty-document", severity: "information", message };
  // A header alone in its file stays: its document is about to be written.
  const removable = profile === "inline-header" ? {} : { data: { replacement: "" } };
  return { ...at, code: "empty-document", severity: "warning", message, ...removable };
}

/** How much of a stretch outside documents is looked at, in UTF-16 code units. */
const outsideLook = 4096;

/** A problem where words stand between two documents, before the first or behind the last. Mere markup is none. */
function textOutside(file: FileText, from: number, to: number): Problem | null {
  const ink = file.firstInk(from, to);
  if (ink < 0) return null;
  const looked = file.slice(ink, Math.min(to, ink + outsideLook));
  const whole = ink + looked.length === to;
  if (whole && /^\s*(?:<[^<>]*>\s*)*$/.test(looked)) return null;
  return {
    start: ink,
    end: whole ? ink + looked.trimEnd().length : to,
    code: "text-outside-document",
    severity: "warning",
    message: "This text belongs to no document: it stands outside the file's delimiters and is not analysed.",
  };
}
