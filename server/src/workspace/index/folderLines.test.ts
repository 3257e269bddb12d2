import assert from "node:assert/strict";
import fc from "fast-check";
import { FolderLines } from "./folderLines.ts";

describe("lines that the documents of a folder share", () => {
  it("count from three documents on, in their folder only, once they are settled", () => {
    const lines = new FolderLines();
    lines.set("w/a", [[1, 2]]);
    lines.set("w/b", [[1, 3], [1]]);
    lines.set("x/c", [[1]]);
    assert.deepEqual(lines.learnedFor("w/a"), []);
    assert.equal(lines.settle(), true);
    assert.deepEqual(
      ["w/a", "w/b", "x/c"].map((file) => lines.learnedFor(file)),
      [[1], [1], []],
    );
    assert.equal(lines.settle(), false);
    lines.remove("w/b");
    assert.equal(lines.settle(), true);
    assert.deepEqual(lines.learnedFor("w/a"), []);
  });

  it("are the same however the files came and went (paranoid)", () => {
    const step = fc.record({
      file: fc.constantFrom("w/a", "w/b", "w/c", "x/d"),
      documents: fc.array(fc.array(fc.nat(5), { maxLength: 4 }), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const edited = new FolderLines();
        const last = new Map<string, readonly (readonly number[])[]>();
        for (const { file, documents } of steps) {
          last.set(file, documents);
          if (documents.length === 0) edited.remove(file);
          else edited.set(file, documents);
          edited.settle();
        }
        const fresh = new FolderLines();
        for (const [file, documents] of last) fresh.set(file, documents);
        fresh.settle();
        for (const file of last.keys()) assert.deepEqual(edited.learnedFor(file), fresh.learnedFor(file));
      }),
    );
  });
});
