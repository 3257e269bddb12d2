import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Analyser, createAnalyser } from "../recognise/analyser.ts";
import { loadKnowledge } from "../recognise/stages.ts";
import { overlaySources, type SourceFile } from "../workspace/gazetteer/sources.ts";
import { placeOf } from "./entities.ts";

/** The analyser with the knowledge that was compiled beside the program at build time. */
export function loadAnalyser(folder: string): Analyser {
  return loadAnalyserOver(folder, []).analyser;
}

/**
 * The same with a person's own entities over it, and what is wrong in their files: one line each, with its place.
 * `isWhole` is false where something in them could not be taken.
 */
export function loadAnalyserOver(
  folder: string,
  files: readonly SourceFile[],
): { readonly analyser: Analyser; readonly problems: readonly string[]; readonly isWhole: boolean } {
  const knowledge = loadKnowledge(readFileSync(join(folder, "gazetteer.bin")));
  const { gazetteer, problems } = overlaySources(knowledge.gazetteer, files);
  return {
    analyser: createAnalyser({ ...knowledge, gazetteer }),
    isWhole: problems.flat().every(({ severity }) => severity !== "error"),
    problems: problems.flatMap((some, i) =>
      some.map(({ start, message }) => `${placeOf(files[i] as SourceFile, start)}: ${message}`),
    ),
  };
}
