import { createHash } from "node:crypto";
import { once } from "node:events";
import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { spawn } from "node:child_process";
import { distFolder } from "../scripts/support/paths.ts";
import type { Bench } from "./support/bench.ts";
import { fixturesByLanguage, manyDocuments } from "./support/corpus.ts";

const SIZE = 100_000_000;
const FILE = 1_000_000;
/** Two jobs must be so much faster than one, where there are two cores. */
const AIM = 1.7;

/** `readout analyze` over 100 MB, the shipped program, with one job and with two. */
export const jobsBench: Bench = {
  name: "jobs",
  about: "readout analyze --jobs over 100 MB in files of many documents; aim 1.7 × with two",
  async run(print) {
    const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
    try {
      const texts = [...fixturesByLanguage().values()].flat();
      const documents = manyDocuments(texts, SIZE, 50_000);
      const perFile = FILE / 50_000;
      for (let from = 0; from < documents.length; from += perFile) {
        const parts = documents
          .slice(from, from + perFile)
          .map((text, index) => `=== d-${from + index} ===\n\n${text}\n`);
        writeFileSync(join(folder, `${String(from).padStart(6, "0")}.txt`), parts.join(""));
      }
      const one = await analyse(folder, 1);
      const two = await analyse(folder, 2);
      print(`1 job   ${one.seconds.toFixed(1).padStart(6)} s  ${(SIZE / one.seconds / 1e6).toFixed(1)} MB/s`);
      print(`2 jobs  ${two.seconds.toFixed(1).padStart(6)} s  ${(SIZE / two.seconds / 1e6).toFixed(1)} MB/s`);
      print(`ratio   ${(one.seconds / two.seconds).toFixed(2).padStart(6)}`);
      const failures = one.hash === two.hash ? [] : ["the output of two jobs is not that of one"];
      if (availableParallelism() > 1 && one.seconds / two.seconds < AIM) {
        failures.push(`two jobs are ${(one.seconds / two.seconds).toFixed(2)} × as fast as one, not ${AIM}`);
      }
      return failures;
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

/** Into a file: a reader at the other end of a pipe would take a core for itself. */
async function analyse(folder: string, jobs: number): Promise<{ readonly seconds: number; readonly hash: string }> {
  const output = join(tmpdir(), `readout-bench-${process.pid}-${jobs}.json`);
  const file = openSync(output, "w");
  try {
    const args = [join(distFolder, "cli.js"), "analyze", "--jobs", String(jobs), folder];
    const started = performance.now();
    const child = spawn(process.execPath, args, { stdio: ["ignore", file, "inherit"] });
    const [code] = (await once(child, "close")) as [number | null];
    if (code !== 0) throw new Error(`readout analyze ended with ${code}`);
    const seconds = (performance.now() - started) / 1000;
    const hash = createHash("sha256");
    for await (const chunk of createReadStream(output)) hash.update(chunk as Buffer);
    return { seconds, hash: hash.digest("hex") };
  } finally {
    closeSync(file);
    rmSync(output);
  }
}
