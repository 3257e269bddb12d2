import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import type { Code } from "../../annotation/codebook/model.ts";
import type { CodeView } from "../../protocol.ts";
import { ChunkedText } from "../../text/chunked/chunkedText.ts";
import type { LoadedCodebook } from "../annotations/codebookSource.ts";
import { Converter } from "../convert.ts";
import type { Feature, Server } from "../feature.ts";

/** The codes that can be set, and what is wrong in the codebook's file. */
export const codebook: Feature = {
  register(server) {
    server.answer("readout/codebook", async () => {
      const { uri, codebook: book } = await server.codebook.current();
      return { uri, codes: book.codes.map(viewOf) };
    });
    server.codebook.onChanged((loaded) => {
      void server.connection.sendNotification("readout/codebookChanged", null);
      report(server, loaded);
    });
  },
  async start(server) {
    await server.session.ready;
    report(server, await server.codebook.current());
  },
};

function viewOf({ span: _, ...code }: Code): CodeView {
  return code;
}

/** The codebook is no source document: its problems are sent, not pulled. */
function report({ connection, session }: Server, { uri, text, problems }: LoadedCodebook): void {
  if (uri === null) return;
  const convert = new Converter(ChunkedText.of(text), session.client.encoding);
  const diagnostics = problems.map(
    (problem): Diagnostic => ({
      range: convert.range(problem),
      severity: problem.severity === "error" ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
      code: problem.code,
      source: "Readout",
      message: problem.message,
    }),
  );
  void connection.sendDiagnostics({ uri, diagnostics });
}
