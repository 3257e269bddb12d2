import * as vscode from "vscode";
import type { SemanticTokensMiddleware } from "vscode-languageclient";
import { hasRightToLeft } from "../../../server/src/text/direction.ts";
import type { TokenLedger } from "./ledger.ts";
import { withoutLines } from "./tokenData.ts";

/**
 * Takes the tokens of lines that hold right-to-left text out of what the editor gets: the editor would cut such lines
 * into runs and show their words in the wrong order. The overlays draw them instead.
 */
function leftToRightOnly(document: vscode.TextDocument, data: Uint32Array): Uint32Array {
  return withoutLines(data, (line) => line < document.lineCount && hasRightToLeft(document.lineAt(line).text));
}

/** Stands between the editor and the server's semantic tokens, and enters them all in the ledger. */
export function tokensMiddleware(
  ledger: TokenLedger,
  requestFull: (
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ) => Promise<vscode.SemanticTokens | null>,
): SemanticTokensMiddleware {
  const filtered = (document: vscode.TextDocument, data: Uint32Array, resultId: string | undefined) =>
    new vscode.SemanticTokens(leftToRightOnly(document, data), resultId);
  return {
    async provideDocumentSemanticTokens(document, token, next) {
      const { version } = document;
      const answer = await next(document, token);
      if (answer === null || answer === undefined) return answer;
      return filtered(document, ledger.replace(document.uri, version, answer), answer.resultId);
    },
    async provideDocumentSemanticTokensEdits(document, previousResultId, token, next) {
      const { version } = document;
      const answer = await next(document, previousResultId, token);
      if (answer === null || answer === undefined) return answer;
      if (answer instanceof vscode.SemanticTokens)
        return filtered(document, ledger.replace(document.uri, version, answer), answer.resultId);
      const data = ledger.edit(document.uri, version, previousResultId, answer);
      if (data !== undefined) return filtered(document, data, answer.resultId);
      const full = await requestFull(document, token);
      return full === null ? null : filtered(document, ledger.replace(document.uri, version, full), full.resultId);
    },
    async provideDocumentRangeSemanticTokens(document, range, token, next) {
      const { version } = document;
      const answer = await next(document, range, token);
      if (answer === null || answer === undefined) return answer;
      // Before the first full answer, the overlays take what there is.
      if (ledger.of(document.uri) === undefined)
        ledger.replace(document.uri, version, new vscode.SemanticTokens(answer.data));
      return filtered(document, answer.data, answer.resultId);
    },
  };
}
