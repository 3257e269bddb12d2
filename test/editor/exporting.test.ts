import assert from "node:assert/strict";
import * as vscode from "vscode";
import { eventually, openDocument, rangeOf, readFile, workspaceFolder } from "../host/documents.ts";
import { arabic, english } from "../host/samples.ts";
import { select } from "../host/tagging.ts";

/** Exports into a folder of the workspace, and gives the names of the files that are then in it. */
async function exportTo(folder: string, format: string): Promise<string[]> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), folder);
  await vscode.commands.executeCommand("readout.exportAnnotations", format, uri.toString());
  const entries = await vscode.workspace.fs.readDirectory(uri);
  return entries.map(([name]) => name).toSorted();
}

/** A command that asks. Whoever accepts a question before it has answers has left it: the command is then run anew. */
function againAndAgain(command: string, ...args: readonly unknown[]) {
  let running: Promise<unknown> | undefined;
  return {
    get isOver(): boolean {
      return running === undefined;
    },
    /** Accepts the first answer of what is being asked. */
    async acceptFirst(): Promise<void> {
      running ??= Promise.resolve(vscode.commands.executeCommand(command, ...args)).finally(
        () => (running = undefined),
      );
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
    },
  };
}

describe("exporting", () => {
  let document: vscode.TextDocument;

  before(async () => {
    document = await openDocument("060_export.txt", `😀 ${english}`);
    select("build the railway");
    await vscode.commands.executeCommand("readout.tagStatement", "pledge");
    await openDocument("061_export.txt", arabic);
    select("الصين ترحب بالقطار");
    await vscode.commands.executeCommand("readout.tagStatement", "agreement");
  });

  it("writes W3C Web Annotations", async () => {
    const names = await exportTo("w3c", "w3c");
    assert.ok(names.length > 0);
    const text = (await Promise.all(names.map((name) => readFile(`w3c/${name}`)))).join("\n");
    assert.match(text, /http:\/\/www\.w3\.org\/ns\/anno\.jsonld/);
    assert.match(text, /TextQuoteSelector/);
    assert.ok(text.includes("build the railway") && text.includes("الصين ترحب بالقطار"));
  });

  it("writes flat JSON with UTF-16 and code point offsets of the passage", async () => {
    const names = await exportTo("flat", "json");
    const text = (await Promise.all(names.map((name) => readFile(`flat/${name}`)))).join("\n");
    const offset = document.offsetAt(rangeOf(document, "build the railway").start);
    assert.ok(text.includes("build the railway"));
    // The emoji before it is two code units and one code point.
    assert.match(text, new RegExp(`\\b${offset}\\b`));
    assert.match(text, new RegExp(`\\b${offset - 1}\\b`));
  });

  it("writes nothing for a format that there is none of", async () => {
    const uri = vscode.Uri.joinPath(workspaceFolder(), "nothing");
    await vscode.commands.executeCommand("readout.exportAnnotations", "stone-tablets", uri.toString());
    const there = await vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
    assert.equal(there, false);
  });

  it("imports what another tool has made, once the person has seen what would come", async () => {
    const text = `😀 ${english}`;
    const start = text.indexOf("build the railway");
    const row = { text, label: [[start, start + "build the railway".length, "from outside"]] };
    const source = vscode.Uri.joinPath(workspaceFolder(), "rows.jsonl");
    await vscode.workspace.fs.writeFile(source, new TextEncoder().encode(`${JSON.stringify(row)}\n`));
    const importing = againAndAgain("readout.importAnnotations", "doccano", [source.toString()]);
    const stored = () => readFile("060_export.txt.annotations.jsonl").catch(() => "");
    assert.doesNotMatch(await stored(), /from outside/);
    // The preview: its first line goes on.
    await eventually("the import", async () => {
      if ((await stored()).includes('"code":"from outside"')) return importing.isOver;
      await importing.acceptFirst();
      return false;
    });
    assert.match(await readFile("codebook.yaml"), /from outside/);
    await vscode.commands.executeCommand("readout.undoTag");
    await eventually("the undoing", async () => !(await stored()).includes("from outside"));
  });

  it("asks for what it is not told", async () => {
    const exporting = againAndAgain("readout.exportAnnotations");
    // The format, what would be written, then the folder: the first of each.
    await eventually("the export", async () => {
      const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(workspaceFolder(), "exports")).then(
        (found) => found,
        () => [],
      );
      if (entries.length > 0) return exporting.isOver;
      await exporting.acceptFirst();
      return false;
    });
  });
});
