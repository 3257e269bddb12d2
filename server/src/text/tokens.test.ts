import assert from "node:assert/strict";
import fc from "fast-check";
import { Gap, TokenKind, tokenise } from "./tokens.ts";
import { Vocabulary } from "./words.ts";

const kindNames = ["", "w", "n", "c", "p"];
const gapNames = ["", "‿", " ", "/", "¶"];

/** Tokens written as `gap` `text`, such as `¶30` `-` `vjetori`. */
function cut(text: string): string[] {
  const tokens = tokenise(text, new Vocabulary());
  return Array.from({ length: tokens.count }, (_, i) => {
    const written = text.slice(tokens.starts[i], tokens.ends[i]);
    return `${gapNames[tokens.gaps[i] as number]}${written}:${kindNames[tokens.kinds[i] as number]}`;
  });
}

describe("tokens", () => {
  const examples: readonly (readonly [string, string, readonly string[]])[] = [
    ["letters and digits never share a token", "30-vjetori G20", ["¶30:n", "-:p", "vjetori:w", " G:w", "20:n"]],
    ["a word stays within one script", "BRICS-ის ШОС", ["¶BRICS:w", "-:p", "ის:w", " ШОС:w"]],
    ["digits of other sets are numbers", "سال ۱۴۰۰", ["¶سال:w", " ۱۴۰۰:n"]],
    ["a zero-width non-joiner parts words", "سه\u200cشنبه", ["¶سه:w", "‿شنبه:w"]],
    ["vowel signs and tatweel belong to their word", "قدّم الـ 20", ["¶قدّم:w", " الـ:w", " 20:n"]],
    ["Chinese is cut into characters", "1月3日", ["¶1:n", "月:c", "3:n", "日:c"]],
    ["line breaks and blank lines are told apart", "a\r\nb\n\nc", ["¶a:w", "/b:w", "¶c:w"]],
    ["bidi marks at a word's edge stay outside it", "\u200fروسيا\u200f.", ["¶روسيا:w", ".:p"]],
    ["a bidi mark inside a word does not part it", "رو\u200fسيا", ["¶رو\u200fسيا:w"]],
    ["an apostrophe parts a word", "Putin's", ["¶Putin:w", "':p", "s:w"]],
    ["half a surrogate pair is one token", "a\ud800b", ["¶a:w", "\ud800:p", "b:w"]],
    ["Han beyond the first plane", "\u{20000}人", ["¶\u{20000}:c", "人:c"]],
  ];
  for (const [name, text, expected] of examples) it(name, () => assert.deepEqual(cut(text), expected));

  it("covers every letter and digit once, in order, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        const tokens = tokenise(text, new Vocabulary());
        let behind = 0;
        for (let i = 0; i < tokens.count; i++) {
          const start = tokens.starts[i] as number;
          const end = tokens.ends[i] as number;
          assert.ok(start >= behind && end > start && end <= text.length);
          assert.ok(!/[\p{L}\p{Nd}]/u.test(text.slice(behind, start)), "a letter or digit outside any token");
          assert.equal(tokens.words[i]?.text, text.slice(start, end));
          behind = end;
        }
        assert.ok(!/[\p{L}\p{Nd}]/u.test(text.slice(behind)));
      }),
      { numRuns: 2000 },
    );
  });

  it("gives one word object to all its occurrences, and numbers their value", () => {
    const tokens = tokenise("۱۲ 12 Paris Paris", new Vocabulary());
    assert.equal(tokens.words[2], tokens.words[3]);
    assert.equal(tokens.words[0]?.number, 12);
    assert.equal(tokens.kinds[0], TokenKind.Number);
    assert.equal(tokens.gaps[1], Gap.Space);
  });
});
