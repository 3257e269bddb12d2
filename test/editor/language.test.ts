import assert from "node:assert/strict";
import * as vscode from "vscode";
import { eventually, openDocument, workspaceFolder } from "../host/documents.ts";

const body = "\n\nThe minister received the ambassador.\n";

/** File name, its text, and the language that it must open in. */
const cases: readonly (readonly [string, string, string])[] = [
  ["plain.readout", body, "readout"],
  ["account.readout.txt", body, "readout"],
  ["042_account.txt", body, "readout"],
  ["42_account.txt", body, "plaintext"],
  ["notes.txt", `Notes of the day${body}`, "plaintext"],
  ["rules", `=== lunch-2025 ===${body}`, "readout"],
  ["element", `<doc id="lunch" date="2025-05-16">${body}</doc>\n`, "readout"],
  ["trec", `<DOC>\n<DOCNO> W-1 </DOCNO>${body}</DOC>\n`, "readout"],
  ["newdoc", `# newdoc id = lunch${body}`, "readout"],
];

describe("the language of a file", () => {
  for (const [name, text, language] of cases) {
    it(`is ${language} for ${name}, which begins "${text.trim().split("\n")[0]}"`, async () => {
      assert.equal((await openDocument(`languages/${name}`, text)).languageId, language);
    });
  }

  it("becomes readout for the text files of a folder by a command, and for those of no other", async () => {
    const inside = await openDocument("press [2025]/june/lunch.txt", body);
    const outside = await openDocument("diary/lunch.txt", body);
    assert.equal(inside.languageId, "plaintext");
    await vscode.commands.executeCommand(
      "readout.useForFolder",
      vscode.Uri.joinPath(workspaceFolder(), "press [2025]"),
    );
    const languageOf = (uri: vscode.Uri) =>
      vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())?.languageId;
    await eventually("the new language", () => languageOf(inside.uri) === "readout");
    assert.equal(languageOf(outside.uri), "plaintext");
    assert.equal((await openDocument("press [2025]/dinner.txt", body)).languageId, "readout");
    const own = vscode.workspace.getConfiguration("files").inspect("associations")?.workspaceValue;
    assert.deepEqual(own, { "**/press [[]2025[]]/**/*.txt": "readout" });
  });
});
