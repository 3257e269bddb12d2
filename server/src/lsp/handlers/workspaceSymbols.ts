import { SymbolKind, WorkspaceSymbolRequest } from "vscode-languageserver";
import { type Entry, keyOf } from "../../recognise/entities/gazetteer/entry.ts";
import type { Gazetteer } from "../../recognise/entities/gazetteer/gazetteer.ts";
import { searchEntries } from "../../recognise/entities/gazetteer/search.ts";
import type { EntityLabel } from "../../recognise/model.ts";
import type { OtherNames } from "../../workspace/index/entitySearch.ts";
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
      return server.session.index.search(query, namesIn(server.gazetteer.gazetteer)).map((found) => ({
        name: found.name || "…",
        kind: kindOf(found),
        location: found.location,
        ...(found.container === "" ? {} : { containerName: found.container }),
      }));
    });
  },
};

/** Entries of the gazetteer that are looked for beside the spellings met. */
const MOST_ENTRIES = 50;

function namesIn(gazetteer: Gazetteer): OtherNames {
  const namesOf = (entry: Entry): string[] =>
    Object.values(entry.names).flatMap((list) => list.map(({ text }) => text));
  return {
    find: (query) =>
      searchEntries(gazetteer, query, MOST_ENTRIES).map((entry) => ({ link: keyOf(entry), names: namesOf(entry) })),
    namesOf(link) {
      const entry = gazetteer.entry(link);
      return entry === undefined ? [] : namesOf(entry);
    },
  };
}

function kindOf({ kind, label }: FoundSymbol): SymbolKind {
  if (kind === "document") return SymbolKind.File;
  return label === null ? SymbolKind.Event : kinds[label];
}
