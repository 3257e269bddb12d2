import assert from "node:assert/strict";
import type { CodeAction, Diagnostic } from "vscode-languageserver";
import { serialise } from "../annotation/stored/annotation.ts";
import { annotate } from "../annotation/testing/sample.ts";
import type { AnnotationView } from "../protocol.ts";
import { createMemoryFiles, type MemoryFiles } from "../workspace/memoryFiles.ts";
import { TestClient } from "./testing/client.ts";

const uri = "file:///w/001.readout";
const store = `${uri}.annotations.jsonl`;
const textDocument = { uri };
const old =
  "The first bridge will open in spring.\n\nThe tolls will fall for all who live nearby.\n\nThe mayor was thanked at length.\n";
const now =
  "News.\n\nThe first bridge will open in spring.\n\nThe tolls must fall for all who live nearby.\n\nNobody was named.\n";
const document = "001";

describe("what is not certain about annotations", () => {
  let client: TestClient;
  let files: MemoryFiles;
  const begin = async (lines: readonly string[], text = now) => {
    files = createMemoryFiles({ [uri]: text, [store]: lines.map((line) => `${line}\n`).join("") });
    client = new TestClient({ files, codebook: "codes:\n  pledge: {}\n", folders: ["file:///w"] });
    return client;
  };
  afterEach(() => client.close());
  const three = () => [
    serialise(annotate(old, "first bridge will open", { id: 1, document })),
    serialise(annotate(old, "tolls will fall for all who live nearby", { id: 2, document })),
    serialise(annotate(old, "mayor was thanked", { id: 3, document })),
  ];
  const list = async () => (await client.request("readout/annotations", { textDocument })).annotations;
  const states = async () => (await list()).map(({ state, quote }) => `${state}: ${quote}`);
  /** The first list of problems of a file that `holds`. */
  const problemsOf = (file: string, holds: (found: readonly Diagnostic[]) => boolean) =>
    new Promise<readonly Diagnostic[]>((resolve) => {
      client.connection.onNotification(
        "textDocument/publishDiagnostics",
        (params: { uri: string; diagnostics: Diagnostic[] }) => {
          if (params.uri === file && holds(params.diagnostics)) resolve(params.diagnostics);
        },
      );
    });

  it("is said at the passages", async () => {
    const said = problemsOf((await begin(three()), uri), (found) => found.length === 3);
    await client.start();
    await client.open(uri, now);
    assert.deepEqual(
      (await said).map(({ code, range }) => `${code} ${range.start.line}`),
      ["tag-moved 2", "tag-changed 4", "tag-orphaned 0"],
    );
  });

  it("is settled by accepting, by another place, or by removing; and that can be undone", async () => {
    await (await begin(three())).start();
    await client.open(uri, now);
    assert.deepEqual(await states(), [
      "moved: first bridge will open",
      "changed: tolls will fall for all who live nearby",
      "orphaned: mayor was thanked",
    ]);
    const [moved, changed, lost] = (await list()) as [AnnotationView, AnnotationView, AnnotationView];
    const ids = [moved.id, changed.id];
    await client.request("readout/annotations/accept", { textDocument, ids });
    assert.deepEqual((await states()).slice(0, 2), [
      "anchored: first bridge will open",
      "anchored: tolls must fall for all who live nearby",
    ]);
    await assert.rejects(client.request("readout/annotations/accept", { textDocument, ids: [lost.id] }), /no place/);
    const range = { start: { line: 6, character: 0 }, end: { line: 6, character: 6 } };
    await client.request("readout/editAnnotations", { textDocument, ids: [lost.id], set: { ranges: [range] } });
    assert.equal((await states())[2], "anchored: Nobody");
    await client.request("readout/undo", null);
    assert.equal((await client.request("readout/undo", null)).label, "Accept places of 2 tags");
    assert.equal((await states())[1], "changed: tolls will fall for all who live nearby");
  });

  it("has quick fixes that any editor can carry out", async () => {
    await (await begin(three())).start();
    await client.open(uri, now);
    const actions = async (from: [number, number], to: [number, number]) => {
      const range = { start: { line: from[0], character: from[1] }, end: { line: to[0], character: to[1] } };
      const params = { textDocument, range, context: { diagnostics: [] } };
      const found = await client.ask<CodeAction[]>("textDocument/codeAction", params);
      return found.filter(({ title }) => / tag /.test(title));
    };
    const [accept, remove] = await actions([4, 5], [4, 5]);
    assert.deepEqual(
      [accept?.title, remove?.title],
      [
        "Accept the place of the tag on “tolls will fall for all who live nearby”",
        "Remove the tag on “tolls will fall for all who live nearby”",
      ],
    );
    await client.ask("workspace/executeCommand", accept?.command);
    assert.equal((await states())[1], "anchored: tolls must fall for all who live nearby");
    const [put] = await actions([6, 0], [6, 6]);
    assert.equal(put?.title, "Put the lost tag on “mayor was thanked” here");
    await client.ask("workspace/executeCommand", put?.command);
    assert.equal((await states())[2], "anchored: Nobody");
    assert.deepEqual(await actions([6, 0], [6, 6]), []);
  });

  it("is, of a file of annotations, named at its line", async () => {
    const bad = annotate(old, "tolls will fall for all who live nearby", { id: 2, code: "plege", document });
    const said = problemsOf((await begin(["{broken", serialise(bad)]), store), (found) => found.length > 1);
    await client.start();
    assert.deepEqual(
      (await said).map(({ code, range }) => `${code} ${range.start.line}`),
      ["broken-line 0", "unknown-code 1"],
    );
    const mended = problemsOf(store, (found) => found.length === 1);
    files.put("file:///w/codebook.yaml", "codes:\n  plege: {}\n");
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: "file:///w/codebook.yaml", type: 1 }],
    });
    assert.deepEqual((await mended)[0]?.code, "broken-line");
  });

  it("is which of two versions counts, until one is kept", async () => {
    const ours = annotate(old, "tolls will fall for all who live nearby", { id: 2, document });
    const theirs = annotate(old, "tolls will fall for all who live nearby", {
      id: 2,
      code: "demand",
      document,
      now: "2026-05-01T00:00:00Z",
    });
    await (await begin([serialise(ours), serialise(theirs)], old)).start();
    const [shown] = await list();
    assert.deepEqual([shown?.versions, shown?.codes], [2, ["demand"]]);
    const id = shown?.id ?? "";
    const { versions } = await client.request("readout/annotations/versions", { textDocument, id });
    assert.deepEqual(
      versions.map(({ codes }) => codes),
      [["pledge"], ["demand"]],
    );
    await client.request("readout/annotations/keep", { textDocument, id, version: 0 });
    assert.deepEqual(
      (await list()).map(({ versions: count, codes }) => [count, codes]),
      [[1, ["pledge"]]],
    );
    assert.equal(files.text(store), `${serialise(ours)}\n`);
  });
});
