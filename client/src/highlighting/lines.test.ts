import assert from "node:assert/strict";
import { tokenTypes } from "../../../server/src/protocol.ts";
import { borderWidth, guessLine, lines } from "./lines.ts";

describe("The lines of names", () => {
  it("tell every kind from every other, and from guesses, without colour", () => {
    const all = [...tokenTypes.map((type) => lines[type]), guessLine];
    const looks = all.map((line) => (line === undefined ? "none" : `${line.style} ${borderWidth(line)}`));
    assert.equal(new Set(looks).size, all.length, looks.join("; "));
  });
});
