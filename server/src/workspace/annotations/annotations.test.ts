import assert from "node:assert/strict";
import { codeBody, codesOf } from "../../annotation/model.ts";
import { problemsOf } from "../../annotation/stored/file.ts";
import { revised } from "../../annotation/revise.ts";
import { success } from "../../annotation/result.ts";
import { selectable } from "../../annotation/selectors.ts";
import { serialise } from "../../annotation/stored/annotation.ts";
import { annotate, sampleId } from "../../annotation/testing/sample.ts";
import type { MemoryFiles } from "../memoryFiles.ts";
import { createMemoryFiles } from "../memoryFiles.ts";
import type { Annotations, Tag } from "./annotations.ts";
import { createAnnotations } from "./annotations.ts";
import { storeUri } from "./location.ts";

const uri = "file:///w/talks.txt";
const stored = "file:///w/talks.txt.annotations.jsonl";
const text = "Georgia pledged to open a crossing. 👍 وزیر گفت می\u200cآیند.\r\nThey left.";

/** A server's view of the files: ids count up from `first`, time by a minute each. */
function server(files: MemoryFiles, first = 1): Annotations {
  let id = first;
  let minute = 0;
  return createAnnotations({
    files,
    now: () => new Date(Date.UTC(2026, 2, 1, 10, minute++)).toISOString(),
    newId: () => sampleId(id++),
  });
}

function tagOf(quote: string, code = "pledge"): Tag {
  const start = text.indexOf(quote);
  return {
    creator: "Nino",
    document: "talks",
    text: selectable(text),
    spans: [{ start, end: start + quote.length }],
    bodies: [codeBody(code)],
  };
}

async function codes(annotations: Annotations): Promise<readonly string[]> {
  return (await annotations.open(uri)).annotations.flatMap(codesOf);
}

describe("Annotations of a workspace", () => {
  it("are on disk when a tag is acknowledged, and there for the next server", async () => {
    const files = createMemoryFiles();
    const result = await server(files).tag(uri, [tagOf("pledged"), tagOf("وزیر گفت", "demand")], "Tag");
    assert.ok(result.ok);
    assert.equal(files.text(stored), result.value.map((annotation) => `${serialise(annotation)}\n`).join(""));
    assert.deepEqual((await server(files).open(uri)).annotations, result.value);
  });

  it("stand in a folder of their own where one is set", () => {
    assert.equal(storeUri(uri, "notes/old"), "file:///w/notes/old/talks.txt.annotations.jsonl");
    assert.equal(storeUri(uri, "../notes"), "file:///notes/talks.txt.annotations.jsonl");
    assert.equal(storeUri("file:///w/%D8%A7%20(1).txt"), "file:///w/%D8%A7%20(1).txt.annotations.jsonl");
  });

  it("are given by document of a file with many", async () => {
    const annotations = server(createMemoryFiles());
    await annotations.tag(uri, [tagOf("Georgia"), { ...tagOf("They"), document: "second" }], "Tag");
    const { byDocument } = await annotations.open(uri);
    assert.deepEqual(
      [...byDocument].map(([document, all]) => [document, all.length]),
      [
        ["talks", 1],
        ["second", 1],
      ],
    );
  });

  it("are not made of a selection without characters", async () => {
    const files = createMemoryFiles();
    const result = await server(files).tag(
      uri,
      [tagOf("pledged"), { ...tagOf("They"), spans: [{ start: 3, end: 3 }] }],
      "Tag",
    );
    assert.ok(!result.ok);
    assert.equal(result.error.kind, "empty-span");
    assert.equal(files.text(stored), null, "the batch is refused as a whole");
  });

  it("are edited and removed, each as one step that can be undone and redone", async () => {
    const annotations = server(createMemoryFiles());
    await annotations.tag(uri, [tagOf("pledged"), tagOf("They")], "Tag two");
    await annotations.edit(
      uri,
      [sampleId(1), sampleId(2)],
      (each) => success(revised(each, { set: { codes: ["praise"] } })),
      "Recode",
    );
    await annotations.remove(uri, [sampleId(1)], "Remove");
    assert.deepEqual(await codes(annotations), ["praise"]);

    const labels: (string | null)[] = [];
    const states: (readonly string[])[] = [];
    for (const way of ["undo", "undo", "undo", "undo", "redo", "redo", "redo", "redo"] as const) {
      const step = await annotations[way]();
      assert.ok(step.ok);
      labels.push(step.value?.label ?? null);
      states.push(await codes(annotations));
    }
    assert.deepEqual(labels, ["Remove", "Recode", "Tag two", null, "Tag two", "Recode", "Remove", null]);
    assert.deepEqual(states, [
      ["praise", "praise"],
      ["pledge", "pledge"],
      [],
      [],
      ["pledge", "pledge"],
      ["praise", "praise"],
      ["praise"],
      ["praise"],
    ]);
  });

  it("can be taken back over several files at once", async () => {
    const files = createMemoryFiles();
    const annotations = server(files);
    const other = "file:///w/more.txt";
    const acts = [uri, other].map((each, id) => ({
      kind: "add" as const,
      uri: each,
      annotation: annotate(text, "They", { id }),
    }));
    await annotations.apply(acts, "Tag all");
    const step = await annotations.undo();
    assert.ok(step.ok);
    assert.deepEqual([...step.value!.changes.keys()], [uri, other]);
    assert.equal((await annotations.open(other)).annotations.length, 0);
  });

  it("forget what was undone when something new is done", async () => {
    const annotations = server(createMemoryFiles());
    await annotations.tag(uri, [tagOf("They")], "One");
    await annotations.undo();
    await annotations.tag(uri, [tagOf("left")], "Two");
    assert.deepEqual(await annotations.redo(), success(null));
  });

  it("keep what could not be saved in memory, say so, and save it on retry", async () => {
    for (const kind of ["no-space", "read-only"] as const) {
      const files = createMemoryFiles();
      const annotations = server(files);
      files.refuseWrites(kind);
      const result = await annotations.tag(uri, [tagOf("pledged")], "Tag");
      assert.ok(!result.ok);
      assert.deepEqual([result.error.kind, result.error.cause?.kind], ["not-saved", kind]);
      const held = await annotations.open(uri);
      assert.deepEqual([held.annotations.length, held.unsaved, held.error?.kind], [1, true, "not-saved"]);
      assert.equal(files.text(stored), null);

      files.refuseWrites(null);
      assert.ok((await annotations.retry()).ok);
      const saved = await annotations.open(uri);
      assert.deepEqual([saved.unsaved, saved.error], [false, null]);
      assert.equal((await server(files).open(uri)).annotations.length, 1);
    }
  });

  it("write what failed before along with the next act", async () => {
    const files = createMemoryFiles();
    const annotations = server(files);
    files.refuseWrites("no-space");
    await annotations.tag(uri, [tagOf("pledged")], "One");
    await annotations.undo();
    await annotations.tag(uri, [tagOf("They")], "Two");
    files.refuseWrites(null);
    await annotations.tag(uri, [tagOf("left")], "Three");
    assert.deepEqual([...(await server(files).open(uri)).byId.keys()], [sampleId(2), sampleId(3)]);
  });

  it("write many quick acts in few turns, each acknowledged when it is down", async () => {
    const files = createMemoryFiles();
    const annotations = server(files);
    const acts = Array.from({ length: 50 }, async () => {
      const result = await annotations.tag(uri, [tagOf("They")], "Tag");
      assert.ok(result.ok);
      assert.ok(files.text(stored)?.includes(result.value[0]!.id));
    });
    await Promise.all(acts);
    assert.ok(files.writes() < 10, `${files.writes()} writes`);
  });

  it("take in what another server writes into the same file", async () => {
    const files = createMemoryFiles();
    const [one, two] = [server(files, 1), server(files, 100)];
    await Promise.all([one.open(uri), two.open(uri)]);
    await Promise.all(
      Array.from({ length: 20 }, () =>
        Promise.all([one.tag(uri, [tagOf("They")], "Tag"), two.tag(uri, [tagOf("left")], "Tag")]),
      ),
    );
    assert.equal((await server(files).open(uri)).annotations.length, 40);
    await one.changedOnDisk(stored);
    assert.equal((await one.open(uri)).annotations.length, 40);
  });

  it("tell listeners of what others changed, and only then", async () => {
    const files = createMemoryFiles();
    const [one, two] = [server(files, 1), server(files, 100)];
    await one.open(uri);
    await two.tag(uri, [tagOf("They")], "Tag");
    const heard: string[] = [];
    const stop = one.onChange((changed) => heard.push(changed));
    await one.changedOnDisk(stored);
    await one.changedOnDisk(stored);
    await one.changedOnDisk("file:///w/other.annotations.jsonl");
    stop();
    assert.deepEqual(heard, [uri]);
  });

  it("keep both versions where two servers change one annotation, until one is chosen", async () => {
    const files = createMemoryFiles();
    const [one, two] = [server(files, 1), server(files, 100)];
    await one.tag(uri, [tagOf("They")], "Tag");
    await two.open(uri);
    await one.edit(uri, [sampleId(1)], (each) => success(revised(each, { set: { codes: ["praise"] } })), "Recode");
    await two.edit(uri, [sampleId(1)], (each) => success(revised(each, { set: { codes: ["demand"] } })), "Recode");
    const met = await two.open(uri);
    assert.deepEqual(met.conflicts.get(sampleId(1))?.flatMap(codesOf).sort(), ["demand", "praise"]);
    assert.equal(met.annotations.length, 1);
    assert.deepEqual(
      problemsOf(met.file).map(({ code, line }) => [code, line]),
      [["duplicate-id", 2]],
    );

    const praise = met.conflicts.get(sampleId(1))!.find((version) => codesOf(version).includes("praise"))!;
    await two.settle(uri, praise);
    const settled = await server(files).open(uri);
    assert.deepEqual([settled.conflicts.size, settled.annotations.flatMap(codesOf)], [0, ["praise"]]);
  });

  it("do not undo what others have changed since", async () => {
    const files = createMemoryFiles();
    const [one, two] = [server(files, 1), server(files, 100)];
    await one.tag(uri, [tagOf("They")], "Tag as pledge");
    await two.edit(uri, [sampleId(1)], (each) => success(revised(each, { set: { note: "checked" } })), "Note");
    await one.changedOnDisk(stored);
    const result = await one.undo();
    assert.ok(!result.ok);
    assert.equal(result.error.kind, "changed-elsewhere");
    assert.equal((await one.open(uri)).annotations.length, 1);
  });

  it("undo a recoding after the text, and with it the place, has changed", async () => {
    const annotations = server(createMemoryFiles());
    await annotations.tag(uri, [tagOf("They")], "Tag");
    await annotations.edit(
      uri,
      [sampleId(1)],
      (each) => success(revised(each, { set: { codes: ["praise"] } })),
      "Recode",
    );
    const changed = annotate(`New. ${text}`, "They");
    await annotations.reanchor(uri, [changed]);
    await annotations.undo();
    const [annotation] = (await annotations.open(uri)).annotations;
    assert.deepEqual(codesOf(annotation!), ["pledge"]);
    assert.deepEqual(annotation!.target.fragments, changed.target.fragments);
  });

  it("leave broken lines and unknown fields as they are", async () => {
    const line = `${serialise(annotate(text, "They", { id: 5 })).slice(0, -1)},"later":[1]}`;
    const files = createMemoryFiles({ [stored]: `{"broken\n${line}\n\n` });
    const annotations = server(files, 9);
    assert.deepEqual(
      problemsOf((await annotations.open(uri)).file).map(({ line: number }) => number),
      [1],
    );
    await annotations.tag(uri, [tagOf("left")], "Tag");
    assert.ok(files.text(stored)!.startsWith(`{"broken\n${line}\n\n`));
    await annotations.edit(uri, [sampleId(5)], (each) => success(revised(each, { set: { note: "seen" } })), "Note");
    assert.ok(files.text(stored)!.includes('"later":[1]'));
  });

  it("never write over a file that is no UTF-8", async () => {
    const files = createMemoryFiles();
    files.put(stored, Uint8Array.from([0x7b, 0xff, 0x7d]));
    const annotations = server(files);
    assert.equal((await annotations.open(uri)).error?.kind, "unreadable");
    assert.ok(!(await annotations.tag(uri, [tagOf("They")], "Tag")).ok);
    await annotations.retry();
    const bytes = await files.read(stored);
    assert.ok(bytes.ok);
    assert.deepEqual([...bytes.value], [0x7b, 0xff, 0x7d]);
  });

  it("go along when their document is renamed, and can still be undone", async () => {
    const files = createMemoryFiles();
    const annotations = server(files);
    await annotations.tag(uri, [tagOf("They")], "Tag");
    const to = "file:///w/sub/new name.txt".replace(" ", "%20");
    assert.ok((await annotations.renamed(uri, to)).ok);
    assert.equal(files.text(stored), null);
    const [annotation] = (await annotations.open(to)).annotations;
    assert.equal(annotation?.target.file, "new name.txt");
    await annotations.undo();
    assert.equal((await annotations.open(to)).annotations.length, 0);
  });

  it("are not written over those of another document by a renaming", async () => {
    const files = createMemoryFiles({ "file:///w/b.txt.annotations.jsonl": "kept\n" });
    const annotations = server(files);
    await annotations.tag(uri, [tagOf("They")], "Tag");
    const result = await annotations.renamed(uri, "file:///w/b.txt");
    assert.ok(!result.ok);
    assert.equal(files.text("file:///w/b.txt.annotations.jsonl"), "kept\n");
    assert.ok(files.text(stored)?.includes(sampleId(1)));
  });

  it("refuse acts on what is not there", async () => {
    const annotations = server(createMemoryFiles());
    const gone = await annotations.remove(uri, [sampleId(7)], "Remove");
    assert.ok(!gone.ok);
    assert.equal(gone.error.kind, "unknown-annotation");
    const annotation = annotate(text, "They");
    const twice = await annotations.apply(
      [
        { kind: "add", uri, annotation },
        { kind: "add", uri, annotation },
      ],
      "Add",
    );
    assert.ok(!twice.ok);
    assert.equal(twice.error.kind, "duplicate-id");
  });
});
