import assert from "node:assert/strict";
import type {
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  DocumentHighlight,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  MarkupContent,
  Range,
  SelectionRange,
} from "vscode-languageserver";
import { TestClient, type TestOptions, usualCapabilities } from "./testing/client.ts";
import { entries, twoDocuments } from "./testing/sample.ts";

const uri = "file:///w/bridge.readout";
const textDocument = { uri };

describe("reading a file over the protocol", () => {
  let client: TestClient;
  const begin = async (text: string, options: TestOptions = {}) => {
    client = await new TestClient({ entries, ...options }).start();
    await client.open(uri, text);
  };
  afterEach(() => client.close());

  const at = (text: string, words: string, from = 0) => {
    const offset = text.indexOf(words, from);
    const before = text.slice(0, offset).split("\n");
    return { line: before.length - 1, character: (before.at(-1) as string).length };
  };
  const under = (text: string, { start, end }: Range) => {
    const lines = text.split("\n").slice(start.line, end.line + 1);
    lines[lines.length - 1] = (lines.at(-1) as string).slice(0, end.character);
    lines[0] = (lines[0] as string).slice(start.character);
    return lines.join("\n");
  };

  it("hovers over a name in Markdown, or in plain text for clients without it", async () => {
    await begin(twoDocuments);
    const position = at(twoDocuments, "ჰოლმმა");
    const hover = await client.ask<Hover>("textDocument/hover", { textDocument, position });
    assert.equal(hover.range && under(twoDocuments, hover.range), "ადა ჰოლმმა");
    const { kind, value } = hover.contents as MarkupContent;
    assert.equal(kind, "markdown");
    assert.match(value, /\*\*.*Ada Holm.*\*\*/);
    assert.match(value, /ადა ჰოლმი/);
    assert.match(value, /\(https:\/\/www\.wikidata\.org\/wiki\/Q900001\)/);
    client.close();
    await begin(twoDocuments, { capabilities: {} });
    const plain = await client.ask<Hover>("textDocument/hover", { textDocument, position });
    assert.equal((plain.contents as MarkupContent).kind, "plaintext");
  });

  it("outlines the documents of a file, as a tree or as a list", async () => {
    await begin(twoDocuments);
    const symbols = await client.ask<DocumentSymbol[]>("textDocument/documentSymbol", { textDocument });
    assert.deepEqual(
      symbols.map(({ name, range }) => [name, range.start.line]),
      [
        ["bridge-en", 0],
        ["bridge-ka", 8],
      ],
    );
    const [meeting] = symbols[0]?.children ?? [];
    assert.match(meeting?.name ?? "", /Ada Holm – Maro Beridze/);
    const speaker = meeting?.children?.find(({ name }) => name === "Ada Holm");
    assert.deepEqual(
      speaker?.children?.map(({ name }) => name),
      ["Ada Holm said that the bridge would open this year.", "She added that tolls would fall."],
    );
    client.close();
    await begin(twoDocuments, { capabilities: {} });
    const list = await client.ask<{ name: string; location: Location }[]>("textDocument/documentSymbol", {
      textDocument,
    });
    assert.equal(list.find(({ name }) => name === "bridge-ka")?.location.uri, uri);
  });

  it("folds documents and headers, never a single line", async () => {
    await begin(twoDocuments);
    const folds = await client.ask<FoldingRange[]>("textDocument/foldingRange", { textDocument });
    const lines = folds.map(({ startLine, endLine }) => `${startLine}-${endLine}`);
    assert.ok(lines.includes("0-6") && lines.includes("1-2") && lines.includes("8-12"), lines.join(" "));
    assert.ok(folds.every(({ startLine, endLine }) => startLine < endLine));
    assert.equal(new Set(lines).size, lines.length);
  });

  it("widens selections up to the file", async () => {
    await begin(twoDocuments);
    const positions = [at(twoDocuments, "tolls"), at(twoDocuments, "ხიდი")];
    const chains = await client.ask<SelectionRange[]>("textDocument/selectionRange", { textDocument, positions });
    for (const [index, word] of ["tolls", "ხიდი"].entries()) {
      const texts: string[] = [];
      for (let range = chains[index]; range; range = range.parent as SelectionRange) {
        texts.push(under(twoDocuments, range.range));
      }
      assert.equal(texts[0], word);
      assert.equal(texts.at(-1), twoDocuments);
      assert.ok(texts.some((text) => text.startsWith("=== bridge") && text !== twoDocuments));
    }
  });

  it("follows one person through the file, whatever the language", async () => {
    await begin(twoDocuments);
    const position = at(twoDocuments, "ჰოლმმა განაცხადა");
    const highlights = await client.ask<DocumentHighlight[]>("textDocument/documentHighlight", {
      textDocument,
      position,
    });
    const names = highlights.map(({ range }) => under(twoDocuments, range));
    assert.deepEqual(
      names.filter((name) => /Holm|ჰოლმ/.test(name)),
      ["Ada Holm", "Ada Holm", "ადა ჰოლმმა", "ადა ჰოლმმა"],
    );
    const definition = await client.ask<Location>("textDocument/definition", { textDocument, position });
    assert.equal(definition.range.start.line, 11);
    assert.equal(
      await client.ask("textDocument/definition", { textDocument, position: at(twoDocuments, "tolls") }),
      null,
    );
  });

  it("reports problems with a code and a fix that mends them", async () => {
    const text = twoDocuments.replace("bridge-ka", "bridge-en").replace("date: 2025-01-24", "date: 24.1.2025x");
    await begin(text);
    const report = await client.ask<DocumentDiagnosticReport>("textDocument/diagnostic", { textDocument });
    assert.ok(report.kind === "full");
    const duplicate = report.items.find(({ code }) => code === "duplicate-document-id") as Diagnostic;
    assert.equal(duplicate.source, "Readout");
    assert.equal(under(text, duplicate.range), "bridge-en");
    const actions = await client.ask<CodeAction[]>("textDocument/codeAction", {
      textDocument,
      range: duplicate.range,
      context: { diagnostics: [duplicate] },
    });
    const [action] = actions;
    assert.equal(action?.title, "Rename this document to “bridge-en-2”");
    assert.deepEqual(action?.diagnostics, [duplicate]);
    const [change] = action?.edit?.documentChanges ?? [];
    assert.ok(change && "edits" in change);
    assert.deepEqual(change.textDocument, { uri, version: 1 });
    const [edit] = change.edits;
    assert.ok(edit && "newText" in edit);
    await client.change(uri, 2, [{ range: edit.range, text: edit.newText }]);
    const after = await client.ask<DocumentDiagnosticReport>("textDocument/diagnostic", { textDocument });
    assert.ok(after.kind === "full" && !after.items.some(({ code }) => code === "duplicate-document-id"));
  });

  it("offers to make a day the document's date, where it is not", async () => {
    const text = "It opened on 24 January 2025.\n";
    await begin(text);
    const position = at(text, "January");
    const actions = await client.ask<CodeAction[]>("textDocument/codeAction", {
      textDocument,
      range: { start: position, end: position },
      context: { diagnostics: [], only: ["refactor"] },
    });
    assert.deepEqual(
      actions.map(({ title, kind }) => [title, kind]),
      [["Set 2025-01-24 as the document date", "refactor.rewrite"]],
    );
  });

  it("keeps quiet about problems that the user does not want to see", async () => {
    const text = twoDocuments.replace("bridge-ka", "bridge-en");
    await begin(text, { initialization: { settings: { diagnostics: { ignore: ["duplicate-document-id"] } } } });
    const report = await client.ask<DocumentDiagnosticReport>("textDocument/diagnostic", { textDocument });
    assert.deepEqual(report.kind === "full" && report.items, []);
  });

  it("sends problems to clients that do not ask for them, and takes them back", async () => {
    const { diagnostic: _, ...textDocumentCapabilities } = usualCapabilities.textDocument ?? {};
    client = await new TestClient({ capabilities: { textDocument: textDocumentCapabilities } }).start();
    const sent: string[][] = [];
    const next = (count: number) =>
      new Promise<void>((resolve) => {
        client.connection.onNotification("textDocument/publishDiagnostics", ({ diagnostics }) => {
          sent.push(diagnostics.map(({ code }: Diagnostic) => code));
          if (sent.length === count) resolve();
        });
      });
    const both = next(2);
    await client.open(uri, '<doc id="a">\nText.\n<doc id="b">\nMore.\n</doc>\n');
    await client.ask("textDocument/hover", { textDocument, position: { line: 0, character: 0 } });
    await client.connection.sendNotification("textDocument/didClose", { textDocument });
    await both;
    assert.deepEqual(sent, [["unclosed-element"], []]);
  });

  it("shows ISO dates where asked to, never beside right-to-left text", async () => {
    const text = `=== a ===\nlang: en\n\nIt opened on 24 January 2025.\nThe word سلام stands before 24 January 2025.\n`;
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    await begin(text);
    assert.equal(await client.ask("textDocument/inlayHint", { textDocument, range }), null);
    client.close();
    await begin(text, { initialization: { settings: { "inlayHints.dates": true } } });
    const hints = await client.ask<InlayHint[]>("textDocument/inlayHint", { textDocument, range });
    assert.deepEqual(
      hints.map(({ position, label }) => [position.line, label]),
      [[3, "2025-01-24"]],
    );
  });

  it("gives the statement at the cursor and its neighbours", async () => {
    await begin(twoDocuments);
    const ask = (words: string, which: "at" | "next" | "previous") =>
      client.request("readout/statement", { textDocument, position: at(twoDocuments, words), which });
    const here = await ask("tolls", "at");
    assert.equal(here && under(twoDocuments, here.range), "She added that tolls would fall.");
    assert.equal(here?.speaker, "Ada Holm");
    const next = await ask("tolls", "next");
    assert.equal(next?.documentId, "bridge-ka");
    assert.equal(await ask("ხიდი", "next"), null);
    const previous = await ask("tolls", "previous");
    assert.equal(
      previous && under(twoDocuments, previous.range),
      "Ada Holm said that the bridge would open this year.",
    );
  });

  it("gives the analysis of the file as JSON", async () => {
    await begin(twoDocuments);
    const json = (await client.request("readout/analysis", { textDocument })) as {
      profile: string;
      documents: { id: string; start: number; end: number; entities: { text: string; start: number; end: number }[] }[];
    };
    assert.deepEqual(
      json.documents.map(({ id, start: from, end }) => [id, twoDocuments.slice(from, end).slice(0, 13)]),
      [
        ["bridge-en", "=== bridge-en"],
        ["bridge-ka", "=== bridge-ka"],
      ],
    );
    for (const { text, start: from, end } of json.documents.flatMap(({ entities }) => entities)) {
      assert.equal(twoDocuments.slice(from, end), text);
    }
  });
});
