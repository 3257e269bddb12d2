import assert from "node:assert/strict";
import type { Entry } from "../recognise/entities/gazetteer/entry.ts";
import type { DocumentAnalysis } from "../recognise/model.ts";
import { type Glossary, hoverAt } from "./hover.ts";
import { escapeMarkdown, markdown, plainText } from "./markup.ts";
import { at, date, mention, statement, viewOf } from "./testing/views.ts";

const holm: Entry = {
  id: "Q90001",
  slug: "ada-holm",
  type: "person",
  tier: 1,
  names: {
    en: [{ text: "Ada Holm", kind: "full" }],
    ka: [
      { text: "ჰოლმი", kind: "surname" },
      { text: "ადა ჰოლმი", kind: "full" },
    ],
  },
  description: { en: "politician of Norland" },
  offices: [
    { office: "Mayor of Lund", start: "2001", end: "2009" },
    { office: "President of Norland", start: "2019-05-02" },
  ],
};
const glossary: Glossary = { entry: (key) => (key === "Q90001" ? holm : undefined) };
const ref = { key: "Q90001", id: "Q90001", slug: "ada-holm", name: "Ada Holm" };

/** The hover over the first character of `words`, as plain text without direction marks, line by line. */
function hover(text: string, words: string, parts: Partial<DocumentAnalysis>): string[] | null {
  const found = hoverAt(viewOf(text, parts), at(text, words).start, glossary, plainText);
  return found && found.content.replace(/[\u2068\u2069]/g, "").split("\n");
}

const georgian = { language: { tag: "ka", source: "detected", confidence: 1 } } as const;

describe("hover", () => {
  it("names a person in English and in the document's language, with office at the time and link", () => {
    const text = "ადა ჰოლმმა განაცხადა";
    const parts = {
      ...georgian,
      date: { value: "2025-01-21", source: "header", confidence: 1 } as const,
      entities: [mention(at(text, "ადა ჰოლმმა"), "Ada Holm", { entity: ref })],
    };
    assert.deepEqual(hover(text, "ადა", parts), [
      "Ada Holm · person",
      "ადა ჰოლმი (ka)",
      "politician of Norland",
      "President of Norland on 2025-01-21",
      "Wikidata Q90001: https://www.wikidata.org/wiki/Q90001",
    ]);
    const earlier = { ...parts, date: { ...parts.date, value: "2009-06-01" } };
    assert.ok(hover(text, "ადა", earlier)?.includes("Mayor of Lund on 2009-06-01"));
    const between = { ...parts, date: { ...parts.date, value: "2012-06-01" } };
    assert.ok(!hover(text, "ადა", between)?.some((line) => line.includes(" on 2012")));
  });

  it("says of any word of a statement who says it and why, behind what is said of a name", () => {
    const text = "Ada said so. Then it snowed. Menu";
    const statements = [
      statement(at(text, "Ada said so."), "Ada Holm", { attribution: "pronominal", quote: true }),
      statement(at(text, "Then it snowed."), null, { because: "The account itself tells." }),
      statement(at(text, "Menu"), null, { attribution: "boilerplate" }),
    ];
    const entities = [mention(at(text, "Ada"), "Ada Holm", { entity: null })];
    const words = ["Said by Ada Holm · by a pronoun or a bare verb · quoted", "A verb of speech names the speaker."];
    assert.deepEqual(hover(text, "said", { statements, entities }), words);
    assert.deepEqual(hover(text, "Ada", { statements, entities })?.slice(-2), words);
    assert.deepEqual(hover(text, "snowed", { statements }), ["Nobody speaks · narrative", "The account itself tells."]);
    assert.equal(hover(text, "Menu", { statements }), null);
  });

  it("says what is a guess, what is not listed and what else a name may mean", () => {
    const text = "Aman met Zed";
    const entities = [
      mention(at(text, "Aman"), "Oman", {
        label: "LOC",
        confidence: 0.3,
        alternatives: [{ key: "amman", id: null, slug: "amman", name: "Amman" }],
      }),
      mention(at(text, "Zed"), "Zed", { entity: null }),
    ];
    assert.deepEqual(hover(text, "Aman", { entities }), ["Oman · place, a guess", "May also mean: Amman."]);
    assert.deepEqual(hover(text, "Zed", { entities }), ["Zed · person", "Not in the gazetteer."]);
    const stranger = "ნინო ბერიძე მოვიდა";
    const entity = mention(at(stranger, "ნინო ბერიძე"), "ნინო ბერიძე", { entity: null });
    assert.deepEqual(hover(stranger, "ნინო", { entities: [entity] }), [
      "ნინო ბერიძე · person",
      "Reads Nino Beridze",
      "Not in the gazetteer.",
    ]);
    assert.equal(hover(text, "met", { entities }), null);
  });

  it("tells the inner name first, then the longer one around it", () => {
    const text = "the Lund Forum";
    const entities = [
      mention(at(text, "Lund Forum"), "Lund Forum", { label: "ORG" }),
      mention(at(text, "Lund"), "Lund", { label: "LOC", nested: true }),
    ];
    assert.deepEqual(hover(text, "Lund", { entities }), ["Lund · place", "Lund Forum · organisation"]);
    assert.deepEqual(hover(text, "Forum", { entities }), ["Lund Forum · organisation"]);
    assert.deepEqual(hoverAt(viewOf(text, { entities }), 5, glossary, markdown)?.span, at(text, "Lund"));
  });

  it("gives a date its weekday, its own calendar, how it was resolved and its distance", () => {
    const text = "جمعه ۱۵ بهمن";
    const parts = {
      date: { value: "2022-02-07", source: "header", confidence: 1 } as const,
      dates: [
        date({ start: 0, end: text.length }, "2022-02-04", {
          calendar: "persian",
          literal: "1400-11-15",
          implied: ["year"],
          because: "The year is that of the document's date.",
        }),
      ],
    };
    assert.deepEqual(hover(text, "جمعه", parts), [
      "2022-02-04 · Friday",
      "Solar Hijri calendar: 1400-11-15",
      "The year is that of the document's date.",
      "Not said but implied: year.",
      "15 Bahman 1400 · 3 Rajab 1443",
      "3 days before the document date",
    ]);
  });

  it("puts durations, ranges and modifiers into words and leaves open what is open", () => {
    const first = (value: string | null, mod: string | null = null) =>
      hover("x", "x", { dates: [date({ start: 0, end: 1 }, value, { mod })] })?.[0];
    assert.equal(first("P30Y"), "P30Y · 30 years");
    assert.equal(first("P1DT1H30M"), "P1DT1H30M · 1 day, 1 hour, 30 minutes");
    assert.equal(first("2024-01/2024-11"), "2024-01/2024-11 · from 2024-01 to 2024-11");
    assert.equal(first("2025", "START"), "2025 · the beginning of 2025");
    assert.equal(first("PRESENT_REF"), "PRESENT_REF · now");
    assert.equal(first("2025-02-30"), "2025-02-30");
    assert.equal(first(null), "date · its value is left open");
  });

  it("lets nothing in a name act as Markdown", () => {
    const evil = "[x](command:evil) **b** <img src=x>\n# h";
    const text = "name";
    const found = hoverAt(viewOf(text, { entities: [mention(at(text, "name"), evil)] }), 0, glossary, markdown);
    assert.ok(found);
    assert.doesNotMatch(found.content, /(?<!\\)[[<#]/);
    assert.equal(escapeMarkdown("a_b\nc"), "a\\_b c");
  });
});
