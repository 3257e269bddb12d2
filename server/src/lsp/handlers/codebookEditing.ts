import {
  type CompletionItem,
  CompletionItemKind,
  CompletionRequest,
  type Diagnostic,
  DiagnosticSeverity,
  type Hover,
  MarkupKind,
} from "vscode-languageserver";
import { explanationAt, type Suggestion, suggestionsAt } from "../../annotation/codebook/assist.ts";
import type { CodebookProblem } from "../../annotation/codebook/model.ts";
import { parseCodebook } from "../../annotation/codebook/parse.ts";
import type { Position } from "../../protocol.ts";
import { ChunkedText } from "../../text/chunked/chunkedText.ts";
import { Converter } from "../convert.ts";
import type { Feature, Server } from "../feature.ts";

const kinds: Readonly<Record<Suggestion["kind"], CompletionItemKind>> = {
  field: CompletionItemKind.Field,
  code: CompletionItemKind.EnumMember,
  value: CompletionItemKind.Value,
  color: CompletionItemKind.Color,
};

/** What the codebook's editor shows: problems as they are typed, what can stand where, what stands there. */
export const codebookEditing: Feature = {
  capabilities: { completionProvider: { triggerCharacters: [" ", "["] } },
  register(server) {
    const { codebook, session } = server;
    codebook.buffers.onChanged(({ uri, text }) => {
      if (text !== null) report(server, uri, text, parseCodebook(text).problems);
      // Closed without saving: what is on disk counts again.
      else void codebook.reloaded().catch(session.log.failed);
    });
    codebook.onChanged(({ uri, text, problems }) => {
      if (uri !== null && codebook.buffers.get(uri) === null) report(server, uri, text, problems);
    });
    server.handle(CompletionRequest.type, ({ textDocument: { uri }, position }): CompletionItem[] | null => {
      const text = codebook.buffers.get(uri);
      if (text === null) return null;
      const convert = new Converter(text, session.client.encoding);
      const whole = text.toString();
      const { span, items } = suggestionsAt(whole, convert.offset(position), parseCodebook(whole).codebook);
      const range = convert.range(span);
      return items.map(({ label, insert, detail, kind }) => ({
        label,
        kind: kinds[kind],
        textEdit: { range, newText: insert },
        ...(detail === "" ? {} : { documentation: detail }),
        // Of a colour, editors show a sample where its code is the documentation.
        ...(kind === "color" ? { documentation: label, filterText: `"${label}` } : {}),
      }));
    });
  },
  async start(server) {
    await server.session.ready;
    const { uri, text, problems } = await server.codebook.current();
    if (uri !== null) report(server, uri, text, problems);
  },
};

/** What the hover says in a codebook's editor; undefined for other files. */
export function codebookHover(server: Server, uri: string, position: Position): Hover | null | undefined {
  const text = server.codebook.buffers.get(uri);
  if (text === null) return undefined;
  const { code: counted } = server.annotations.catalogue.search({ limit: 0, counts: ["code"] }).counts;
  const counts = new Map(counted?.map(({ key, count }) => [key, count]));
  const convert = new Converter(text, server.session.client.encoding);
  const whole = text.toString();
  const { codebook } = parseCodebook(whole);
  const found = explanationAt(whole, convert.offset(position), codebook, (code) => counts.get(code) ?? 0);
  if (found === null) return null;
  return { range: convert.range(found.span), contents: { kind: MarkupKind.Markdown, value: found.markdown } };
}

/** The codebook is no source document: its problems are sent, not pulled. */
function report(
  { connection, session }: Server,
  uri: string,
  text: string,
  problems: readonly CodebookProblem[],
): void {
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
