import assert from "node:assert/strict";
import { type FileEntry, WorkspaceIndex } from "./workspaceIndex.ts";

const range = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 4 } });

function entry(uri: string, forms: readonly string[], parts: Partial<FileEntry> = {}): FileEntry {
  const ada = {
    name: "Ada Holm",
    label: "PER",
    forms: new Set(forms),
    ranges: forms.map((_, line) => range(line)),
  } as const;
  return { uri, documents: [], meetings: [], entities: new Map([["Q1", ada]]), ...parts };
}

describe("the workspace index", () => {
  const names = (index: WorkspaceIndex, query: string) =>
    index.search(query).map(({ name, container }) => `${name}: ${container}`);

  it("finds one entity over files and languages, under any spelling met", () => {
    const index = new WorkspaceIndex();
    index.set(entry("file:///a", ["Ada Holm", "Holm"]));
    index.set(entry("file:///b", ["ჰოლმმა"]));
    assert.deepEqual(names(index, "holm"), ["Ada Holm: 3 mentions in 2 files"]);
    assert.deepEqual(names(index, "ჰოლმმა"), ["Ada Holm (ჰოლმმა): 3 mentions in 2 files"]);
    assert.deepEqual(names(index, "nobody"), []);
    assert.deepEqual(
      index.mentionsOf("Q1").map(({ uri, range: { start } }) => `${uri}:${start.line}`),
      ["file:///a:0", "file:///a:1", "file:///b:0"],
    );
  });

  it("finds meetings by any words of their title, in any order and case", () => {
    const index = new WorkspaceIndex();
    const meetings = [{ name: "Ada Holm – Maro Beridze, video, 2025-01-21", detail: "Lund", range: range(1) }];
    index.set(
      entry("file:///a", [], { meetings, documents: [{ name: "001", detail: "2025-01-24", range: range(0) }] }),
    );
    assert.equal(names(index, "BERIDZE 2025 video").length, 1);
    assert.equal(names(index, "lund").length, 1);
    assert.equal(names(index, "2025").length, 2);
    assert.equal(names(index, "beridze phone").length, 0);
  });

  it("forgets all of a file when it changes or goes", () => {
    const index = new WorkspaceIndex();
    index.set(entry("file:///a", ["Ada Holm", "Adas"]));
    index.set(entry("file:///a", ["Ada Holm"]));
    assert.deepEqual(names(index, ""), ["Ada Holm: 1 mention in 1 file"]);
    assert.deepEqual(names(index, "adas"), []);
    index.remove("file:///a");
    assert.deepEqual([index.size, names(index, "")], [0, []]);
  });

  it("knows a file however its URI is written, and forgets whole folders", () => {
    const index = new WorkspaceIndex();
    index.set(entry("file:///C:/w/a%20b.txt", ["Ada"]));
    index.set(entry("file:///c%3A/w/a b.txt", ["Ada"]));
    assert.equal(index.size, 1);
    index.removeBelow("file:///c:/other");
    index.removeBelow("file:///c:/w/a");
    assert.equal(index.size, 1);
    index.removeBelow("file:///c%3A/w");
    assert.equal(index.size, 0);
  });
});
