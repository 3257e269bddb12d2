import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { cldrRows, cldrVersion } from "../../server/src/recognise/dates/languages/cldr/data.ts";
import { cldrFile, cldrLanguages, cldrSource } from "./cldr.ts";

describe("date words from CLDR", () => {
  it("hold every listed language whole", () => {
    assert.deepEqual(Object.keys(cldrRows), cldrLanguages);
    for (const [tag, row] of Object.entries(cldrRows)) {
      assert.equal(row.months.filter((forms) => forms !== "").length, 12, tag);
      assert.equal(row.weekdays.filter((forms) => forms !== "").length, 7, tag);
      assert.ok(row.relative["0 day"], tag);
    }
  });

  it("are what this version of ICU says, where it is the version they were made from", () => {
    if (process.versions["cldr"] !== cldrVersion) return;
    // The file is formatted behind the script: compare what it says, not how it is laid out.
    const words = (source: string): string => source.replace(/[\s,"]+/g, "");
    assert.equal(words(readFileSync(cldrFile, "utf8")), words(cldrSource()));
  });
});
