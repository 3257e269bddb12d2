import * as vscode from "vscode";
import { eventually } from "./documents.ts";

/** Everything that hovers say at a place, as Markdown. */
export async function hoverAt(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === "string" ? content : content.value))
    .join("\n");
}

export interface Highlight {
  readonly line: number;
  readonly text: string;
  /** The semantic token type. */
  readonly type: string;
}

/** The highlights that the editor itself draws: semantic tokens as the provider gives them. */
async function highlightsOf(document: vscode.TextDocument): Promise<Highlight[]> {
  const { uri } = document;
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
    "vscode.provideDocumentSemanticTokensLegend",
    uri,
  );
  const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
    "vscode.provideDocumentSemanticTokens",
    uri,
  );
  // Asked before the extension has registered, the editor has no legend, and tokens would have no names.
  if (legend === undefined) return [];
  const data = [...(tokens?.data ?? [])];
  const highlights: Highlight[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [deltaLine = 0, deltaCharacter = 0, length = 0, type = 0] = data.slice(at, at + 4);
    line += deltaLine;
    character = deltaLine === 0 ? character + deltaCharacter : deltaCharacter;
    const text = document.getText(new vscode.Range(line, character, line, character + length));
    highlights.push({ line, text, type: legend.tokenTypes[type] ?? "?" });
  }
  return highlights;
}

/** The same, as soon as there are some: a document may be shown before the server has read its knowledge. */
export function highlighted(document: vscode.TextDocument): Promise<Highlight[]> {
  return eventually("highlighting", async () => {
    const highlights = await highlightsOf(document);
    return highlights.length > 0 ? highlights : undefined;
  });
}

/** The outline as indented names. */
export async function outlineOf(document: vscode.TextDocument): Promise<string[]> {
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    "vscode.executeDocumentSymbolProvider",
    document.uri,
  );
  const lines = (nodes: readonly vscode.DocumentSymbol[], indent: string): string[] =>
    nodes.flatMap(({ name, children }) => [indent + name, ...lines(children, `${indent}  `)]);
  return lines(symbols ?? [], "");
}
