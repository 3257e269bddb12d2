import assert from "node:assert/strict";
import { tokenise } from "../../../text/tokens.ts";
import { Vocabulary } from "../../../text/words.ts";
import { speechLexicon } from "./index.ts";
import { expandBraces, PhraseBook } from "./phrases.ts";

/** What a book of these phrases finds in a text: each match as written, in order. */
function found(source: string, text: string, proclitics: readonly string[] = []): string[] {
  const vocabulary = new Vocabulary();
  const book = new PhraseBook(vocabulary, [[1, source]], proclitics);
  const tokens = tokenise(text, vocabulary);
  const out: string[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const match = book.match(tokens, i);
    if (match !== null) out.push(text.slice(tokens.starts[i], tokens.ends[match.end - 1]));
  }
  return out;
}

describe("phrases of the lexicon", () => {
  it("give every reading of their braces", () => {
    assert.deepEqual(expandBraces("{a,b} c{d,}"), ["a cd", "a c", "b cd", "b c"]);
    assert.deepEqual(expandBraces("open { brace"), ["open { brace"]);
  });

  const examples: readonly (readonly [string, string, string, string[], string[]?])[] = [
    ["the longest phrase wins", "point; point out", "they point out", ["point out"]],
    ["a star takes any ending", "встреч*", "о встрече и встречах, но не навстречу", ["встрече", "встречах"]],
    ["dots stand for words between", "ابراز ... کرد", "وی ابراز امیدواری فراوان کرد.", ["ابراز امیدواری فراوان کرد"]],
    ["but not for a clause between", "held ... talks", "held office; talks failed", []],
    ["conjunctions on the front do not hide a word", "أكد", "وأكد الوزير", ["وأكد"], ["و", "ف"]],
    ["unaccented Albanian is understood", "thotë", "ai thote", ["thote"]],
    ["but an accent written is an accent meant", "se", "së", []],
    ["a zero-width non-joiner is a space", "می گوید", "می\u200cگوید", ["می\u200cگوید"]],
    ["Chinese needs no spaces", "表示", "外长表示欢迎", ["表示"]],
    ["no phrase crosses a blank line", "point out", "point\n\nout", []],
  ];
  for (const [name, source, text, expected, proclitics] of examples)
    it(name, () => assert.deepEqual(found(source, text, proclitics), expected));

  it("knows its languages by their tags and their regional forms", () => {
    const lexicon = speechLexicon(new Vocabulary());
    for (const tag of ["ka", "fa", "sq", "ar", "en", "ru", "zh", "zh-Hant", "fa-AF"]) assert.ok(lexicon.book(tag), tag);
    assert.equal(lexicon.book("und"), null);
    assert.equal(lexicon.book("zha"), null);
  });

  it("tells where a speech verb stands, for those who ask from beside it", () => {
    const vocabulary = new Vocabulary();
    const book = speechLexicon(vocabulary).book("sq");
    const tokens = tokenise("Ministri vuri në dukje rëndësinë", vocabulary);
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((i) => [book?.startsSpeechVerb(tokens, i), book?.endsSpeechVerb(tokens, i)]),
      [
        [false, false],
        [true, false],
        [false, false],
        [false, true],
        [false, false],
      ],
    );
  });
});
