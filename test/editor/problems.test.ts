import assert from "node:assert/strict";
import * as vscode from "vscode";
import { eventually, openDocument, workspaceFolder } from "../host/documents.ts";
import { twoDocuments } from "../host/samples.ts";

/** The problems of a document, when some are there. */
function problemsOf(document: vscode.TextDocument): Promise<vscode.Diagnostic[]> {
  return eventually("problems", () => {
    const found = vscode.languages.getDiagnostics(document.uri);
    return found.length > 0 ? found : undefined;
  });
}

const codeOf = ({ code }: vscode.Diagnostic) => String(typeof code === "object" ? code.value : code);

/** Applies the first quick fix of a problem. */
async function mend(document: vscode.TextDocument, problem: vscode.Diagnostic): Promise<void> {
  const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    problem.range,
    vscode.CodeActionKind.QuickFix.value,
  );
  const fix = fixes.find(({ edit }) => edit !== undefined);
  assert.ok(fix?.edit, `no quick fix for ${codeOf(problem)}`);
  assert.ok(await vscode.workspace.applyEdit(fix.edit));
}

describe("problems", () => {
  it("marks a header date that is none", async () => {
    const problems = await problemsOf(await openDocument("030_meals.readout", twoDocuments));
    const problem = problems.find((each) => codeOf(each) === "malformed-header-date");
    assert.equal(problem?.range.start.line, 1);
    assert.equal(problem.source, "Readout");
  });

  it("closes an element that was left open, by its quick fix", async () => {
    const text = '<doc id="a">\nEdi Rama had lunch.\n\n<doc id="b">\nEdi Rama had dinner.\n</doc>\n';
    const document = await openDocument("031_open.readout", text);
    const problem = (await problemsOf(document)).find((each) => codeOf(each) === "unclosed-element");
    assert.ok(problem);
    await mend(document, problem);
    assert.equal(document.getText().match(/<\/doc>/g)?.length, 2);
    await eventually("a document without problems", () => vscode.languages.getDiagnostics(document.uri).length === 0);
  });

  it("gives the second of two documents of one id another, by its quick fix", async () => {
    const text = "=== lunch ===\n\nEdi Rama had lunch.\n\n=== lunch ===\n\nEdi Rama had lunch again.\n";
    const document = await openDocument("032_twice.readout", text);
    const problem = (await problemsOf(document)).find((each) => codeOf(each) === "duplicate-document-id");
    assert.ok(problem);
    await mend(document, problem);
    assert.notEqual(document.getText(), text);
    await eventually("a document without problems", () => vscode.languages.getDiagnostics(document.uri).length === 0);
  });

  it("offers to reopen a file that is not UTF-8", async () => {
    const uri = vscode.Uri.joinPath(workspaceFolder(), "034_windows.txt");
    // "Встреча" in Windows-1251.
    await vscode.workspace.fs.writeFile(uri, Uint8Array.of(0xc2, 0xf1, 0xf2, 0xf0, 0xe5, 0xf7, 0xe0, 0x0a));
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const problem = (await problemsOf(document)).find((each) => codeOf(each) === "not-utf8");
    assert.ok(problem);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      uri,
      problem.range,
    );
    assert.ok(actions.some(({ command }) => command?.command === "workbench.action.editor.changeEncoding"));
  });

  it("shows no problem that a person does not want to see", async () => {
    const document = await openDocument("033_meals.readout", twoDocuments);
    const shown = () => vscode.languages.getDiagnostics(document.uri).map(codeOf);
    await eventually("the problem", () => shown().includes("malformed-header-date"));
    const settings = vscode.workspace.getConfiguration("readout");
    await settings.update("diagnostics.ignore", ["malformed-header-date"], vscode.ConfigurationTarget.Workspace);
    await eventually("silence", () => !shown().includes("malformed-header-date"));
    await settings.update("diagnostics.ignore", undefined, vscode.ConfigurationTarget.Workspace);
    await eventually("the problem again", () => shown().includes("malformed-header-date"));
  });
});
