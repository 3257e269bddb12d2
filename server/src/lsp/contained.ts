import type { DocumentAnalysis, DocumentInput, Problem } from "../recognise/model.ts";

/** UTF-16 code units. To read a longer document anew after each edit would keep the server from all else for seconds. */
const LONGEST = 8_000_000;

/**
 * An analyser that never fails a whole file: a document that is too long to be read while it is edited, or that a defect
 * of ours keeps from being read, says so as a problem and has nothing recognised in it.
 */
export function contained(
  analyse: (input: DocumentInput) => DocumentAnalysis,
  failed: (error: unknown) => void,
): (input: DocumentInput) => DocumentAnalysis {
  return (input) => {
    if (input.text.length > LONGEST) return unread(input, tooLong);
    try {
      return analyse(input);
    } catch (error) {
      failed(error);
      return unread(input, defect);
    }
  };
}

const tooLong = {
  code: "document-too-long",
  severity: "warning",
  message:
    "This document is longer than 8 million characters, so nothing is recognised in it. Delimiters would divide it into documents.",
} as const;

const defect = {
  code: "analysis-failed",
  severity: "error",
  message: "A defect of Readout kept it from reading this document; its output channel says more.",
} as const;

function unread({ text, body }: DocumentInput, why: Omit<Problem, "start" | "end">): DocumentAnalysis {
  const opening = text.slice(body.start, Math.min(body.end, body.start + 200)).split(/[\r\n]/, 1)[0] as string;
  return {
    language: { tag: "und", source: "none", confidence: 0 },
    date: { value: null, source: "none", confidence: 0 },
    entities: [],
    dates: [],
    statements: [],
    meetings: [],
    boilerplate: [],
    problems: [{ ...why, start: body.start, end: body.start + opening.length }],
  };
}
