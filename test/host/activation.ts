import assert from "node:assert/strict";
import * as vscode from "vscode";
import { eventually, openDocument } from "./documents.ts";

/** What must hold of the extension in either host. */
export function testActivation(): void {
  const extension = () => vscode.extensions.getExtension("readout.readout");

  it("takes a numbered text file for a source document", async () => {
    const document = await openDocument("001_visit.txt", "date: 2026-03-04\n\nThe minister received the ambassador.\n");
    assert.equal(document.languageId, "readout");
  });

  it("leaves other text files alone", async () => {
    const document = await openDocument("shopping.txt", "milk\nbread\n");
    assert.equal(document.languageId, "plaintext");
  });

  it("is active once a source document is open, its commands at hand", async () => {
    await openDocument("002_visit.txt", "The minister received the ambassador.\n");
    await eventually("activation", () => extension()?.isActive);
    // Says why, where activation ended in an error.
    await extension()?.activate();
    const commands = await vscode.commands.getCommands(true);
    assert.ok(commands.includes("readout.tagStatement"));
  });
}
