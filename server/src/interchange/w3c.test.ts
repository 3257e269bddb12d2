import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { codesOf, notesOf, quoteOf } from "../annotation/model.ts";
import { sampleId } from "../annotation/testing/sample.ts";
import type { ImportOptions, ImportResult } from "./format.ts";
import { hardCorpus } from "./testing/corpus.ts";
import { checkOf } from "./testing/schemas.ts";
import { exportedText } from "./testing/roundTrip.ts";
import { idToIri, iriToId, readSource, sourceIri } from "./w3c/vocabulary.ts";
import { w3c } from "./w3c.ts";

const text = "👍 They agreed.\r\nIt will open in spring.";
const options: ImportOptions = {
  newId: () => sampleId(999),
  now: "2026-05-05T00:00:00.000Z",
  text: (file) => (file === "a.txt" ? text : null),
};

function read(content: unknown): ImportResult {
  return w3c.read!([{ path: "in.jsonld", content: JSON.stringify(content) }], options);
}

const quote = { type: "TextQuoteSelector", exact: "agreed", prefix: "They ", suffix: "." };
const target = { source: "https://example.org/texts/a.txt", selector: quote };
const annotation = {
  "@context": "http://www.w3.org/ns/anno.jsonld",
  id: "https://example.org/1",
  type: "Annotation",
  target,
};

describe("W3C Web Annotations", () => {
  it("are as the model asks", async () => {
    const path = resolve(import.meta.dirname, "testing/w3cModel.schema.json");
    const check = checkOf(JSON.parse(readFileSync(path, "utf8")) as object);
    const collection = JSON.parse(await exportedText(w3c, hardCorpus)) as {
      total: number;
      first: { items: unknown[] };
    };
    assert.deepEqual(check(collection), []);
    assert.deepEqual(check(JSON.parse(await exportedText(w3c, []))), []);
    assert.equal(collection.total, collection.first.items.length);
    assert.notDeepEqual(check({ ...collection, first: { ...collection.first, items: [{ id: "x" }] } }), []);
  });

  it("stand one on a line, for git and for grep", async () => {
    const lines = (await exportedText(w3c, hardCorpus)).split("\n");
    const all = hardCorpus.flatMap(({ annotations }) => annotations);
    assert.equal(lines.length, all.length + 3);
    for (const { id } of all) assert.equal(lines.filter((line) => line.startsWith(`{"id":"urn:uuid:${id}"`)).length, 1);
  });

  describe("of other makers", () => {
    it("are read from a collection, a page, a list or by themselves", () => {
      for (const content of [annotation, [annotation], { items: [annotation] }, { first: { items: [annotation] } }]) {
        const { annotations, problems } = read(content);
        assert.deepEqual([annotations.length, problems], [1, []]);
        assert.equal(annotations[0]!.annotation.id, "https://example.org/1");
        assert.equal(quoteOf(annotations[0]!.annotation), "agreed");
        assert.deepEqual(annotations[0]!.annotation.target.document, "a");
      }
    });

    it("give their bodies as codes and notes, whatever form they have", () => {
      const said = (body: unknown, more: object = {}): [codes: readonly string[], notes: readonly string[]] => {
        const [first] = read({ ...annotation, body, ...more }).annotations;
        return [codesOf(first!.annotation), notesOf(first!.annotation)];
      };
      assert.deepEqual(said({ type: "TextualBody", value: "pledge", purpose: "tagging" }), [["pledge"], []]);
      assert.deepEqual(said({ type: "TextualBody", value: "pledge", purpose: ["classifying", "linking"] }), [
        ["pledge"],
        [],
      ]);
      assert.deepEqual(
        said({ type: "TextualBody", value: "pledge" }),
        [["pledge"], []],
        "tagging is what motivates ours",
      );
      assert.deepEqual(said({ type: "TextualBody", value: "so" }, { motivation: "commenting" }), [[], ["so"]]);
      assert.deepEqual(
        said([
          { value: "a", purpose: "tagging" },
          { value: "b", purpose: "replying" },
        ]),
        [["a"], ["b"]],
      );
      assert.deepEqual(said(undefined, { bodyValue: "a note" }), [[], ["a note"]]);
    });

    it("are named in the loss report where something cannot be taken", () => {
      const { losses } = read({
        ...annotation,
        rights: "https://example.org/licence",
        body: [{ type: "Video", id: "https://example.org/v" }],
      });
      assert.deepEqual(
        losses.map(({ kind, count }) => [kind, count]),
        [
          ["bodies", 1],
          ["unknown-fields", 1],
        ],
      );
    });

    it("give their creator by name, nickname or address", () => {
      const creator = (value: unknown): string | null =>
        read({ ...annotation, creator: value }).annotations[0]!.annotation.creator;
      assert.equal(creator({ type: "Person", name: "Ana" }), "Ana");
      assert.equal(creator([{ nickname: "an" }, { name: "Ben" }]), "an");
      assert.equal(creator("https://example.org/people/ana"), "https://example.org/people/ana");
      assert.equal(creator(undefined), null);
    });

    it("get an id and a time where they have none", () => {
      const { annotations } = read({ type: "Annotation", target });
      assert.deepEqual(
        [annotations[0]!.annotation.id, annotations[0]!.annotation.created],
        [sampleId(999), options.now],
      );
    });

    it("with a position alone get their words from the text", () => {
      const selector = { type: "TextPositionSelector", start: 7, end: 17 };
      const [first] = read({ ...annotation, target: { ...target, selector } }).annotations;
      assert.deepEqual(first!.annotation.target.fragments, [
        {
          quote: { exact: "agreed.\nIt", prefix: "👍 They ", suffix: " will open in spring." },
          position: { start: 7, end: 17 },
        },
      ]);
    });

    it("that target a whole document are taken for that", () => {
      const [first] = read({ ...annotation, target: "https://example.org/texts/b%20c.txt#part-2" }).annotations;
      assert.deepEqual(first!.annotation.target, { file: "b c.txt", document: "part-2", fragments: [] });
    });

    const wrong: readonly [what: string, change: object][] = [
      [
        "a position outside the text",
        { target: { ...target, selector: { type: "TextPositionSelector", start: 5, end: 500 } } },
      ],
      [
        "a position without characters",
        { target: { ...target, selector: { type: "TextPositionSelector", start: 5, end: 5 } } },
      ],
      [
        "a position in a text that is not at hand",
        { target: { source: "x:b.txt", selector: { type: "TextPositionSelector", start: 0, end: 5 } } },
      ],
      ["a selector of another kind", { target: { ...target, selector: { type: "CssSelector", value: "p" } } }],
      ["a target without a source", { target: { selector: quote } }],
      ["no target", { target: [] }],
      ["targets in several documents", { target: [target, { ...target, source: "https://example.org/b.txt" }] }],
      ["a quote without words", { target: { ...target, selector: { ...quote, exact: "" } } }],
      ["a number for a time", { created: 2026 }],
    ];
    for (const [what, change] of wrong) {
      it(`with ${what} are problems at their place, and the rest is read`, () => {
        const { annotations, problems } = read([{ ...annotation, ...change }, annotation]);
        assert.equal(annotations.length, 1);
        assert.equal(problems.length, 1);
        assert.ok(problems[0]!.place?.startsWith("[0]"), problems[0]!.place ?? "no place");
      });
    }

    it("are missed in a file that has none", () => {
      assert.equal(read({ name: "something else" }).problems.length, 1);
      assert.deepEqual(read({ type: "AnnotationCollection", total: 0 }).problems, []);
    });
  });

  it("name things by IRIs that lead back to them", () => {
    for (const id of [
      sampleId(4),
      "plain id",
      "https://example.org/1",
      "urn:uuid:not one",
      "urn:readout:id:x",
      "ა/б#c",
      "",
    ]) {
      assert.equal(iriToId(idToIri(id)), id);
      assert.match(idToIri(id), /^[a-z]+:[^\s]+$/);
    }
    for (const [file, document] of [
      ["a b.txt", "x/y#z"],
      ["ა.txt", "100%"],
    ] as const) {
      for (const base of ["urn:readout:document:", "https://example.org/corpus/"]) {
        assert.deepEqual(readSource(sourceIri(base, file, document)), { file, document });
      }
    }
  });
});
