import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { parseCodebook } from "../server/src/annotation/codebook/parse.ts";
import { makeAnnotation } from "../server/src/annotation/make.ts";
import { codeBody, noteBody } from "../server/src/annotation/model.ts";
import { selectable } from "../server/src/annotation/selectors.ts";
import { chance, prose } from "../server/src/annotation/testing/prose.ts";
import { sampleId } from "../server/src/annotation/testing/sample.ts";
import type { ExportDocument, ImportFile } from "../server/src/interchange/format.ts";
import { formats } from "../server/src/interchange/registry.ts";
import { joined } from "../server/src/interchange/zip/spool.ts";
import type { Bench } from "./support/bench.ts";

const ANNOTATIONS = 100_000;
const PER_DOCUMENT = 100;
/** Seconds that an export of all annotations may take. */
const AIM = 5;
/** Ten times as many annotations may need so many times the memory: a stream needs no more, a list ten times. */
const FLAT = 4;
/** Below this, in bytes, memory says nothing about its shape. */
const SMALL = 32e6;

const { codebook } = parseCodebook("codes: { pledge: { name: Pledge }, demand: { name: Demand }, offer: {} }\n");
const codes = ["pledge", "demand", "offer"];

/** Every format: the time of a large export, the memory that it holds while it goes on, and the time of reading it. */
export const exportBench: Bench = {
  name: "export",
  about: `${ANNOTATIONS.toLocaleString("en")} annotations in ${ANNOTATIONS / PER_DOCUMENT} documents, made as they go out; aim ${AIM} s of one core and flat memory`,
  async run(print) {
    const failures: string[] = [];
    for (const { name, read } of formats) {
      const small = await exported(name, ANNOTATIONS / 10);
      // Making the documents is no part of the export, and costs more or less by what ran before.
      const making = await timeOf(async () => {
        for (const document of documents(ANNOTATIONS)) void document;
      });
      const large = await exported(name, ANNOTATIONS);
      const seconds = Math.max(0, large.seconds - making);
      const files = await kept(name, ANNOTATIONS / 10);
      const reading = await timeOf(async () => read?.(files, importing));
      const memory = `${(large.memory / 1e6).toFixed(0)} MB held`;
      const back = read === undefined ? "" : `; a tenth read in ${reading.toFixed(2)} s`;
      print(`${name.padEnd(14)}${seconds.toFixed(2)} s, ${(large.bytes / 1e6).toFixed(0)} MB, ${memory}${back}`);
      if (seconds > AIM) print(`  slower than ${AIM} s`);
      if (large.memory > SMALL && large.memory > FLAT * small.memory) {
        failures.push(`${name} holds more memory the more annotations go out: ${memory}`);
      }
    }
    return failures;
  },
};

const importing = { newId: () => sampleId(0), now: "2026-03-01T10:00:00.000Z", codebook };

function* documents(count: number): Generator<ExportDocument> {
  const random = chance(1);
  for (let index = 0; index < count / PER_DOCUMENT; index++) {
    const id = `d${index}`;
    const text = prose(60, random);
    const measured = selectable(text);
    const annotations = Array.from({ length: PER_DOCUMENT }, (_, number) => {
      const start = random.below(text.length - 60);
      const made = makeAnnotation({
        id: sampleId(index * PER_DOCUMENT + number),
        now: "2026-03-01T10:00:00.000Z",
        creator: number % 2 === 0 ? "Nino" : "Arben",
        file: `${id}.txt`,
        document: id,
        text: measured,
        spans: [{ start, end: start + 5 + random.below(50) }],
        bodies: [codeBody(random.pick(codes)), ...(number % 10 === 0 ? [noteBody("A note")] : [])],
      });
      return made.ok ? [made.value] : [];
    }).flat();
    yield { file: `${id}.txt`, id, text, start: 0, sha256: null, analysis: null, annotations };
  }
}

async function exported(name: string, count: number) {
  const format = formats.find((each) => each.name === name)!;
  const before = liveMemory();
  let [bytes, memory, measuring] = [0, 0, 0];
  /** The documents, with a look at the memory a few times on the way: it costs more than a document. */
  function* watched(): Generator<ExportDocument> {
    let passed = 0;
    for (const document of documents(count)) {
      yield document;
      if (++passed % (count / PER_DOCUMENT / 4) !== 0) continue;
      const looked = cpuSeconds();
      memory = Math.max(memory, liveMemory() - before);
      measuring += cpuSeconds() - looked;
    }
  }
  const started = cpuSeconds();
  for await (const { content } of format.write({ codebook, documents: watched() }, {}).chunks) bytes += content.length;
  return { seconds: cpuSeconds() - started - measuring, bytes, memory };
}

/** The files of an export, whole. */
async function kept(name: string, count: number): Promise<readonly ImportFile[]> {
  const format = formats.find((each) => each.name === name)!;
  const parts = new Map<string, Uint8Array[]>();
  const encoder = new TextEncoder();
  for await (const { path, content } of format.write({ codebook, documents: documents(count) }, {}).chunks) {
    const known = parts.get(path) ?? [];
    parts.set(path, known);
    known.push(typeof content === "string" ? encoder.encode(content) : content);
  }
  return [...parts].map(([path, pieces]) => ({ path, content: joined(pieces) }));
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const started = cpuSeconds();
  await work();
  return cpuSeconds() - started;
}

/** Of the processor: what else runs on the machine does not count. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Bytes in use after a full collection. */
function liveMemory(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
