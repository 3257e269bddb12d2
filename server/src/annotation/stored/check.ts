import type { Annotation } from "../model.ts";
import { codesOf } from "../model.ts";
import type { StoredFile, StoredProblem } from "./file.ts";
import { problemsOf } from "./file.ts";

/** What stored annotations are held against; null where it is not known. */
export interface Surroundings {
  /** Ids of the codebook. */
  readonly codes: ReadonlySet<string>;
  /** How many code points each document of the file has, by its id. */
  readonly documents: ReadonlyMap<string, number> | null;
}

export interface LineProblem extends Omit<StoredProblem, "code"> {
  readonly code: StoredProblem["code"] | "unknown-code" | "unknown-document" | "out-of-range";
  /** Where in the line; UTF-16. Null for the whole line. */
  readonly words: string | null;
}

/** What a person should look at in a file of annotations, by line. Linear. */
export function checkStored(file: StoredFile, { codes, documents }: Surroundings): readonly LineProblem[] {
  const problems: LineProblem[] = problemsOf(file).map((problem) => ({ ...problem, words: null }));
  file.lines.forEach((stored, index) => {
    if (stored.kind !== "annotation") return;
    const line = index + 1;
    const { annotation } = stored;
    for (const code of new Set(codesOf(annotation))) {
      if (codes.has(code)) continue;
      const message = `The codebook has no code “${code}”.`;
      problems.push({ code: "unknown-code", line, message, words: JSON.stringify(code) });
    }
    if (documents !== null) problems.push(...placeProblems(annotation, documents, line));
  });
  return problems.sort((a, b) => a.line - b.line);
}

function placeProblems(
  { target }: Annotation,
  documents: ReadonlyMap<string, number>,
  line: number,
): readonly LineProblem[] {
  const length = documents.get(target.document);
  const words = JSON.stringify(target.document);
  if (length === undefined) {
    const message = `The file has no document “${target.document}” any more. The annotation is kept.`;
    return [{ code: "unknown-document", line, message, words }];
  }
  const beyond = target.fragments.find(({ position }) => position.end > length);
  if (beyond === undefined) return [];
  const { start, end } = beyond.position;
  const message = `The passage is said to stand at ${start}–${end}, but the document has ${length} characters. It is looked for by its words.`;
  return [{ code: "out-of-range", line, message, words: null }];
}
