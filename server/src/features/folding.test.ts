import assert from "node:assert/strict";
import { foldsOf } from "./folding.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { at, statement, viewOf } from "./testing/views.ts";

describe("folding", () => {
  it("offers the document, its header, boilerplate, turns and paragraphs", () => {
    const text = "date: 2025-01-21\ntitle: Bridges\n\nHome\nNews\n\nAda spoke.\n\nShe went on,\nand on.\n\n";
    const header = [
      { key: "date", value: "2025-01-21", keySpan: at(text, "date"), valueSpan: at(text, "2025-01-21") },
      { key: "title", value: "Bridges", keySpan: at(text, "title"), valueSpan: at(text, "Bridges") },
    ];
    const body = { start: text.indexOf("Home"), end: text.length };
    const view = viewOf(
      text,
      {
        statements: [statement(at(text, "Ada spoke."), "Ada"), statement(at(text, "She went on,\nand on."), "Ada")],
        boilerplate: ["Home", "News"].map((line) => ({ ...at(text, line), kind: "navigation" })),
      },
      { header, body },
    );
    assert.deepEqual(
      foldsOf(view)
        .filter(({ start, end }) => text.slice(start, end).includes("\n"))
        .map(({ start, end, kind }) => [kind, text.slice(start, end)]),
      [
        ["region", text.trimEnd()],
        ["imports", "date: 2025-01-21\ntitle: Bridges"],
        ["comment", "Home\nNews"],
        [null, "Ada spoke.\n\nShe went on,\nand on."],
        [null, "Home\nNews"],
        [null, "She went on,\nand on."],
      ],
    );
  });
});

describe("paragraphs", () => {
  const paragraphs = (text: string) =>
    paragraphsOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
  const long = "word ".repeat(40).trim();

  it("end at blank lines, full stops and long lines, and go on over hard wraps", () => {
    assert.deepEqual(paragraphs("One goes\non here.\nTwo\r\n \r\nThree"), ["One goes\non here.", "Two", "Three"]);
    assert.deepEqual(paragraphs(`Heading\n${long}\nfoot`), ["Heading", long, "foot"]);
  });

  it("know the stops of other scripts", () => {
    assert.deepEqual(paragraphs("یک؟\nدو۔\n三。\n四"), ["یک؟", "دو۔", "三。", "四"]);
  });

  it("stay within the range given", () => {
    assert.deepEqual(paragraphsOf("ab\ncd\nef", { start: 3, end: 5 }), [{ start: 3, end: 5 }]);
    assert.deepEqual(paragraphs(" \n\n "), []);
  });
});
