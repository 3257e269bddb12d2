import { type DocumentSymbol, DocumentSymbolRequest, type SymbolInformation, SymbolKind } from "vscode-languageserver";
import { documentOutline, type OutlineKind, type OutlineNode } from "../../features/outline.ts";
import type { Converter } from "../convert.ts";
import type { Feature } from "../feature.ts";
import { PerDocument } from "../perDocument.ts";

const kinds: Readonly<Record<OutlineKind, SymbolKind>> = {
  document: SymbolKind.File,
  meeting: SymbolKind.Event,
  speaker: SymbolKind.Object,
  narration: SymbolKind.Namespace,
  statement: SymbolKind.String,
  heading: SymbolKind.Key,
  paragraph: SymbolKind.String,
};

/** UTF-16 code units. Larger files show documents and meetings only: an outline of 100,000 lines serves nobody. */
const LARGE = 500_000;

export const documentSymbols: Feature = {
  capabilities: { documentSymbolProvider: { label: "Readout" } },
  register(server) {
    const { session } = server;
    const outlines = {
      position: new PerDocument((view) => documentOutline(view)),
      speaker: new PerDocument((view) => documentOutline(view, 4, "speaker")),
    };
    let order = session.settings.outlineOrder;
    session.onRulesChanged(({ settings }) => {
      if (settings.outlineOrder === order) return;
      order = settings.outlineOrder;
      void server.connection.sendNotification("readout/outlineChanged", null);
    });
    const short = new PerDocument((view) => documentOutline(view, 2));
    server.handle(DocumentSymbolRequest.type, async ({ textDocument }, token) => {
      const file = session.files.get(textDocument.uri);
      if (file === undefined) return null;
      const convert = session.converter(file);
      const kept = file.text.length > LARGE ? short : outlines[session.settings.outlineOrder];
      const symbols: DocumentSymbol[] = [];
      await session.eachDocument(file, token, (document) => {
        symbols.push(symbolOf(kept.of(file, document), file.range(document).start, convert));
      });
      return session.client.hierarchicalSymbols ? symbols : flat(symbols, textDocument.uri);
    });
  },
};

function symbolOf(node: OutlineNode, base: number, convert: Converter): DocumentSymbol {
  return {
    // LSP refuses empty names.
    name: node.name || "…",
    ...(node.detail === "" ? {} : { detail: node.detail }),
    kind: kinds[node.kind],
    range: convert.range(node.span, base),
    selectionRange: convert.range(node.target, base),
    ...(node.children.length === 0 ? {} : { children: node.children.map((child) => symbolOf(child, base, convert)) }),
  };
}

/** The same for clients that know no tree. */
function flat(symbols: readonly DocumentSymbol[], uri: string, container?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, selectionRange, children }) => [
    {
      name,
      kind,
      location: { uri, range: selectionRange },
      ...(container === undefined ? {} : { containerName: container }),
    },
    ...flat(children ?? [], uri, name),
  ]);
}
