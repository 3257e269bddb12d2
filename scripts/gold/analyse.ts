import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { documentJson } from "../../server/src/interchange/analysisJson.ts";
import type { Analyser } from "../../server/src/recognise/analyser.ts";
import { analyseFile } from "../../server/src/recognise/file.ts";
import { loadAnalyser } from "../../server/src/cli/knowledge.ts";
import { distFolder } from "../support/paths.ts";

let analyser: Analyser | undefined;

/** The analysis of every document file in a folder, as the analysis JSON has it. Needs the compiled gazetteer. */
export function analyseFolder(folder: string) {
  analyser ??= loadAnalyser(distFolder);
  const using = analyser;
  const files = readdirSync(folder)
    .filter((name) => /\.(txt|readout)$/.test(name))
    .toSorted()
    .map((name) => {
      const path = join(folder, name);
      const text = readFileSync(path, "utf8");
      const documents = analyseFile(text, name, using).documents.map((document) => documentJson(document, text));
      return { name, path, documents };
    });
  return { schemaVersion: "1.0", files } as never as {
    files: readonly ({ name: string; path: string; documents: readonly { language: string }[] } & AnalysisFile)[];
  };
}

type AnalysisFile = import("./score.ts").AnalysisJson["files"][number];
