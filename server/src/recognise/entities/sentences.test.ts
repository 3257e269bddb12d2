import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { bundledGazetteer, namesIn } from "./testing/bundled.ts";
import { unmarked, withMarks } from "./testing/marked.ts";

const folder = join(import.meta.dirname, "testing", "sentences");

/** News and readouts of our own, a document a line, with the traps of each language among the names. */
for (const file of readdirSync(folder).toSorted()) {
  const language = basename(file, ".txt");
  describe(`names in sentences in ${language}`, () => {
    for (const line of readFileSync(join(folder, file), "utf8").trim().split("\n")) {
      const text = unmarked(line);
      it(text.slice(0, 60), () => {
        assert.equal(withMarks(text, namesIn(bundledGazetteer().read(language, text))), line);
      });
    }
  });
}
