import { readFileSync } from "node:fs";
import { join } from "node:path";
import { distFolder } from "../scripts/support/paths.ts";
import { createAnalyser } from "../server/src/recognise/analyser.ts";
import { boilerplateStage } from "../server/src/recognise/boilerplate/stage.ts";
import { Draft } from "../server/src/recognise/draft.ts";
import { meetingStage } from "../server/src/recognise/meetings/stage.ts";
import type { DocumentAnalysis, DocumentInput } from "../server/src/recognise/model.ts";
import { sentenceStage } from "../server/src/recognise/sentences/stage.ts";
import type { Stage } from "../server/src/recognise/stage.ts";
import { loadKnowledge } from "../server/src/recognise/stages.ts";
import { statementStage } from "../server/src/recognise/statements/stage.ts";
import { tokenise } from "../server/src/text/tokens.ts";
import { Vocabulary } from "../server/src/text/words.ts";
import { type Bench, bytesOf, timed } from "./support/bench.ts";
import { fixturesByLanguage, manyDocuments } from "./support/corpus.ts";

const SIZE = 400_000;
/** The fastest of so many rounds counts: the others warm up, or share the machine. */
const ROUNDS = 12;
/** A text four times as long may cost this many times as much: linear, with room for noise. */
const LINEAR = 8;

/** Texts that a careless rule would take quadratic time for, by size in UTF-16 code units. */
const hard: Readonly<Record<string, (size: number) => string>> = {
  "one line": (size) => "The minister said that trade had grown and ".repeat(size / 43),
  "one-word lines": (size) => "Word\n".repeat(size / 5),
  "a quotation that never closes": (size) => `He said: “${"We shall see about that. ".repeat(size / 25)}`,
  "many quotations in a line": (size) => "“one two three four five six seven,” he said, ".repeat(size / 46),
  stops: (size) => "?».".repeat(size / 3),
  "menu lines": (size) => "Home | News | Sport | About us\n".repeat(size / 31),
};

/** Boilerplate, sentences, statements and meetings: their speed together, and that it is linear on hard texts. */
export const statementsBench: Bench = {
  name: "statements",
  about: "boilerplate, sentences, statements and meetings, warmed up; aim 20 MB/s of UTF-8 together",
  async run(print) {
    const vocabulary = new Vocabulary();
    const stages = [boilerplateStage(vocabulary), sentenceStage, statementStage(vocabulary), meetingStage(vocabulary)];
    const taken = new Map<string, number>();
    const analyser = createAnalyser(loadKnowledge(readFileSync(join(distFolder, "gazetteer.bin"))));
    let [allBytes, allTime] = [0, 0];
    for (const [language, texts] of fixturesByLanguage()) {
      const documents = manyDocuments(texts, SIZE, 5_000);
      const bytes = documents.reduce((sum, text) => sum + bytesOf(text), 0);
      const makers = documents.map((text) => ready(text, vocabulary, analyser.analyse));
      let best: ReadonlyMap<string, number> = new Map();
      let time = Number.POSITIVE_INFINITY;
      for (let round = 0; round < ROUNDS; round++) {
        const spent = runAll(
          stages,
          makers.map((make) => make()),
        );
        const sum = [...spent.values()].reduce((total, one) => total + one, 0);
        if (sum < time) [best, time] = [spent, sum];
      }
      print(`${language.padEnd(4)} ${(bytes / time / 1000).toFixed(1).padStart(6)} MB/s`);
      for (const [stage, spent] of best) taken.set(stage, (taken.get(stage) ?? 0) + spent);
      allBytes += bytes;
      allTime += time;
    }
    print(`all  ${(allBytes / allTime / 1000).toFixed(1).padStart(6)} MB/s`);
    for (const [stage, time] of taken)
      print(`  ${stage.padEnd(12)} ${(allBytes / time / 1000).toFixed(0).padStart(6)} MB/s`);
    return hardTexts(stages, vocabulary);
  },
};

type Analyse = (input: DocumentInput) => DocumentAnalysis;

function inputOf(text: string): DocumentInput {
  const body = { start: 0, end: text.length };
  return { text, body, header: [], id: "", fileName: null, language: null, date: null };
}

/** Makes drafts of a document with what the other stages find in it. */
function ready(text: string, vocabulary: Vocabulary, analyse: Analyse): () => Draft {
  const input = inputOf(text);
  const { language, date, entities, dates } = analyse(input);
  return () => {
    const draft = new Draft(input, tokenise(text, vocabulary));
    Object.assign(draft, { language, date, entities, dates });
    return draft;
  };
}

/** Milliseconds that each stage takes over all drafts. */
function runAll(stages: readonly Stage[], drafts: readonly Draft[]): Map<string, number> {
  const spent = new Map<string, number>();
  for (const draft of drafts)
    for (const stage of stages) spent.set(stage.name, (spent.get(stage.name) ?? 0) + timed(() => stage.run(draft)));
  return spent;
}

function hardTexts(stages: readonly Stage[], vocabulary: Vocabulary): string[] {
  const failures: string[] = [];
  for (const [name, make] of Object.entries(hard)) {
    const cost = (size: number): number => {
      const input = inputOf(make(size));
      const times = Array.from({ length: 6 }, () => 0).map(() => {
        const draft = new Draft(input, tokenise(input.text, vocabulary));
        draft.language = { tag: "en", source: "given", confidence: 1 };
        return timed(() => runAll(stages, [draft]));
      });
      return Math.min(...times);
    };
    const ratio = cost(400_000) / cost(100_000);
    if (ratio > LINEAR) failures.push(`${name}: four times the text costs ${ratio.toFixed(1)} times as much`);
  }
  return failures;
}
