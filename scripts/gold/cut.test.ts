import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { createAnalyser } from "../../server/src/recognise/analyser.ts";
import { analyseFile } from "../../server/src/recognise/file.ts";
import { loadKnowledge } from "../../server/src/recognise/stages.ts";
import { ensureGazetteer } from "../support/gazetteer.ts";
import { inRoot } from "../support/paths.ts";

/** Runs of words of the corpus in all languages, which begin and end anywhere: titles without names, halves of names. */
const CUTS = 3000;
const LONGEST = 60;

describe("recognition of a text that is cut off", () => {
  it("takes it wherever it begins and ends", async function () {
    this.timeout(60_000);
    const analyser = createAnalyser(loadKnowledge(readFileSync(join(await ensureGazetteer(), "gazetteer.bin"))));
    const texts = ["test-fixtures/corpus", "test-fixtures/held-out/corpus"].flatMap((path) => {
      const folder = inRoot(path);
      return readdirSync(folder)
        .toSorted()
        .map((name) => readFileSync(join(folder, name), "utf8").match(/\S+\s*/g) ?? []);
    });
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1, max: LONGEST }), (which, from, length) => {
        const words = texts[which % texts.length] as readonly string[];
        const first = from % words.length;
        const text = words
          .slice(first, first + length)
          .join("")
          .trimEnd();
        for (const { analysis } of analyseFile(text, "cut.txt", analyser).documents) {
          for (const { start, end } of analysis.entities) assert.ok(start < end && end <= text.length);
        }
      }),
      { numRuns: CUTS },
    );
  });
});
