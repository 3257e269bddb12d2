import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import { checkStored, type LineProblem } from "../../annotation/stored/check.ts";
import type { OpenFile } from "../../workspace/open/openFile.ts";
import { selectableOf } from "../../workspace/annotations/anchors.ts";
import type { Seen } from "../annotations/annotationIndex.ts";
import type { Feature, Server } from "../feature.ts";

const severities: Readonly<Record<LineProblem["code"], DiagnosticSeverity>> = {
  "broken-line": DiagnosticSeverity.Error,
  "duplicate-id": DiagnosticSeverity.Warning,
  "unknown-code": DiagnosticSeverity.Warning,
  "unknown-document": DiagnosticSeverity.Warning,
  "out-of-range": DiagnosticSeverity.Information,
};
/** More than these help nobody. */
const MOST = 500;

/** What is wrong in files of annotations, at its line. They are no source documents: problems are sent, not pulled. */
export const storeProblems: Feature = {
  register(server) {
    const { session, annotations, codebook } = server;
    /** Files of which problems are shown. */
    const reported = new Set<string>();
    annotations.onSeen((seen) => void report(server, seen, reported).catch(session.log.failed));
    const look = async (): Promise<void> => {
      const { codes } = (await codebook.current()).codebook;
      const unknown = annotations.catalogue.urisWithOtherCodes(new Set(codes.map(({ id }) => id)));
      for (const uri of new Set([...unknown, ...reported])) await annotations.look(uri);
    };
    codebook.onChanged(() => void look().catch(session.log.failed));
    // Of files that were as they were kept, the codebook may lack codes since.
    let isFirst = true;
    annotations.onChanged(() => {
      if (!isFirst || !annotations.complete) return;
      isFirst = false;
      void look().catch(session.log.failed);
    });
  },
};

async function report(server: Server, { uri, snapshot, file }: Seen, reported: Set<string>): Promise<void> {
  const { codebook: book } = await server.codebook.current();
  const { lines } = snapshot.file;
  const surroundings = { codes: new Set(book.codes.map(({ id }) => id)), documents: file && lengthsOf(file, snapshot) };
  const problems = checkStored(snapshot.file, surroundings).slice(0, MOST);
  if (problems.length === 0 && !reported.has(uri)) return;
  if (problems.length === 0) reported.delete(uri);
  else reported.add(uri);
  const diagnostics = problems.map((problem): Diagnostic => {
    const raw = lines[problem.line - 1]?.raw.trimEnd() ?? "";
    const at = problem.words === null ? -1 : raw.indexOf(problem.words);
    const [start, end] = at < 0 ? [0, raw.length] : [at, at + (problem.words?.length ?? 0)];
    const line = problem.line - 1;
    return {
      range: { start: { line, character: start }, end: { line, character: end } },
      severity: severities[problem.code],
      code: problem.code,
      source: "Readout",
      message: problem.message,
    };
  });
  const store = await server.shelf.store.place(uri);
  await server.connection.sendDiagnostics({ uri: store, diagnostics });
}

/** Of those documents that annotations name. */
function lengthsOf(file: OpenFile, { byDocument }: Seen["snapshot"]): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (let index = 0; index < file.documentCount; index++) {
    const { id } = file.range(index);
    if (lengths.has(id) || !byDocument.has(id)) continue;
    const text = selectableOf(file, index);
    lengths.set(id, text.toPosition(text.plain.length));
  }
  return lengths;
}
