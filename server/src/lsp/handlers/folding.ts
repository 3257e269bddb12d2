import { type FoldingRange, FoldingRangeRequest } from "vscode-languageserver";
import { foldsOf } from "../../features/folding.ts";
import type { Feature } from "../feature.ts";

export const folding: Feature = {
  capabilities: { foldingRangeProvider: true },
  register(server) {
    const { session } = server;
    server.handle(FoldingRangeRequest.type, async ({ textDocument }, token) => {
      const file = session.files.get(textDocument.uri);
      if (file === undefined) return null;
      const ranges: FoldingRange[] = [];
      const seen = new Set<string>();
      await session.eachView(file, token, (view) => {
        const base = view.span.start;
        for (const { start, end, kind } of foldsOf(view)) {
          const startLine = file.text.positionAt(start + base).line;
          const endLine = file.text.positionAt(end + base).line;
          const key = `${startLine}-${endLine}`;
          if (startLine >= endLine || seen.has(key)) continue;
          seen.add(key);
          ranges.push({ startLine, endLine, ...(kind === null ? {} : { kind }) });
        }
      });
      return ranges;
    });
  },
};
