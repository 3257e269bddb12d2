import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, Worker, workerData } from "node:worker_threads";
import { loadGazetteer } from "../recognise/entities/gazetteer/gazetteer.ts";
import { finish, type Steps } from "../recognise/steps.ts";
import type { CompiledLists } from "../workspace/gazetteer/lists.ts";
import { compilingLists, type ListJob } from "./gazetteer/compileLists.ts";
import type { ListCompiler } from "./host.ts";

/** Milliseconds between two messages of how far the work is. */
const INTERVAL = 200;
/**
 * Megabytes that the thread may take: four million names in one list. Beyond it the thread ends, and not the server with
 * the tags in it.
 */
const MOST_MEMORY = 6_144;

type Message = { readonly share: number } | { readonly lists: CompiledLists };

/** Compiles lists in a thread of its own, with a copy of `program` that finds itself to be no main thread. */
export function listThread(program: string): ListCompiler {
  return (job, tell) => {
    const worker = new Worker(program, {
      workerData: job,
      // A buffer that other bytes share stays here, and is copied.
      transferList: job.contents.flatMap(({ byteLength, buffer }) =>
        buffer.byteLength === byteLength ? [buffer as ArrayBuffer] : [],
      ),
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    });
    const lists = new Promise<CompiledLists>((resolve, reject) => {
      worker.on("message", (message: Message) => {
        if ("lists" in message) resolve(message.lists);
        else tell(message.share);
      });
      worker.on("error", reject);
      worker.on("exit", () => reject(new Error("The thread that compiles lists has ended.")));
    });
    return { lists, stop: () => void worker.terminate() };
  };
}

/** What the thread does. `folder`: where the program's own files are. */
export function compileLists(folder: string): void {
  const base = loadGazetteer(readFileSync(join(folder, "gazetteer.bin")));
  const lists = finish(telling(compilingLists(base, workerData as ListJob)));
  const buffers = [lists.places.buffer, ...(lists.overlay.bytes === null ? [] : [lists.overlay.bytes.buffer])];
  parentPort?.postMessage({ lists } satisfies Message, buffers as ArrayBuffer[]);
}

function* telling<Value>(steps: Steps<Value>): Steps<Value> {
  let next = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (performance.now() < next) continue;
    next = performance.now() + INTERVAL;
    parentPort?.postMessage({ share: value } satisfies Message, []);
    yield value;
  }
}
