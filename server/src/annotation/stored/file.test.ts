import assert from "node:assert/strict";
import fc from "fast-check";
import { anyAnnotation, trickyText } from "../testing/arbitraries.ts";
import { annotate } from "../testing/sample.ts";
import { fromJson, serialise, toJson } from "./annotation.ts";
import { newest, parseStored, problemsOf, versionsById, writeStored } from "./file.ts";

const text = "Both sides agreed to meet again in spring.";
const line = serialise(annotate(text, "agreed to meet"));

describe("The stored form", () => {
  it("gives every annotation back as it was", () => {
    fc.assert(
      fc.property(anyAnnotation, (annotation) => {
        const stored = serialise(annotation);
        assert.ok(!/[\n\r\u0085\u2028\u2029]/.test(stored), "one line for every reader");
        const read = fromJson(JSON.parse(stored));
        assert.ok(read.ok);
        assert.deepEqual(read.value, annotation);
        assert.equal(serialise(read.value), stored);
      }),
      { numRuns: 1000 },
    );
  });

  it("gives every file back byte for byte, whatever stands in it", () => {
    const anyLine = fc.oneof(anyAnnotation.map(serialise), trickyText, fc.json(), fc.constantFrom("", "  ", "{", line));
    const file = fc.tuple(
      fc.boolean(),
      fc.array(fc.tuple(anyLine, fc.constantFrom("\n", "\r\n", "\r", "")), { maxLength: 8 }),
    );
    fc.assert(
      fc.property(file, ([mark, lines]) => {
        const content = (mark ? "\ufeff" : "") + lines.flat().join("");
        assert.equal(writeStored(parseStored(content)), content);
        problemsOf(parseStored(content));
      }),
      { numRuns: 1000 },
    );
  });

  it("writes its keys in one order", () => {
    assert.deepEqual(Object.keys(toJson(annotate(text, "agreed", { note: "at last" }))), [
      "id",
      "motivation",
      "status",
      "creator",
      "created",
      "modified",
      "target",
      "body",
    ]);
  });

  it("keeps a broken line and names it by its number", () => {
    const file = parseStored(`${line}\n{"id": "cut off\n\n{"id":"x","created":"2026-01-01T00:00:00Z"}\n`);
    assert.deepEqual(
      problemsOf(file).map(({ code, line: number }) => [code, number]),
      [
        ["broken-line", 2],
        ["broken-line", 4],
      ],
    );
    assert.match(problemsOf(file)[1]!.message, /`target` must be an object/);
    assert.equal(versionsById(file).size, 1);
  });

  it("names a range that ends before it starts, and other wrong types", () => {
    const wrong = [
      { ...JSON.parse(line), status: "maybe" },
      { ...JSON.parse(line), creator: 7 },
      { ...JSON.parse(line), body: "pledge" },
      { ...JSON.parse(line), relations: [{ type: "same-as" }] },
      { ...JSON.parse(line), target: { file: "a", document: "a", fragments: [{ exact: "x", start: 4, end: 2 }] } },
      { ...JSON.parse(line), target: { file: "a", document: "a", fragments: [{ exact: "x", start: 4, end: 4 }] } },
      { ...JSON.parse(line), target: { file: "a", document: "a", fragments: [{ exact: "x", start: 1.5, end: 4 }] } },
    ];
    const file = parseStored(wrong.map((json) => JSON.stringify(json)).join("\n"));
    assert.equal(problemsOf(file).length, wrong.length);
  });

  it("keeps JSON that is nested without end, without reading it", () => {
    const deep = `${line.slice(0, -1)},"x":${"[".repeat(50_000)}${"]".repeat(50_000)}}`;
    const file = parseStored(`${deep}\n`);
    assert.equal(problemsOf(file)[0]?.code, "broken-line");
    assert.equal(writeStored(file), `${deep}\n`);
  });

  it("keeps fields of a later version, wherever they stand", () => {
    const later = JSON.parse(line);
    later.audience = ["x"];
    later.target.layer = 2;
    later.target.fragments[0].page = 4;
    later.body[0].confidence = 0.5;
    later.body.push({ purpose: "linking", source: "https://example.org" });
    const [annotation] = [...versionsById(parseStored(JSON.stringify(later))).values()].flat();
    assert.deepEqual(JSON.parse(serialise(annotation!)), later);
  });

  it("takes a field named __proto__ for a field", () => {
    const hostile = `${line.slice(0, -1)},"__proto__":{"polluted":true}}`;
    const [annotation] = [...versionsById(parseStored(hostile)).values()].flat();
    assert.ok(serialise(annotation!).includes('"__proto__":{"polluted":true}'));
    assert.equal(({} as Record<string, unknown>)["polluted"], undefined);
  });

  it("reads a file with a byte order mark and CR LF", () => {
    const file = parseStored(`\ufeff${line}\r\n${serialise(annotate(text, "spring", { id: 2 }))}\r\n`);
    assert.deepEqual(problemsOf(file), []);
    assert.equal(versionsById(file).size, 2);
  });

  it("reports two lines with one id and shows the newer", () => {
    const old = annotate(text, "agreed", { now: "2026-03-01T10:00:00Z" });
    const young = annotate(text, "spring", { now: "2026-03-01T12:00:00+01:00" });
    const file = parseStored([young, old].map(serialise).join("\n"));
    assert.deepEqual(
      problemsOf(file).map(({ code, line: number }) => [code, number]),
      [["duplicate-id", 2]],
    );
    const versions = versionsById(file).get(old.id)!;
    assert.equal(versions.length, 2);
    assert.deepEqual(newest(versions), young, "12:00+01:00 is 11:00 UTC");
  });
});
