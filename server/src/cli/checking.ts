import type { Anchoring, AnchorState } from "../annotation/anchor/anchor.ts";
import type { Annotation } from "../annotation/model.ts";
import { quoteOf } from "../annotation/model.ts";
import { selectable } from "../annotation/selectors.ts";
import { checkStored, type LineProblem } from "../annotation/stored/check.ts";
import { excerpt } from "../text/excerpt.ts";
import type { Severity } from "../recognise/model.ts";
import type { AnnotatedFile, AnnotationStoreFile } from "./annotated.ts";
import { type Finding, findingsIn } from "./finding.ts";

const storeSeverities: Readonly<Record<LineProblem["code"], Severity>> = {
  "broken-line": "error",
  "duplicate-id": "warning",
  "unknown-code": "warning",
  "unknown-document": "warning",
  "out-of-range": "information",
};

/** Everything that is wrong in a file of documents and in its annotations; `codes` are those of the codebook. */
export function findingsOf(file: AnnotatedFile, codes: ReadonlySet<string>): Finding[] {
  const inText = findingsIn(file.path, file.text);
  const own = file.documents.flatMap(({ span, problems, analysis }) => [
    ...inText(problems, span.start),
    ...inText(analysis.problems, span.start),
  ]);
  const all = [...inText(file.problems), ...own].toSorted((a, b) => a.line - b.line || a.column - b.column);
  return file.store === null ? all : [...all, ...storeFindings(file, file.store, codes)];
}

function storeFindings(
  file: AnnotatedFile,
  { path, stored }: AnnotationStoreFile,
  codes: ReadonlySet<string>,
): Finding[] {
  const findings: Finding[] = checkStored(stored, { codes, documents: lengthsOf(file) }).map((problem) => {
    const raw = stored.lines[problem.line - 1]?.raw ?? "";
    const at = problem.words === null ? 0 : Math.max(0, raw.indexOf(problem.words));
    const { line, code, message } = problem;
    return { path, line, column: at + 1, severity: storeSeverities[code], code, message };
  });
  const lines = new Map(
    stored.lines.flatMap((line, index) =>
      line.kind === "annotation" ? [[line.annotation.id, index + 1] as const] : [],
    ),
  );
  for (const { annotations, anchorings } of file.documents) {
    for (const [index, annotation] of annotations.entries()) {
      const found = anchorFinding(path, lines.get(annotation.id) ?? 1, annotation, anchorings[index]);
      if (found !== null) findings.push(found);
    }
  }
  return findings.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

const anchorWords: Readonly<Record<AnchorState, { readonly severity: Severity; readonly words: string } | null>> = {
  anchored: null,
  moved: null,
  changed: { severity: "warning", words: "is not in the text as it was tagged; words like it are" },
  ambiguous: { severity: "warning", words: "stands in the text in several places that fit equally" },
  orphaned: { severity: "warning", words: "is no longer in the text" },
};

function anchorFinding(
  path: string,
  line: number,
  annotation: Annotation,
  anchoring: Anchoring | undefined,
): Finding | null {
  const found = anchoring === undefined ? null : anchorWords[anchoring.state];
  if (found === null || anchoring === undefined) return null;
  const message = `“${excerpt(quoteOf(annotation), 40)}” ${found.words}. Settle it in the editor.`;
  return { path, line, column: 1, severity: found.severity, code: `annotation-${anchoring.state}`, message };
}

/** The length in code points of each document that has annotations. */
function lengthsOf({ documents }: AnnotatedFile): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const { id, text, annotations } of documents) {
    if (lengths.has(id)) continue;
    const measured = annotations.length === 0 ? null : selectable(text);
    lengths.set(id, measured === null ? 0 : measured.toPosition(measured.plain.length));
  }
  return lengths;
}
