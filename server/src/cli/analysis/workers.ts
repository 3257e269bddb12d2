import { Worker } from "node:worker_threads";
import type { LoadedSource } from "../../workspace/gazetteer/overlay.ts";
import type { AnalysisTask } from "./task.ts";

/** What a worker thread is given at its start. */
export interface WorkerSetup {
  readonly knowledge: string;
  /** A person's own entities. */
  readonly entities: readonly LoadedSource[];
}

/** A task's answer: UTF-8. */
export type Answer = { readonly bytes: Uint8Array } | { readonly failure: string };

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

interface Hired {
  readonly worker: Worker;
  /** Those whose answers are to come, in the order of their tasks. */
  readonly waiting: Waiting[];
}

/** Threads that analyse, each with its own copy of the knowledge. `program` is the file of the command line. */
export class Workers {
  private readonly hired: readonly Hired[];

  constructor(count: number, program: string, setup: WorkerSetup) {
    this.hired = Array.from({ length: count }, () => hire(program, setup));
  }

  /** Has the least busy thread perform the task. Rejects where a thread has died. */
  perform(task: AnalysisTask): Promise<Uint8Array> {
    const { worker, waiting } = this.hired.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a));
    return new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      worker.postMessage(task, []);
    });
  }

  async dismiss(): Promise<void> {
    await Promise.all(this.hired.map(({ worker }) => worker.terminate()));
  }
}

function hire(program: string, workerData: WorkerSetup): Hired {
  const worker = new Worker(program, { workerData });
  const waiting: Waiting[] = [];
  const lost = (error: Error): void => {
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  worker.on("message", (answer: Answer) => {
    const next = waiting.shift();
    if ("bytes" in answer) next?.resolve(answer.bytes);
    else next?.reject(new Error(answer.failure));
  });
  worker.on("error", lost);
  worker.on("exit", () => lost(new Error("A thread of the analysis has ended unexpectedly.")));
  return { worker, waiting };
}
