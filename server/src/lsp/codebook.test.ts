import assert from "node:assert/strict";
import type { CompletionItem, Hover } from "vscode-languageserver";
import { serialise } from "../annotation/stored/annotation.ts";
import { annotate } from "../annotation/testing/sample.ts";
import type { CodebookChange } from "../protocol.ts";
import { createMemoryFiles, type MemoryFiles } from "../workspace/memoryFiles.ts";
import { TestClient } from "./testing/client.ts";

const text = "The road will open in spring. The tolls will fall.\n";
const own = "file:///w/codebook.yaml";
const book = `# Ours.
codes:
  promise: {}
  pledge:
    name: Pledge # said by one side
    parent: promise
  offer: { parent: promise }
`;
const one = "file:///w/001.readout";
const two = "file:///w/002.readout";

describe("the codebook with its annotations", () => {
  let client: TestClient;
  let files: MemoryFiles;
  const start = async (codebook: string | null = book) => {
    const stored = (id: number, words: string, code: string) => `${serialise(annotate(text, words, { id, code }))}\n`;
    files = createMemoryFiles({
      [one]: text,
      [two]: text,
      [`${one}.annotations.jsonl`]: stored(1, "road", "pledge") + stored(2, "tolls", "pledge"),
      [`${two}.annotations.jsonl`]: stored(3, "road", "offer") + stored(4, "spring", "promise"),
      ...(codebook === null ? {} : { [own]: codebook }),
    });
    client = await new TestClient({
      files,
      codebook: "# The sample.\ncodes:\n  a: {}\n",
      folders: ["file:///w"],
    }).start();
    for (let attempt = 0; ; attempt++) {
      const { total } = await client.request("readout/annotations/search", { limit: 0 });
      if (total === 4) return;
      assert.ok(attempt < 100);
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  afterEach(() => client.close());
  const codes = async () => {
    const { counts } = await client.request("readout/annotations/search", { limit: 0, counts: ["code"] });
    return Object.fromEntries(counts.code?.map(({ key, count }) => [key, count]) ?? []);
  };
  const change = (asked: CodebookChange, dryRun = false) =>
    client.request("readout/codebook/restructure", { change: asked, dryRun });
  const ids = async () => (await client.request("readout/codebook", null)).codes.map(({ id }) => id);

  it("tells beforehand what a change comes to, and does nothing", async () => {
    await start();
    const told = await change({ kind: "merge", ids: ["pledge", "offer"], into: "promise" }, true);
    assert.deepEqual(told, {
      uri: own,
      changed: 3,
      removed: 0,
      files: [
        { uri: one, count: 2 },
        { uri: two, count: 1 },
      ],
    });
    assert.equal(files.text(own), book);
    assert.deepEqual(await codes(), { pledge: 2, offer: 1, promise: 1 });
  });

  it("changes with all annotations, and back by one undo", async () => {
    await start();
    const before = files.text(`${one}.annotations.jsonl`);
    await change({ kind: "merge", ids: ["pledge", "offer"], into: "promise" });
    assert.deepEqual([await ids(), await codes()], [["promise"], { promise: 4 }]);
    assert.match(files.text(`${one}.annotations.jsonl`) ?? "", /"code":"promise"/);
    const { label } = await client.request("readout/undo", null);
    assert.equal(label, "Merge Pledge, offer into promise");
    assert.equal(files.text(own), book);
    assert.deepEqual(
      [await ids(), await codes()],
      [["promise", "pledge", "offer"], { pledge: 2, offer: 1, promise: 1 }],
    );
    assert.equal(
      files.text(`${one}.annotations.jsonl`)?.replace(/"modified":"[^"]*"/g, ""),
      before?.replace(/"modified":"[^"]*"/g, ""),
    );
    assert.equal((await client.request("readout/redo", null)).label, label);
    assert.deepEqual(await codes(), { promise: 4 });
  });

  it("keeps comments and order when a code gets another id, and another name", async () => {
    await start();
    await change({ kind: "rename", id: "pledge", name: "Vow", newId: "vow" });
    assert.equal(files.text(own), book.replace("pledge:", "vow:").replace("name: Pledge", "name: Vow"));
    assert.deepEqual(await codes(), { vow: 2, offer: 1, promise: 1 });
  });

  it("removes what says nothing any more when a code is deleted", async () => {
    await start();
    const told = await change({ kind: "delete", id: "pledge", instead: null });
    assert.deepEqual([told.changed, told.removed], [0, 2]);
    assert.deepEqual(await codes(), { offer: 1, promise: 1 });
    await client.request("readout/undo", null);
    assert.deepEqual(await codes(), { pledge: 2, offer: 1, promise: 1 });
  });

  it("gets codes on the spot, with ids that are free", async () => {
    await start();
    assert.deepEqual(
      await client.request("readout/codebook/add", { name: "Veiled Threat", parent: "promise", key: "v" }),
      {
        id: "veiled-threat",
        uri: own,
      },
    );
    assert.equal((await client.request("readout/codebook/add", { name: "Offer" })).id, "offer-2");
    assert.ok(files.text(own)?.startsWith(book));
    await assert.rejects(
      client.request("readout/codebook/add", { name: "X", key: "v" }),
      /sets “Veiled Threat” already/,
    );
  });

  it("is made of the sample where the workspace has none", async () => {
    await start(null);
    await client.request("readout/codebook/add", { name: "B" });
    assert.match(files.text(own) ?? "", /^# The sample\.[^]*a: \{\}\n {2}b:\n {4}name: B\n$/);
    await client.request("readout/undo", null);
    assert.equal(files.text(own), null);
    const made = await client.request("readout/codebook/create", null);
    assert.deepEqual(made, { uri: own, created: true });
    assert.deepEqual(await client.request("readout/codebook/create", null), { uri: own, created: false });
  });

  it("is left alone while its editor holds changes, or when somebody changed it since", async () => {
    await start();
    await client.open(own, `${book}  new: {}\n`);
    await assert.rejects(change({ kind: "move", id: "offer", parent: null }), /not saved/);
    await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri: own } });
    await change({ kind: "move", id: "offer", parent: null });
    files.put(own, "codes: { a: {} }\n");
    await assert.rejects(client.request("readout/undo", null), /changed meanwhile/);
    assert.equal(files.text(own), "codes: { a: {} }\n");
  });

  it("is completed and explained in its editor", async () => {
    await start();
    await client.open(own, `${book}  `);
    const textDocument = { uri: own };
    const items = await client.ask<CompletionItem[]>("textDocument/completion", {
      textDocument,
      position: { line: 5, character: 12 },
    });
    assert.deepEqual(
      items.map(({ label }) => label),
      ["promise", "offer"],
    );
    const hover = await client.ask<Hover>("textDocument/hover", { textDocument, position: { line: 3, character: 4 } });
    assert.match(JSON.stringify(hover.contents), /2 annotations have it/);
  });
});
