import assert from "node:assert/strict";
import type { Diagnostic, Hover } from "vscode-languageserver";
import type { Files } from "../workspace/files.ts";
import { createMemoryFiles, type MemoryFiles } from "../workspace/memoryFiles.ts";
import { TestClient, type TestOptions } from "./testing/client.ts";
import { entries, twoDocuments } from "./testing/sample.ts";

const folder = "file:///w";
const uri = `${folder}/001.readout`;
/** By its name it stands behind what acts write. */
const list = `${folder}/.readout/entities/places.jsonl`;
const own = `${folder}/.readout/entities/own.jsonl`;
const cacheFolder = "file:///cache";

/** Long enough to be compiled by itself. */
function long(...lines: readonly string[]): string {
  return `${lines.join("\n")}\n${" ".repeat(256 * 1024)}\n`;
}

const bridge = (description: string) =>
  `{"id":"the-bridge","type":"place","names":{"en":"the bridge"},"description":"${description}"}`;

describe("Long lists of a person's own gazetteer", () => {
  let client: TestClient;
  let read: string[];
  let diagnostics: Map<string, readonly Diagnostic[]>;
  let news: number;
  let awaited: () => void;
  afterEach(() => client.close());

  async function start(files: Files, more: TestOptions = {}): Promise<void> {
    read = [];
    diagnostics = new Map();
    news = 0;
    awaited = () => undefined;
    const watched: Files = {
      ...files,
      read: (file) => {
        read.push(file);
        return files.read(file);
      },
    };
    client = new TestClient({ files: watched, entries, folders: [folder], initialization: { cacheFolder }, ...more });
    client.connection.onNotification(
      "textDocument/publishDiagnostics",
      (sent: { uri: string; diagnostics: readonly Diagnostic[] }) => void diagnostics.set(sent.uri, sent.diagnostics),
    );
    client.connection.onNotification("readout/gazetteerChanged", () => {
      news++;
      awaited();
    });
    await client.start();
    await client.open(uri, twoDocuments);
  }

  /** Resolves when another gazetteer is in force than before, however soon that was. */
  const changed = (): Promise<void> =>
    new Promise((resolve) => {
      awaited = () => {
        news--;
        resolve();
      };
      if (news > 0) awaited();
    });

  async function save(files: MemoryFiles, file: string, text: string): Promise<void> {
    files.put(file, text);
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: file, type: 2 }] });
  }

  async function hover(): Promise<string> {
    const position = { line: 5, character: "Ada Holm said that the b".length };
    const found = await client.ask<Hover | null>("textDocument/hover", { textDocument: { uri }, position });
    return (found?.contents as { value: string } | undefined)?.value ?? "";
  }

  it("come in while the bundled names serve, and are taken from the cache at the next start", async () => {
    const files = createMemoryFiles({ [list]: long('{"id":', bridge("a bridge of the list")) });
    await start(files);
    assert.doesNotMatch(await hover(), /bridge/);
    await changed();
    assert.match(await hover(), /a bridge of the list[^]*places\\\.jsonl, line 2/);
    client.close();

    await start(files);
    assert.match(await hover(), /a bridge of the list[^]*places\\\.jsonl, line 2/);
    assert.ok(!read.includes(list), "the list was read again");
    assert.deepEqual(
      diagnostics.get(list)?.map(({ code, range }) => [code, range.start.line]),
      [["broken-line", 0]],
    );
  });

  for (const [what, spoil] of [
    ["cut off", (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 100)],
    ["changed by a bit", (bytes: Uint8Array) => bytes.with(bytes.length - 9, (bytes.at(-9) ?? 0) ^ 1)],
  ] as const) {
    it(`are compiled anew where the cache is ${what}`, async () => {
      const files = createMemoryFiles({ [list]: long(bridge("a bridge of the list")) });
      await start(files);
      await changed();
      client.close();
      const listed = await files.list(cacheFolder);
      const name = listed.ok ? listed.value.find((entry) => entry.name.startsWith("gazetteer-"))?.name : undefined;
      const kept = await files.read(`${cacheFolder}/${name}`);
      assert.ok(kept.ok);
      files.put(`${cacheFolder}/${name}`, spoil(kept.value));

      await start(files);
      await changed();
      assert.match(await hover(), /a bridge of the list/);
    });
  }

  it("are not read again for an act of the person's, which holds against them", async () => {
    const files = createMemoryFiles({ [list]: long(bridge("a bridge of the list")) });
    await start(files);
    await changed();
    const before = read.filter((file) => file === list).length;
    await save(files, own, '{"id":"the-bridge","description":"mine"}');
    await changed();
    assert.match(await hover(), /mine/);
    await save(files, own, '{"id":"the-bridge","hide":true}');
    await changed();
    assert.doesNotMatch(await hover(), /bridge/);
    assert.equal(read.filter((file) => file === list).length, before);
  });

  it("are not written to: what is decided of their entries stands in the file of acts", async () => {
    const files = createMemoryFiles({ [list]: long(bridge("a bridge of the list")) });
    await start(files);
    await changed();
    const change = { kind: "hide", key: "the-bridge" } as const;
    const { uri: written } = await client.request("readout/entities/change", { change, write: true });
    await changed();
    assert.equal(written, own);
    assert.doesNotMatch(await hover(), /bridge/);
  });

  it("go on to serve as they were while they are compiled anew, and stay where they say the same", async () => {
    const files = createMemoryFiles({ [list]: long(bridge("first")) });
    await start(files);
    await changed();
    await save(files, list, long(bridge("first")));
    await save(files, list, long(bridge("second")));
    assert.match(await hover(), /first/);
    await changed();
    assert.match(await hover(), /second/);
  });

  it("can be stopped; the file says so", async () => {
    const capabilities = { window: { workDoneProgress: true } };
    const files = createMemoryFiles({
      [list]: long(
        ...Array.from({ length: 4_000 }, (_, i) => `{"id":"n${i}","type":"place","names":{"en":"Moss ${i}"}}`),
      ),
    });
    const stopped = new Promise<void>((resolve) => {
      void start(files, { capabilities }).catch(() => undefined);
      client.clock.tick = 100;
      client.connection.onRequest("window/workDoneProgress/create", () => null);
      client.connection.onNotification(
        "$/progress",
        ({ token, value }: { token: string; value: { title?: string } }) => {
          if (value.title?.startsWith("Compiling") === true)
            void client.connection.sendNotification("window/workDoneProgress/cancel", { token });
        },
      );
      client.connection.onNotification("textDocument/publishDiagnostics", (sent: { diagnostics: Diagnostic[] }) => {
        if (sent.diagnostics[0]?.code === "not-compiled") resolve();
      });
    });
    await stopped;
  });
});
