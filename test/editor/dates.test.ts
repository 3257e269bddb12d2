import assert from "node:assert/strict";
import * as vscode from "vscode";
import { eventually, openDocument, rangeOf } from "../host/documents.ts";

const text =
  "date: 2024-05-15\n\nThe talks of Friday and of 3 April 2024 were long.\n\nقال الوزير أمس إن اللقاء كان جيدا.\n";

describe("dates in the editor", () => {
  it("are copied as ISO dates: at the cursor, from a selection, in right-to-left text; elsewhere nothing is", async () => {
    const document = await openDocument("060_dates.readout", text);
    const editor = vscode.window.activeTextEditor as vscode.TextEditor;
    const copied = async (words: string, selected: boolean): Promise<string> => {
      const range = rangeOf(document, words);
      editor.selection = new vscode.Selection(range.start, selected ? range.end : range.start);
      await vscode.env.clipboard.writeText("nothing");
      await vscode.commands.executeCommand("readout.copyIsoDate");
      return vscode.env.clipboard.readText();
    };
    await eventually("the dates", async () => (await copied("3 April", false)) === "2024-04-03");
    assert.equal(await copied("Friday and of 3 April", true), "2024-05-10\n2024-04-03");
    assert.equal(await copied("أمس", false), "2024-05-14");
    // The message that there is no date waits for nobody.
    assert.equal(await copied("talks", false), "nothing");
  });
});
