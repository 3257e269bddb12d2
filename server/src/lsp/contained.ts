import type { DocumentAnalysis, DocumentInput } from "../recognise/model.ts";

/**
 * The analysis of a document that cannot be analysed because of a defect of ours: nothing is recognised in it, and it
 * says so. The file's other documents are not affected.
 */
export function contained(
  analyse: (input: DocumentInput) => DocumentAnalysis,
  failed: (error: unknown) => void,
): (input: DocumentInput) => DocumentAnalysis {
  return (input) => {
    try {
      return analyse(input);
    } catch (error) {
      failed(error);
      return defect(input);
    }
  };
}

function defect({ text, body }: DocumentInput): DocumentAnalysis {
  const firstLine = text.slice(body.start, body.end).search(/[\r\n]/);
  return {
    language: { tag: "und", source: "none", confidence: 0 },
    date: { value: null, source: "none", confidence: 0 },
    entities: [],
    dates: [],
    statements: [],
    meetings: [],
    boilerplate: [],
    problems: [
      {
        start: body.start,
        end: firstLine < 0 ? body.end : body.start + firstLine,
        code: "analysis-failed",
        severity: "error",
        message: "A defect of Readout kept it from reading this document; its output channel says more.",
      },
    ],
  };
}
