import assert from "node:assert/strict";
import type { SymbolInformation } from "vscode-languageserver";
import type { Files } from "../workspace/files.ts";
import { createMemoryFiles } from "../workspace/memoryFiles.ts";
import { TestClient } from "./testing/client.ts";
import { entries } from "./testing/sample.ts";

const folder = "file:///w";
const cacheFolder = "file:///cache";

describe("an index kept between sessions", () => {
  let client: TestClient;
  afterEach(() => client.close());

  /** Starts over the files, and returns the source documents that were read until all was found. */
  const readings = async (files: Files, query: string, count: number, version = "1"): Promise<string[]> => {
    const read: string[] = [];
    const watched: Files = {
      ...files,
      read: (uri) => {
        if (uri.startsWith(folder)) read.push(uri);
        return files.read(uri);
      },
    };
    client = new TestClient({ files: watched, entries, folders: [folder], initialization: { cacheFolder, version } });
    await client.start();
    for (;;) {
      const found = await client.ask<SymbolInformation[]>("workspace/symbol", { query });
      const { indexing } = await client.request("readout/meetings", {});
      if (found.length === count && !indexing) break;
    }
    return [...new Set(read)].filter((uri) => uri.endsWith(".txt"));
  };

  it("is taken up again, and only what changed is read", async () => {
    const files = createMemoryFiles({ "file:///w/001_a.txt": "Ada Holm left.", "file:///w/002_b.txt": "Ada Holm." });
    assert.equal((await readings(files, "holm", 1)).length, 2);
    client.close();
    assert.deepEqual(await readings(files, "holm", 1), []);
    client.close();
    files.put("file:///w/001_a.txt", "Maro Beridze left the room.");
    assert.deepEqual(await readings(files, "beridze", 1), ["file:///w/001_a.txt"]);
    client.close();
    await files.remove("file:///w/001_a.txt");
    assert.deepEqual(await readings(files, "beridze", 0), []);
  });

  it("is left alone where it is broken, or another version's", async () => {
    const files = createMemoryFiles({ "file:///w/001_a.txt": "Ada Holm left." });
    await readings(files, "holm", 1);
    client.close();
    assert.equal((await readings(files, "holm", 1, "2")).length, 1);
    client.close();
    const listed = await files.list(cacheFolder);
    assert.ok(listed.ok);
    for (const { name } of listed.value) files.put(`${cacheFolder}/${name}`, "{");
    assert.equal((await readings(files, "holm", 1, "2")).length, 1);
  });

  it("is not made to its end with names that have changed meanwhile", async () => {
    const own = `${folder}/.readout/entities/own.jsonl`;
    const names = Array.from({ length: 200 }, (_, i) => `${folder}/${100 + i}_a.txt`);
    const files = createMemoryFiles(Object.fromEntries(names.map((name) => [name, "Ada Holm met Tam Tolland."])));
    let [reads, changedAt] = [0, 0];
    const watched: Files = {
      ...files,
      read: async (uri) => {
        if (uri.endsWith("_a.txt")) reads++;
        // All have been surveyed, and the first of them are being read.
        if (reads === names.length + 5 && changedAt === 0) {
          changedAt = reads;
          files.put(own, '{"id":"tam","type":"person","names":{"en":"Tam Tolland"}}');
          void client.connection.sendNotification("readout/reloadGazetteer", null);
        }
        return files.read(uri);
      },
    };
    client = new TestClient({ files: watched, entries, folders: [folder], initialization: { cacheFolder } });
    // So that others have their turn between two files.
    client.clock.tick = 20;
    await client.start();
    for (;;) {
      const found = await client.ask<SymbolInformation[]>("workspace/symbol", { query: "tolland" });
      const { indexing } = await client.request("readout/meetings", {});
      if (!indexing && found.some(({ containerName }) => containerName === "200 mentions in 200 files")) break;
    }
    // Surveyed and read once more, and not first to the end.
    assert.ok(changedAt > 0 && reads < 4 * names.length - 10, `${reads} reads`);
  });
});
