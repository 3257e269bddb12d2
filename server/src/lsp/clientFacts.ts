import type { InitializeParams } from "vscode-languageserver";
import type { InitializationOptions } from "../protocol.ts";
import { negotiated, type PositionEncoding } from "./convert.ts";

/** What the client can do and asked for, read once from its `initialize` request. */
export interface ClientFacts {
  readonly encoding: PositionEncoding;
  readonly markdownHovers: boolean;
  /** Asks for diagnostics itself; others get them sent. */
  readonly pullsDiagnostics: boolean;
  /** What it asks anew for when told to. */
  readonly refreshes: Readonly<
    Record<"diagnostics" | "inlayHints" | "semanticTokens" | "foldingRanges" | "codeLenses", boolean>
  >;
  readonly hierarchicalSymbols: boolean;
  readonly workDoneProgress: boolean;
  readonly answersConfiguration: boolean;
  readonly hearsConfiguration: boolean;
  readonly watchesFiles: boolean;
  readonly versionedEdits: boolean;
  readonly options: Required<Pick<InitializationOptions, "trusted" | "clientFileSystem">> & InitializationOptions;
  /** URIs of the workspace's folders. */
  readonly folders: readonly string[];
}

export function readClientFacts(params: InitializeParams): ClientFacts {
  const { capabilities, workspaceFolders, rootUri } = params;
  const { general, textDocument, window, workspace } = capabilities;
  const options = isRecord(params.initializationOptions) ? (params.initializationOptions as InitializationOptions) : {};
  const folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  return {
    encoding: negotiated(general?.positionEncodings),
    markdownHovers: textDocument?.hover?.contentFormat?.includes("markdown") ?? false,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshes: {
      diagnostics: workspace?.diagnostics?.refreshSupport ?? false,
      inlayHints: workspace?.inlayHint?.refreshSupport ?? false,
      semanticTokens: workspace?.semanticTokens?.refreshSupport ?? false,
      foldingRanges: workspace?.foldingRange?.refreshSupport ?? false,
      codeLenses: workspace?.codeLens?.refreshSupport ?? false,
    },
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    workDoneProgress: window?.workDoneProgress ?? false,
    answersConfiguration: workspace?.configuration ?? false,
    hearsConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    options: { ...options, trusted: options.trusted !== false, clientFileSystem: options.clientFileSystem === true },
    folders,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
