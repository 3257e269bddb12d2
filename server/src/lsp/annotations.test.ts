import assert from "node:assert/strict";
import type { AnnotationView, EditAnnotationsParams, Range } from "../protocol.ts";
import { createMemoryFiles, type MemoryFiles } from "../workspace/memoryFiles.ts";
import { TestClient, type TestOptions } from "./testing/client.ts";
import { entries, twoDocuments } from "./testing/sample.ts";

const uri = "file:///w/bridge.readout";
const storeOf = `${uri}.annotations.jsonl`;
const textDocument = { uri };
const codebook = "codes:\n  pledge: { name: Pledge, key: p, color: '#4477aa' }\n  demand: { parent: pledge }\n";

describe("annotations over the protocol", () => {
  let client: TestClient;
  let files: MemoryFiles;
  let text: string;

  const start = async (options: TestOptions = {}) => {
    files = createMemoryFiles({ [uri]: twoDocuments });
    text = twoDocuments;
    client = await new TestClient({ files, entries, codebook, folders: ["file:///w"], ...options }).start();
    await client.open(uri, text);
  };
  beforeEach(() => start());
  afterEach(() => client.close());

  const positionAt = (offset: number) => {
    const before = text.slice(0, offset).split("\n");
    return { line: before.length - 1, character: (before.at(-1) as string).length };
  };
  const rangeOf = (words: string): Range => {
    const offset = text.indexOf(words);
    return { start: positionAt(offset), end: positionAt(offset + words.length) };
  };
  const under = ({ start: from, end }: Range) => {
    const offset = ({ line, character }: Range["start"]) =>
      text.split("\n").slice(0, line).join("\n").length + (line > 0 ? 1 : 0) + character;
    return text.slice(offset(from), offset(end));
  };
  const tag = (words: string, codes: readonly string[] = ["pledge"]) =>
    client.request("readout/tag", { textDocument, ranges: [rangeOf(words)], codes });
  const list = async () => (await client.request("readout/annotations", { textDocument })).annotations;
  const shown = async () => (await list()).map(({ ranges, state }) => [state, ...ranges.map(under)].join(": "));
  /** Replaces words of the text, as an editor would tell of it. */
  const edit = async (words: string, replacement: string, version: number) => {
    const range = rangeOf(words);
    text = text.replace(words, replacement);
    await client.change(uri, version, [{ range, text: replacement }]);
  };
  const saved = () => (files.text(storeOf) ?? "").split("\n").filter((line) => line !== "");

  it("are told by what is new in them, once they have been told", async () => {
    await tag("tolls would fall");
    const first = await client.request("readout/annotations/changes", { textDocument, since: null });
    assert.deepEqual([first.whole, first.items.length], [true, 1]);
    await tag("open this year");
    const second = await client.request("readout/annotations/changes", { textDocument, since: first.answer });
    assert.deepEqual(
      [second.whole, second.removed, second.items.map(({ quote }) => quote)],
      [false, [], ["open this year"]],
    );
    const again = await client.request("readout/annotations/changes", { textDocument, since: second.answer });
    assert.deepEqual([again.whole, again.removed, again.items], [false, [], []]);
    await client.request("readout/removeAnnotations", { textDocument, ids: second.items.map(({ id }) => id) });
    const third = await client.request("readout/annotations/changes", { textDocument, since: again.answer });
    assert.deepEqual([third.whole, third.removed.length, third.items], [false, 1, []]);
    const lost = await client.request("readout/annotations/changes", { textDocument, since: first.answer });
    assert.deepEqual([lost.whole, lost.items], [true, await list()]);
  });

  it("are on disk when the request is answered", async () => {
    const { annotations } = await client.request("readout/tag", {
      textDocument: { uri, version: 1 },
      ranges: [rangeOf("tolls would fall")],
      codes: ["pledge"],
      note: "new",
    });
    const [made] = annotations as [AnnotationView];
    assert.deepEqual(
      [made.quote, made.codes, made.note, made.documentId, made.state, made.ranges.map(under)],
      ["tolls would fall", ["pledge"], "new", "bridge-en", "anchored", ["tolls would fall"]],
    );
    assert.equal(saved().length, 1);
    assert.match(saved()[0] as string, /tolls would fall/);
    assert.deepEqual(await list(), [made]);
  });

  it("may be several at once, or one of several parts", async () => {
    const ranges = [rangeOf("bridge would open"), rangeOf("tolls would fall")];
    const one = await client.request("readout/tag", { textDocument, ranges, codes: ["pledge"], joined: true });
    assert.deepEqual(
      one.annotations.map(({ ranges: parts }) => parts.map(under)),
      [["bridge would open", "tolls would fall"]],
    );
    const two = await client.request("readout/tag", { textDocument, ranges, codes: ["demand"] });
    assert.equal(two.annotations.length, 2);
    assert.equal((await client.request("readout/undo", null)).label, "Tag as demand");
    assert.equal((await list()).length, 1);
  });

  it("follow the text as it is edited, also in other documents of the file", async () => {
    await tag("tolls would fall");
    await tag("ხიდი წელს");
    await edit("She added", "Then she added at some length", 2);
    await edit("Ada Holm, the president", "Holm, president", 3);
    assert.deepEqual(await shown(), ["anchored: tolls would fall", "anchored: ხიდი წელს"]);
    await edit("would fall", "will soon fall", 4);
    assert.deepEqual(await shown(), ["changed: tolls will soon fall", "anchored: ხიდი წელს"]);
    await edit("will soon fall", "would fall", 5);
    assert.deepEqual(await shown(), ["anchored: tolls would fall", "anchored: ხიდი წელს"]);
    await edit("tolls would fall", "", 6);
    assert.deepEqual(await shown(), ["anchored: ხიდი წელს", "orphaned"]);
  });

  it("are found again when the file is closed, changed elsewhere and opened", async () => {
    await tag("tolls would fall");
    await tag("bridge would open");
    await client.connection.sendNotification("textDocument/didClose", { textDocument });
    text = text.replace("Ada Holm said", "A paragraph more.\n\nAda Holm said").replace("would open", "should open");
    files.put(uri, text);
    assert.deepEqual(await shown(), ["changed: bridge should open", "moved: tolls would fall"]);
    await client.open(uri, text);
    assert.deepEqual(await shown(), ["changed: bridge should open", "moved: tolls would fall"]);
  });

  it("are stored where edits have taken them when the text is saved", async () => {
    await tag("tolls would fall");
    await edit("She added", "Then she added", 2);
    await client.connection.sendNotification("textDocument/didSave", { textDocument });
    await client.request("readout/retrySaving", null);
    await client.connection.sendNotification("textDocument/didClose", { textDocument });
    files.put(uri, text);
    assert.deepEqual(await shown(), ["anchored: tolls would fall"]);
  });

  it("take back and make again what was done, with its place", async () => {
    await tag("tolls would fall");
    const [made] = (await list()) as [AnnotationView];
    await client.request("readout/editAnnotations", { textDocument, ids: [made.id], set: { codes: ["demand"] } });
    await client.request("readout/removeAnnotations", { textDocument, ids: [made.id] });
    assert.deepEqual([await list(), saved()], [[], []]);
    await edit("She added", "Then she added", 2);
    const undone = await client.request("readout/undo", null);
    assert.deepEqual(undone, { label: "Remove tag", uris: [uri] });
    assert.deepEqual(await shown(), ["anchored: tolls would fall"]);
    assert.equal((await client.request("readout/undo", null)).label, "Recode as demand");
    assert.deepEqual((await list())[0]?.codes, ["pledge"]);
    assert.equal((await client.request("readout/redo", null)).label, "Recode as demand");
    assert.deepEqual((await list())[0]?.codes, ["demand"]);
    await client.request("readout/undo", null);
    assert.equal((await client.request("readout/undo", null)).label, "Tag as Pledge");
    assert.deepEqual(await client.request("readout/undo", null), { label: null, uris: [] });
  });

  it("change note, status and extent; what is not named stays", async () => {
    const { annotations } = await tag("tolls would fall");
    const id = (annotations[0] as AnnotationView).id;
    const change = async (set: NonNullable<EditAnnotationsParams["set"]>) =>
      (await client.request("readout/editAnnotations", { textDocument, ids: [id], set }))
        .annotations[0] as AnnotationView;
    assert.equal((await change({ note: "see page 2" })).note, "see page 2");
    assert.deepEqual((await change({ status: "accepted" })).note, "see page 2");
    const extended = await change({ ranges: [rangeOf("added that tolls would fall")] });
    assert.deepEqual(
      [extended.quote, extended.note, extended.status],
      ["added that tolls would fall", "see page 2", "accepted"],
    );
    assert.equal((await change({ note: null })).note, null);
  });

  it("are told on hover, unless the client tells of them itself", async () => {
    const [made] = (await tag("tolls would fall")).annotations as [AnnotationView];
    await client.request("readout/editAnnotations", { textDocument, ids: [made.id], set: { note: "see page 2" } });
    const hover = async () =>
      JSON.stringify(await client.ask("textDocument/hover", { textDocument, position: rangeOf("would fall").start }));
    for (const part of ["Pledge", "see page 2", made.created.slice(0, 4), "Ada Holm"]) {
      assert.ok((await hover()).includes(part), `${part} in ${await hover()}`);
    }
    client.close();
    await start({ initialization: { annotationHovers: true } });
    await tag("tolls would fall");
    assert.ok(!(await hover()).includes("Pledge"));
  });

  it("are refused where they make no sense, with a reason", async () => {
    const everything = { start: positionAt(0), end: positionAt(text.length) };
    const refusal = (params: object) =>
      client.ask("readout/tag", { textDocument, codes: ["pledge"], ...params }).then(
        () => "accepted",
        ({ message }: Error) => message,
      );
    assert.match(await refusal({ ranges: [everything] }), /within one document/);
    assert.match(await refusal({ ranges: [] }), /needs a range/);
    const ranges = [rangeOf("tolls"), rangeOf("ხიდი")];
    assert.match(await refusal({ ranges, joined: true }), /one document/);
    assert.match(await refusal({ textDocument: { uri, version: 7 }, ranges: [rangeOf("tolls")] }), /changed meanwhile/);
    const unknown = { textDocument, ids: ["nobody"], set: { note: "x" } };
    await assert.rejects(client.request("readout/editAnnotations", unknown));
    assert.deepEqual(saved(), []);
  });

  it("are not mixed up between documents that share an id", async () => {
    await edit("bridge-ka", "bridge-en", 2);
    await assert.rejects(tag("ხიდი წელს"), /the id “bridge-en” too/);
  });

  it("are kept in memory where the disk refuses them, until it takes them", async () => {
    files.refuseWrites("no-space");
    await assert.rejects(tag("tolls would fall"), /kept in memory/);
    const kept = await client.request("readout/annotations", { textDocument });
    assert.deepEqual([kept.annotations.length, kept.unsaved], [1, true]);
    assert.ok(kept.error);
    await assert.rejects(client.request("readout/retrySaving", null), /kept in memory/);
    files.refuseWrites(null);
    await client.request("readout/retrySaving", null);
    assert.equal(saved().length, 1);
    const after = await client.request("readout/annotations", { textDocument });
    assert.deepEqual([after.unsaved, after.error], [false, null]);
  });

  it("written by somebody else come in, and the client hears of it", async () => {
    await tag("tolls would fall");
    const line = saved()[0] as string;
    await client.request("readout/undo", null);
    const heard = new Promise<string>((resolve) => {
      client.connection.onNotification("readout/annotationsChanged", (params: { uri: string }) => resolve(params.uri));
    });
    files.put(storeOf, `${line}\n`);
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: storeOf, type: 2 }],
    });
    assert.equal(await heard, uri);
    assert.deepEqual(await shown(), ["anchored: tolls would fall"]);
  });

  it("go along when the file is renamed", async () => {
    await tag("tolls would fall");
    const newUri = "file:///w/other.readout";
    await files.rename(uri, newUri);
    await client.connection.sendNotification("workspace/didRenameFiles", { files: [{ oldUri: uri, newUri }] });
    const moved = await client.request("readout/annotations", { textDocument: { uri: newUri } });
    assert.deepEqual(
      moved.annotations.map(({ quote, state }) => [quote, state]),
      [["tolls would fall", "anchored"]],
    );
  });

  it("are not written in an untrusted workspace until it is trusted", async () => {
    client.close();
    await start({ initialization: { trusted: false } });
    await assert.rejects(tag("tolls would fall"), /not trusted/);
    await assert.rejects(client.request("readout/undo", null), /not trusted/);
    await client.connection.sendNotification("readout/trusted");
    assert.equal((await tag("tolls would fall")).annotations.length, 1);
  });

  it("can be made by commands too", async () => {
    const params = { textDocument, ranges: [rangeOf("tolls would fall")], codes: ["pledge"] };
    const command = (name: string, given: readonly object[]) =>
      client.ask("workspace/executeCommand", { command: `readout.server.${name}`, arguments: given });
    await command("tag", [params]);
    assert.equal((await list()).length, 1);
    await command("undo", []);
    assert.equal((await list()).length, 0);
    await assert.rejects(command("unheardOf", []), /no command/);
  });

  it("carry the annotator's name from the settings", async () => {
    client.close();
    await start({ initialization: { settings: { annotator: "maria" } } });
    const { annotations } = await tag("tolls would fall");
    assert.equal(annotations[0]?.creator, "maria");
  });
});

describe("the codebook over the protocol", () => {
  let client: TestClient;
  afterEach(() => client.close());
  const ids = async () => (await client.request("readout/codebook", null)).codes.map(({ id }) => id);

  it("is the sample until the workspace has one, which is followed as it changes", async () => {
    const files = createMemoryFiles({});
    const units = ["passage", "statement", "document"];
    const plain = { description: null, units, examples: [], attributes: [] };
    client = await new TestClient({ files, codebook, folders: ["file:///w"] }).start();
    assert.deepEqual(await client.request("readout/codebook", null), {
      uri: null,
      codes: [
        { id: "pledge", name: "Pledge", parent: null, color: "#4477aa", key: "p", ...plain },
        { id: "demand", name: "demand", parent: "pledge", color: "#4477aa", key: null, ...plain },
      ],
    });
    const own = "file:///w/codebook.yaml";
    const changed = async (text: string) => {
      const heard = new Promise<void>((resolve) => {
        client.connection.onNotification("readout/codebookChanged", () => resolve());
      });
      files.put(own, text);
      await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: own, type: 2 }] });
      await heard;
    };
    await changed("codes: { praise: {} }\n");
    assert.deepEqual([(await client.request("readout/codebook", null)).uri, await ids()], [own, ["praise"]]);
    await changed("codes: { blame: {} }\n");
    assert.deepEqual(await ids(), ["blame"]);
  });

  it("has its mistakes shown in its own file", async () => {
    const own = "file:///w/codebook.yaml";
    const files = createMemoryFiles({ [own]: "codes:\n  a: { parent: nowhere }\n" });
    client = new TestClient({ files, codebook, folders: ["file:///w"] });
    const heard = new Promise<{ uri: string; diagnostics: { code: string; range: Range }[] }>((resolve) => {
      client.connection.onNotification("textDocument/publishDiagnostics", resolve);
    });
    await client.start();
    const { uri: where, diagnostics } = await heard;
    assert.equal(where, own);
    assert.deepEqual(
      diagnostics.map(({ code, range }) => [code, range.start.line]),
      [["unknown-parent", 1]],
    );
  });
});
