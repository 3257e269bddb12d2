import { parentPort, workerData } from "node:worker_threads";
import { loadAnalyserOver } from "../knowledge.ts";
import { type AnalysisTask, perform } from "./task.ts";
import type { Answer, WorkerSetup } from "./workers.ts";

/** What a thread of the analysis does: answers each task it is sent, in order. */
export function work(): void {
  const { knowledge, entities } = workerData as WorkerSetup;
  const { analyser } = loadAnalyserOver(knowledge, entities);
  const encoder = new TextEncoder();
  parentPort?.on("message", (task: AnalysisTask) => {
    let answer: Answer;
    try {
      answer = { bytes: encoder.encode(perform(task, analyser)) };
    } catch (error) {
      answer = { failure: String(error) };
    }
    parentPort?.postMessage(answer, "bytes" in answer ? [answer.bytes.buffer as ArrayBuffer] : []);
  });
}
