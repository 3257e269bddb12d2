import { type FoldingRange, FoldingRangeRequest } from "vscode-languageserver";
import { foldsOf } from "../../features/folding.ts";
import type { Feature } from "../feature.ts";
import { PerDocument } from "../perDocument.ts";

export const folding: Feature = {
  capabilities: { foldingRangeProvider: true },
  register(server) {
    const { session } = server;
    const folds = new PerDocument(foldsOf);
    server.handle(FoldingRangeRequest.type, async ({ textDocument }, token) => {
      const file = session.files.get(textDocument.uri);
      if (file === undefined) return null;
      const ranges: FoldingRange[] = [];
      const seen = new Set<string>();
      await session.eachDocument(file, token, (document) => {
        const base = file.range(document).start;
        for (const { start, end, kind } of folds.of(file, document)) {
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
