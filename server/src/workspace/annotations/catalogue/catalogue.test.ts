import assert from "node:assert/strict";
import fc from "fast-check";
import { codesOf, type Annotation } from "../../../annotation/model.ts";
import { serialise } from "../../../annotation/stored/annotation.ts";
import { annotate, sampleId } from "../../../annotation/testing/sample.ts";
import type { AnnotationQuery, SearchAnnotationsParams } from "../../../protocol.ts";
import { readSnapshot } from "../snapshot.ts";
import { Catalogue } from "./catalogue.ts";
import { entryOf, type Facts } from "./entry.ts";
import { TextRows } from "./textRows.ts";

const text = "The road will open in spring. ხიდი წელს გაიხსნება. سيفتح الجسرُ قريبا. The tolls fall.";
const made: readonly Annotation[] = [
  annotate(text, "The tolls fall", { id: 1, code: "pledge", document: "b", now: "2026-03-04T10:00:00.000Z" }),
  annotate(text, "ხიდი წელს", { id: 2, code: "offer", document: "b", note: "see the ROAD" }),
  { ...annotate(text, "road will open", { id: 3, code: "pledge", document: "a" }), creator: null, status: "accepted" },
  { ...annotate(text, "الجسرُ", { id: 4, code: "demand", document: "a" }), layer: "curation" },
];
const facts: Facts = {
  document: (id) => ({ language: id === "a" ? "ar" : "ka", date: id === "a" ? "2025-01-02" : null }),
  passage: ({ id }) => ({
    state: id === sampleId(4) ? "orphaned" : "anchored",
    speaker: id === sampleId(3) ? { key: "Q1", name: "Ada Holm" } : null,
  }),
};

function catalogueOf(...annotations: readonly Annotation[]): Catalogue {
  const catalogue = new Catalogue((uri) => uri.toLowerCase());
  const stored = annotations.map((each) => `${serialise(each)}\n`).join("");
  catalogue.set(entryOf("file:///w/one.txt", readSnapshot(stored), facts, catalogue.pools));
  return catalogue;
}

describe("The catalogue of annotations", () => {
  const catalogue = catalogueOf(...made);
  const ids = (query: AnnotationQuery, more: SearchAnnotationsParams = {}) =>
    catalogue.search({ query, ...more }).annotations.map(({ id }) => Number.parseInt(id.slice(-12), 16));

  const cases: readonly [what: string, query: AnnotationQuery, expected: readonly number[]][] = [
    ["lists all, by document and place", {}, [3, 4, 2, 1]],
    ["finds by code", { codes: ["pledge", "unheard"] }, [3, 1]],
    ["finds nothing by an empty list", { codes: [] }, []],
    ["finds by words of quote or note, in any order and case", { text: "road THE" }, [2]],
    ["finds Arabic words whatever their vowel signs", { text: "الجسر" }, [4]],
    ["finds by the note alone", { note: "road" }, [2]],
    ["finds those with a note", { hasNote: true }, [2]],
    ["finds those of nobody named", { creators: [null] }, [3]],
    ["finds by language", { languages: ["ka"] }, [2, 1]],
    ["finds by the document's date", { from: "2025-01-01", to: "2025-01-02" }, [3, 4]],
    ["finds by speaker", { speakers: ["Q1"] }, [3]],
    ["finds what is nobody's statement", { speakers: [null], languages: ["ka"] }, [2, 1]],
    ["finds nothing without a code where all have one", { codes: [null] }, []],
    ["finds by status", { statuses: ["accepted"] }, [3]],
    ["finds orphans", { states: ["orphaned"] }, [4]],
    ["finds what a review settled on", { layers: ["curation"] }, [4]],
    ["finds by file, however its URI is written", { uris: ["FILE:///w/one.txt"] }, [3, 4, 2, 1]],
    ["finds by document", { documents: ["b"], uris: ["file:///w/one.txt"] }, [2, 1]],
    ["wants all that is named", { codes: ["pledge"], text: "tolls", languages: ["ka"] }, [1]],
  ];
  for (const [what, query, expected] of cases) it(what, () => assert.deepEqual(ids(query), expected));

  it("gives a page, with the newest first where asked", () => {
    assert.deepEqual(ids({}, { offset: 1, limit: 2 }), [4, 2]);
    assert.deepEqual(ids({}, { sort: "modified", limit: 1 }), [1]);
    assert.deepEqual(ids({}, { offset: 9 }), []);
    assert.equal(catalogue.search({ limit: 0 }).total, 4);
  });

  it("counts all that is found, most first", () => {
    const { counts } = catalogue.search({ limit: 0, counts: ["code", "creator", "document", "speaker", "state"] });
    assert.deepEqual(counts.code, [
      { key: "pledge", count: 2 },
      { key: "demand", count: 1 },
      { key: "offer", count: 1 },
    ]);
    assert.deepEqual(counts.creator, [
      { key: "Nino", count: 3 },
      { key: null, count: 1 },
    ]);
    assert.deepEqual(counts.document?.[0], { key: "file:///w/one.txt#a", count: 2 });
    assert.deepEqual(counts.speaker?.[1], { key: "Q1", label: "Ada Holm", count: 1 });
    assert.deepEqual(counts.state, [
      { key: "anchored", count: 3 },
      { key: "orphaned", count: 1 },
    ]);
    const some = catalogue.search({ query: { documents: ["b"] }, limit: 0, counts: ["code", "language"] }).counts;
    assert.deepEqual(some.language, [{ key: "ka", count: 2 }]);
  });

  it("forgets all of a file with it", () => {
    const link = { ...made[0]!, relations: [{ type: "same-as", target: "x" }] };
    const small = catalogueOf(link);
    assert.deepEqual(small.relatedTo("x", "file:///w/two.txt"), [{ type: "same-as", other: link.id }]);
    assert.deepEqual(small.relatedTo("x", "file:///w/one.txt"), [], "its own file tells of it itself");
    small.removeBelow("file:///w");
    assert.deepEqual([small.search({}).total, small.relatedTo("x", "file:///w/two.txt")], [0, []]);
  });

  it("counts what it lists, whatever is asked", () => {
    const options = fc.record(
      {
        codes: fc.subarray(["pledge", "offer", "demand", "none"]),
        text: fc.constantFrom("", "o", "the", "road the", "წ"),
        languages: fc.subarray(["ar", "ka"]),
        statuses: fc.subarray(["draft", "accepted"] as const),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(options, (query) => {
        const { total, annotations, counts } = catalogue.search({ query, counts: ["status"] });
        assert.equal(annotations.length, total);
        assert.equal(
          counts.status?.reduce((sum, { count }) => sum + count, 0),
          total,
        );
        const slow = made.filter(
          (each) => query.codes === undefined || codesOf(each).some((c) => query.codes?.includes(c)),
        );
        assert.ok(total <= slow.length);
      }),
    );
  });
});

describe("Rows of text", () => {
  it("are found as one by one, never across their borders", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 12 }),
        fc.array(
          word.filter((w) => w !== ""),
          { minLength: 1, maxLength: 3 },
        ),
        (rows, words) => {
          const slow = rows.flatMap((row, index) => (words.every((each) => row.includes(each)) ? [index] : []));
          assert.deepEqual(TextRows.from(rows).holding(words), slow);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
