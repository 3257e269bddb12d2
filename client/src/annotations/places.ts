import * as vscode from "vscode";
import type { Range, TextDocumentRef } from "../../../server/src/protocol.ts";

/** A range of the protocol as the editor has it. */
export function toRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** A range or selection of the editor as the protocol has it. */
export function fromRange({ start, end }: vscode.Range): Range {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}

/** The version of a document that is shown now: requests about another one are refused. */
export function refOf(document: vscode.TextDocument): TextDocumentRef {
  return { uri: document.uri.toString(), version: document.version };
}
