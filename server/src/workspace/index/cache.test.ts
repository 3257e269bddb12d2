import assert from "node:assert/strict";
import { type CachedEntry, readCache, writeCache } from "./cache.ts";

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } };
const entries: CachedEntry[] = ["a", "b"].map((name) => ({
  size: 10,
  modified: 1.5,
  entry: {
    uri: `file:///w/${name}`,
    documents: [{ name, detail: "", range }],
    accounts: [],
    lines: [[7, 8]],
    learned: [8],
    entities: new Map([["Q1", { name: "Ada", label: "PER", forms: ["ადა"], count: 1, spots: "AAAE" }]]),
  },
}));

describe("the cache of the index", () => {
  const text = [...writeCache("v1", entries)].join("");

  it("gives back what was written", () => {
    assert.deepEqual([...readCache(text, "v1")], entries);
  });

  it("gives nothing where program, names or settings are others", () => {
    assert.deepEqual([...readCache(text, "v2")], []);
    assert.deepEqual([...readCache("", "v1")], []);
  });

  it("ends where it is broken", () => {
    const lines = text.split("\n");
    for (const broken of ['[1,2,{"uri":"x"},[]]', "{", lines[2]?.slice(0, 40), "null", "[]", '[["x"],1,1,{},[7]]'])
      assert.deepEqual([...readCache([...lines.slice(0, 2), broken, lines[2]].join("\n"), "v1")], entries.slice(0, 1));
  });
});
