import { documentJson } from "../../interchange/analysisJson.ts";
import type { Analyser } from "../../recognise/analyser.ts";
import { analyseTask, type DocumentTask } from "../../recognise/file.ts";

/** A piece of output: the JSON of some documents, and what is written before, between and after them. */
export interface AnalysisTask {
  readonly before: string;
  readonly documents: readonly DocumentTask[];
  readonly between: string;
  readonly after: string;
}

/** The piece, written. Depends on nothing but the task and the analyser's knowledge. */
export function perform({ before, documents, between, after }: AnalysisTask, analyser: Analyser): string {
  const rows = documents.map((document) =>
    JSON.stringify(documentJson(analyseTask(document, analyser), document.input.text)),
  );
  return before + rows.join(between) + after;
}
