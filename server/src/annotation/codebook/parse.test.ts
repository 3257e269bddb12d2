import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { findCode } from "./model.ts";
import { parseCodebook } from "./parse.ts";

/** What is wrong in the text: the line (from 1), the kind, and the words it points at. */
function problems(text: string): readonly string[] {
  return parseCodebook(text).problems.map(({ start, end, code }) => {
    return `${text.slice(0, start).split("\n").length} ${code} ${text.slice(start, end).trim()}`;
  });
}

describe("A codebook", () => {
  it("gives its codes behind those above them, colours handed down", () => {
    const { codebook, problems: found } = parseCodebook(
      [
        "name: Sample",
        "codes:",
        "  deep: { parent: mid }",
        "  other: { name: Other one, color: '#ABC' }",
        "  mid: { parent: top, key: 1 }",
        "  top: { color: '#2E8B57', unit: document }",
        "  bare:",
      ].join("\n"),
    );
    assert.deepEqual(found, []);
    assert.deepEqual(
      codebook.codes.map(({ id, name, parent, color, key }) => [id, name, parent, color, key]),
      [
        ["other", "Other one", null, "#aabbcc", null],
        ["top", "top", null, "#2e8b57", null],
        ["mid", "mid", "top", "#2e8b57", "1"],
        ["deep", "deep", "mid", "#2e8b57", null],
        ["bare", "bare", null, null, null],
      ],
    );
    assert.deepEqual(findCode(codebook, "top")?.units, ["document"]);
    assert.deepEqual(findCode(codebook, "bare")?.units, ["passage", "statement", "document"]);
  });

  it("gives attributes with their types, and names in any script", () => {
    const { codebook, problems: found } = parseCodebook(
      [
        "codes:",
        "  დაპირება:",
        "    name: تعهد 👍",
        "    examples: [ما خواهیم ساخت]",
        "    attributes:",
        "      firmness: { values: [weak, strong] }",
        "      amount: { type: number, description: In million }",
        "      note:",
      ].join("\n"),
    );
    assert.deepEqual(found, []);
    const code = findCode(codebook, "დაპირება");
    assert.equal(code?.name, "تعهد 👍");
    assert.deepEqual(code?.examples, ["ما خواهیم ساخت"]);
    assert.deepEqual(code?.attributes, [
      { name: "firmness", type: "choice", description: null, values: ["weak", "strong"] },
      { name: "amount", type: "number", description: "In million", values: [] },
      { name: "note", type: "text", description: null, values: [] },
    ]);
  });

  const cases: readonly [what: string, text: string, expected: readonly string[]][] = [
    ["a code that stands twice", "codes:\n  a:\n  b:\n  a:\n", ["4 duplicate-code a"]],
    ["a key that two codes claim", "codes:\n  a: { key: p }\n  b: { key: p }\n", ["3 duplicate-key p"]],
    ["a field that stands twice", "codes:\n  a:\n    name: x\n    name: y\n", ["4 duplicate-field name"]],
    ["a field that does not belong", "codes:\n  a:\n    colour: red\n", ["3 unknown-field colour"]],
    ["a colour that is none", "codes:\n  a: { color: red }\n", ["2 bad-colour red"]],
    ["a colour that YAML takes for a comment", "codes:\n  a:\n    color: #2e8b57\n", ["3 bad-colour "]],
    ["a key of two letters", "codes:\n  a: { key: pl }\n", ["2 bad-key pl"]],
    ["a parent that is not there", "codes:\n  a: { parent: b }\n", ["2 unknown-parent b"]],
    [
      "a cycle, at each of its codes and not at those below it",
      "codes:\n  a: { parent: b }\n  b: { parent: c }\n  c: { parent: b }\n",
      ["3 cycle c", "4 cycle b"],
    ],
    ["a code above itself", "codes:\n  a: { parent: a }\n", ["2 cycle a"]],
    ["a unit that is none", "codes:\n  a: { unit: [statement, word] }\n", ["2 bad-value word"]],
    ["a choice without values", "codes:\n  a: { attributes: { b: { type: choice } } }\n", ["2 bad-value b"]],
    ["codes as a list", "codes:\n  - a\n  - b\n", ["2 wrong-type - a\n  - b"]],
    ["a name that is a list", "codes:\n  a: { name: [x] }\n", ["2 wrong-type [x]"]],
    ["text that is no mapping", "just words", ["1 wrong-type just words"]],
    ["a bracket left open", "codes:\n  a: [1\n  b:\n", ["2 wrong-type [1", "3 syntax b"]],
  ];
  for (const [what, text, expected] of cases) {
    it(`names ${what}, at its line`, () => assert.deepEqual(problems(text), expected));
  }

  it("takes the rest where something is wrong", () => {
    const { codebook } = parseCodebook(
      "codes:\n  a: { key: pp, parent: none, name: Good }\n  b: { parent: b }\n  c:\n",
    );
    assert.deepEqual(
      codebook.codes.map(({ id, name, parent, key }) => [id, name, parent, key]),
      [
        ["a", "Good", null, null],
        ["b", "b", null, null],
        ["c", "c", null, null],
      ],
    );
  });

  it("is empty for an empty text", () => {
    for (const text of ["", "# nothing yet\n", "codes:\n"]) {
      assert.deepEqual([parseCodebook(text).codebook.codes, problems(text)], [[], []]);
    }
  });

  it("follows aliases without following them round", () => {
    const { codebook } = parseCodebook(
      "codes:\n  a: { attributes: &x { n: { type: number } } }\n  b: { attributes: *x }\n",
    );
    assert.deepEqual(findCode(codebook, "b")?.attributes, findCode(codebook, "a")?.attributes);
    assert.deepEqual(problems("codes: &x\n  a: *x\n"), ["2 unknown-field a"]);
  });

  it("does not fail on nesting without end, nor on any text", () => {
    assert.ok(problems("[".repeat(100_000)).length > 0);
    assert.ok(problems("- ".repeat(20_000)).length > 0);
    const pieces = fc.constantFrom(
      "codes:",
      "\n",
      "  ",
      "a",
      ": ",
      "- ",
      "{",
      "}",
      "[",
      "]",
      "&x ",
      "*x",
      "#",
      '"',
      "? ",
      "|",
      "\t",
      "👍",
      "\0",
      "\r",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        for (const { start, end } of parseCodebook(text).problems)
          assert.ok(0 <= start && start <= end && end <= text.length);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("The sample codebook", () => {
  const text = readFileSync(resolve(import.meta.dirname, "../../../data/codebook.sample.yaml"), "utf8");
  const { codebook, problems: found } = parseCodebook(text);

  it("has nothing wrong, a description for each code, and a key for each that has none below it", () => {
    assert.deepEqual(found, []);
    const parents = new Set(codebook.codes.map(({ parent }) => parent));
    for (const { id, description, key } of codebook.codes) {
      assert.ok(description, id);
      assert.ok(key !== null || parents.has(id), id);
    }
  });

  it("has the codes that statements ask for", () => {
    for (const id of ["pledge", "demand", "praise", "criticism", "agreement", "position", "background"]) {
      assert.ok(findCode(codebook, id), id);
    }
  });

  it("has colours that stand out on white and on black", () => {
    const linear = (channel: number): number =>
      channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    const luminance = (color: string): number => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
        linear(Number.parseInt(color.slice(at, at + 2), 16) / 255),
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (a: string, b: string): number => {
      const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
      return (light + 0.05) / (dark + 0.05);
    };
    for (const { id, color } of codebook.codes) {
      for (const background of ["#ffffff", "#1f1f1f"]) {
        assert.ok(contrast(color!, background) >= 3, `${id} ${color} on ${background}`);
      }
    }
  });
});
