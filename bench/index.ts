import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerRequests } from "../server/src/protocol.ts";
import { distFolder } from "../scripts/support/paths.ts";
import { type Bench, bytesOf, percentile } from "./support/bench.ts";
import { fixturesByLanguage, manyDocuments } from "./support/corpus.ts";
import { ServerProcess } from "./support/server.ts";

const DOCUMENTS = Number(process.env["READOUT_BENCH_DOCUMENTS"] ?? 10_000);
const DOCUMENT_BYTES = 10_000;
/** A workspace that is opened again is to be known within this time, in milliseconds. */
const SECOND_OPENING = 2_000;
/** Milliseconds between two looks. */
const LOOK = 200;

/** How long a large workspace takes to be known, for the first time and from the cache. */
export const indexBench: Bench = {
  name: "index",
  about: `a workspace of ${DOCUMENTS} documents, 100 MB: known for the first time, and again from the cache in 2 s`,
  async run(print) {
    const folder = mkdtempSync(join(tmpdir(), "readout-index-"));
    try {
      const bytes = writeCorpus(join(folder, "corpus"));
      // A copy: a build that comes meanwhile would be another program, to which the cache means nothing.
      cpSync(distFolder, join(folder, "program"), { recursive: true });
      print(`${DOCUMENTS} documents, ${(bytes / 1e6).toFixed(0)} MB`);
      const first = await opened(folder);
      print(`first opening:  all read in ${seconds(first.complete)}, ${first.meetings} meetings`);
      print(`  answers meanwhile: median ${first.median.toFixed(0)} ms, slowest ${first.slowest.toFixed(0)} ms`);
      print(`  memory ${(first.memory / 1e6).toFixed(0)} MB, cache ${(cacheSize(folder) / 1e6).toFixed(1)} MB`);
      const second = await opened(folder, first.meetings);
      print(`second opening: usable in ${seconds(second.usable)} (${seconds(second.work)} of processor time)`);
      print(`  compared with the disk in ${seconds(second.complete)}`);
      print(`  search ${second.search.toFixed(0)} ms, memory ${(second.memory / 1e6).toFixed(0)} MB`);
      // On a machine that is busy with other things, the processor's time tells more than the clock.
      const taken = Math.min(second.usable, second.work || Number.POSITIVE_INFINITY);
      return taken <= SECOND_OPENING ? [] : [`the second opening took ${seconds(taken)}`];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

/** Starts a server over the corpus and asks until all is known; `expected` meetings make it usable. */
async function opened(folder: string, expected = Number.POSITIVE_INFINITY) {
  const cache = join(folder, "cache");
  const server = new ServerProcess(join(folder, "program"), { XDG_CACHE_HOME: cache, LOCALAPPDATA: cache });
  const begun = performance.now();
  await server.start([pathToFileURL(join(folder, "corpus")).href]);
  const answers: number[] = [];
  let [usable, work] = [Number.NaN, Number.NaN];
  for (;;) {
    const asked = performance.now();
    // What an editor asks for all the time costs little: the wait is the server's other work.
    await server.connection.sendRequest("readout/exportFormats", null);
    answers.push(performance.now() - asked);
    const { meetings, indexing } = await server.connection.sendRequest<ServerRequests["readout/meetings"]["result"]>(
      "readout/meetings",
      {},
    );
    if (meetings.length >= expected && Number.isNaN(usable)) {
      usable = performance.now() - begun;
      work = server.processorTime();
    }
    if (!indexing && meetings.length > 0) {
      const complete = performance.now() - begun;
      const searched = performance.now();
      await server.connection.sendRequest("workspace/symbol", { query: "putin 2025 video" });
      const search = performance.now() - searched;
      const memory = server.memory();
      await server.stop();
      const [median, slowest] = [percentile(answers, 0.5), Math.max(...answers)];
      return { complete, usable, work, memory, median, slowest, search, meetings: meetings.length };
    }
    await new Promise((resolve) => setTimeout(resolve, Number.isFinite(expected) ? LOOK : 10 * LOOK));
  }
}

/** A document a file, in folders of a hundred, languages in turn. Returns the bytes written. */
function writeCorpus(folder: string): number {
  const byLanguage = [...fixturesByLanguage().values()];
  const each = Math.ceil((DOCUMENTS * DOCUMENT_BYTES) / byLanguage.length);
  const texts = byLanguage.map((fixtures) => manyDocuments(fixtures, each, DOCUMENT_BYTES));
  let bytes = 0;
  for (let number = 0; number < DOCUMENTS; number++) {
    const text = texts[number % texts.length]?.[Math.floor(number / texts.length)] ?? "";
    const place = join(folder, String(Math.floor(number / 100)));
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `${String(number % 1000).padStart(3, "0")}_d${number}.txt`), text);
    bytes += bytesOf(text);
  }
  return bytes;
}

function cacheSize(folder: string): number {
  const place = join(folder, "cache", "readout");
  return readdirSync(place).reduce((sum, name) => sum + statSync(join(place, name)).size, 0);
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
