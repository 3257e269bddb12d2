import assert from "node:assert/strict";
import { bundledGazetteer } from "../testing/bundled.ts";
import { searchEntries } from "./search.ts";

const found = (query: string): string[] =>
  searchEntries(bundledGazetteer().gazetteer, query, 5).map(({ slug }) => slug);

describe("Searching the gazetteer", () => {
  it("finds an entry by the beginning of its words, in any language and order", () => {
    for (const query of ["vladimir put", "putin", "Путин", "პუტინი", "بوتين", "put vlad", "普京"]) {
      assert.equal(found(query)[0], "vladimir-putin", query);
    }
  });

  it("finds what is typed without accents", () => {
    assert.equal(found("turkiye")[0], "turkiye");
  });

  it("puts the whole name and the better known entry first", () => {
    assert.equal(found("georgia")[0], "georgia");
    assert.equal(found("china")[0], "china");
    assert.equal(found("put")[0], "vladimir-putin");
  });

  it("finds nothing where nothing is asked or nothing is there", () => {
    assert.deepEqual([found(""), found("  –  "), found("qqqqzz")], [[], [], []]);
  });

  it("leaves hidden entries out", () => {
    const hidden = bundledGazetteer().gazetteer.overlay([], ["Q7747"]);
    assert.ok(!searchEntries(hidden, "putin", 5).some(({ slug }) => slug === "vladimir-putin"));
  });
});
