import assert from "node:assert/strict";
import fc from "fast-check";
import { jsonErrorAt, lineAt } from "./jsonError.ts";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("The place where a text stops being JSON", () => {
  const cases: readonly [text: string, place: number][] = [
    ['{"a": [1, 2}', 11],
    ['{"a": [\n}\n', 8],
    ['{"a" 1}', 5],
    ["{a: 1}", 1],
    ["[1,]", 3],
    ['["a\nb"]', 1],
    ['["\\x"]', 1],
    ["[01]", 2],
    ["[1] x", 4],
    ["[1", 2],
    ["", 0],
    ["tru", 0],
    ['{"a": 1,}', 8],
  ];
  for (const [text, place] of cases)
    it(`is ${place} in ${JSON.stringify(text)}`, () => assert.equal(jsonErrorAt(text), place));

  it("is nowhere in JSON, and somewhere in anything else", () => {
    const pieces = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"a"',
      '"',
      "1",
      "-0.5e+3",
      "0",
      "true",
      "nul",
      "\\",
      " ",
      "\n",
      "\u2028",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.array(pieces, { maxLength: 9 }).map((all) => all.join("")),
        ),
        (text) => {
          assert.equal(jsonErrorAt(text) === null, isJson(text));
        },
      ),
      { numRuns: 5000 },
    );
  });

  it("has a line", () =>
    assert.deepEqual(
      [0, 3, 4, 9].map((offset) => lineAt("abc\nd\n", offset)),
      [1, 1, 2, 3],
    ));
});
