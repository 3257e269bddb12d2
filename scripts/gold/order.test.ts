import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createAnalyser } from "../../server/src/recognise/analyser.ts";
import { analyseFile } from "../../server/src/recognise/file.ts";
import { loadKnowledge } from "../../server/src/recognise/stages.ts";
import { ensureGazetteer } from "../support/gazetteer.ts";
import { inRoot } from "../support/paths.ts";

/** Documents in which the paragraphs of all languages follow one another, so that words of one stand in texts of others. */
function mixedDocuments(count: number): string[] {
  const folder = inRoot("test-fixtures/corpus");
  const texts = readdirSync(folder)
    .toSorted()
    .map((name) => readFileSync(join(folder, name), "utf8"));
  const paragraphs = texts.flatMap((text) => text.split(/\n+/)).filter((paragraph) => paragraph.length > 40);
  const share = Math.floor(paragraphs.length / count);
  // Each begins with another language, and goes on with the others.
  return Array.from({ length: count }, (_, document) =>
    [...paragraphs.slice(document * share), ...paragraphs.slice(0, document * share)].slice(0, 4 * share).join("\n\n"),
  );
}

describe("recognition", () => {
  it("says the same of a document whatever was read before it, and by however many", async function () {
    this.timeout(60_000);
    const knowledge = loadKnowledge(readFileSync(join(await ensureGazetteer(), "gazetteer.bin")));
    const documents = mixedDocuments(16);
    const [there, back] = [createAnalyser(knowledge), createAnalyser(knowledge)];
    const forwards = documents.map((text) => analyseFile(text, "mixed.txt", there));
    const backwards = documents.toReversed().map((text) => analyseFile(text, "mixed.txt", back));
    assert.ok(forwards.some(({ documents: [only] }) => (only?.analysis.entities.length ?? 0) > 20));
    for (const [index, file] of forwards.entries()) assert.deepEqual(backwards[documents.length - 1 - index], file);
  });
});
