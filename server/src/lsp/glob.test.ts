import assert from "node:assert/strict";
import { matchesGlob } from "./glob.ts";

describe("glob patterns", () => {
  const cases: readonly (readonly [pattern: string, fits: readonly string[], not: readonly string[]])[] = [
    ["*.readout", ["a.readout", "/w/x/a.readout", ".readout"], ["a.readout.txt", "areadout"]],
    ["[0-9][0-9][0-9]_*.txt", ["000_a.txt", "/w/123_.txt"], ["00_a.txt", "x00_a.txt", "000_a.md"]],
    ["**/news/**/*.txt", ["/w/news/a.txt", "/w/news/x/y/a.txt", "news/a.txt"], ["/w/a.txt", "/w/newsy/a.txt"]],
    ["**/*.txt", ["a.txt", "/x/y/a.txt"], ["a.md"]],
    ["*.{txt,md}", ["a.txt", "a.md"], ["a.doc", "a.{txt,md}"]],
    ["a?c*[!x]", ["abcy", "aécc"], ["abc", "abcx", "ac"]],
    ["*a*b", ["xaab", "abab"], ["ba", "abc"]],
  ];
  for (const [pattern, fits, not] of cases) {
    it(`${pattern} fits what it says`, () => {
      for (const path of fits) assert.ok(matchesGlob(pattern, path), path);
      for (const path of not) assert.ok(!matchesGlob(pattern, path), path);
    });
  }

  it("of any form are answered at once", () => {
    const path = `${"a".repeat(300)}/`.repeat(10);
    assert.ok(!matchesGlob(`${"*a".repeat(200)}b`, path));
    assert.ok(!matchesGlob(`${"**/".repeat(100)}b`, path));
    assert.ok(!matchesGlob("{a,b}".repeat(40), path));
    for (const broken of ["[", "[a", "{", "{a", "a]", "[]", ""]) assert.ok(!matchesGlob(broken, "zz"));
  });
});
