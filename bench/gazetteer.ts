import { draftOf } from "./entities.ts";
import { compile } from "../server/src/recognise/entities/gazetteer/compile.ts";
import { type Gazetteer, loadGazetteer } from "../server/src/recognise/entities/gazetteer/gazetteer.ts";
import { lexicons } from "../server/src/recognise/entities/matching/lexicon.ts";
import { scan } from "../server/src/recognise/entities/matching/scan.ts";
import { entityStage } from "../server/src/recognise/entities/stage.ts";
import { tokenise } from "../server/src/text/tokens.ts";
import { Vocabulary } from "../server/src/text/words.ts";
import { type Bench, bytesOf, timed } from "./support/bench.ts";
import { fixturesByLanguage, manyDocuments } from "./support/corpus.ts";
import { type Matcher, matchers } from "./support/matchers.ts";
import { generated } from "./support/names.ts";

const NAMES = 1_000_000;
const FEWER = 50_000;
const TEXT = 1_000_000;
const ROUNDS = 4;
/** Matching over twenty times the names may cost this many times as much. */
const FLAT = 2;

/** The aims for a million names. A shared machine is no judge of times: those are printed; sizes are held. */
const MOST_MEGABYTES = 120;

/**
 * A gazetteer of a million generated names in mixed scripts: compiling, loading, memory, and matching against it. Beside
 * it, on the same texts, what others offer, which finds exact strings only.
 */
export const gazetteerBench: Bench = {
  name: "gazetteer",
  about:
    "1,000,000 names: compile ≤ 20 s, load ≤ 300 ms, ≤ 120 MB, matching ≥ 20 MB/s and flat; other matchers beside it",
  run(print) {
    const failures: string[] = [];
    const speeds = new Map<number, Speeds>();
    for (const count of [FEWER, NAMES]) {
      const entries = generated(count);
      let bytes = new Uint8Array();
      const compiling = timed(() => {
        bytes = compile(entries) as Uint8Array<ArrayBuffer>;
      });
      let gazetteer: Gazetteer | undefined;
      const loading = timed(() => {
        gazetteer = loadGazetteer(bytes);
      });
      const speed = speedsOf(gazetteer as Gazetteer);
      speeds.set(count, speed);
      if (bytes.byteLength > MOST_MEGABYTES * 1e6) {
        failures.push(`${count} names take ${(bytes.byteLength / 1e6).toFixed(1)} MB`);
      }
      print(
        `${count.toLocaleString("en")} names of ${entries.length.toLocaleString("en")} entries: compiled in ${(compiling / 1000).toFixed(1)} s, ` +
          `${(bytes.byteLength / 1e6).toFixed(1)} MB, loaded in ${loading.toFixed(1)} ms`,
      );
      print(
        `  matched in any inflection, tokens included, at ${speed.names.toFixed(1)} MB/s; ` +
          `judged, with names that nobody lists, at ${speed.stage.toFixed(1)} MB/s`,
      );
    }
    for (const matcher of matchers) compare(matcher, print);
    const [few, many] = [speeds.get(FEWER), speeds.get(NAMES)];
    for (const what of ["names", "stage"] as const) {
      const [before = 0, after = 0] = [few?.[what], many?.[what]];
      if (after * FLAT < before)
        failures.push(
          `${what}: ${before.toFixed(1)} MB/s with ${FEWER} names falls to ${after.toFixed(1)} with ${NAMES}`,
        );
    }
    return Promise.resolve(failures);
  },
};

/** What a matcher costs with as many names as fit, on our corpus in all languages. */
function compare(matcher: Matcher, print: (line: string) => void): void {
  const names = generated(matcher.most).flatMap((entry) =>
    Object.values(entry.names).flatMap((list) => list.map(({ text }) => text)),
  );
  const before = process.memoryUsage().heapUsed;
  let find: (text: string) => number = () => 0;
  const building = timed(() => {
    find = matcher.build(names);
  });
  const heap = process.memoryUsage().heapUsed - before;
  let [bytes, time] = [0, 0];
  for (const [, texts] of fixturesByLanguage()) {
    const documents = manyDocuments(texts, TEXT, 5_000);
    time += timed(() => {
      for (const text of documents) find(text);
    });
    bytes += documents.reduce((sum, text) => sum + bytesOf(text), 0);
  }
  print(
    `${matcher.name}, ${names.length.toLocaleString("en")} names: built in ${(building / 1000).toFixed(1)} s, ` +
      `about ${(heap / 1e6).toFixed(0)} MB of heap, ${(bytes / time / 1000).toFixed(1)} MB/s`,
  );
}

/** MB/s of UTF-8. */
interface Speeds {
  /** Of cutting into tokens and finding the names listed: what other matchers do, and inflection. */
  readonly names: number;
  /** Of the entities stage, tokens given: names found and judged, roles, and names that nobody lists. */
  readonly stage: number;
}

/** Speeds over our corpus in all languages, warmed up. */
function speedsOf(gazetteer: Gazetteer): Speeds {
  const vocabulary = new Vocabulary();
  const stage = entityStage(vocabulary, gazetteer);
  const lexiconOf = lexicons(vocabulary, gazetteer.layers);
  let [bytes, namesTime, stageTime] = [0, 0, 0];
  for (const [language, texts] of fixturesByLanguage()) {
    const documents = manyDocuments(texts, TEXT, 5_000);
    const lexicon = lexiconOf(language);
    namesTime += fastest(() => () => {
      for (const text of documents) scan(tokenise(text, vocabulary), lexicon);
    });
    stageTime += fastest(() => {
      const drafts = documents.map((text) => draftOf(text, language, vocabulary));
      return () => {
        for (const draft of drafts) stage.run(draft);
      };
    });
    bytes += documents.reduce((sum, text) => sum + bytesOf(text), 0);
  }
  return { names: bytes / namesTime / 1000, stage: bytes / stageTime / 1000 };
}

/** Milliseconds of the fastest of some rounds; each is made ready before its time counts. */
function fastest(ready: () => () => void): number {
  return Math.min(...Array.from({ length: ROUNDS }, () => timed(ready())));
}
