import assert from "node:assert/strict";
import { readValue } from "./attributeValue.ts";

describe("a value that is typed for an attribute", () => {
  const cases: [type: string, typed: string, value: ReturnType<typeof readValue>][] = [
    ["text", "  the other side ", "the other side"],
    ["text", " ", null],
    ["number", "12,5", 12.5],
    ["number", "-3", -3],
    ["number", "a dozen", undefined],
    ["date", "2024-02-29", "2024-02-29"],
    ["date", "2025-02-29", undefined],
    ["date", "2025-13", undefined],
    ["date", "2025", "2025"],
    ["date", "tomorrow", undefined],
    ["date", "", null],
  ];
  for (const [type, typed, value] of cases)
    it(`is ${JSON.stringify(value) ?? "refused"} for “${typed}” as ${type}`, () => {
      assert.equal(readValue(type, typed), value);
    });
});
