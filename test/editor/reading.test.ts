import assert from "node:assert/strict";
import * as vscode from "vscode";
import { eventually, openDocument, rangeOf } from "../host/documents.ts";
import { outlineOf } from "../host/features.ts";
import { testReading } from "../host/reading.ts";
import { english, twoDocuments } from "../host/samples.ts";

describe("reading a source document", () => {
  testReading();

  it("outlines the documents of a file", async () => {
    const document = await openDocument("020_meals.readout", twoDocuments);
    const outline = await eventually("the outline", async () => {
      const lines = await outlineOf(document);
      return lines.length > 0 ? lines : undefined;
    });
    assert.deepEqual(
      outline.filter((line) => !line.startsWith(" ")),
      ["lunch", "dinner"],
    );
    assert.ok(outline.some((line) => line.trim().startsWith("Edi Rama had dinner")));
  });

  it("folds each document", async () => {
    const document = await openDocument("021_meals.readout", twoDocuments);
    const folds = await eventually("folding", () =>
      vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>(
        "vscode.executeFoldingRangeProvider",
        document.uri,
      ),
    );
    const second = rangeOf(document, "=== dinner ===").start.line;
    assert.ok(folds.some(({ start, end }) => start === 0 && end >= second - 2 && end < second));
    assert.ok(folds.some(({ start }) => start === second));
  });

  it("widens the selection from the word over the sentence to the file", async () => {
    const document = await openDocument("022_english.txt", english);
    const at = rangeOf(document, "railway").start;
    const [widest] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      "vscode.executeSelectionRangeProvider",
      document.uri,
      [at],
    );
    const texts: string[] = [];
    for (let each = widest; each !== undefined; each = each.parent) texts.push(document.getText(each.range));
    assert.equal(texts[0], "railway");
    assert.ok(texts.some((text) => text.startsWith('"We will build') || text.startsWith("We will build")));
    assert.equal(texts.at(-1), english);
  });

  it("finds every mention of a person, in any script", async () => {
    const document = await openDocument("023_both.readout", "Wang Yi spoke.\n\nوقال وانغ يي إن القطار جديد.\n");
    const mentions = await eventually("references", async () => {
      const found = await vscode.commands.executeCommand<vscode.Location[]>(
        "vscode.executeReferenceProvider",
        document.uri,
        rangeOf(document, "Wang").start,
      );
      return found.length > 0 ? found : undefined;
    });
    const here = mentions.filter(({ uri }) => uri.toString() === document.uri.toString());
    assert.deepEqual(
      here.map(({ range }) => document.getText(range)),
      ["Wang Yi", "وانغ يي"],
    );
  });
});
