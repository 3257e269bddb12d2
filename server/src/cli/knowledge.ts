import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Analyser, createAnalyser } from "../recognise/analyser.ts";
import { loadKnowledge } from "../recognise/stages.ts";
import { type LoadedSource, withSources } from "../workspace/gazetteer/overlay.ts";
import { placeOf } from "./entities.ts";

/** The analyser with the knowledge that was compiled beside the program at build time. */
export function loadAnalyser(folder: string): Analyser {
  return loadAnalyserOver(folder, []).analyser;
}

interface OwnAnalyser {
  readonly analyser: Analyser;
  /** What is wrong in the files, a list each. */
  readonly fileProblems: ReturnType<typeof withSources>["problems"];
  /** The same, one line each, with its place. */
  readonly problems: readonly string[];
  /** False where something in them could not be taken. */
  readonly isWhole: boolean;
}

/** The same with a person's own entities over it. */
export function loadAnalyserOver(folder: string, files: readonly LoadedSource[]): OwnAnalyser {
  const knowledge = loadKnowledge(readFileSync(join(folder, "gazetteer.bin")));
  const { gazetteer, problems } = withSources(knowledge.gazetteer, files);
  return {
    analyser: createAnalyser({ ...knowledge, gazetteer }),
    fileProblems: problems,
    isWhole: problems.flat().every(({ severity }) => severity !== "error"),
    problems: problems.flatMap((some, i) =>
      some.map(({ start, message }) => `${placeOf(files[i] as LoadedSource, start)}: ${message}`),
    ),
  };
}
