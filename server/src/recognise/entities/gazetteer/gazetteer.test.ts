import assert from "node:assert/strict";
import { gatherEntries } from "../../../../../scripts/gazetteer/gather.ts";
import { bundledGazetteer, gazetteerOf, namesIn, readerOver } from "../testing/bundled.ts";
import { compile } from "./compile.ts";
import type { Entry } from "./entry.ts";
import { Gazetteer, loadGazetteer } from "./gazetteer.ts";

function entryOf(slug: string, names: readonly string[], extra: Partial<Entry> = {}): Entry {
  return {
    id: null,
    slug,
    type: "organisation",
    tier: 1,
    names: { en: names.map((text, i) => ({ text, kind: i === 0 ? "full" : "alias" })) },
    ...extra,
  };
}

const slugsIn = (gazetteer: Gazetteer, text: string): (string | undefined)[] =>
  namesIn(readerOver(gazetteer)("en", text)).map(({ entity }) => entity?.slug);

describe("a compiled gazetteer", () => {
  it("is the same bytes for the same entries", () => {
    assert.deepEqual(compile(gatherEntries()), compile(gatherEntries()));
  });

  it("gives back each entry by its key as it was", () => {
    const lake = entryOf("lake-office", ["Lake Office", "Office of the Lake"], { id: "Q900000001", country: "GE" });
    const gazetteer = gazetteerOf([lake, entryOf("other", ["Other Office"])]);
    assert.equal(gazetteer.entry("Q900000001")?.slug, "lake-office");
    assert.deepEqual(
      gazetteer.entry("Q900000001")?.names["en"]?.map(({ text }) => text),
      ["Lake Office", "Office of the Lake"],
    );
    assert.equal(gazetteer.entry("lake-office"), undefined);
    assert.equal(gazetteer.entry("other")?.slug, "other");
    assert.equal(gazetteer.entry("unheard-of"), undefined);
  });

  it("is empty, not an error, from bytes that are none", () => {
    const bytes = compile([entryOf("lake-office", ["Lake Office"])]);
    const otherVersion = bytes.slice();
    otherVersion[4] = 255;
    for (const wrong of [new Uint8Array(), bytes.slice(0, 40), bytes.slice(1), new Uint8Array(100), otherVersion]) {
      assert.equal(loadGazetteer(wrong).layers.length, 0);
    }
    assert.deepEqual(slugsIn(loadGazetteer(new Uint8Array()), "The Lake Office met in Tbilisi."), []);
  });

  it("takes empty, one-letter and very long names without harm", () => {
    const long = Array.from({ length: 40 }, (_, i) => `Word${i}`).join(" ");
    const gazetteer = gazetteerOf([entryOf("odd", ["", " ", "-", "Q", long, "Odd Office"])]);
    assert.deepEqual(slugsIn(gazetteer, `The Odd Office said so. ${long} - Q.`).slice(0, 1), ["odd"]);
  });

  it("finds an entry under a great many names", () => {
    const names = Array.from({ length: 2_000 }, (_, i) => `Bureau Nr${i} Kalo`);
    const gazetteer = gazetteerOf([entryOf("bureau", names)]);
    assert.deepEqual(slugsIn(gazetteer, "He left the Bureau Nr1777 Kalo today."), ["bureau"]);
  });

  it("knows a name that is typed without its accents", () => {
    const gazetteer = gazetteerOf([entryOf("office", ["Zyra e Kërçovës"])]);
    assert.deepEqual(slugsIn(gazetteer, "We saw Zyra e Kercoves there."), ["office"]);
  });
});

describe("layers of a gazetteer", () => {
  const base = gazetteerOf([entryOf("lake-office", ["Lake Office"]), entryOf("hill-office", ["Hill Office"])]);

  it("let a later source speak for a key", () => {
    const overlaid = base.overlay([entryOf("lake-office", ["Sea Office"])]);
    assert.deepEqual(slugsIn(overlaid, "The Sea Office and the Hill Office met the Lake Office."), [
      "lake-office",
      "hill-office",
    ]);
    assert.equal(overlaid.entry("lake-office")?.names["en"]?.[0]?.text, "Sea Office");
  });

  it("let a later source remove a key", () => {
    const overlaid = base.overlay([], ["hill-office"]);
    assert.deepEqual(slugsIn(overlaid, "The Hill Office met the Lake Office."), ["lake-office"]);
    assert.equal(overlaid.entry("hill-office"), undefined);
  });

  it("leave the gazetteer below as it was", () => {
    base.overlay([entryOf("lake-office", ["Sea Office"])], ["hill-office"]);
    assert.deepEqual(slugsIn(base, "The Hill Office met the Lake Office."), ["hill-office", "lake-office"]);
  });

  it("add to the bundled names", () => {
    const { gazetteer } = bundledGazetteer();
    const overlaid = gazetteer.overlay([entryOf("lake-office", ["Lake Office"])]);
    assert.deepEqual(slugsIn(overlaid, "The Lake Office met in Tbilisi."), ["lake-office", "tbilisi"]);
  });
});
