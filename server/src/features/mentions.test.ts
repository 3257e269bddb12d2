import assert from "node:assert/strict";
import { dateHintsOf } from "./dateHints.ts";
import { introductionOf, linkOf, mentionAt, mentionsOf } from "./mentions.ts";
import { at, date, mention, viewOf } from "./testing/views.ts";

describe("mentions of one thing", () => {
  const text = "Holm came. Ada Holm, the president, spoke. Lund is far.";
  const ada = { key: "ada", id: null, slug: "ada", name: "Ada Holm" };
  const view = viewOf(text, {
    entities: [
      mention(at(text, "Holm"), "Ada Holm", { entity: ada }),
      mention(at(text, "Ada Holm"), "Ada Holm", { entity: ada }),
      mention(at(text, "the president"), "president", { label: "ROLE", entity: ada }),
      mention(at(text, "Lund"), "Lund", { label: "LOC", entity: null }),
    ],
  });
  const words = (span: { start: number; end: number } | undefined) => span && text.slice(span.start, span.end);

  it("are found from any of them, roles included", () => {
    const role = mentionAt(view, at(text, "president").start);
    assert.ok(role);
    assert.deepEqual(mentionsOf(view.analysis, linkOf(role)).map(words), ["Holm", "Ada Holm", "the president"]);
    assert.equal(words(introductionOf(view.analysis, linkOf(role))), "Ada Holm");
  });

  it("are joined by spelling where no gazetteer lists the name", () => {
    const lund = mentionAt(view, at(text, "Lund").end);
    assert.ok(lund);
    assert.deepEqual(mentionsOf(view.analysis, linkOf(lund)).map(words), ["Lund"]);
    assert.equal(introductionOf(view.analysis, "nobody"), undefined);
  });
});

describe("date hints", () => {
  const hints = (text: string, words: string, value: string | null) =>
    dateHintsOf(viewOf(text, { dates: [date(at(text, words), value)] }), { start: 0, end: text.length }).map(
      ({ offset, label }) => `${text.slice(0, offset)}[${label}]`,
    );

  it("stand behind the date", () => {
    assert.deepEqual(hints("came on Friday.", "Friday", "2025-01-24"), ["came on Friday[2025-01-24]"]);
  });

  it("never stand on a line with right-to-left text", () => {
    assert.deepEqual(hints("on Friday (الجمعة)", "Friday", "2025-01-24"), []);
    assert.equal(hints("الجمعة\non Friday\nجمعه", "Friday", "2025-01-24").length, 1);
  });

  it("say nothing that the text says already, and nothing of open values or other lines", () => {
    assert.deepEqual(hints("on 2025-01-24", "2025-01-24", "2025-01-24"), []);
    assert.deepEqual(hints("one day", "one day", null), []);
    const text = "Friday";
    assert.deepEqual(dateHintsOf(viewOf(text, { dates: [date(at(text, text), "2025")] }), { start: 6, end: 9 }), []);
  });
});
