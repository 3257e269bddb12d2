import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createAnalyser } from "../server/src/recognise/analyser.ts";
import { analyseFile } from "../server/src/recognise/file.ts";
import { loadKnowledge } from "../server/src/recognise/stages.ts";
import { distFolder } from "../scripts/support/paths.ts";
import { type Bench, bytesOf, timed } from "./support/bench.ts";
import { fixturesByLanguage, manyDocuments } from "./support/corpus.ts";

const SIZE = 1_000_000;
/** Cost per byte of a document sixteen times as long may be this much higher: linear, with room for noise. */
const LINEAR = 2;

/** Whole analysis per language and per stage, and whether it stays linear in the length of a document. */
export const analysisBench: Bench = {
  name: "analysis",
  about: "whole analysis, warmed up, one core; aim 5 MB/s of UTF-8",
  async run(print) {
    const failures: string[] = [];
    const stages = new Map<string, number>();
    let measuring = false;
    const knowledge = loadKnowledge(readFileSync(join(distFolder, "gazetteer.bin")));
    const analyser = createAnalyser(knowledge, (stage, work) => {
      const taken = timed(work);
      if (measuring) stages.set(stage, (stages.get(stage) ?? 0) + taken);
    });
    const analyseAll = (texts: readonly string[]) => {
      for (const text of texts) analyseFile(text, "bench.txt", analyser);
    };
    let [allBytes, allTime] = [0, 0];
    for (const [language, texts] of fixturesByLanguage()) {
      const documents = manyDocuments(texts, SIZE, 5_000);
      analyseAll(documents);
      measuring = true;
      const taken = timed(() => analyseAll(documents));
      measuring = false;
      const bytes = documents.reduce((sum, text) => sum + bytesOf(text), 0);
      allBytes += bytes;
      allTime += taken;
      print(`${language.padEnd(4)} ${(bytes / taken / 1000).toFixed(1).padStart(6)} MB/s`);
      failures.push(...checkShape(language, texts, analyseAll));
    }
    print(`all  ${(allBytes / allTime / 1000).toFixed(1).padStart(6)} MB/s`);
    print("share of each stage:");
    for (const [stage, taken] of [...stages].toSorted((a, b) => b[1] - a[1]))
      print(
        `  ${stage.padEnd(14)} ${((100 * taken) / allTime).toFixed(1).padStart(5)} %  ${(allBytes / taken / 1000).toFixed(0).padStart(6)} MB/s`,
      );
    return failures;
  },
};

function checkShape(
  language: string,
  texts: readonly string[],
  analyseAll: (texts: readonly string[]) => void,
): string[] {
  const perByte = (documentBytes: number) => {
    const documents = manyDocuments(texts, 640_000, documentBytes);
    const bytes = documents.reduce((sum, text) => sum + bytesOf(text), 0);
    return Math.min(...[0, 1, 2].map(() => timed(() => analyseAll(documents)) / bytes));
  };
  const ratio = perByte(160_000) / perByte(10_000);
  return ratio > LINEAR
    ? [`${language}: a byte of a 160-KB document costs ${ratio.toFixed(1)} × one of a 10-KB document`]
    : [];
}
