import assert from "node:assert/strict";
import fc from "fast-check";
import { quoteOf } from "../../annotation/model.ts";
import { annotate } from "../../annotation/testing/sample.ts";
import { builtInDelimiters } from "../../recognise/delimiters/delimiterSet.ts";
import { Analyses } from "../../workspace/open/analyses.ts";
import type { OpenFile } from "../../workspace/open/openFile.ts";
import { SyncedFiles } from "../syncedFiles.ts";
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
