import assert from "node:assert/strict";
import fc from "fast-check";
import { type TextLines, wordEdge } from "./words.ts";

const linesOf = (text: string): TextLines => {
  const lines = text.split("\n");
  return { lineCount: lines.length, lineAt: (line) => lines[line] ?? "" };
};

/** `[` and `]` are the passage; the expected ends are what is selected after the move. */
function moved(marked: string, edge: "start" | "end", direction: "forward" | "back"): string | undefined {
  const [before = "", inside = "", after = ""] = marked.split(/[[\]]/);
  const text = before + inside + after;
  const place = (offset: number) => {
    const lines = text.slice(0, offset).split("\n");
    return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  };
  const offset = edge === "start" ? before.length : before.length + inside.length;
  const found = wordEdge(linesOf(text), place(offset), edge, direction);
  if (found === undefined) return undefined;
  const lines = text.split("\n").slice(0, found.line);
  const at = lines.reduce((sum, line) => sum + line.length + 1, 0) + found.character;
  return edge === "start" ? text.slice(at, before.length + inside.length) : text.slice(before.length, at);
}

describe("the ends of a passage, moved by a word", () => {
  const cases: [
    what: string,
    marked: string,
    edge: "start" | "end",
    direction: "forward" | "back",
    selected: string,
  ][] = [
    ["the end takes the next word", "The [old] bridge stands.", "end", "forward", "old bridge"],
    ["the end leaves the full stop alone", "The [old] bridge.", "end", "forward", "old bridge"],
    ["the end gives its last word back", "The [old bridge] stands.", "end", "back", "old"],
    ["the start takes the word before", "The [old] bridge.", "start", "back", "The old"],
    ["the start gives its first word back", "[The old] bridge.", "start", "forward", "old"],
    ["the end goes to the next line", "[one]\n\ntwo three", "end", "forward", "one\n\ntwo"],
    ["in Arabic the end goes on in reading order", "قال [الوزير] إن الجسر", "end", "forward", "الوزير إن"],
    ["in Arabic the start goes back in reading order", "قال [الوزير] إن الجسر", "start", "back", "قال الوزير"],
    ["in Georgian", "[ხიდი] წელს გაიხსნება.", "end", "forward", "ხიდი წელს"],
    ["a Persian word stays whole at its joiner", "[او] می‌رود", "end", "forward", "او می‌رود"],
    ["in Chinese, which parts no words", "[大桥]今年开放", "end", "forward", "大桥今年"],
  ];
  for (const [what, marked, edge, direction, selected] of cases)
    it(what, () => assert.equal(moved(marked, edge, direction), selected));

  it("stay where they are at the ends of the text", () => {
    assert.equal(moved("[one]", "end", "forward"), undefined);
    assert.equal(moved("[one]", "start", "back"), undefined);
  });

  it("move strictly forward and back, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(40), (text, character) => {
        const lines = linesOf(text);
        const from = { line: 0, character: Math.min(character, lines.lineAt(0).length) };
        for (const edge of ["start", "end"] as const) {
          const on = wordEdge(lines, from, edge, "forward");
          if (on?.line === 0) assert.ok(on.character > from.character);
          const back = wordEdge(lines, from, edge, "back");
          if (back !== undefined) assert.ok(back.character < from.character);
        }
      }),
    );
  });
});
