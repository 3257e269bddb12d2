import assert from "node:assert/strict";
import type { Location, SymbolInformation } from "vscode-languageserver";
import { createMemoryFiles } from "../workspace/memoryFiles.ts";
import { TestClient, usualCapabilities } from "./testing/client.ts";
import { arabic, entries } from "./testing/sample.ts";

const folder = "file:///w";

describe("files of the workspace", () => {
  let client: TestClient;
  afterEach(() => client.close());

  const start = async (contents: Record<string, string>, settings: object = {}) => {
    const files = createMemoryFiles(contents);
    client = await new TestClient({ files, entries, folders: [folder], initialization: { settings } }).start();
    return files;
  };
  const symbols = async (query: string) => {
    const found = await client.ask<SymbolInformation[]>("workspace/symbol", { query });
    return found.map(({ name, containerName, location }) => `${name} | ${containerName} | ${location.uri}`);
  };
  /** Asks until the background has come that far; a server that never does fails by mocha's time limit. */
  const eventually = async (query: string, count: number) => {
    for (;;) {
      const found = await symbols(query);
      if (found.length === count) return found;
    }
  };
  const changedOnDisk = (uri: string) =>
    client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri, type: 2 }] });

  it("are found by name in every language, also those that are not open", async () => {
    await start({
      "file:///w/001_a.txt": "Ada Holm left.",
      "file:///w/sub/b.readout": arabic,
      "file:///w/notes.txt": "Ada Holm is no source document.",
      "file:///w/node_modules/002_x.txt": "Ada Holm",
      "file:///w/.git/003_x.txt": "Ada Holm",
    });
    await eventually("", 4);
    assert.deepEqual(await eventually("holm", 1), ["Ada Holm | 2 mentions in 2 files | file:///w/001_a.txt"]);
    assert.deepEqual(await symbols("هولم"), ["Ada Holm (آدا هولم) | 2 mentions in 2 files | file:///w/001_a.txt"]);
  });

  it("are followed as they change on disk, come and go", async () => {
    const files = await start({ "file:///w/001_a.txt": "Ada Holm left." });
    await eventually("holm", 1);
    files.put("file:///w/001_a.txt", "Maro Beridze left.");
    await changedOnDisk("file:///w/001_a.txt");
    await eventually("beridze", 1);
    await eventually("holm", 0);
    await files.remove("file:///w/001_a.txt");
    await changedOnDisk("file:///w");
    await eventually("", 0);
  });

  it("that are open count as the editor has them, and as saved once it is closed", async () => {
    const uri = "file:///w/001_a.txt";
    await start({ [uri]: "Ada Holm left.", "file:///w/002_b.txt": "Ada Holm came. Ada Holm stayed." });
    await eventually("holm", 1);
    await client.open(uri, "Ada Holm left, and Ada Holm came back.");
    const references = await client.ask<Location[]>("textDocument/references", {
      textDocument: { uri },
      position: { line: 0, character: 2 },
      context: { includeDeclaration: true },
    });
    assert.deepEqual(
      references.map(({ uri: found, range }) => `${found} ${range.start.character}`),
      [`${uri} 0`, `${uri} 19`, "file:///w/002_b.txt 0", "file:///w/002_b.txt 15"],
    );
    await client.change(uri, 2, [{ text: "Maro Beridze sat." }]);
    assert.deepEqual(await symbols("beridze"), [`Maro Beridze | 1 mention in 1 file | ${uri}`]);
    await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
    await eventually("beridze", 0);
  });

  it("are not read where the user does not want it, and no more than allowed", async () => {
    const contents = { "file:///w/001_a.txt": "Ada Holm", "file:///w/002_b.txt": "Ada Holm" };
    await start(contents, { index: { enabled: false } });
    assert.deepEqual(await symbols(""), []);
    client.close();
    await start(contents, { index: { maxFiles: 1 } });
    assert.deepEqual(await eventually("holm", 1), ["Ada Holm | 1 mention in 1 file | file:///w/001_a.txt"]);
    assert.ok((await symbols("")).every((symbol) => symbol.includes("001_a")));
  });

  it("match the editor's file associations too", async () => {
    const capabilities = { ...usualCapabilities, workspace: { configuration: true } };
    const files = createMemoryFiles({ "file:///w/news/x.txt": "Ada Holm" });
    client = new TestClient({ files, entries, folders: [folder], capabilities });
    client.connection.onRequest("workspace/configuration", () => [{}, { "**/news/**/*.txt": "readout" }]);
    await client.start();
    await eventually("holm", 1);
  });
});
