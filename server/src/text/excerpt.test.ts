import assert from "node:assert/strict";
import { excerpt } from "./excerpt.ts";

describe("excerpts", () => {
  it("show short passages whole, on one line", () => {
    assert.equal(excerpt(" one\n two ", 20), "one two");
  });

  it("cut long ones at a space and say so", () => {
    assert.equal(excerpt("one two three four", 10), "one two…");
    assert.equal(excerpt("x".repeat(100), 10), `${"x".repeat(10)}…`);
  });

  it("never cut through a character or take a mark from its letter", () => {
    assert.equal(excerpt("😀😀😀😀", 3), "😀…");
    assert.equal(excerpt("abce\u0301fg", 4), "abc…");
  });
});
