import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";
import { CancellationTokenSource, type CodeAction, type Hover, type Location, type Range } from "vscode-languageserver";
import type { GazetteerChange, ImportEntitiesResult, InitializationOptions } from "../protocol.ts";
import { createMemoryFiles } from "../workspace/memoryFiles.ts";
import { TestClient } from "./testing/client.ts";
import { arabic, entries, twoDocuments } from "./testing/sample.ts";

const folder = "file:///w";
const uri = `${folder}/001.readout`;
const own = `${folder}/.readout/entities/own.jsonl`;
const textDocument = { uri };

async function started(initialization: InitializationOptions = {}, disk: Readonly<Record<string, string>> = {}) {
  const files = createMemoryFiles({ [`${folder}/002_b.txt`]: arabic, ...disk });
  const client = new TestClient({ files, entries, folders: [folder], initialization });
  await client.start();
  await client.open(uri, twoDocuments);
  const changed = (): Promise<void> =>
    new Promise((resolve) => {
      const hearing = client.connection.onNotification("readout/gazetteerChanged", () => {
        hearing.dispose();
        resolve();
      });
    });
  /** Does the act and waits until it is in force. */
  const act = async (change: GazetteerChange) => {
    const heard = changed();
    const result = await client.request("readout/entities/change", { textDocument, change, write: true });
    await heard;
    return result;
  };
  return { client, files, act, changed };
}

/** The range of the nth occurrence (from 0) of `words`. */
function rangeOf(words: string, nth = 0): Range {
  let at = -1;
  for (let count = 0; count <= nth; count++) at = twoDocuments.indexOf(words, at + 1);
  const before = twoDocuments.slice(0, at).split("\n");
  const start = { line: before.length - 1, character: (before.at(-1) as string).length };
  return { start, end: { line: start.line, character: start.character + words.length } };
}

const nameOn = async (client: TestClient, words: string, nth = 0) =>
  (await client.request("readout/entities/at", { textDocument, range: rangeOf(words, nth) }))?.mention ?? null;

describe("readout/entities in the language server", () => {
  it("lists who is named in a document, a file and the workspace, in all languages", async () => {
    const { client } = await started();
    const at = rangeOf("Ada Holm said").start;
    const count = async (scope: Parameters<typeof list>[0]) => {
      const counts = await list(scope);
      return counts.find(({ key }) => key === "Q900001")?.count;
    };
    const list = (scope: Parameters<typeof client.request<"readout/entities/list">>[1]["scope"]) =>
      client.request("readout/entities/list", { scope });
    const inDocument = await count({ kind: "document", textDocument, position: at });
    const inFile = await count({ kind: "file", textDocument });
    assert.ok(inDocument !== undefined && inFile !== undefined && inDocument < inFile);
    // The other file of the workspace is read in the background.
    await client.ask("workspace/symbol", { query: "" });
    for (let tries = 0; tries < 50 && ((await count({ kind: "workspace" })) ?? 0) <= inFile; tries++) {
      await client.clock.pause();
    }
    assert.equal(await count({ kind: "workspace" }), inFile + 1);
    const mentions = await client.request("readout/entities/mentions", {
      link: "Q900001",
      scope: { kind: "file", textDocument },
    });
    assert.equal(mentions.length, inFile);
    assert.ok(mentions.some(({ text, after }) => text === "Ada Holm" && after?.startsWith(" said that")));
    assert.ok(mentions.some(({ text }) => text === "ადა ჰოლმმა"));
    client.close();
  });

  it("finds entries by name in any language, and gives them to be read", async () => {
    const { client } = await started();
    const found = await client.request("readout/entities/search", { query: "ჰოლ", language: "ar" });
    assert.deepEqual(found, [
      { key: "Q900001", name: "Ada Holm", type: "person", description: "politician of Norland", native: "آدا هولم" },
    ]);
    const entry = await client.request("readout/entities/entry", { key: "Q900001" });
    assert.match(entry?.text ?? "", /politician of Norland/);
    assert.equal(await client.request("readout/entities/entry", { key: "Q1" }), null);
    client.close();
  });

  it("adds a name, gives another one to it, and takes a word out of the names", async () => {
    const { client, files, act } = await started();
    const { label } = await act({ kind: "add", name: "The Toll", language: "en", type: "event" });
    assert.equal(label, "Added “The Toll” to the gazetteer");
    await act({ kind: "alias", key: "the-toll", name: "tolls", language: "en" });
    assert.equal(files.text(own), '{"id":"the-toll","type":"event","names":{"en":["The Toll","tolls"]}}\n');
    assert.equal((await nameOn(client, "tolls"))?.key, "the-toll");
    await act({ kind: "not-name", text: "tolls", language: "en" });
    assert.equal(await nameOn(client, "tolls"), null);
    client.close();
  });

  it("gives one mention to another entry and leaves the others", async () => {
    const { client, act } = await started();
    await act({ kind: "other-entity", range: rangeOf("Ada Holm", 1), key: "Q900002" });
    assert.equal((await nameOn(client, "Ada Holm", 0))?.key, "Q900001");
    assert.equal((await nameOn(client, "Ada Holm", 1))?.key, "Q900002");
    client.close();
  });

  it("takes one mention out of the names and leaves the others", async () => {
    const { client, files, act } = await started();
    const { label } = await act({ kind: "other-entity", range: rangeOf("Ada Holm", 1), key: null });
    assert.equal(label, "“Ada Holm” is no name here");
    assert.match(files.text(own) ?? "", /"entity":null/);
    assert.equal((await nameOn(client, "Ada Holm", 0))?.key, "Q900001");
    assert.equal(await nameOn(client, "Ada Holm", 1), null);
    client.close();
  });

  it("takes a word out of the names of one file only", async () => {
    const { client, act } = await started();
    const at = await client.request("readout/entities/at", { textDocument, range: rangeOf("Norland") });
    assert.equal(at?.fileRef, "001.readout");
    await act({ kind: "not-name", text: "Ada Holm", documentRef: "002.readout" });
    assert.equal((await nameOn(client, "Ada Holm"))?.key, "Q900001");
    await act({ kind: "not-name", text: "ადა ჰოლმი", documentRef: at.fileRef });
    assert.equal(await nameOn(client, "ადა ჰოლმმა"), null);
    assert.equal((await nameOn(client, "Ada Holm"))?.key, "Q900001");
    client.close();
  });

  it("takes a word out of the names of one document only", async () => {
    const { client, act } = await started();
    const at = await client.request("readout/entities/at", { textDocument, range: rangeOf("Norland") });
    await act({ kind: "not-name", text: "Ada Holm", documentRef: at?.documentRef ?? "" });
    assert.equal(await nameOn(client, "Ada Holm"), null);
    assert.equal((await nameOn(client, "ადა ჰოლმმა"))?.key, "Q900001");
    client.close();
  });

  it("gives the edits to clients that write for themselves, and writes nothing then", async () => {
    const { client, files } = await started();
    const change: GazetteerChange = { kind: "hide", key: "norland" };
    const result = await client.request("readout/entities/change", { textDocument, change });
    assert.deepEqual(result.edits[0]?.newText, '{"id":"norland","hide":true}\n');
    assert.deepEqual([result.uri, result.exists, files.text(own)], [own, false, null]);
    client.close();
  });

  it("writes nothing in an untrusted workspace, and says so", async () => {
    const { client } = await started({ trusted: false });
    const change: GazetteerChange = { kind: "hide", key: "norland" };
    await assert.rejects(client.request("readout/entities/change", { textDocument, change }), /Trust it first/);
    client.close();
  });

  it("goes from a name to the line of the user's file, or to the entry as a document", async () => {
    const line = '{"id":"norland","note":"mine"}';
    const { client } = await started({ entityDocuments: true }, { [own]: `\n${line}` });
    const definition = (words: string) =>
      client.ask<Location>("textDocument/definition", { textDocument, position: rangeOf(words).start });
    assert.deepEqual((await definition("Norland")).uri, own);
    assert.equal((await definition("Norland")).range.start.line, 1);
    assert.equal((await definition("Ada Holm")).uri, "readout-entity:/Q900001/Ada%20Holm.txt");
    const hover = await client.ask<Hover>("textDocument/hover", { textDocument, position: rangeOf("Norland").start });
    assert.match((hover.contents as { value: string }).value, /from your own\\\.jsonl, line 2/);
    client.close();
  });

  it("offers what can be done with a name, as commands of the client or of the server", async () => {
    for (const entityCommands of [true, false]) {
      const { client } = await started({ entityCommands });
      const actions = async (range: Range): Promise<string[]> =>
        (
          await client.ask<CodeAction[]>("textDocument/codeAction", {
            textDocument,
            range,
            context: { diagnostics: [] },
          })
        ).map(({ command }) => command?.command ?? "");
      const point = { start: rangeOf("Ada Holm").start, end: rangeOf("Ada Holm").start };
      const onName = await actions(point);
      const onWords = await actions(rangeOf("tolls"));
      if (entityCommands) {
        assert.ok(onName.includes("readout.notAName") && !onName.includes("readout.addToGazetteer"));
        assert.ok(onWords.includes("readout.addToGazetteer") && !onWords.includes("readout.notAName"));
      } else {
        assert.deepEqual([...new Set([...onName, ...onWords])], ["readout.server.changeGazetteer"]);
      }
      client.close();
    }
  });
});

describe("Importing entities", () => {
  const label = (language: string, value: string) => ({ [language]: { language, value } });
  const human = { P31: [{ mainsnak: { datavalue: { value: { id: "Q5" } } } }] };
  const items = [
    {
      type: "item",
      id: "Q900001001",
      labels: { ...label("en", "Mia Tolland"), ...label("fr", "Mia T.") },
      claims: human,
    },
    { type: "item", id: "Q900001002", labels: label("fr", "Personne"), claims: human },
    { type: "item", id: "Q900001003", labels: label("en", "Something") },
  ];
  const dump = `[\n${items.map((item) => JSON.stringify(item)).join(",\n")}\n]\n`;

  for (const [name, content] of [
    ["extract.json", Buffer.from(dump)],
    ["extract.jsonl.gz", gzipSync(items.map((item) => JSON.stringify(item)).join("\n"))],
  ] as const) {
    it(`takes the items of ${name} that have names, and reports on the others`, async () => {
      const { client, files, changed } = await started();
      files.put(`${folder}/${name}`, content);
      const heard = changed();
      const result = await client.request("readout/entities/import", { uri: `${folder}/${name}`, languages: ["en"] });
      await heard;
      assert.equal(result.taken, 1);
      assert.deepEqual(
        result.leftOut.map(({ count, lines }) => [count, lines]),
        [
          [1, [name === "extract.json" ? 3 : 2]],
          [1, [name === "extract.json" ? 4 : 3]],
        ],
      );
      assert.equal(
        files.text(`${folder}/.readout/entities/extract.jsonl`),
        '{"id":"Q900001001","type":"person","names":{"en":"Mia Tolland"}}\n',
      );
      const [found] = await client.request("readout/entities/search", { query: "tolland" });
      assert.equal(found?.key, "Q900001001");
      client.close();
    });
  }

  it("takes a SPARQL answer that is a table, a broken line of a dump for itself, and never writes over a file", async () => {
    const { client, files } = await started();
    const take = (name: string, content: string) => {
      files.put(`${folder}/${name}`, content);
      return client.request("readout/entities/import", { uri: `${folder}/${name}`, languages: ["en"], type: "person" });
    };
    const table = "item,itemLabel\nhttp://www.wikidata.org/entity/Q900001005,Tam Tolland\n,Nobody\n";
    const { taken, leftOut } = await take("answer.csv", table);
    assert.deepEqual([taken, leftOut], [1, [{ reason: "without an item", count: 1, lines: [3] }]]);
    assert.match(files.text(`${folder}/.readout/entities/answer.jsonl`) ?? "", /"mul":"Tam Tolland"/);
    await assert.rejects(take("answer.json", dump), /answer\.jsonl exists already/);

    const lines = items.map((item) => JSON.stringify(item));
    const broken = await take("broken.json", [lines[2], lines[1]?.slice(0, 50), lines[0]].join("\n"));
    assert.equal(broken.taken, 2);
    assert.deepEqual(broken.leftOut, [{ reason: "not JSON", count: 1, lines: [2] }]);
    assert.deepEqual(await take("page.json", "<html></html>"), { uri: null, taken: 0, leftOut: [], cancelled: false });
    await assert.rejects(take("dump.json.bz2", "BZh9"), /packed; unpack it first/);
    client.close();
  });

  it("takes nothing when the person stops it", async () => {
    const { client, files } = await started();
    files.put(`${folder}/extract.json`, dump);
    const stop = new CancellationTokenSource();
    const params = { uri: `${folder}/extract.json`, languages: ["en"] };
    const asked = client.connection.sendRequest<ImportEntitiesResult>("readout/entities/import", params, stop.token);
    stop.cancel();
    assert.equal((await asked).cancelled, true);
    assert.equal(files.text(`${folder}/.readout/entities/extract.jsonl`), null);
    client.close();
  });

  it("takes nothing of a file that is broken, and says why", async () => {
    const { client, files } = await started();
    files.put(`${folder}/x.json.gz`, gzipSync(dump).subarray(0, 60));
    await assert.rejects(
      client.request("readout/entities/import", { uri: `${folder}/x.json.gz`, languages: ["en"] }),
      /cannot be read to its end.*Nothing was imported/,
    );
    client.close();
  });
});
