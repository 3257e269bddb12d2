import assert from "node:assert/strict";
import fc from "fast-check";
import { trickyText } from "../testing/arbitraries.ts";
import { codeAt, explanationAt, suggestionsAt } from "./assist.ts";
import { parseCodebook } from "./parse.ts";

const book = `name: Test
codes:
  promise:
    color: "#2e8b57"
    key: p
  pledge:
    name: Pledge
    parent: promise
    attributes:
      firmness:
        type: choice
`;

/** What is offered where `|` stands in a line put behind the book. */
function offered(line: string): readonly string[] {
  const at = line.indexOf("|");
  const text = book + line.replace("|", "");
  return suggestionsAt(text, book.length + at, parseCodebook(book).codebook).items.map(({ label }) => label);
}

describe("Editing a codebook", () => {
  it("offers the fields that are still missing", () => {
    assert.deepEqual(offered("|"), ["description", "unit"]);
    assert.deepEqual(offered("    d|"), ["description", "color", "key", "unit", "examples"]);
    assert.deepEqual(offered("        |"), ["values", "description"]);
    assert.deepEqual(offered("  |"), [], "ids are a person's own");
  });

  it("offers codes to stand above, but not the code itself", () => {
    assert.deepEqual(offered("    parent: |"), ["promise"]);
    assert.deepEqual(offered("  offer:\n    parent: p|"), ["promise", "pledge"]);
  });

  it("offers units, types, colours, and keys that are free", () => {
    assert.deepEqual(offered("    unit: |"), ["passage", "statement", "document"]);
    assert.deepEqual(offered("    unit: [passage, st|"), ["passage", "statement", "document"]);
    assert.deepEqual(offered("        type: |"), ["text", "number", "boolean", "date", "choice"]);
    assert.ok(offered("    color: |").includes("#3f86c6"));
    assert.ok(!offered("    key: |").includes("p") && offered("    key: |").includes("q"));
  });

  it("offers nothing in comments and in free text", () => {
    assert.deepEqual(offered("    # par|"), []);
    assert.deepEqual(offered("    description: |"), []);
  });

  it("explains codes where they are defined and where they are named, and fields", () => {
    const { codebook } = parseCodebook(book);
    const explain = (words: string, within = 0) =>
      explanationAt(book, book.indexOf(words) + within, codebook, () => 3)?.markdown ?? null;
    assert.match(explain("pledge:") ?? "", /\*\*Pledge\*\* · promise\n\n3 annotations/);
    assert.match(explain("parent: promise", 9) ?? "", /\*\*promise\*\*/);
    assert.match(explain("parent:") ?? "", /code above it/);
    assert.match(explain("type:") ?? "", /choice/);
    assert.equal(explain("Test"), null);
  });

  it("takes any text at any place", () => {
    const piece = fc.constantFrom("codes:", "\n", "  ", "parent: ", "a:", "- ", "#", '"', "{", "unit: [");
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, trickyText), { maxLength: 12 }), fc.nat(200), (pieces, at) => {
        const text = pieces.join("");
        const offset = Math.min(at, text.length);
        const { codebook } = parseCodebook(text);
        const { span } = suggestionsAt(text, offset, codebook);
        assert.ok(span.start >= 0 && span.start <= span.end && span.end === offset);
        explanationAt(text, offset, codebook, () => 0);
        codeAt(text, offset, codebook);
      }),
      { numRuns: 500 },
    );
  });
});
