import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { parse } from "yaml";
import { publishedCheck } from "./testing/schemas.ts";
import { parseCodebook } from "../annotation/codebook/parse.ts";
import { fromJson, serialise } from "../annotation/stored/annotation.ts";
import { anyAnnotation } from "../annotation/testing/arbitraries.ts";

describe("The published schema of a stored annotation", () => {
  const check = publishedCheck("annotation.schema.json");

  it("holds for every annotation that is written", () => {
    fc.assert(
      fc.property(anyAnnotation, (annotation) => assert.deepEqual(check(JSON.parse(serialise(annotation))), [])),
    );
  });

  it("refuses what the reader refuses", () => {
    const good = { id: "1", created: "2026-01-01T00:00:00Z", target: { file: "a", document: "a" } };
    const fragment = { exact: "x", start: 0, end: 1 };
    const withFragment = (change: object): object => ({
      ...good,
      target: { ...good.target, fragments: [{ ...fragment, ...change }] },
    });
    assert.deepEqual(check(good), []);
    const bad = [
      { ...good, id: "" },
      { ...good, status: "maybe" },
      { ...good, target: {} },
      { ...good, relations: [{}] },
      withFragment({ exact: "" }),
      withFragment({ start: -1 }),
      withFragment({ end: "1" }),
    ];
    for (const value of bad) {
      assert.notDeepEqual(check(value), [], JSON.stringify(value));
      assert.ok(!fromJson(JSON.parse(JSON.stringify(value))).ok, JSON.stringify(value));
    }
  });
});

describe("The published schema of a codebook", () => {
  const check = publishedCheck("codebook.schema.json");

  it("holds for the sample", () => {
    const path = resolve(import.meta.dirname, "../../data/codebook.sample.yaml");
    assert.deepEqual(check(parse(readFileSync(path, "utf8"))), []);
  });

  it("refuses what the parser names", () => {
    for (const text of [
      "codes: { a: { colour: red } }",
      "codes: { a: { color: red } }",
      "codes: { a: { unit: word } }",
      "codes: { a: { attributes: { b: { type: thing } } } }",
      "codes: [a]",
      "code: { a: }",
    ]) {
      assert.notDeepEqual(check(parse(text)), [], text);
      assert.notDeepEqual(parseCodebook(text).problems, [], text);
    }
  });
});
