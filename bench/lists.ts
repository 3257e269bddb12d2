import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Hover } from "vscode-languageserver";
import { distFolder } from "../scripts/support/paths.ts";
import { type Bench, percentile } from "./support/bench.ts";
import { generated } from "./support/names.ts";
import { ServerProcess } from "./support/server.ts";

const NAMES = Number(process.env["READOUT_BENCH_NAMES"] ?? 1_000_000);
/** Milliseconds between two looks. */
const LOOK = 30;
/** A second start must take this many times less than the first. */
const KEPT = 4;

/** A person's own list of a million names in the language server: until it is known, and what others notice of it. */
export const listsBench: Bench = {
  name: "lists",
  about: `one's own list of ${NAMES.toLocaleString("en")} names: compiled beside the server's work, kept, acts over it`,
  async run(print) {
    const folder = mkdtempSync(join(tmpdir(), "readout-lists-"));
    try {
      const entry = writeList(folder);
      cpSync(distFolder, join(folder, "program"), { recursive: true });
      const first = await started(folder, entry, 1);
      print(`first start:  known in ${seconds(first.known)}, peak memory ${(first.memory / 1e6).toFixed(0)} MB`);
      print(`  answers meanwhile: median ${first.median.toFixed(0)} ms, slowest ${first.slowest.toFixed(0)} ms`);
      print(`  an act shows after ${first.act.toFixed(0)} ms`);
      const second = await started(folder, entry, 2);
      print(`second start: known in ${seconds(second.known)}, memory ${(second.memory / 1e6).toFixed(0)} MB`);
      return second.known * KEPT <= first.known ? [] : [`a second start took ${seconds(second.known)}`];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

/** An entry of the list, under its English name. */
interface Listed {
  readonly id: string;
  readonly name: string;
}

/** Writes the list, and a document that names an entry of it. */
function writeList(folder: string): Listed {
  const entities = join(folder, "w", ".readout", "entities");
  mkdirSync(entities, { recursive: true });
  const entries = generated(NAMES);
  const lines = entries.map(({ slug, type, names, description }) =>
    JSON.stringify({ id: slug, type, names, description }),
  );
  writeFileSync(join(entities, "list.jsonl"), `${lines.join("\n")}\n`);
  const found = entries.flatMap(({ slug, names }) => (names["en"] ?? []).map(({ text }) => ({ id: slug, name: text })));
  const listed = found.find(({ name }) => name.includes(" ")) ?? { id: "", name: "" };
  writeFileSync(join(folder, "w", "001_a.txt"), textOf(listed.name));
  return listed;
}

const textOf = (name: string): string => `The envoy visited ${name} today.\n`;

async function started(folder: string, { id, name }: Listed, round: number) {
  const cache = join(folder, "cache");
  const server = new ServerProcess(join(folder, "program"), { XDG_CACHE_HOME: cache, LOCALAPPDATA: cache });
  const begun = performance.now();
  await server.start([pathToFileURL(join(folder, "w")).href]);
  const uri = pathToFileURL(join(folder, "w", "001_a.txt")).href;
  const text = textOf(name);
  await server.connection.sendNotification("textDocument/didOpen", {
    textDocument: { uri, languageId: "readout", version: 1, text },
  });
  const position = { line: 0, character: text.indexOf(name) + 1 };
  const answers: number[] = [];
  let memory = 0;
  const until = async (words: string): Promise<number> => {
    for (;;) {
      const asked = performance.now();
      const hover = await server.connection.sendRequest<Hover | null>("textDocument/hover", {
        textDocument: { uri },
        position,
      });
      answers.push(performance.now() - asked);
      memory = Math.max(memory, server.memory());
      if (JSON.stringify(hover).includes(words)) return performance.now();
      await new Promise((resolve) => setTimeout(resolve, LOOK));
    }
  };
  const known = (await until("line ")) - begun;
  const slowest = Math.max(...answers);
  const median = percentile(answers, 0.5);
  const acted = performance.now();
  const entry = { id, description: `an act of round ${round}` };
  writeFileSync(join(folder, "w", ".readout", "entities", "own.jsonl"), `${JSON.stringify(entry)}\n`);
  await server.connection.sendNotification("readout/reloadGazetteer", null);
  const act = (await until(`round ${round}`)) - acted;
  await server.stop();
  return { known, median, slowest, memory, act };
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
