import assert from "node:assert/strict";
import type { CodeView } from "../../../../server/src/protocol.ts";
import { meaningOf } from "./letters.ts";

const codes = [
  { id: "pledge", key: "p" },
  { id: "jest", key: "J" },
  { id: "first", key: "1" },
  { id: "silent", key: null },
] as unknown as CodeView[];

describe("a key in annotation mode", () => {
  const meaning = (key: string) => {
    const found = meaningOf(key, codes);
    return found && `${found.kind} ${found.kind === "command" ? found.command : found.code.id}`;
  };

  const cases: [key: string, meaning: string | undefined][] = [
    ["p", "code pledge"],
    ["1", "code first"],
    ["shift+p", "recode pledge"],
    ["k", "command readout.previousStatement"],
    ["down", "command readout.nextStatement"],
    ["m", "command readout.addNote"],
    ["shift+m", undefined],
    ["9", undefined],
  ];
  for (const [key, expected] of cases)
    it(`${key} means ${expected ?? "nothing"}`, () => assert.equal(meaning(key), expected));

  it("is the code's where the codebook gives it to one, in either case", () => {
    assert.equal(meaning("j"), "code jest");
  });
});
