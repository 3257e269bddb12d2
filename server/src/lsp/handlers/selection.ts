import { type SelectionRange, SelectionRangeRequest } from "vscode-languageserver";
import { selectionsAt } from "../../features/selection.ts";
import { contains, type Span } from "../../text/span.ts";
import type { Feature } from "../feature.ts";

export const selectionRanges: Feature = {
  capabilities: { selectionRangeProvider: true },
  register(server) {
    const { session } = server;
    server.handle(SelectionRangeRequest.type, ({ textDocument, positions }) => {
      const file = session.files.get(textDocument.uri);
      if (file === undefined) return null;
      const convert = session.converter(file);
      return positions.map((position) => {
        const offset = convert.offset(position);
        const document = file.documentAt(offset);
        const whole: Span = { start: 0, end: file.text.length };
        const chain: Span[] = [];
        if (document >= 0) {
          const base = file.range(document).start;
          for (const { start, end } of selectionsAt(file.view(document), offset - base)) {
            chain.push({ start: start + base, end: end + base });
          }
        }
        const outermost = chain.at(-1);
        if (
          outermost === undefined ||
          (contains(whole, outermost) && outermost.end - outermost.start < file.text.length)
        ) {
          chain.push(whole);
        }
        return chain.reduceRight<SelectionRange | undefined>(
          (parent, span) => ({ range: convert.range(span), ...(parent === undefined ? {} : { parent }) }),
          undefined,
        ) as SelectionRange;
      });
    });
  },
};
