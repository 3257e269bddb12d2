import assert from "node:assert/strict";
import { entryText, summaryOf } from "./entryFacts.ts";
import type { Entry } from "../recognise/entities/gazetteer/entry.ts";

const entry: Entry = {
  id: "Q900001",
  slug: "ada-holm",
  type: "person",
  tier: 1,
  country: "NL",
  description: { en: "politician" },
  names: {
    en: [
      { text: "Ada Holm", kind: "full" },
      { text: "Holm", kind: "surname", trust: "context" },
    ],
    ar: [{ text: "آدا هولم", kind: "full" }],
  },
  offices: [{ office: "President", start: "2020" }],
};

describe("An entry to be read", () => {
  it("says what it is, its names by language with their kinds, and its offices", () => {
    assert.deepEqual(entryText(entry).split("\n"), [
      "Ada Holm",
      "========",
      "",
      "Type         person",
      "Description  politician",
      "Id           Q900001",
      "Wikidata     https://www.wikidata.org/wiki/Q900001",
      "Country      NL",
      "",
      "Names",
      "-----",
      "en       name      Ada Holm",
      "         surname*  Holm",
      "ar       name      آدا هولم",
      "",
      "*  a common word too: taken only where the text speaks of the entry elsewhere",
      "",
      "Offices",
      "-------",
      "2020 – …                  President",
      "",
    ]);
  });

  it("in one line has its native name where that is another", () => {
    assert.equal(summaryOf(entry, "ar").native, "آدا هولم");
    assert.equal(summaryOf(entry, "en").native, null);
    assert.equal(summaryOf(entry, "ka").native, null);
  });
});
