import assert from "node:assert/strict";
import type { Diagnostic, Hover } from "vscode-languageserver";
import { createMemoryFiles } from "../workspace/memoryFiles.ts";
import { TestClient, type TestOptions } from "./testing/client.ts";
import { entries, twoDocuments } from "./testing/sample.ts";

const folder = "file:///w";
const uri = `${folder}/001.readout`;
const own = `${folder}/.readout/entities/mine.jsonl`;
const bridge = '{"id":"the-bridge","type":"place","names":{"en":"the bridge","ka":"ხიდი"},"description":"a bridge"}';

async function started(initial: Readonly<Record<string, string>>, more: TestOptions = {}) {
  const files = createMemoryFiles(initial);
  const client = new TestClient({ files, entries, folders: [folder], ...more });
  const diagnostics = new Map<string, readonly Diagnostic[]>();
  client.connection.onNotification(
    "textDocument/publishDiagnostics",
    (sent: { uri: string; diagnostics: readonly Diagnostic[] }) => void diagnostics.set(sent.uri, sent.diagnostics),
  );
  await client.start();
  await client.open(uri, twoDocuments);
  const changed = () =>
    new Promise<void>((resolve) => {
      const hearing = client.connection.onNotification("readout/gazetteerChanged", () => {
        hearing.dispose();
        resolve();
      });
    });
  const write = async (file: string, text: string) => {
    const heard = changed();
    files.put(file, text);
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: file, type: 2 }] });
    await heard;
  };
  return { client, files, diagnostics, write };
}

async function hoverOn(client: TestClient, words: string): Promise<string> {
  const before = twoDocuments.slice(0, twoDocuments.indexOf(words) + 1).split("\n");
  const position = { line: before.length - 1, character: (before.at(-1) ?? "").length };
  const hover = await client.ask<Hover | null>("textDocument/hover", { textDocument: { uri }, position });
  return (hover?.contents as { value: string } | undefined)?.value ?? "";
}

describe("The user's gazetteer in the language server", () => {
  it("is in force from the start, in every language", async () => {
    const { client } = await started({ [own]: bridge });
    assert.match(await hoverOn(client, "bridge would"), /a bridge/);
    assert.match(await hoverOn(client, "ხიდი"), /the bridge/);
    client.close();
  });

  it("is read again when its file changes, and open documents with it", async () => {
    const { client, write } = await started({});
    assert.doesNotMatch(await hoverOn(client, "bridge would"), /bridge/);
    await write(own, bridge);
    assert.match(await hoverOn(client, "bridge would"), /a bridge/);
    await write(own, '{"id":"Q900001","hide":true}');
    assert.doesNotMatch(await hoverOn(client, "bridge would"), /bridge/);
    assert.doesNotMatch(await hoverOn(client, "Ada Holm said"), /Norland/);
    client.close();
  });

  it("says what is wrong at the line of the file, and takes it back when it is mended", async () => {
    const { client, diagnostics, write } = await started({ [own]: `${bridge}\n{"id":\n` });
    await hoverOn(client, "bridge would");
    const [problem] = diagnostics.get(own) ?? [];
    assert.equal(problem?.code, "broken-line");
    assert.equal(problem?.range.start.line, 1);
    assert.match(await hoverOn(client, "bridge would"), /a bridge/);
    await write(own, bridge);
    assert.deepEqual(diagnostics.get(own), []);
    client.close();
  });

  it("is taken from a folder below the person's own", async () => {
    const { client } = await started(
      {
        "file:///home/ada/names/all.yaml":
          "- {id: the-bridge, type: place, names: {en: the bridge}, description: mine}\n",
      },
      { initialization: { settings: { entities: { folder: "~/names" } } } },
    );
    assert.match(await hoverOn(client, "bridge would"), /mine/);
    client.close();
  });

  it("is taken from the folder in the settings too; the workspace's own holds against it", async () => {
    const elsewhere = "file:///shared/entities/all.yaml";
    const { client } = await started(
      {
        [elsewhere]: "- {id: the-bridge, type: place, names: {en: the bridge}, description: from home}\n",
        [own]: '{"id":"the-bridge","description":"from here"}',
      },
      { initialization: { settings: { entities: { folder: "/shared/entities" } } } },
    );
    assert.match(await hoverOn(client, "bridge would"), /from here/);
    client.close();
  });

  it("lets what is decided in the editor hold against all other files of its folder, tables too", async () => {
    const table = `${folder}/.readout/entities/places.csv`;
    const acts = `${folder}/.readout/entities/own.jsonl`;
    const csv = "id,type,name,language\nthe-bridge,place,the bridge,en\n";
    const { client, diagnostics } = await started({ [table]: csv, [acts]: '{"id":"the-bridge","description":"mine"}' });
    assert.match(await hoverOn(client, "bridge would"), /mine/);
    assert.deepEqual([...diagnostics.values()].flat(), []);
    client.close();
  });

  it("names files and folders that cannot be read, and the one of the settings that is not there", async () => {
    const { client, diagnostics } = await started(
      {
        [own]: bridge,
        [`${folder}/.readout/entities/old.jsonl/a.txt`]: "x",
        [`${folder}/.readout/entities/long.yaml`]: `# ${"x".repeat(2 * 1024 * 1024)}`,
      },
      { initialization: { settings: { entities: { folder: "~/nowhere" } } } },
    );
    assert.match(await hoverOn(client, "bridge would"), /a bridge/);
    const said = Array.from(diagnostics, ([file, [problem]]) => [file, problem?.code, problem?.message]);
    assert.deepEqual(
      said.toSorted(([a = ""], [b = ""]) => (a < b ? -1 : 1)),
      [
        ["file:///home/ada/nowhere", "unreadable", "There is no such folder (readout.entities.folder)."],
        [
          `${folder}/.readout/entities/long.yaml`,
          "unreadable",
          "long.yaml is larger than 2 MB and is not read; write long lists as JSON Lines.",
        ],
        [
          `${folder}/.readout/entities/old.jsonl`,
          "unreadable",
          "old.jsonl is a folder; a gazetteer is read from files.",
        ],
      ],
    );
    client.close();
  });
});
