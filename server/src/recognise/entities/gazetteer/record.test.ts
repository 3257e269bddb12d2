import assert from "node:assert/strict";
import type { Entry } from "./entry.ts";
import { decodeEntry, encodeEntry } from "./record.ts";

describe("an entry's record", () => {
  const plain: Entry = { id: null, slug: "somewhere", type: "place", tier: 3, names: {} };
  const full: Entry = {
    id: "Q1",
    slug: "somebody",
    type: "person",
    tier: 1,
    country: "GE",
    description: { en: "Somebody", ka: "ვიღაც" },
    names: {
      en: [
        { text: "Some Body", kind: "full" },
        { text: "fBody", kind: "surname", trust: "context" },
      ],
      ka: [{ text: "!ვიღაც", kind: "alias", trust: "never" }],
    },
    offices: [{ office: "President", role: "president", start: "2020" }],
    note: "invented",
  };

  for (const entry of [plain, full, { ...full, description: { en: "Somebody" } }, { ...plain, iso2: "XX" }]) {
    it(`holds all of ${JSON.stringify(entry).slice(0, 60)}…`, () => {
      assert.deepEqual(decodeEntry(encodeEntry(entry)), entry);
    });
  }

  it("leaves out where names come from", () => {
    const entry: Entry = { ...plain, names: { en: [{ text: "Somewhere", kind: "full", source: "hand" }] } };
    assert.deepEqual(decodeEntry(encodeEntry(entry)).names["en"], [{ text: "Somewhere", kind: "full" }]);
  });
});
