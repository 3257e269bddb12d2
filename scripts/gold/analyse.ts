import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadAnalyser } from "../../server/src/cli/knowledge.ts";
import { type DocumentJson, documentJson } from "../../server/src/interchange/analysisJson.ts";
import type { Analyser } from "../../server/src/recognise/analyser.ts";
import { analyseTask, divideFile } from "../../server/src/recognise/file.ts";
import { distFolder } from "../support/paths.ts";

let analyser: Analyser | undefined;

export interface AnalysedFolder {
  readonly files: readonly {
    /** Base name. */
    readonly name: string;
    readonly path: string;
    readonly documents: readonly DocumentJson[];
  }[];
}

/** The analysis of every document file in a folder, as the analysis JSON has it. Needs the compiled gazetteer. */
export function analyseFolder(folder: string): AnalysedFolder {
  analyser ??= loadAnalyser(distFolder);
  const using = analyser;
  const names = readdirSync(folder).filter((name) => /\.(txt|readout)$/.test(name));
  const files = names.toSorted().map((name) => {
    const path = join(folder, name);
    const { documents: tasks } = divideFile(readFileSync(path, "utf8"), name);
    const documents = tasks.map((task) => documentJson(analyseTask(task, using), task.input.text));
    return { name, path, documents };
  });
  return { files };
}
