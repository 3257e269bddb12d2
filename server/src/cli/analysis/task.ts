import { type SpeakerCorrection, withSpeakers } from "../../features/speakers.ts";
import { documentJson } from "../../interchange/analysisJson.ts";
import type { Analyser } from "../../recognise/analyser.ts";
import { analyseTask, type DocumentTask } from "../../recognise/file.ts";

/** A document to be analysed, and the speakers that an annotator names in it. */
export interface CorrectedTask extends DocumentTask {
  readonly speakers?: readonly SpeakerCorrection[];
}

/** A piece of output: the JSON of some documents, and what is written before, between and after them. */
export interface AnalysisTask {
  readonly before: string;
  readonly documents: readonly CorrectedTask[];
  readonly between: string;
  readonly after: string;
}

/** The piece, written. Depends on nothing but the task and the analyser's knowledge. */
export function perform({ before, documents, between, after }: AnalysisTask, analyser: Analyser): string {
  const rows = documents.map((task) => {
    const document = analyseTask(task, analyser);
    const analysis = withSpeakers(document.analysis, task.speakers ?? []);
    return JSON.stringify(documentJson({ ...document, analysis }, task.input.text));
  });
  return before + rows.join(between) + after;
}
