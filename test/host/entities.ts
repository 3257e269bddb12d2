import assert from "node:assert/strict";
import * as vscode from "vscode";
import { eventually, openDocument, rangeOf, readFile, workspaceFolder } from "./documents.ts";
import { hoverAt } from "./features.ts";

const account = `date: 2025-03-18

On Tuesday Foreign Minister Wang Yi received the heads of the Moss Bureau in Beijing. The Moss Bureau was content.
`;

/** What every kind of host must do with names and the user's own gazetteer. */
export function testEntities(): void {
  it("leads from a name to its entry, which can be read and not edited", async () => {
    const document = await openDocument("041_entry.txt", account);
    const [definition] = await eventually("the definition", async () => {
      const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
        "vscode.executeDefinitionProvider",
        document.uri,
        rangeOf(document, "Wang").start,
      );
      return found.length > 0 ? found : undefined;
    });
    const uri = definition && ("targetUri" in definition ? definition.targetUri : definition.uri);
    assert.equal(uri?.scheme, "readout-entity");
    const entry = await vscode.workspace.openTextDocument(uri);
    assert.match(entry.getText(), /^Wang Yi\n/);
    assert.match(entry.getText(), /王毅/);
  });

  it("adds words to the gazetteer, gives them another name, dismisses them, and undoes each", async () => {
    const document = await openDocument("042_adding.txt", account);
    const uri = document.uri.toString();
    const [first, second] = [rangeOf(document, "Moss Bureau"), rangeOf(document, "The Moss").start];
    const at = { uri, range: first };
    const isKnown = async () => (await hoverAt(document, first.start)).includes("from your own");
    const own = () => readFile(".readout/entities/own.jsonl");
    await eventually("the server", async () => (await hoverAt(document, rangeOf(document, "Wang").start)) !== "");

    await vscode.commands.executeCommand("readout.addToGazetteer", at, "organisation");
    assert.equal(await own(), '{"id":"moss-bureau","type":"organisation","names":{"en":"Moss Bureau"}}\n');
    await eventually("the new name", isKnown);
    await eventually("its second mention", async () =>
      (await hoverAt(document, second.translate(0, 5))).includes("named 2 times"),
    );

    await vscode.commands.executeCommand("readout.notAName", at);
    assert.match(await own(), /"notName":"Moss Bureau"/);
    await eventually("no name any more", async () => !(await isKnown()));

    await vscode.commands.executeCommand("readout.undoGazetteerChange");
    await eventually("the name again", isKnown);
    await vscode.commands.executeCommand("readout.undoGazetteerChange");
    assert.equal(await own().catch(() => "gone"), "gone");
    await eventually("nothing of it", async () => !(await isKnown()));
  });

  it("dismisses one mention and no other, by a code action's command, and undoes it", async () => {
    const document = await openDocument("044_here.txt", account);
    const place = rangeOf(document, "Beijing");
    const isKnown = async () => (await hoverAt(document, place.start)).includes("Beijing");
    await eventually("the name", isKnown);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      place,
    );
    const here = actions.find(({ command }) => command?.command === "readout.notANameAtCursor")?.command;
    assert.ok(here, actions.map(({ title }) => title).join("\n"));
    await vscode.commands.executeCommand(here.command, ...(here.arguments ?? []));
    await eventually("no name there", async () => !(await isKnown()));
    await vscode.commands.executeCommand("readout.undoGazetteerChange");
    await eventually("the name again", isKnown);
  });

  it("takes a long list in while it serves, and finds its names over the workspace by another language", async () => {
    const lake = '{"id":"lake-bureau","type":"organisation","names":{"en":"Lake Bureau","ka":"ტბის ბიურო"}}';
    const file = vscode.Uri.joinPath(workspaceFolder(), ".readout/entities/lakes.jsonl");
    const document = await openDocument("045_lake.txt", account.replaceAll("Moss", "Lake"));
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(`${lake}\n${" ".repeat(300_000)}\n`));
    await vscode.workspace.openTextDocument(file);
    const place = rangeOf(document, "Lake Bureau").start.translate(0, 1);
    await eventually("the list’s name", async () => (await hoverAt(document, place)).includes("from your lakes"));
    const symbols = await eventually("the symbol", async () => {
      const query = "vscode.executeWorkspaceSymbolProvider";
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(query, "ტბის");
      return found.length > 0 ? found : undefined;
    });
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ["Lake Bureau (ტბის ბიურო)"],
    );
    await vscode.workspace.fs.delete(file);
    await eventually("nothing of it", async () => !(await hoverAt(document, place)).includes("from your"));
  });

  it("shows what is wrong in a file of the gazetteer at its line", async () => {
    await openDocument("043_account.txt", account);
    const broken = await openDocument(
      ".readout/entities/mine.jsonl",
      '{"id":"a","type":"place","names":{"en":"Aland"}}\n{"id"\n',
    );
    const [problem] = await eventually("the problem", () => {
      const problems = vscode.languages.getDiagnostics(broken.uri).filter(({ source }) => source === "Readout");
      return problems.length > 0 ? problems : undefined;
    });
    assert.equal(problem?.range.start.line, 1);
    await vscode.workspace.fs.delete(broken.uri);
    await eventually("no problem", () => vscode.languages.getDiagnostics(broken.uri).length === 0);
  });
}
