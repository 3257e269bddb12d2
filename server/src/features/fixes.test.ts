import assert from "node:assert/strict";
import type { Problem } from "../recognise/model.ts";
import { fixesOf } from "./fixes.ts";
import { viewOf } from "./testing/views.ts";

/** Each fix as its title and the text that it makes. */
function mended(text: string, words: string, code: string, data?: Problem["data"]): string[] {
  const start = text.indexOf(words);
  const problem = { start, end: start + words.length, code, severity: "warning", message: "…", ...(data && { data }) };
  return fixesOf(problem as Problem, viewOf(text)).map(({ title, edits }) => {
    const result = edits.reduceRight(
      (all, edit) => all.slice(0, edit.start) + edit.newText + all.slice(edit.end),
      text,
    );
    return `${title}: ${result}`;
  });
}

describe("quick fixes", () => {
  it("replace, with a title that says what happens", () => {
    assert.deepEqual(mended("date: 4.2.26", "4.2.26", "malformed-header-date", { replacement: "2026-02-04" }), [
      "Change to “2026-02-04”: date: 2026-02-04",
    ]);
    assert.deepEqual(mended("=== a ===", "a", "duplicate-document-id", { replacement: "a-2" }), [
      "Rename this document to “a-2”: === a-2 ===",
    ]);
    assert.deepEqual(mended("x</doc>", "</doc>", "unmatched-close-tag", { replacement: "" }), [
      "Remove the closing tag: x",
    ]);
  });

  it("insert elsewhere than the problem stands", () => {
    assert.deepEqual(mended("<doc>text", "<doc>", "unclosed-element", { insertion: "\n</doc>\n", at: "9" }), [
      "Close the document with “</doc>”: <doc>text\n</doc>\n",
    ]);
  });

  it("put words around the problem", () => {
    const data = { before: "<doc>\n", after: "\n</doc>" };
    assert.deepEqual(mended("a b", "b", "text-outside-document", data), [
      "Make a document of this text: a <doc>\nb\n</doc>",
    ]);
  });

  it("set the date of the document", () => {
    assert.deepEqual(mended("It was today.", "today", "date-header-text", { documentDate: "2025-01-21" }), [
      "Set 2025-01-21 as the document date: date 2025-01-21\nIt was today.",
    ]);
  });

  it("are not offered where the problem does not say how", () => {
    assert.deepEqual(mended("x", "x", "delimiter-in-text"), []);
    assert.deepEqual(mended("x", "x", "other", { insertion: "y", at: "soon" }), []);
  });
});
