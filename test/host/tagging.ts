import assert from "node:assert/strict";
import * as vscode from "vscode";
import { openDocument, rangeOf, readFile } from "./documents.ts";
import { english } from "./samples.ts";

/** A tag as it stands in the file beside the document. */
export interface StoredTag {
  readonly id: string;
  readonly status: string;
  readonly target: { readonly document: string; readonly fragments: readonly { readonly exact: string }[] };
  readonly body: readonly { readonly purpose: string; readonly code?: string; readonly value?: string }[];
}

/** The tags that are on disk for a document; none where there is no file. */
export async function storedTags(path: string): Promise<StoredTag[]> {
  const text = await readFile(`${path}.annotations.jsonl`).catch(() => "");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as StoredTag);
}

/** What is tagged, and with which codes, in the order of the file. */
export async function tagged(path: string): Promise<string[]> {
  const tags = await storedTags(path);
  return tags.map(
    ({ target, body }) =>
      `${body.flatMap(({ code }) => code ?? []).join("+")}: ${target.fragments.map(({ exact }) => exact).join(" … ")}`,
  );
}

/** Selects the words in the active editor, or stands in front of them. */
export function select(words: string, how: "whole" | "cursor" = "whole"): void {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  const { start, end } = rangeOf(editor.document, words);
  editor.selection = new vscode.Selection(start, how === "whole" ? end : start);
}

/** What an annotator has in either host. */
export function testTagging(): void {
  it("tags a selection, and has it on disk when that is done", async () => {
    await openDocument("040_tag.txt", english);
    select("build the railway");
    await vscode.commands.executeCommand("readout.tagStatement", "pledge");
    assert.deepEqual(await tagged("040_tag.txt"), ["pledge: build the railway"]);
  });

  it("tags the statement that the cursor stands in", async () => {
    await openDocument("041_tag.txt", english);
    select("thanked", "cursor");
    await vscode.commands.executeCommand("readout.tagStatement", "agreement");
    assert.deepEqual(await tagged("041_tag.txt"), ["agreement: He thanked the Iranian side."]);
  });
}
