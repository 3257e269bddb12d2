import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { codeBody, noteBody } from "../server/src/annotation/model.ts";
import { makeAnnotation } from "../server/src/annotation/make.ts";
import { chance, prose } from "../server/src/annotation/testing/prose.ts";
import { selectable } from "../server/src/annotation/selectors.ts";
import { serialise } from "../server/src/annotation/stored/annotation.ts";
import type {
  AnnotationList,
  AnnotationListChanges,
  AnnotationView,
  SearchAnnotationsParams,
  SearchAnnotationsResult,
} from "../server/src/protocol.ts";
import { afterChanges } from "../server/src/text/listChanges.ts";
import { type Bench, bytesOf, percentile } from "./support/bench.ts";
import { fixturesByLanguage, manyDocuments } from "./support/corpus.ts";
import { ServerProcess } from "./support/server.ts";

const IN_ONE = 10_000;
const DOCUMENT_BYTES = 1_000_000;
const FILES = 1_000;
const IN_EACH = 1_000;
const codes = ["pledge", "demand", "praise", "criticism", "position", "background", "offer", "warning"];
const annotators = ["Nino", "Reza", "Arta", "Layla"];

/** A document with ten thousand annotations, and a workspace with a million, in the shipped server. */
export const annotationsBench: Bench = {
  name: "annotations",
  about: "aims: tag 50 ms, redraw 100 ms, reload 1 s with 10,000 in 1 MB; search and counts 1 s over 1,000,000",
  async run(print) {
    const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
    try {
      await oneDocument(folder, print);
      await manyFiles(folder, print);
      return [];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

async function oneDocument(folder: string, print: (line: string) => void): Promise<void> {
  const random = chance(7);
  let text = "";
  while (bytesOf(text) < DOCUMENT_BYTES) text += prose(400, random);
  const path = join(folder, "large.readout");
  const uri = pathToFileURL(path).toString();
  writeFileSync(path, text);
  writeFileSync(`${path}.annotations.jsonl`, linesFor(text, IN_ONE, 0).join(""));
  print(`one document of ${(bytesOf(text) / 1e6).toFixed(1)} MB, ${IN_ONE} annotations`);

  const moved = `News of the day.\n\n${text}`;
  const reworded = text.replace(/(\S+) (\S+)\n/g, "$1 indeed $2\n");
  const spoilt = text.replace(/(\S+) (\S+) (\S+) (\S+) /g, "$1 $2 very $4 ");
  for (const [what, content] of [
    ["untouched", text],
    ["moved by a line before it", moved],
    ["with every paragraph changed at its end", reworded],
    ["with every fourth word replaced", spoilt],
  ] as const) {
    const server = new ServerProcess();
    await server.start();
    try {
      const textDocument = { uri };
      await server.connection.sendRequest("readout/codebook", null);
      const opened = performance.now();
      await server.connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri, languageId: "readout", version: 1, text: content },
      });
      // What else is asked of the server meanwhile.
      const bystander = server.connection.sendRequest("readout/codebook", null).then(() => performance.now() - opened);
      const list = await server.connection.sendRequest<AnnotationList>("readout/annotations", { textDocument });
      const loaded = performance.now() - opened;
      const states = new Map<string, number>();
      for (const { state } of list.annotations) states.set(state, (states.get(state) ?? 0) + 1);
      print(
        `  ${what}: all placed ${loaded.toFixed(0)} ms after opening (another request ${(await bystander).toFixed(0)} ms): ${[...states].map(([state, count]) => `${count} ${state}`).join(", ")}`,
      );
      if (content !== text) continue;
      const [tags, redraws]: [number[], number[]] = [[], []];
      const changes = (since: number | null) =>
        server.connection.sendRequest<AnnotationListChanges>("readout/annotations/changes", { textDocument, since });
      let told = await changes(null);
      let shown: readonly AnnotationView[] = told.items;
      for (let line = 10; line < 30; line++) {
        const range = { start: { line: line * 4, character: 0 }, end: { line: line * 4, character: 12 } };
        const asked = performance.now();
        await server.connection
          .sendRequest("readout/tag", { textDocument, ranges: [range], codes: ["pledge"] })
          .catch(() => undefined);
        tags.push(performance.now() - asked);
        const drawn = performance.now();
        told = await changes(told.answer);
        shown = afterChanges(shown, told);
        redraws.push(performance.now() - drawn);
      }
      print(`  tag, on disk: ${spread(tags)}; list for a redraw: ${spread(redraws)}`);
    } finally {
      await server.stop();
    }
  }
}

async function manyFiles(folder: string, print: (line: string) => void): Promise<void> {
  const workspace = join(folder, "workspace");
  mkdirSync(workspace);
  const texts = [...fixturesByLanguage().values()].flat();
  const [text = ""] = manyDocuments(texts, 60_000, 60_000);
  for (let file = 0; file < FILES; file++) {
    // No document beside it is of the names that are read as documents: only the annotations are looked at.
    const path = join(workspace, `talks-${file}.txt.annotations.jsonl`);
    writeFileSync(path, linesFor(text, IN_EACH, file).join(""));
  }
  await measureWorkspace(workspace, "never seen before", print);
  await measureWorkspace(workspace, "seen before", print);
}

async function measureWorkspace(workspace: string, state: string, print: (line: string) => void): Promise<void> {
  const server = new ServerProcess(undefined, { XDG_CACHE_HOME: join(workspace, "..", "cache") });
  const begun = performance.now();
  await server.start([pathToFileURL(workspace).toString()]);
  const search = async (params: SearchAnnotationsParams) => {
    const asked = performance.now();
    const result = await server.connection.sendRequest<SearchAnnotationsResult>("readout/annotations/search", params);
    return { result, time: performance.now() - asked };
  };
  try {
    const first = await search({ counts: ["code"] });
    print(
      `a workspace of ${FILES * IN_EACH} annotations in ${FILES} files, ${state}: first view after ${(performance.now() - begun).toFixed(0)} ms, with ${first.result.total} of them`,
    );
    let slowest = 0;
    for (;;) {
      const { result, time } = await search({ counts: ["code", "file"] });
      slowest = Math.max(slowest, time);
      if (result.complete && result.total > 0) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    print(
      `  all read after ${((performance.now() - begun) / 1000).toFixed(1)} s; a view meanwhile at most ${slowest.toFixed(0)} ms`,
    );
    for (const [what, params] of [
      ["a page and counts by code and annotator", { counts: ["code", "creator"] }],
      ["counts by all there is", { limit: 0, counts: ["code", "creator", "file", "document", "state", "status"] }],
      ["newest first", { sort: "modified" }],
      ["by words of the text", { query: { text: "delegation" } }],
      ["by code and annotator", { query: { codes: ["offer"], creators: ["Arta"] }, counts: ["file"] }],
    ] as const satisfies readonly (readonly [string, SearchAnnotationsParams])[]) {
      const { result, time } = await search(params);
      print(`  ${what}: ${time.toFixed(0)} ms (${result.total} found)`);
    }
    print(`  resident memory ${(server.memory() / 1e6).toFixed(0)} MB`);
    // What was read is kept in the background.
    const kept = join(workspace, "..", "cache", "readout", "annotations");
    for (let wait = 0; wait < 240 && (!existsSync(kept) || readdirSync(kept).length < FILES); wait++) {
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  } finally {
    await server.stop();
  }
}

/** So many stored annotations spread over a text, by several annotators with several codes. */
function linesFor(text: string, count: number, seed: number): string[] {
  const ready = selectable(text);
  const step = Math.floor(text.length / count);
  return Array.from({ length: count }, (_, index) => {
    const start = index * step;
    const made = makeAnnotation({
      id: `${String(index).padStart(8, "0")}-0000-4000-8000-${String(seed).padStart(12, "0")}`,
      now: new Date(Date.UTC(2026, 0, 1) + ((index * 7919 + seed * 104729) % 1e7) * 1000).toISOString(),
      creator: annotators[(index + seed) % annotators.length] as string,
      file: "large.readout",
      document: "large",
      text: ready,
      spans: [{ start, end: Math.min(text.length, start + 30 + (index % 60)) }],
      bodies: [
        codeBody(codes[(index * 3 + seed) % codes.length] as string),
        ...(index % 20 === 0 ? [noteBody("see above")] : []),
      ],
    });
    if (!made.ok) throw new Error(made.error.message);
    return `${serialise(made.value)}\n`;
  });
}

function spread(times: readonly number[]): string {
  return [0.5, 0.95].map((share) => `p${100 * share} ${percentile(times, share).toFixed(0)} ms`).join(", ");
}
