import assert from "node:assert/strict";
import type { DocumentAnalysis } from "../recognise/model.ts";
import { annotate, sampleId } from "../annotation/testing/sample.ts";
import type { ImportOptions, ImportResult } from "./format.ts";
import { json } from "./json.ts";
import { codebook, hardCorpus, statement } from "./testing/corpus.ts";
import { publishedCheck } from "./testing/schemas.ts";
import { exportedText } from "./testing/roundTrip.ts";

interface Row {
  readonly [field: string]: unknown;
  readonly file: string;
  readonly document: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly codePointStart: number | null;
  readonly codePointEnd: number | null;
  readonly text: string | null;
  readonly fragments: readonly Row[] | null;
}
interface Flat {
  readonly annotations: readonly Row[];
  readonly documents: readonly {
    readonly file: string;
    readonly id: string;
    readonly newline: string;
    readonly sha256: string;
  }[];
}

const options: ImportOptions = { newId: () => sampleId(999), now: "2026-05-05T00:00:00.000Z" };

describe("Our own JSON", () => {
  let flat: Flat;
  before(async () => {
    flat = JSON.parse(await exportedText(json, hardCorpus)) as Flat;
  });

  it("is as its schema says", () => {
    const check = publishedCheck("annotations.schema.json");
    assert.deepEqual(check(flat), []);
    assert.notDeepEqual(check({ ...flat, annotations: [{ ...flat.annotations[0], start: "6" }] }), []);
  });

  it("slices to its own words in both units", () => {
    const texts = new Map(hardCorpus.map(({ file, id, text }) => [`${file} ${id}`, text]));
    for (const row of flat.annotations) {
      const text = texts.get(`${row.file} ${row.document}`)!;
      for (const piece of row.fragments ?? (row.text === null ? [] : [row])) {
        assert.equal(text.slice(piece.start!, piece.end!), piece.text);
        // As Python reads a text file: line ends as one, no byte order mark, a string of code points.
        const points = Array.from(text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n"));
        const words = points.slice(piece.codePointStart!, piece.codePointEnd!).join("");
        assert.equal(words, piece.text!.replace(/\r\n?/g, "\n"));
      }
    }
  });

  it("names codes, documents, their line ends and hashes", () => {
    assert.deepEqual(flat.annotations[0]?.["codeNames"], ["დაპირება", "Demand"]);
    assert.deepEqual(flat.annotations[5]?.["codeNames"], ["unknown to the codebook"]);
    assert.deepEqual(
      flat.documents.map(({ file, newline }) => [file, newline]),
      [
        ["2026/talks 👍.txt", "crlf"],
        ["fa.txt", "cr"],
        ["many.txt", "lf"],
        ["many.txt", "lf"],
        ["many.txt", "lf"],
      ],
    );
    assert.equal(flat.documents[0]?.sha256.length, 64);
  });

  it("puts the pieces of a discontinuous passage into one row", () => {
    const row = flat.annotations[2]!;
    assert.deepEqual([row.text, row.start, row.end], ["👩‍👩‍👧 … meet\r\nagain … cafe\u0301", 0, 67]);
    assert.equal(row.fragments?.length, 3);
  });

  it("names the speaker of the sentence in which the passage begins", async () => {
    const text = "He left. She agreed.";
    const analysis = {
      language: { tag: "en", source: "given", confidence: 1 },
      statements: [
        { ...statement(text, "Ana"), end: 8 },
        { ...statement(text, "Nino"), start: 9 },
      ],
    } as unknown as DocumentAnalysis;
    const annotations = [
      annotate(text, "left. She", { id: 1 }),
      annotate(text, "agreed", { id: 2 }),
      annotate(text, [], { id: 3 }),
    ];
    const document = { file: "a.txt", id: "a", text, start: 0, sha256: null, analysis, annotations };
    const rows = (JSON.parse(await exportedText(json, [document])) as Flat).annotations;
    assert.deepEqual(
      rows.map(({ speaker }) => speaker),
      ["Ana", "Nino", null],
    );
  });

  it("writes the words as they stand now, and those that are gone as they stood", async () => {
    const before = "The first round ended. The second round will follow in the autumn.";
    const after = "News. The first round ended.";
    const annotations = [
      annotate(before, "first round ended", { id: 1 }),
      annotate(before, "second round will follow in the autumn", { id: 2 }),
    ];
    const document = { file: "a.txt", id: "a", text: after, start: 0, sha256: null, analysis: null, annotations };
    const rows = (JSON.parse(await exportedText(json, [document])) as Flat).annotations;
    assert.deepEqual(
      rows.map(({ state, start, text }) => [state, start, text]),
      [
        ["moved", 10, "first round ended"],
        ["orphaned", null, "second round will follow in the autumn"],
      ],
    );
  });

  it("joins several notes and says so", async () => {
    const text = "They agreed.";
    const annotation = annotate(text, "agreed", { note: "one" });
    const twice = { ...annotation, bodies: [...annotation.bodies, { purpose: "commenting" as const, value: "two" }] };
    const output = json.write({ codebook, documents: [{ ...hardCorpus[0]!, text, annotations: [twice] }] }, {});
    let content = "";
    for await (const chunk of output.chunks) content += chunk.content as string;
    assert.equal((JSON.parse(content) as Flat).annotations[0]?.["note"], "one\n\ntwo");
    assert.deepEqual(
      output.losses().map(({ kind, message }) => [kind, message]),
      [["several-notes", "1 annotation: several notes become one."]],
    );
  });

  describe("when it is read", () => {
    const good = { id: "1", file: "a/b.txt", document: "b", created: "2026-01-01T00:00:00Z", status: "draft" };
    const passage = { text: "x", codePointStart: 0, codePointEnd: 1 };
    const read = (...rows: readonly unknown[]): ImportResult =>
      json.read!([{ path: "in.json", content: JSON.stringify({ annotations: rows }) }], options);

    it("needs little", () => {
      const { annotations, problems } = read({ ...good, ...passage }, good);
      assert.deepEqual(problems, []);
      assert.deepEqual(
        annotations.map(({ file, annotation }) => [file, annotation.target.file, annotation.target.fragments.length]),
        [
          ["a/b.txt", "b.txt", 1],
          ["a/b.txt", "b.txt", 0],
        ],
      );
    });

    const wrong: readonly [what: string, row: unknown, place: string][] = [
      ["a number for a name", { ...good, creator: 4 }, "annotations[1].creator"],
      ["an offset that is text", { ...good, ...passage, codePointStart: "0" }, "annotations[1].codePointStart"],
      ["an offset below nothing", { ...good, ...passage, codePointStart: -1 }, "annotations[1].codePointStart"],
      [
        "a passage that ends before it starts",
        { ...good, ...passage, codePointStart: 3, codePointEnd: 2 },
        "annotations[1]",
      ],
      ["a status of one's own", { ...good, status: "maybe" }, "annotations[1].status"],
      ["codes that are no list", { ...good, codes: "pledge" }, "annotations[1].codes"],
      ["a row that is no row", 7, "annotations[1]"],
      ["a relation to nothing", { ...good, relations: [{ type: "same-as" }] }, "annotations[1].relations[0].target"],
      ["a list for an attribute", { ...good, attributes: { a: [] } }, "annotations[1].attributes.a"],
    ];
    for (const [what, row, place] of wrong) {
      it(`names ${what}, and reads the rest`, () => {
        const { annotations, problems } = read(good, row, good);
        assert.deepEqual(
          problems.map((problem) => problem.place),
          [place],
        );
        assert.equal(annotations.length, 2);
      });
    }

    it("names the line of what is not JSON", () => {
      const { problems } = json.read!([{ path: "in.json", content: '{\n"annotations": [\n}\n' }], options);
      assert.deepEqual(
        problems.map(({ path, line }) => [path, line]),
        [["in.json", 3]],
      );
    });

    it("lists the codes that are used or listed, with their names", () => {
      const content = JSON.stringify({
        annotations: [{ ...good, codes: ["a", "b"] }],
        codes: [{ id: "b", name: "Bee" }, 7, { id: "c" }],
      });
      const { codes } = json.read!([{ path: "in.json", content }], options);
      assert.deepEqual(
        codes.map(({ id, name }) => `${id} ${name}`),
        ["b Bee", "c c", "a a"],
      );
    });
  });
});
