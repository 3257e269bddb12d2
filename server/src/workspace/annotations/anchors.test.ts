import assert from "node:assert/strict";
import fc from "fast-check";
import { quoteOf } from "../../annotation/model.ts";
import { annotate } from "../../annotation/testing/sample.ts";
import { builtInDelimiters } from "../../recognise/delimiters/delimiterSet.ts";
import { Analyses } from "../open/analyses.ts";
import type { OpenFile } from "../open/openFile.ts";
import { SyncedFiles } from "../../lsp/syncedFiles.ts";
import { Anchors } from "./anchors.ts";

const uri = "file:///w/a.readout";
const bodies = {
  one: "The bridge will open in spring. 😀 Tolls shall fall.\n",
  two: "პრეზიდენტმა მადლობა გადაიხადა.\nვიზიტი დასრულდა.\n",
};
const text = `=== one ===\n\n${bodies.one}\n=== two ===\n\n${bodies.two}`;

function open() {
  const analyses = new Analyses(() => {
    throw new Error("nothing here needs an analysis");
  });
  const environment = { delimiters: builtInDelimiters, analyses };
  const files = new SyncedFiles(
    environment,
    () => "utf-16",
    (error) => assert.ifError(error),
  );
  files.open(uri, 1, text);
  const file = files.get(uri);
  assert.ok(file);
  const documents = [0, 1].map((index) => file.range(index)).map(({ start, end }) => text.slice(start, end));
  const annotations = [
    annotate(documents[0] as string, "bridge will open", { id: 1, document: "one" }),
    annotate(documents[0] as string, ["The bridge", "Tolls"], { id: 2, document: "one" }),
    annotate(documents[1] as string, "მადლობა გადაიხადა", { id: 3, document: "two" }),
  ];
  const byDocument = new Map([
    ["one", annotations.slice(0, 2)],
    ["two", annotations.slice(2)],
  ]);
  const anchors = new Anchors(file);
  anchors.place(byDocument);
  files.onChanged((change) => anchors.follow(change));
  return { files, anchors, byDocument };
}

const edit = fc.record({
  start: fc.nat(220),
  length: fc.oneof({ weight: 4, arbitrary: fc.nat(4) }, { weight: 1, arbitrary: fc.nat(80) }),
  inserted: fc.constantFrom("", "x", "😀", "\n", "\r\n", "=== three ===\n\n", "The bridge", "მადლობა გადაიხადა"),
});

describe("anchors of an open file", () => {
  it("never show a passage on other words without saying so", () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
        const { files, anchors, byDocument } = open();
        for (const [index, { start, length, inserted }] of edits.entries()) {
          const now = files.get(uri)?.text;
          assert.ok(now);
          const range = { start: now.positionAt(start), end: now.positionAt(start + length) };
          files.change(uri, index + 2, [{ range, text: inserted }]);
        }
        const file = files.get(uri) as OpenFile;
        const placed = anchors.place(byDocument);
        assert.equal(placed.length, 3, "nothing is lost");
        for (const { annotation, document, anchoring } of placed) {
          if (anchoring.state !== "anchored" && anchoring.state !== "moved") continue;
          const base = file.range(document).start;
          const words = anchoring.fragments.map(({ span }) =>
            span === null ? "" : file.text.slice(base + span.start, base + span.end).replace(/\r\n?/g, "\n"),
          );
          assert.equal(words.join(" … "), quoteOf(annotation));
        }
      }),
    );
  });

  it("come back when the edits are taken back", () => {
    fc.assert(
      fc.property(edit, ({ start, length, inserted }) => {
        const { files, anchors, byDocument } = open();
        const before = files.get(uri)?.text;
        assert.ok(before);
        const [from, to] = [before.positionAt(start), before.positionAt(start + length)];
        const cut = before.slice(before.offsetAt(from), before.offsetAt(to));
        files.change(uri, 2, [{ range: { start: from, end: to }, text: inserted }]);
        const after = files.get(uri)?.text;
        assert.ok(after);
        const offset = before.offsetAt(from);
        const range = { start: after.positionAt(offset), end: after.positionAt(offset + inserted.length) };
        files.change(uri, 3, [{ range, text: cut }]);
        if (files.get(uri)?.text.toString() !== text) return;
        const states = anchors.place(byDocument).map(({ anchoring }) => anchoring.state);
        assert.deepEqual(states, ["anchored", "anchored", "anchored"]);
      }),
    );
  });
});

describe("anchors across the documents of a file", () => {
  const words = "bridge will open in spring";
  const passage = `The ${words}. 😀 `;
  const placed = ({ files, anchors, byDocument }: ReturnType<typeof open>) =>
    anchors.place(byDocument).map(({ document, anchoring }) => {
      const file = files.get(uri) as OpenFile;
      return document < 0 ? anchoring.state : `${file.range(document).id} ${anchoring.state}`;
    });
  const replace = ({ files }: ReturnType<typeof open>, version: number, old: string, inserted: string, at = "") => {
    const now = files.get(uri)?.text;
    assert.ok(now);
    const start = now.toString().indexOf(old === "" ? at : old);
    assert.ok(start >= 0);
    const range = { start: now.positionAt(start), end: now.positionAt(start + old.length) };
    files.change(uri, version, [{ range, text: inserted }]);
  };

  it("take a passage along that is cut out of one and pasted into another, and back", () => {
    const all = open();
    const long = annotate(bodies.one, words, { id: 9, document: "one" });
    all.byDocument.set("one", [long]);
    const states = () => placed(all)[0];
    assert.match(states() ?? "", /^one/);
    replace(all, 2, passage, "");
    assert.equal(states(), "one orphaned");
    replace(all, 3, "", passage, "ვიზიტი");
    assert.equal(states(), "two moved");
    const stored = all.anchors.settled().find(({ id }) => id === long.id);
    assert.equal(stored, undefined, "it was not sure where it stood, so what is stored stays until somebody says so");
    replace(all, 4, passage, "");
    replace(all, 5, "", passage, "Tolls");
    assert.match(states() ?? "", /^one (anchored|moved)/);
  });

  it("store the new document of what was cut and pasted", () => {
    const all = open();
    const file = all.files.get(uri) as OpenFile;
    const { start, end } = file.range(0);
    const sure = annotate(text.slice(start, end), words, { id: 9, document: "one" });
    all.byDocument.set("one", [sure]);
    all.anchors.place(all.byDocument);
    replace(all, 2, passage, "");
    replace(all, 3, "", passage, "ვიზიტი");
    const stored = all.anchors.settled().find(({ id }) => id === sure.id);
    assert.deepEqual([stored?.target.document, quoteOf(stored ?? sure)], ["two", words]);
  });

  it("are found in the document that has got another id", () => {
    const all = open();
    replace(all, 2, "=== one ===", "=== uno ===");
    assert.deepEqual(placed(all), ["uno moved", "uno moved", "two anchored"]);
    replace(all, 3, "=== uno ===", "=== one ===");
    assert.deepEqual(placed(all), ["one anchored", "one anchored", "two anchored"]);
  });

  it("stay with their documents when those change places", () => {
    const all = open();
    const [first, second] = [`=== one ===\n\n${bodies.one}\n`, `=== two ===\n\n${bodies.two}`];
    replace(all, 2, `${first}${second}`, `${second}\n${first}`);
    assert.deepEqual(placed(all), ["one anchored", "one anchored", "two anchored"]);
  });
});
