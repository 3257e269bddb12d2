import assert from "node:assert/strict";
import { tokenise } from "../../../text/tokens.ts";
import { Vocabulary } from "../../../text/words.ts";
import { SignBook, signsOver } from "./word-signs.ts";

describe("signs of words", () => {
  it("tell by token which tests its word passes", () => {
    const book = new SignBook();
    const long = book.sign(({ text }) => text.length > 3);
    const river = book.signOf(new Set(["river"]));
    const vocabulary = new Vocabulary();
    const signs = signsOver(tokenise("The River, a lake", vocabulary), vocabulary.memo(book.read));
    assert.deepEqual([...signs], [0, long | river, 0, 0, long]);
  });

  it("ask about a word once, however often it stands", () => {
    const book = new SignBook();
    let asked = 0;
    book.sign(() => ++asked > 0);
    const vocabulary = new Vocabulary();
    signsOver(tokenise("far far away, far away", vocabulary), vocabulary.memo(book.read));
    assert.equal(asked, 3);
  });

  it("have bits for so many tests only", () => {
    const book = new SignBook();
    const bits = new Set(Array.from({ length: 31 }, () => book.sign(() => true)));
    assert.equal(bits.size, 31);
    assert.throws(() => book.sign(() => true), /no bits are left/u);
  });
});
