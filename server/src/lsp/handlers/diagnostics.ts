import {
  type Diagnostic,
  DiagnosticRefreshRequest,
  DiagnosticSeverity,
  DocumentDiagnosticRequest,
} from "vscode-languageserver";
import { shown } from "../../features/problems.ts";
import type { Problem, Severity } from "../../recognise/model.ts";
import type { OpenFile } from "../../workspace/open/openFile.ts";
import type { Feature } from "../feature.ts";
import type { Session } from "../session.ts";

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** UTF-16 code units. Of larger files, an answer does not wait for the whole analysis. */
const LARGE = 1_000_000;

/**
 * Problems, pulled by the client, or sent to it where it cannot pull. Of large files an answer
 * covers the documents analysed so far; when the rest is done, the client is told to ask again.
 */
export const diagnostics: Feature = {
  capabilities: {
    diagnosticProvider: { identifier: "readout", interFileDependencies: false, workspaceDiagnostics: false },
  },
  register(server) {
    const { connection, session } = server;
    const incomplete = new Set<string>();

    const full = (items: Diagnostic[]) => ({ kind: "full" as const, items });

    server.handle(DocumentDiagnosticRequest.type, async ({ textDocument: { uri } }, token) => {
      const file = session.files.get(uri);
      if (file === undefined) return full([]);
      if (file.text.length > LARGE && session.client.refreshes.diagnostics) {
        if (!isAnalysed(file)) incomplete.add(uri);
      } else await session.eachDocument(file, token, () => undefined);
      return full(diagnosticsOf(session, file));
    });

    session.background.onAnalysed((file) => {
      if (!session.client.pullsDiagnostics) {
        const { uri, version } = file;
        void connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(session, file) });
      } else if (incomplete.delete(file.uri) && session.client.refreshes.diagnostics) {
        void connection.sendRequest(DiagnosticRefreshRequest.type).catch(() => undefined);
      }
    });
    session.files.onClosed((uri) => {
      incomplete.delete(uri);
      if (!session.client.pullsDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
    });
  },
};

/** The problems of the documents analysed so far, and of the file as a whole. */
function diagnosticsOf(session: Session, file: OpenFile): Diagnostic[] {
  const convert = session.converter(file);
  const diagnostic = (problem: Problem, base: number): Diagnostic => ({
    range: convert.range(problem, base),
    severity: severities[problem.severity],
    code: problem.code,
    source: "Readout",
    message: problem.message,
  });
  const ignored = session.settings.ignoredProblems;
  const found = shown(file.problems, ignored).map((problem) => diagnostic(problem, 0));
  for (let index = 0; index < file.documentCount; index++) {
    if (!file.isAnalysed(index)) continue;
    const { start, problems } = file.range(index);
    const all = [...problems, ...file.analysis(index).problems];
    found.push(...shown(all, ignored).map((problem) => diagnostic(problem, start)));
  }
  return found;
}

function isAnalysed(file: OpenFile): boolean {
  for (let index = 0; index < file.documentCount; index++) if (!file.isAnalysed(index)) return false;
  return true;
}
