import assert from "node:assert/strict";
import { serialise } from "../annotation/stored/annotation.ts";
import { annotate } from "../annotation/testing/sample.ts";
import type { SearchAnnotationsResult } from "../protocol.ts";
import { createMemoryFiles, type MemoryFiles } from "../workspace/memoryFiles.ts";
import { TestClient } from "./testing/client.ts";
import { entries, twoDocuments } from "./testing/sample.ts";

const open = "file:///w/001.readout";
const closed = "file:///w/sub/002.readout";
const codebook = "codes:\n  pledge: { name: Pledge }\n  firm: { parent: pledge }\n";

describe("the annotations of a workspace", () => {
  let client: TestClient;
  let files: MemoryFiles;
  const start = async (folder = "") => {
    const stored = annotate(twoDocuments, "tolls would fall", { id: 77, code: "firm", document: "bridge-en" });
    files = createMemoryFiles({
      [open]: twoDocuments,
      [closed]: twoDocuments,
      [`file:///w/sub/${folder}002.readout.annotations.jsonl`]: `${serialise(stored)}\n`,
    });
    const settings = { annotator: "maria", annotations: { folder } };
    client = await new TestClient({
      files,
      entries,
      codebook,
      folders: ["file:///w"],
      initialization: { settings, cacheFolder: "file:///cache" },
    }).start();
  };
  afterEach(() => client.close());

  /** Asks until the workspace is read. */
  const search = async (
    params: Parameters<typeof client.request<"readout/annotations/search">>[1],
    until: (result: SearchAnnotationsResult) => boolean,
  ) => {
    for (let attempt = 0; attempt < 200; attempt++) {
      const result = await client.request("readout/annotations/search", params);
      if (until(result)) return result;
      await new Promise((resolve) => setImmediate(resolve));
    }
    throw new Error("the search never came to what was expected");
  };
  const tag = async () => {
    await client.open(open, twoDocuments);
    const range = { start: { line: 5, character: 0 }, end: { line: 5, character: 8 } };
    await client.request("readout/tag", { textDocument: { uri: open }, ranges: [range], codes: ["pledge"] });
  };

  it("are found with what the texts say of them", async () => {
    await start();
    await tag();
    const { annotations, complete } = await search(
      {},
      ({ annotations: found }) => found.length === 2 && found.every(({ language }) => language !== null),
    );
    assert.equal(complete, true);
    assert.deepEqual(
      annotations.map(({ uri, codes, state, language, date, speaker, creator }) => ({
        uri,
        codes,
        state,
        language,
        date,
        speaker,
        creator,
      })),
      [
        {
          uri: open,
          codes: ["pledge"],
          state: "anchored",
          language: "en",
          date: "2025-01-24",
          speaker: "Ada Holm",
          creator: "maria",
        },
        {
          uri: closed,
          codes: ["firm"],
          state: "anchored",
          language: "en",
          date: "2025-01-24",
          speaker: "Ada Holm",
          creator: "Nino",
        },
      ],
    );
    const below = await search({ query: { codes: ["pledge"], below: true }, counts: ["file"] }, () => true);
    assert.equal(below.total, 2);
    assert.deepEqual(
      below.counts.file?.map(({ count }) => count),
      [1, 1],
    );
  });

  it("follow what is done to many of them at once, and its undo", async () => {
    await start();
    await tag();
    const { annotations } = await search({}, ({ total }) => total === 2);
    const change = {
      files: annotations.map(({ uri, id }) => ({ uri, ids: [id] })),
      add: { codes: ["seen"], attributes: [{ name: "sure", value: true }] },
      remove: { codes: ["firm"] },
    };
    assert.equal((await client.request("readout/annotations/change", change)).changed, 2);
    const counted = async () => {
      const { counts } = await search({ counts: ["code"], limit: 0 }, () => true);
      return Object.fromEntries(counts.code?.map(({ key, count }) => [key, count]) ?? []);
    };
    assert.deepEqual(await counted(), { pledge: 1, seen: 2 });
    assert.match((await client.request("readout/undo", null)).label ?? "", /^Add seen, take away firm/);
    assert.deepEqual(await counted(), { pledge: 1, firm: 1 });
    const all = { files: change.files, delete: true };
    await client.request("readout/annotations/change", all);
    assert.deepEqual(await counted(), {});
  });

  it("are kept in a folder where the settings name one, but stay where they are", async () => {
    await start("tags/");
    await tag();
    assert.equal((await search({}, ({ total }) => total === 2)).annotations[1]?.uri, closed);
    assert.ok(files.text("file:///w/tags/001.readout.annotations.jsonl"));
    assert.equal(files.text(`${open}.annotations.jsonl`), null);
    const beside = "file:///w/003.readout";
    const old = annotate(twoDocuments, "tolls", { id: 78, document: "bridge-en" });
    files.put(`${beside}.annotations.jsonl`, `${serialise(old)}\n`);
    files.put(beside, twoDocuments);
    const { annotations } = await client.request("readout/annotations", { textDocument: { uri: beside } });
    assert.deepEqual(
      annotations.map(({ id }) => id),
      [old.id],
    );
  });

  it("are heard of when somebody else writes them", async () => {
    await start();
    await search({}, ({ total }) => total === 1);
    const store = `${open}.annotations.jsonl`;
    files.put(store, `${serialise(annotate(twoDocuments, "tolls", { id: 5, document: "bridge-en" }))}\n`);
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: store, type: 1 }] });
    assert.equal((await search({}, ({ total }) => total === 2)).annotations[0]?.state, "anchored");
  });

  it("link to one another, also from file to file", async () => {
    await start();
    await tag();
    const { annotations } = await search({}, ({ total }) => total === 2);
    const [here, there] = annotations;
    assert.ok(here && there);
    await client.request("readout/editAnnotations", {
      textDocument: { uri: open },
      ids: [here.id],
      add: { relations: [{ type: "contradicts", other: there.id }] },
    });
    await search({}, () => true);
    const seen = await client.request("readout/annotations", { textDocument: { uri: closed } });
    assert.deepEqual(seen.annotations[0]?.relatedFrom, [{ type: "contradicts", other: here.id }]);
  });

  it("can be said of a document as a whole", async () => {
    await start();
    await client.open(open, twoDocuments);
    const at = { line: 10, character: 0 };
    const { annotations } = await client.request("readout/tag", {
      textDocument: { uri: open },
      ranges: [{ start: at, end: at }],
      wholeDocument: true,
      codes: ["pledge"],
    });
    assert.deepEqual(
      annotations.map(({ wholeDocument, documentId, ranges, state }) => [wholeDocument, documentId, ranges, state]),
      [[true, "bridge-ka", [], "anchored"]],
    );
  });

  it("come and go with the folders of the workspace", async () => {
    await start();
    await search({}, ({ total }) => total === 1);
    const folder = { uri: "file:///w", name: "w" };
    const change = (event: object) =>
      client.connection.sendNotification("workspace/didChangeWorkspaceFolders", { event });
    await change({ added: [], removed: [folder] });
    await search({}, ({ total }) => total === 0);
    await change({ added: [folder], removed: [] });
    await search({}, ({ total }) => total === 1);
  });

  it("are known again in the next session, as long as nothing has changed", async () => {
    await start();
    const whole = (found: SearchAnnotationsResult) => found.annotations[0]?.language === "en";
    await search({}, whole);
    await eventually(async () => (await keptIn(files)) === 1);
    const again = async () => {
      client.close();
      const initialization = { cacheFolder: "file:///cache", settings: { index: { enabled: false } } };
      client = await new TestClient({ files, entries, codebook, folders: ["file:///w"], initialization }).start();
      return (await search({}, ({ complete, total }) => complete && total === 1)).annotations[0];
    };
    assert.equal((await again())?.language, "en", "nothing was read anew, for the index is off");
    const store = `${closed}.annotations.jsonl`;
    files.put(store, (files.text(store) ?? "").replace("firm", "pledge"));
    const changed = await again();
    assert.deepEqual([changed?.codes, changed?.language], [["pledge"], null]);
  });
});

/** How many entries are kept in the cache. */
async function keptIn(disk: MemoryFiles): Promise<number> {
  const listed = await disk.list("file:///cache/annotations");
  return listed.ok ? listed.value.length : 0;
}

async function eventually(holds: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; !(await holds()); attempt++) {
    assert.ok(attempt < 500, "it never came about");
    await new Promise((resolve) => setImmediate(resolve));
  }
}
