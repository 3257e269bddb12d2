import assert from "node:assert/strict";
import { CancellationTokenSource } from "vscode-languageserver";
import type { ExportResult } from "../protocol.ts";
import { createMemoryFiles } from "../workspace/memoryFiles.ts";
import { TestClient, TestClock } from "./testing/client.ts";
import { entries, twoDocuments } from "./testing/sample.ts";

const uri = "file:///w/001_a.txt";
const textDocument = { uri };
const position = { line: 0, character: 1 };

/** Every question of the protocol about a file. */
const questions: readonly (readonly [string, object])[] = [
  ["textDocument/semanticTokens/full", {}],
  ["textDocument/semanticTokens/range", { range: { start: position, end: { line: 2, character: 0 } } }],
  ["textDocument/hover", { position }],
  ["textDocument/documentSymbol", {}],
  ["textDocument/foldingRange", {}],
  ["textDocument/selectionRange", { positions: [position, { line: 9999, character: 9999 }] }],
  ["textDocument/diagnostic", {}],
  ["textDocument/codeAction", { range: { start: position, end: position }, context: { diagnostics: [] } }],
  ["textDocument/definition", { position }],
  ["textDocument/references", { position, context: { includeDeclaration: true } }],
  ["textDocument/documentHighlight", { position }],
  ["textDocument/inlayHint", { range: { start: position, end: position } }],
  ["workspace/symbol", { query: "a" }],
  ["readout/analysis", {}],
  ["readout/statement", { position }],
  ["textDocument/declaration", { position }],
  ["readout/entities/at", { range: { start: position, end: { line: 9999, character: 9999 } } }],
  ["readout/entities/list", { scope: { kind: "document", textDocument, position } }],
  ["readout/entities/list", { scope: { kind: "workspace" } }],
  ["readout/entities/mentions", { link: "PER:x", scope: { kind: "file", textDocument } }],
];

describe("the server under bad conditions", () => {
  let client: TestClient;
  afterEach(() => client.close());

  const askAll = async () => {
    for (const [method, params] of questions) await client.ask(method, { textDocument, ...params });
    assert.deepEqual(client.errors, []);
  };

  const texts: Readonly<Record<string, string>> = {
    empty: "",
    "NUL and control characters": "\u0000a\u0001\u001b[0m Ada\u0000Holm \u0000",
    "lone surrogates": "\ud83d Ada Holm \ude00\ud83d",
    "a byte order mark": "\ufeff=== a ===\nAda Holm",
    "mixed line ends": "Ada Holm\r\n\rx\n\r\nAda\rHolm",
    "only line ends": "\n\r\r\n\n",
    "a year that is none": "=== a ===\ndate: 20255-13-40\n\nAda Holm came in 20255.",
  };
  for (const [name, text] of Object.entries(texts)) {
    it(`answers about ${name}`, async () => {
      client = await new TestClient({ entries }).start();
      await client.open(uri, text);
      await askAll();
    });
  }

  it("answers about a line of two million characters", async function () {
    this.timeout(60_000);
    client = await new TestClient({ entries }).start();
    await client.open(uri, "Ada Holm said x. ".repeat(120_000));
    await askAll();
  });

  it("answers questions about files and commands that it does not know", async () => {
    client = await new TestClient().start();
    for (const [method, params] of questions.filter(([name]) => !name.startsWith("readout/"))) {
      await client.ask(method, { textDocument: { uri: "file:///nowhere" }, ...params });
    }
    await assert.rejects(client.request("readout/analysis", { textDocument }), /not open/);
    await assert.rejects(client.ask("readout/unheardOf", {}), /Unhandled method/);
    assert.deepEqual(client.errors, []);
  });

  it("refuses to speak of a version that it does not hold", async () => {
    client = await new TestClient().start();
    await client.open(uri, "text", 4);
    await assert.rejects(client.request("readout/analysis", { textDocument: { uri, version: 3 } }), { code: -32801 });
  });

  it("answers malformed requests with an error and lives on", async () => {
    client = await new TestClient({ entries }).start();
    await client.open(uri, "Ada Holm");
    for (const params of [{}, null, { textDocument }, { textDocument, position: "x" }]) {
      await client.ask("textDocument/hover", params).catch(() => undefined);
    }
    assert.ok(client.errors.length > 0, "what went wrong is written down");
    assert.notEqual(await client.ask("textDocument/hover", { textDocument, position }), null);
  });

  it("works without its list of names, and says so", async () => {
    client = new TestClient({ knowledge: null });
    const told = new Promise<string>((resolve) => {
      client.connection.onNotification("window/showMessage", ({ message }: { message: string }) => resolve(message));
    });
    await client.start();
    await client.open(uri, twoDocuments);
    assert.match(await told, /names are not recognised/);
    assert.equal((await client.ask<unknown[]>("textDocument/documentSymbol", { textDocument })).length, 2);
  });

  it("takes parameters by position, with empty ones behind the first", async () => {
    const clock = new TestClock();
    clock.tick = 20;
    client = await new TestClient({ entries, clock }).start();
    await client.open(uri, "Ada Holm said that it rained.");
    await client.request("readout/tag", { textDocument, ranges: [{ start: position, end: position }], codes: [] });
    const { files } = await client.connection.sendRequest<ExportResult>(
      "readout/export",
      { format: "json" },
      undefined,
    );
    assert.ok(files.length > 0);
  });

  it("stops work that is no longer wanted", async () => {
    const clock = new TestClock();
    // Each look at the clock uses up a slice: work pauses before every document.
    clock.tick = 20;
    client = await new TestClient({ entries, clock }).start();
    await client.open(uri, "=== a ===\n\nAda Holm.\n".repeat(400));
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest("textDocument/semanticTokens/full", { textDocument }, source.token);
    source.cancel();
    await assert.rejects(answer, { code: -32800 });
  });

  it("answers while a large file is being analysed, the documents in view first", async () => {
    const clock = new TestClock();
    clock.tick = 20;
    client = await new TestClient({ entries, clock }).start();
    await client.open(uri, "=== a ===\n\nAda Holm.\n".repeat(400));
    const order: string[] = [];
    const full = client.ask("textDocument/semanticTokens/full", { textDocument }).then(() => order.push("full"));
    const range = { start: { line: 600, character: 0 }, end: { line: 610, character: 0 } };
    await client.ask("textDocument/semanticTokens/range", { textDocument, range }).then(() => order.push("range"));
    await full;
    assert.deepEqual(order, ["range", "full"]);
  });

  it("shows progress of long work and ends it when the user says so", async () => {
    const clock = new TestClock();
    clock.tick = 20;
    const capabilities = { window: { workDoneProgress: true } };
    client = await new TestClient({ entries, clock, capabilities }).start();
    const ended = new Promise<string[]>((resolve) => {
      const kinds: string[] = [];
      client.connection.onRequest("window/workDoneProgress/create", () => null);
      client.connection.onNotification("$/progress", ({ token, value }: { token: string; value: { kind: string } }) => {
        kinds.push(value.kind);
        if (value.kind === "begin")
          void client.connection.sendNotification("window/workDoneProgress/cancel", { token });
        if (value.kind === "end") resolve(kinds);
      });
    });
    await client.open(uri, "=== a ===\n\nAda Holm.\n".repeat(4000));
    const kinds = await ended;
    assert.equal(kinds[0], "begin");
    assert.equal(kinds.at(-1), "end");
  });

  it("counts in UTF-8 where the client wants it, edits included", async () => {
    client = await new TestClient({ entries, capabilities: { general: { positionEncodings: ["utf-8"] } } }).start();
    assert.equal(client.hello?.capabilities.positionEncoding, "utf-8");
    await client.open(uri, "é😀 X Holm");
    const at = (character: number) => ({ line: 0, character });
    await client.change(uri, 2, [{ range: { start: at(7), end: at(8) }, text: "Ada" }]);
    const { range } = await client.ask<{ range: object }>("textDocument/hover", { textDocument, position: at(8) });
    assert.deepEqual(range, { start: at(7), end: at(15) });
  });

  it("reads the client's files where it has none, and what they refuse", async () => {
    const files = createMemoryFiles({ "file:///w/002_b.txt": "Ada Holm" });
    client = new TestClient({ entries, folders: ["file:///w"], initialization: { clientFileSystem: true } });
    const asked: string[] = [];
    client.serveFiles(files, (method) => asked.push(method));
    await client.start();
    for (let found: unknown[] = []; found.length === 0; )
      found = await client.ask("workspace/symbol", { query: "holm" });
    assert.ok(asked.includes("readout/fs/list") && asked.includes("readout/fs/read"));
  });
});
