import assert from "node:assert/strict";
import fc from "fast-check";
import { type Choices, needsChoices, termsOf, understand } from "./query.ts";

const choices: Choices = {
  codes: [
    { key: "pledge", names: ["pledge", "Pledge"] },
    { key: "dem", names: ["dem", "Demand"] },
    { key: "dem2", names: ["dem2", "Demand, repeated"] },
  ],
  authors: [
    { key: "Ana M", names: ["Ana M"] },
    { key: "Šaban", names: ["Šaban"] },
    { key: null, names: ["nobody"] },
  ],
  speakers: [{ key: "Q1", names: ["Ada Holm"] }],
  files: [
    { key: "file:///w/001_visit.txt", names: ["001_visit.txt"] },
    { key: "file:///w/002_call.txt", names: ["002_call.txt"] },
  ],
};

describe("a filter of annotations", () => {
  const cases: [typed: string, query: object][] = [
    ["", {}],
    ["new  road", { text: "new road" }],
    ['"new road"', { text: "new road" }],
    ["code:pledge", { codes: ["pledge"], below: true }],
    ["code:Demand", { codes: ["dem"], below: true }],
    ["CODE:dema", { codes: ["dem", "dem2"], below: true }],
    ["code:pledge code:Demand ხიდი", { text: "ხიდი", codes: ["pledge", "dem"], below: true }],
    ['author:"Ana M"', { creators: ["Ana M"] }],
    ["by:saban", { creators: ["Šaban"] }],
    ["author:nobody", { creators: [null] }],
    ["speaker:holm", { speakers: ["Q1"] }],
    ["file:visit", { uris: ["file:///w/001_visit.txt"] }],
    ["lang:ka lang:fa", { languages: ["ka", "fa"] }],
    ["date:2025-03", { from: "2025-03-01", to: "2025-03-31" }],
    ["from:2024 to:2025-06-30", { from: "2024-01-01", to: "2025-06-30" }],
    ["status:draft", { statuses: ["draft"] }],
    ["is:orphaned is:changed", { states: ["orphaned", "changed"] }],
    ["is:conflict", { conflicts: true }],
    ["is:curated", { layers: ["curation"] }],
    ["has:note note:check", { note: "check", hasNote: true }],
    ["http://example.org", { text: "http://example.org" }],
    ["12:30", { text: "12:30" }],
  ];
  for (const [typed, query] of cases)
    it(`is understood: ${typed || "nothing"}`, () => {
      assert.deepEqual(understand(typed, choices), { query, unknown: [] });
    });

  it("names what it does not know, and finds nothing by that alone", () => {
    assert.deepEqual(understand("code:xyz", choices), {
      query: { uris: [] },
      unknown: [{ field: "code", value: "xyz" }],
    });
    assert.deepEqual(understand("code:xyz road", choices).query, { text: "road", codes: [], below: true });
    assert.deepEqual(
      understand("date:yesterday road", choices).unknown.map(({ value }) => value),
      ["yesterday"],
    );
  });

  it("asks for names only where it needs them", () => {
    assert.ok(needsChoices("road by:ana"));
    assert.ok(!needsChoices("road is:orphaned"));
  });

  it("takes whatever is typed, and loses no word of it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        assert.doesNotThrow(() => understand(typed, choices));
        if (!/[":\s]/.test(typed) && typed !== "") assert.deepEqual(termsOf(typed), [{ field: null, value: typed }]);
      }),
    );
  });
});
