import assert from "node:assert/strict";
import * as vscode from "vscode";
import { eventually, openDocument, rangeOf, workspaceFolder } from "../host/documents.ts";
import { arabic, english } from "../host/samples.ts";
import { select, storedTags, tagged, testTagging } from "../host/tagging.ts";

const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(`readout.${command}`, ...args);

describe("tagging", () => {
  testTagging();

  it("tags every selection", async () => {
    const document = await openDocument("042_tag.txt", english);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    editor.selections = ["Wang Yi", "the railway"]
      .map((words) => rangeOf(document, words))
      .map(({ start, end }) => new vscode.Selection(start, end));
    await run("tagStatement", "pledge");
    assert.deepEqual((await tagged("042_tag.txt")).toSorted(), ["pledge: Wang Yi", "pledge: the railway"]);
  });

  it("keeps a tag on its words when text is put before them, and over closing and opening again", async () => {
    const document = await openDocument("043_tag.txt", arabic);
    select("الصين ترحب بالقطار");
    await run("tagStatement", "pledge");
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(2, 0), "بيان مشترك\n\n");
    await vscode.workspace.applyEdit(edit);
    await document.save();
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    const reopened = await vscode.workspace.openTextDocument(document.uri);
    await vscode.window.showTextDocument(reopened);
    assert.deepEqual(await tagged("043_tag.txt"), ["pledge: الصين ترحب بالقطار"]);
    // It is found where its words are now.
    select("بالقطار", "cursor");
    await run("removeTag");
    assert.deepEqual(await tagged("043_tag.txt"), []);
  });

  it("undoes and redoes tagging, apart from edits of the text", async () => {
    const document = await openDocument("044_tag.txt", english);
    select("railway");
    await run("tagStatement", "pledge");
    await run("undoTag");
    assert.deepEqual(await tagged("044_tag.txt"), []);
    assert.equal(document.getText(), english);
    await run("redoTag");
    assert.deepEqual(await tagged("044_tag.txt"), ["pledge: railway"]);
  });

  it("removes the tag at the cursor", async () => {
    await openDocument("045_tag.txt", english);
    select("railway");
    await run("tagStatement", "pledge");
    select("Wang Yi said");
    await run("tagStatement", "demand");
    select("railway", "cursor");
    await run("removeTag");
    assert.deepEqual(await tagged("045_tag.txt"), ["demand: Wang Yi said"]);
  });

  it("refuses a code that the codebook does not have, and says so", async () => {
    await openDocument("046_tag.txt", english);
    select("railway");
    await run("tagStatement", "no-such-code");
    assert.deepEqual(await storedTags("046_tag.txt"), []);
  });

  it("takes the codes from codebook.yaml as soon as it is there", async () => {
    const file = vscode.Uri.joinPath(workspaceFolder(), "codebook.yaml");
    const text = "name: Meals\ncodes:\n  lunch:\n    name: Lunch\n    color: '#aa3377'\n";
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    await openDocument("047_tag.txt", english);
    select("railway");
    await eventually("the new code", async () => {
      await run("tagStatement", "lunch");
      return (await tagged("047_tag.txt")).length > 0;
    });
    assert.deepEqual([...new Set(await tagged("047_tag.txt"))], ["lunch: railway"]);
    await vscode.workspace.fs.delete(file);
    await eventually("the sample codebook", async () => {
      await run("tagStatement", "pledge");
      return (await tagged("047_tag.txt")).includes("pledge: railway");
    });
  });
});
