import assert from "node:assert/strict";
import { type Item, readings } from "./pattern.ts";

function written(pattern: string): string[] {
  return readings(pattern).map((items) =>
    items.map((item: Item) => ("category" in item ? `<${item.category}>` : item.literal)).join(" "),
  );
}

describe("date patterns", () => {
  const examples: readonly (readonly [string, readonly string[]])[] = [
    ["<day> <month>", ["<day> <month>"]],
    ["<day> <of>? <month>", ["<day> <month>", "<day> <of> <month>"]],
    ["(<unit.week>|<weekday>) ago", ["<unit.week> ago", "<weekday> ago"]],
    ["<month> (,? <year>)?", ["<month>", "<month> <year>", "<month> , <year>"]],
    ["<month> \\( <month> \\)", ["<month> ( <month> )"]],
  ];
  for (const [pattern, expected] of examples) it(pattern, () => assert.deepEqual(written(pattern), expected));

  for (const broken of [
    "(<day>",
    "<day>)",
    "? <day>",
    "<a>? <b>? <c>? <d>? <e>? <f>? <g>? <h>? <i>? <j>? <k>? <l>? <m>?",
  ]) {
    it(`is refused: ${broken}`, () => assert.throws(() => readings(broken), /date pattern/));
  }
});
