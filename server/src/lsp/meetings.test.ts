import assert from "node:assert/strict";
import type { CodeLens } from "vscode-languageserver";
import { createMemoryFiles } from "../workspace/memoryFiles.ts";
import { TestClient } from "./testing/client.ts";
import { entries, twoDocuments } from "./testing/sample.ts";

const folder = "file:///w";
const uri = "file:///w/bridge.readout";
const other = "file:///w/003_walk.txt";
const walk = "Ada Holm met Maro Beridze on 22 January 2025.\n";
const title = "Ada Holm – Maro Beridze, 2025-01-21";

describe("meetings over the protocol", () => {
  let client: TestClient;
  afterEach(() => client.close());

  const start = async (settings: object = {}) => {
    const files = createMemoryFiles({ [uri]: twoDocuments, [other]: walk });
    client = await new TestClient({ files, entries, folders: [folder], initialization: { settings } }).start();
    for (;;) {
      const { meetings, indexing } = await client.request("readout/meetings", {});
      if (!indexing && meetings.length === 2) return meetings;
    }
  };

  it("are listed with all documents that tell of them, whatever the language", async () => {
    const told = (await start()).map((meeting) => [
      meeting.title,
      ...meeting.accounts.map(({ documentId, language, range }) => `${documentId} ${language} ${range.start.line}`),
    ]);
    assert.deepEqual(told, [
      [title, "bridge-en en 4", "bridge-ka ka 11"],
      ["Ada Holm – Maro Beridze, 2025-01-22", "003_walk en 0"],
    ]);
  });

  it("are joined anew as a document is typed", async () => {
    await start();
    await client.open(other, walk);
    const range = { start: { line: 0, character: 29 }, end: { line: 0, character: 31 } };
    await client.change(other, 2, [{ range, text: "21" }]);
    const { meetings } = await client.request("readout/meetings", { textDocument: { uri: other } });
    assert.deepEqual(
      meetings.map(({ accounts }) => accounts.map(({ documentId }) => documentId)),
      [["003_walk", "bridge-en", "bridge-ka"]],
    );
  });

  it("lead from a statement to what another account says there", async () => {
    await start();
    await client.open(uri, twoDocuments);
    const ask = (line: number, character: number) =>
      client.request("readout/counterparts", { textDocument: { uri }, position: { line, character } });
    const { documentId, accounts } = await ask(4, 3);
    assert.deepEqual([documentId, accounts.map((account) => account.documentId)], ["bridge-en", ["bridge-ka"]]);
    assert.equal(accounts[0]?.counterpart?.start.line, 11);
    const [said] = (await ask(6, 3)).accounts;
    assert.deepEqual([said?.counterpart, said?.near.start.line], [null, 12], "what the other does not say");
    assert.deepEqual((await ask(9, 0)).documentId, "bridge-ka");
  });

  it("align two documents in both directions, from disk too", async () => {
    await start();
    const side = (documentId: string) => ({ uri, documentId });
    const { left, right } = await client.request("readout/alignment", {
      left: side("bridge-en"),
      right: side("bridge-ka"),
    });
    const lines = (statements: typeof left) =>
      statements.map(({ range, counterpart }) => [range.start.line, counterpart?.start.line ?? null]);
    assert.deepEqual(lines(left), [
      [4, 11],
      [5, 12],
      [6, null],
    ]);
    assert.deepEqual(lines(right), [
      [11, 4],
      [12, 5],
    ]);
    await assert.rejects(
      client.request("readout/alignment", { left: side("bridge-en"), right: side("gone") }),
      /no longer in its file/,
    );
  });

  it("stand above each document, with the languages they are also told in", async () => {
    await start();
    await client.open(uri, twoDocuments);
    const lenses = async () =>
      (await client.ask<CodeLens[]>("textDocument/codeLens", { textDocument: { uri } })).map(
        ({ range, command }) => `${range.start.line} ${command?.title}`,
      );
    assert.deepEqual(await lenses(), [
      `0 ${title}`,
      "0 also told in 1 other document (ka)",
      `8 ${title}`,
      "8 also told in 1 other document (en)",
    ]);
    client.close();
    await start({ codeLens: { meetings: false } });
    await client.open(uri, twoDocuments);
    assert.deepEqual(await lenses(), []);
  });
});
