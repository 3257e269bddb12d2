import assert from "node:assert/strict";
import { tokenTypes } from "../../../server/src/protocol.ts";
import { borderWidth, lines } from "./lines.ts";

describe("The lines of names", () => {
  it("tell every kind from every other without colour", () => {
    const looks = tokenTypes.map((type) => {
      const line = lines[type];
      return line === undefined ? "none" : `${line.style} ${borderWidth(line)}`;
    });
    assert.equal(new Set(looks).size, tokenTypes.length, looks.join("; "));
  });
});
