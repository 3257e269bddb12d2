import assert from "node:assert/strict";
import { finish } from "../../recognise/steps.ts";
import { type CachedFile, packIndex, unpackIndex } from "./cache.ts";
import { EntityIndex } from "./entities.ts";
import type { FileEntry } from "./entry.ts";

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } };
const file = (name: string): CachedFile => ({
  size: 10,
  modified: 1.5,
  facts: {
    uri: `file:///w/${name}`,
    documents: [{ name, detail: "", range }],
    accounts: [],
    lines: [[7, 8]],
    learned: [8],
  },
});
const places = (...forms: string[]) =>
  ({ name: "Ada", label: "PER", forms, count: forms.length, spots: "AAAE" }) as const;
const named: Readonly<Record<string, FileEntry["entities"]>> = {
  a: new Map([["Q1", places("ადა", "Ada")]]),
  b: new Map([
    ["Q1", places("Ada")],
    ["Q2", places("Bo")],
  ]),
};

describe("the cache of the index", () => {
  const files = new Map(Object.keys(named).map((key) => [key, file(key)]));
  const index = new EntityIndex();
  for (const [key, entities] of Object.entries(named)) index.set(key, entities);
  const pack = (from: EntityIndex, of: ReadonlyMap<string, CachedFile>): Uint8Array =>
    finish(packIndex("v1", { files: of, entities: from }));
  const bytes = pack(index, files);

  const taken = (from: Uint8Array, keys: readonly string[]): EntityIndex => {
    const kept = unpackIndex(from, "v1");
    assert.ok(kept);
    const other = new EntityIndex();
    other.take(kept.postings, keys);
    return other;
  };
  const said = (from: EntityIndex) =>
    Array.from(from.all(), ({ link, name }) => ({
      link,
      name,
      ...from.countOf(link),
      forms: [...new Set(from.formsOf(link))].toSorted(),
      places: [...from.placesOf(link)].toSorted((a, b) => (a.file < b.file ? -1 : 1)),
    }));

  it("gives back what was written", () => {
    assert.deepEqual([...(unpackIndex(bytes, "v1")?.files ?? [])].flat(), [...files.values()]);
    assert.deepEqual(said(taken(bytes, ["a", "b"])), said(index));
  });

  it("gives nothing where program, names or settings are others, or bytes are missing", () => {
    assert.equal(unpackIndex(bytes, "v2"), null);
    assert.equal(unpackIndex(new Uint8Array(), "v1"), null);
    assert.equal(unpackIndex(bytes.subarray(0, bytes.length - 4), "v1"), null);
  });

  it("stands for what it holds but for the files that were read anew or are gone", () => {
    const other = taken(bytes, ["a", "b"]);
    const fresh = new EntityIndex();
    for (const one of [other, fresh]) {
      one.set("b", new Map([["Q3", places("Cleo")]]));
      one.set("c", new Map([["Q1", places("آدا")]]));
    }
    fresh.set("a", named["a"] as FileEntry["entities"]);
    const byLink = (from: EntityIndex) => said(from).toSorted((a, b) => (a.link < b.link ? -1 : 1));
    assert.deepEqual(byLink(other), byLink(fresh));
    const again = new Map(["a", "b", "c"].map((key) => [key, file(key)]));
    assert.deepEqual(byLink(taken(pack(other, again), ["a", "b", "c"])), byLink(fresh));
    for (const one of [other, fresh]) one.remove("a");
    assert.deepEqual(byLink(other), byLink(fresh));
  });
});
