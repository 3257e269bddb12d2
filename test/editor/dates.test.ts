import assert from "node:assert/strict";
import * as vscode from "vscode";
import { eventually, openDocument, rangeOf } from "../host/documents.ts";

const english = "date: 2024-05-15\n\nThe talks of Friday and of 3 April 2024 were long.\n";
const arabic = "date: 2024-05-15\n\nقال الوزير أمس إن اللقاء كان جيدا.\n";

/** Puts the cursor before the words, or selects them, and gives the command. */
function copied(document: vscode.TextDocument, words: string, selected = false): Thenable<string | undefined> {
  const editor = vscode.window.activeTextEditor as vscode.TextEditor;
  const range = rangeOf(document, words);
  editor.selection = new vscode.Selection(range.start, selected ? range.end : range.start);
  return vscode.commands.executeCommand("readout.copyIsoDate");
}

describe("dates in the editor", () => {
  it("are copied as ISO dates from the cursor or a selection; where there is none, nothing is", async () => {
    const document = await openDocument("060_dates.readout", english);
    assert.equal(await eventually("the date", () => copied(document, "3 April")), "2024-04-03");
    assert.equal(await copied(document, "Friday and of 3 April", true), "2024-05-10\n2024-04-03");
    assert.equal(await copied(document, "talks"), undefined);
    const rightToLeft = await openDocument("061_dates.readout", arabic);
    assert.equal(await eventually("the date", () => copied(rightToLeft, "أمس")), "2024-05-14");
  });
});
