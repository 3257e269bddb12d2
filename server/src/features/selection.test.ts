import assert from "node:assert/strict";
import fc from "fast-check";
import { contains } from "../text/span.ts";
import { selectionsAt } from "./selection.ts";
import { at, mention, statement, viewOf } from "./testing/views.ts";

/** The widening selections at the `|` in the text. */
function widening(marked: string, speakers: readonly (string | null)[], names: readonly string[] = []): string[] {
  const offset = marked.indexOf("|");
  const text = marked.replace("|", "");
  const sentences = Array.from(text.matchAll(/[^.。\n]+[.。]/g), ({ index, 0: words }) => {
    const lead = words.length - words.trimStart().length;
    return { start: index + lead, end: index + words.length };
  });
  const view = viewOf(text, {
    statements: sentences.map((sentence, index) => statement(sentence, speakers[index] ?? null)),
    entities: names.map((name) => mention(at(text, name), name)),
  });
  return selectionsAt(view, offset).map(({ start, end }) => text.slice(start, end));
}

describe("selection ranges", () => {
  it("widen from the word over name, sentence, paragraph and turn to the document", () => {
    const marked = "Intro.\n\nAda Ho|lm spoke. She left.\n\nShe came back.\n\nOthers sang.";
    assert.deepEqual(widening(marked, [null, "Ada", "Ada", "Ada", null], ["Ada Holm"]), [
      "Holm",
      "Ada Holm",
      "Ada Holm spoke.",
      "Ada Holm spoke. She left.",
      "Ada Holm spoke. She left.\n\nShe came back.",
      marked.replace("|", ""),
    ]);
  });

  it("take the word before the cursor at its end, nothing of the gap between words", () => {
    assert.equal(widening("one two| three.", [])[0], "two");
    assert.equal(widening("one  |  two.", [])[0], "one    two.");
  });

  it("keep joiners, marks and digits within a word, and take single characters in Chinese", () => {
    assert.equal(widening("می\u200cر|وند.", [])[0], "می\u200cروند");
    assert.equal(widening("e\u0301t|e\u0301.", [])[0], "e\u0301te\u0301");
    assert.equal(widening("双方|会谈。", [], ["会谈"])[0], "会");
    assert.equal(widening("双方|会谈。", [], ["会谈"])[1], "会谈");
  });

  it("each hold the one before and the cursor, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.nat(60), (text, place) => {
        const offset = Math.min(place, text.length);
        let inner = { start: offset, end: offset };
        for (const span of selectionsAt(viewOf(text), offset)) {
          assert.ok(contains(span, inner) && span.end - span.start > inner.end - inner.start);
          inner = span;
        }
        assert.deepEqual(inner, { start: 0, end: text.length });
      }),
    );
  });
});
