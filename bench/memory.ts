import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { distFolder } from "../scripts/support/paths.ts";
import { createAnalyser } from "../server/src/recognise/analyser.ts";
import { builtInDelimiters } from "../server/src/recognise/delimiters/delimiterSet.ts";
import { loadKnowledge } from "../server/src/recognise/stages.ts";
import { Analyses } from "../server/src/workspace/open/analyses.ts";
import { OpenFile } from "../server/src/workspace/open/openFile.ts";
import { type Bench, bytesOf } from "./support/bench.ts";
import { asOneFile, fixturesByLanguage, manyDocuments } from "./support/corpus.ts";

const SIZE = 10_000_000;

/** What an open, wholly analysed file holds in memory. */
export const memoryBench: Bench = {
  name: "memory",
  about: "live memory of an open file with all its analyses, after a full collection; aim 12 × its UTF-8",
  async run(print) {
    const analyser = createAnalyser(loadKnowledge(readFileSync(join(distFolder, "gazetteer.bin"))));
    const environment = { delimiters: builtInDelimiters, analyses: new Analyses(analyser.analyse) };
    const open = (bytes: number) => {
      const text = asOneFile(manyDocuments([...fixturesByLanguage().values()].flat(), bytes, 5_000));
      const file = OpenFile.open("file:///bench.readout", "readout", 1, text, environment);
      for (let i = 0; i < file.documentCount; i++) file.analysis(i);
      return { file, bytes: bytesOf(text) };
    };
    open(SIZE / 10); // the words of the language are learnt once, whatever is opened
    const before = liveMemory();
    const { file, bytes } = open(SIZE);
    const held = liveMemory() - before;
    print(`${file.documentCount} documents, ${(bytes / 1e6).toFixed(1)} MB: ${(held / bytes).toFixed(1)} × the text`);
    return [];
  },
};

/** Bytes in use after a full collection. */
function liveMemory(): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
