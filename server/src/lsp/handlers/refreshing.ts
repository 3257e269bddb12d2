import {
  DiagnosticRefreshRequest,
  FoldingRangeRefreshRequest,
  InlayHintRefreshRequest,
  SemanticTokensRefreshRequest,
} from "vscode-languageserver";
import type { Feature } from "../feature.ts";

/** Has the client ask anew for what it shows, after settings or trust have changed. */
export const refreshing: Feature = {
  register({ connection, session }) {
    session.onRulesChanged(() => {
      const { refreshes } = session.client;
      for (const [supported, { method }] of [
        [refreshes.diagnostics, DiagnosticRefreshRequest.type],
        [refreshes.inlayHints, InlayHintRefreshRequest.type],
        [refreshes.semanticTokens, SemanticTokensRefreshRequest.type],
        [refreshes.foldingRanges, FoldingRangeRefreshRequest.type],
      ] as const) {
        // What the client answers does not matter, nor whether it does.
        if (supported) void connection.sendRequest(method).catch(() => undefined);
      }
    });
  },
};
