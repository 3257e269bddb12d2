import assert from "node:assert/strict";
import { tokenModifiers, tokenTypes } from "../protocol.ts";
import type { DocumentAnalysis } from "../recognise/model.ts";
import { analysisOf, at, date, mention } from "./testing/views.ts";
import { documentTokens } from "./tokens.ts";

function shown(text: string, parts: Partial<DocumentAnalysis>): string[] {
  return documentTokens(text, analysisOf(parts)).map(({ start, end, type, modifiers }) => {
    const names = tokenModifiers.filter((_, bit) => modifiers & (1 << bit));
    return [tokenTypes[type], ...names, JSON.stringify(text.slice(start, end))].join(" ");
  });
}

describe("semantic tokens of a document", () => {
  it("names kinds and says what is a guess, ambiguous or implied", () => {
    const text = "Maro Beridze met Aman in Georgia on Friday.";
    assert.deepEqual(
      shown(text, {
        entities: [
          mention(at(text, "Maro Beridze"), "Maro Beridze"),
          mention(at(text, "Aman"), "Aman", { confidence: 0.4 }),
          mention(at(text, "Georgia"), "Georgia", {
            label: "LOC",
            alternatives: [{ key: "x", id: null, slug: "x", name: "Georgia (state)" }],
          }),
        ],
        dates: [date(at(text, "Friday"), "2025-01-24", { implied: ["year", "month", "day"] })],
      }),
      [
        'readoutPerson "Maro Beridze"',
        'readoutPerson guess "Aman"',
        'readoutPlace ambiguous "Georgia"',
        'readoutDate implied "Friday"',
      ],
    );
  });

  it("shows the country inside a role, and the organisation around a city", () => {
    const text = "the president of Norland at the Lund Forum";
    assert.deepEqual(
      shown(text, {
        entities: [
          mention(at(text, "president of Norland"), "Ada Holm", { label: "ROLE" }),
          mention(at(text, "Norland"), "Norland", { label: "LOC", nested: true }),
          mention(at(text, "Lund Forum"), "Lund Forum", { label: "ORG" }),
          mention(at(text, "Lund"), "Lund", { label: "LOC", nested: true }),
        ],
      }),
      ['readoutRole "president of"', 'readoutPlace nested "Norland"', 'readoutOrganisation "Lund Forum"'],
    );
  });

  it("splits what runs over a line end, whatever the line end", () => {
    for (const end of ["\n", "\r\n", "\r", "\n\n  \n"]) {
      const text = `Maro${end}  Beridze spoke`;
      const span = { start: 0, end: text.indexOf(" spoke") };
      assert.deepEqual(shown(text, { entities: [mention(span, "Maro Beridze")] }), [
        'readoutPerson "Maro"',
        'readoutPerson "Beridze"',
      ]);
    }
  });

  it("dims boilerplate line by line, names in it aside", () => {
    const text = "Home > News\nShare Norland";
    assert.deepEqual(
      shown(text, {
        boilerplate: [{ start: 0, end: text.length, kind: "navigation" }],
        entities: [mention(at(text, "Norland"), "Norland", { label: "LOC" })],
      }),
      ['readoutBoilerplate "Home > News"', 'readoutBoilerplate "Share"', 'readoutPlace "Norland"'],
    );
  });
});
