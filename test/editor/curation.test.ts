import assert from "node:assert/strict";
import * as vscode from "vscode";
import { eventually, openDocument, readFile, workspaceFolder } from "../host/documents.ts";
import { english } from "../host/samples.ts";
import { select, storedTags, tagged } from "../host/tagging.ts";

const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(`readout.${command}`, ...args);
/** Does something that asks, and takes the first answer each time there is one, until it has come to its end. */
const answering = async (act: () => Thenable<unknown>) => {
  let isDone = false;
  const acted = Promise.resolve(act()).finally(() => {
    isDone = true;
  });
  await eventually("the end of it", async () => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    if (!isDone) await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
    return isDone;
  });
  await acted;
};

describe("codes, reviews and suggestions", () => {
  const book = vscode.Uri.joinPath(workspaceFolder(), "codebook.yaml");
  const write = (uri: vscode.Uri, text: string) => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const name = vscode.workspace.getConfiguration("readout");
  after(async () => {
    await vscode.workspace.fs.delete(book).then(undefined, () => undefined);
    await name.update("annotator", undefined, vscode.ConfigurationTarget.Global);
  });

  it("carries a new id of a code through its tags after a preview, and back by one undo", async () => {
    await write(book, "# Ours.\ncodes:\n  vow: { name: Vow }\n  lunch: {}\n");
    await openDocument("060_codes.txt", english);
    select("build the railway");
    await eventually("the codebook", async () => {
      await run("tagStatement", "vow");
      return (await tagged("060_codes.txt")).includes("vow: build the railway");
    });
    const editor = await vscode.window.showTextDocument(book);
    const at = editor.document.positionAt(editor.document.getText().indexOf("vow"));
    await answering(() => vscode.commands.executeCommand("vscode.executeDocumentRenameProvider", book, at, "promise"));
    assert.ok((await tagged("060_codes.txt")).includes("promise: build the railway"));
    assert.equal(await readFile("codebook.yaml"), "# Ours.\ncodes:\n  promise: { name: Vow }\n  lunch: {}\n");
    await run("undoTag");
    assert.ok((await tagged("060_codes.txt")).includes("vow: build the railway"));
    assert.match(await readFile("codebook.yaml"), /vow: \{ name: Vow \}/);
  });

  it("settles a tag whose words are gone on the words that are selected", async () => {
    await openDocument("061_lost.txt", english);
    select("build the railway");
    await run("tagStatement", "lunch");
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    const shorter = english.replace('"We will build the railway together," Wang Yi said. ', "");
    const document = await openDocument("061_lost.txt", shorter);
    await eventually("the new text", () => document.getText() === shorter);
    select("thanked the Iranian side");
    await answering(() => run("settleTags"));
    assert.deepEqual(await tagged("061_lost.txt"), ["lunch: thanked the Iranian side"]);
  });

  it("reviews two annotators by single acts, and keeps what was settled apart", async () => {
    await openDocument("062_review.txt", english);
    for (const [who, code] of [
      ["Nino", "vow"],
      ["Reza", "lunch"],
    ] as const) {
      await name.update("annotator", who, vscode.ConfigurationTarget.Global);
      select("build the railway");
      await eventually(`a tag by ${who}`, async () => {
        const lines = await readFile("062_review.txt.annotations.jsonl").catch(() => "");
        if (lines.includes(`"creator":"${who}"`)) return true;
        await run("tagStatement", code);
        const wrong = (await readFile("062_review.txt.annotations.jsonl").catch(() => "")).includes(
          `"creator":"${who}"`,
        );
        if (!wrong) await run("undoTag");
        return wrong;
      });
    }
    await run("review.start", "Nino", "Reza");
    await run("review.takeSecond");
    const curated = await eventually("what was settled", async () => {
      const lines = (await readFile("062_review.txt.annotations.jsonl")).split("\n").filter((line) => line !== "");
      return lines.map((line) => JSON.parse(line) as Curated).find(({ layer }) => layer === "curation");
    });
    assert.deepEqual(
      curated.body.map(({ code }) => code),
      ["lunch"],
    );
    assert.equal(curated.relations.length, 2);
    assert.equal((await storedTags("062_review.txt")).length, 3);
  });

  it("suggests what was tagged before, and takes it by one key", async () => {
    const lines = ["bridge", "road", "port", "school", "market", "museum"].map(
      (thing) => `The government will open the ${thing} this year.`,
    );
    const thanks = ["bread", "tea", "house", "music", "help", "maps"].map(
      (thing) => `The guests thanked them for the ${thing}.`,
    );
    const document = await openDocument("063_suggest.txt", `${[...lines, ...thanks].join("\n")}\n`);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const tagLines = async (from: number, to: number, code: string) => {
      editor.selections = Array.from({ length: to - from }, (_, index) => document.lineAt(from + index).range).map(
        ({ start, end }) => new vscode.Selection(start, end),
      );
      await run("tagStatement", code);
    };
    await tagLines(0, 5, "vow");
    await tagLines(6, 11, "lunch");
    await eventually("the suggestion", async () => {
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      await run("nextSuggestion");
      return editor.selection.active.line === 5;
    });
    await run("acceptSuggestion");
    assert.ok((await tagged("063_suggest.txt")).includes(`vow: ${lines[5]}`));
  });
});

interface Curated {
  readonly layer?: string;
  readonly body: readonly { readonly code?: string }[];
  readonly relations: readonly object[];
}
