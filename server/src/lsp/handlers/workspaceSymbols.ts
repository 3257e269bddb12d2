import { SymbolKind, WorkspaceSymbolRequest } from "vscode-languageserver";
import type { EntityLabel } from "../../recognise/model.ts";
import type { Feature } from "../feature.ts";
import type { FoundSymbol } from "../workspaceIndex.ts";

const kinds: Readonly<Record<EntityLabel, SymbolKind>> = {
  PER: SymbolKind.Object,
  LOC: SymbolKind.Namespace,
  ORG: SymbolKind.Package,
  EVENT: SymbolKind.Event,
  WORK: SymbolKind.Class,
  MISC: SymbolKind.Constant,
  DEMONYM: SymbolKind.Property,
  ROLE: SymbolKind.Interface,
};

/** Entities, meetings and documents of the whole workspace by name. */
export const workspaceSymbols: Feature = {
  capabilities: { workspaceSymbolProvider: true },
  register(server) {
    server.handle(WorkspaceSymbolRequest.type, async ({ query }, token) => {
      await server.indexing.freshen(token);
      return server.session.index.search(query).map((found) => ({
        name: found.name || "…",
        kind: kindOf(found),
        location: found.location,
        ...(found.container === "" ? {} : { containerName: found.container }),
      }));
    });
  },
};

function kindOf({ kind, label }: FoundSymbol): SymbolKind {
  if (kind === "document") return SymbolKind.File;
  return label === null ? SymbolKind.Event : kinds[label];
}
