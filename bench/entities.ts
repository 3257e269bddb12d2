import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compileGazetteer } from "../scripts/compile-gazetteer.ts";
import { distFolder } from "../scripts/support/paths.ts";
import { Draft } from "../server/src/recognise/draft.ts";
import { type Gazetteer, loadGazetteer } from "../server/src/recognise/entities/gazetteer/gazetteer.ts";
import { entityStage } from "../server/src/recognise/entities/stage.ts";
import { namesIn, readerOver } from "../server/src/recognise/entities/testing/bundled.ts";
import { formCases } from "../server/src/recognise/entities/testing/forms.ts";
import { tokenise } from "../server/src/text/tokens.ts";
import { Vocabulary } from "../server/src/text/words.ts";
import { type Bench, bytesOf, timed } from "./support/bench.ts";
import { fixturesByLanguage, manyDocuments } from "./support/corpus.ts";

const SIZE = 2_000_000;
/** The fastest of so many rounds counts: the others warm up, or share the machine. */
const ROUNDS = 5;
/** A text twice as dense in one kind of token may cost this many times as much a byte. */
const LINEAR = 8;

/** Texts on which a careless matcher would take quadratic time or worse, by size in UTF-16 code units. */
const hard: Readonly<Record<string, (size: number) => string>> = {
  "one name over and over": (size) => "United ".repeat(size / 7),
  "half names": (size) => "Shanghai Cooperation ".repeat(size / 21),
  "capitals only": (size) => "Ab Cd Ef Gh ".repeat(size / 12),
  "one line of Chinese": (size) => "中华人民共和国".repeat(size / 7),
  "titles without names": (size) => "President of the ".repeat(size / 17),
  initials: (size) => "A. B. C. ".repeat(size / 9),
  patronymics: (size) => "محمد بن ".repeat(size / 8),
  "one surname": (size) => "Ivan Petrov met Oleg Petrov, Anna Petrova and J. Petrov. ".repeat(size / 56),
  "head words": (size) => "Nordic Council of the Lake Bank of River ".repeat(size / 41),
  joints: (size) => "چین\u200c".repeat(size / 4),
};

/** The entities stage alone, warmed up, on each language; and that its cost is linear on hard texts. */
export const entitiesBench: Bench = {
  name: "entities",
  about: "the entities stage alone, warmed up; aim 20 MB/s of UTF-8 in each language",
  async run(print) {
    const gazetteer = await bundled(print);
    const vocabulary = new Vocabulary();
    const stage = entityStage(vocabulary, gazetteer);
    let [allBytes, allTime] = [0, 0];
    for (const [language, texts] of fixturesByLanguage()) {
      const documents = manyDocuments(texts, SIZE, 5_000);
      const bytes = documents.reduce((sum, text) => sum + bytesOf(text), 0);
      let best = Number.POSITIVE_INFINITY;
      for (let round = 0; round < ROUNDS; round++) {
        const drafts = documents.map((text) => draftOf(text, language, vocabulary));
        const time = timed(() => {
          for (const draft of drafts) stage.run(draft);
        });
        best = Math.min(best, time);
      }
      print(`${language.padEnd(4)} ${(bytes / best / 1000).toFixed(1).padStart(6)} MB/s`);
      allBytes += bytes;
      allTime += best;
    }
    print(`all  ${(allBytes / allTime / 1000).toFixed(1).padStart(6)} MB/s`);
    printCoverage(gazetteer, print);
    return hardTexts(gazetteer);
  },
};

/** How many inflected forms of our own lists are found whole and mean the right entity. */
function printCoverage(gazetteer: Gazetteer, print: (line: string) => void): void {
  const read = readerOver(gazetteer);
  const tallies = new Map<string, { right: number; all: number }>();
  for (const { language, slug, text, form } of formCases()) {
    const tally = tallies.get(language) ?? { right: 0, all: 0 };
    tallies.set(language, tally);
    tally.all++;
    const found = namesIn(read(language, text));
    if (found.some(({ start, end, entity }) => text.slice(start, end) === form && entity?.slug === slug)) tally.right++;
  }
  for (const [language, { right, all }] of tallies)
    print(`${language.padEnd(4)} ${((right / all) * 100).toFixed(1)} % of ${all} inflected forms found whole`);
}

async function bundled(print: (line: string) => void): Promise<Gazetteer> {
  const file = join(distFolder, "gazetteer.bin");
  if (!existsSync(file)) await compileGazetteer(file);
  const bytes = readFileSync(file);
  let gazetteer: Gazetteer | undefined;
  const load = timed(() => {
    gazetteer = loadGazetteer(bytes);
  });
  const ready = timed(() => {
    entityStage(new Vocabulary(), gazetteer as Gazetteer);
  });
  print(
    `${(bytes.byteLength / 1e6).toFixed(1)} MB, loaded in ${load.toFixed(1)} ms, stage made in ${ready.toFixed(0)} ms`,
  );
  return gazetteer as Gazetteer;
}

/** A draft of a whole text, ready for the stage. */
export function draftOf(text: string, language: string, vocabulary: Vocabulary): Draft {
  const body = { start: 0, end: text.length };
  const input = { text, body, header: [], id: "", fileName: null, language, date: "2025-01-21" };
  const draft = new Draft(input, tokenise(text, vocabulary));
  draft.language = { tag: language, source: "given", confidence: 1 };
  draft.date = { value: "2025-01-21", source: "header", confidence: 1 };
  return draft;
}

function hardTexts(gazetteer: Gazetteer): string[] {
  const failures: string[] = [];
  for (const [name, make] of Object.entries(hard)) {
    const language = /[\u0600-\u06ff]/u.test(make(10)) ? "fa" : /[\u4e00-\u9fff]/u.test(make(10)) ? "zh" : "en";
    const cost = (size: number): number => {
      const vocabulary = new Vocabulary();
      const stage = entityStage(vocabulary, gazetteer);
      const best: number[] = [];
      for (let round = 0; round < 3; round++) {
        const draft = draftOf(make(size), language, vocabulary);
        best.push(timed(() => stage.run(draft)));
      }
      return Math.min(...best);
    };
    const small = cost(25_000);
    const large = cost(100_000);
    if (large > small * LINEAR && large > 20) {
      failures.push(`${name}: 25,000 code units take ${small.toFixed(0)} ms, 100,000 take ${large.toFixed(0)} ms`);
    }
  }
  return failures;
}
