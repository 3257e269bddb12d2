import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Analyser, createAnalyser } from "../recognise/analyser.ts";
import { loadKnowledge } from "../recognise/stages.ts";

/** The analyser with the knowledge that was compiled beside the program at build time. */
export function loadAnalyser(folder: string): Analyser {
  return createAnalyser(loadKnowledge(readFileSync(join(folder, "gazetteer.bin"))));
}
