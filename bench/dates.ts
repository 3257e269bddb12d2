import * as chrono from "chrono-node";
import { DateTimeRecognizer } from "@microsoft/recognizers-text-date-time";
import { dateStage } from "../server/src/recognise/dates/stage.ts";
import { Draft } from "../server/src/recognise/draft.ts";
import { tokenise } from "../server/src/text/tokens.ts";
import { Vocabulary } from "../server/src/text/words.ts";
import { type Bench, bytesOf, timed } from "./support/bench.ts";
import { fixturesByLanguage, manyDocuments } from "./support/corpus.ts";

const SIZE = 400_000;
/** The slow ones of the others are given a smaller share of the same documents. */
const SHARE = 16;
/** The fastest of so many rounds counts: the others warm up, or share the machine. */
const ROUNDS = 12;
/** A byte of a document sixteen times as long may cost this many times as much. */
const LINEAR = 2;
const TODAY = "2025-01-21";

/** Other recognisers on npm, in the languages of the corpus that they know. Each returns how much it finds. */
const others: readonly {
  readonly name: string;
  readonly languages: Readonly<Record<string, (text: string) => number>>;
}[] = [
  {
    name: "chrono-node",
    languages: {
      en: (text) => chrono.en.parse(text, new Date(TODAY)).length,
      ru: (text) => chrono.ru.parse(text, new Date(TODAY)).length,
      zh: (text) => chrono.zh.hans.parse(text, new Date(TODAY)).length,
    },
  },
  { name: "recognizers-text", languages: { en: microsoft("en-us"), zh: microsoft("zh-cn") } },
];

function microsoft(culture: string): (text: string) => number {
  const model = new DateTimeRecognizer(culture).getDateTimeModel();
  return (text) => model.parse(text, new Date(TODAY)).length;
}

/** The dates stage alone, and other recognisers on the same text in the same run. */
export const datesBench: Bench = {
  name: "dates",
  about: "the dates stage alone, warmed up, ms per KB of UTF-8; aim 0.05 on running text, beside others from npm",
  async run(print) {
    const vocabulary = new Vocabulary();
    const stage = dateStage(vocabulary);
    const failures: string[] = [];
    let [allBytes, allTime] = [0, 0];
    for (const [language, texts] of fixturesByLanguage()) {
      const documents = manyDocuments(texts, SIZE, 5_000);
      const own = perKilobyte(documents, language);
      allBytes += own.bytes;
      allTime += own.time;
      print(line(language, "readout", own.perKilobyte, own.found));
      for (const { name, languages } of others) {
        const find = languages[language];
        if (!find) continue;
        const some = documents.slice(0, Math.ceil(documents.length / SHARE));
        const bytes = sizeOf(some);
        let found = 0;
        const time = fastest(2, () => {
          found = some.reduce((sum, text) => sum + find(text), 0);
        });
        print(line(language, name, (time * 1024) / bytes, (found * 1024) / bytes));
      }
      const ratio = cost(texts, language, 160_000) / cost(texts, language, 10_000);
      if (ratio > LINEAR)
        failures.push(`${language}: a byte of a 160-KB document costs ${ratio.toFixed(1)} × one of a 10-KB document`);
    }
    print(line("all", "readout", (allTime * 1024) / allBytes, Number.NaN));
    return failures;

    function perKilobyte(documents: readonly string[], language: string) {
      const bytes = sizeOf(documents);
      let found = 0;
      let time = Number.POSITIVE_INFINITY;
      for (let round = 0; round < ROUNDS; round++) {
        const drafts = documents.map((text) => draftOf(text, language, vocabulary));
        time = Math.min(
          time,
          timed(() => {
            for (const draft of drafts) stage.run(draft);
          }),
        );
        found = drafts.reduce((sum, draft) => sum + draft.dates.length, 0);
      }
      return { bytes, time, perKilobyte: (time * 1024) / bytes, found: (found * 1024) / bytes };
    }

    function cost(texts: readonly string[], language: string, documentBytes: number): number {
      return perKilobyte(manyDocuments(texts, 640_000, documentBytes), language).perKilobyte;
    }
  },
};

function line(language: string, name: string, milliseconds: number, found: number): string {
  const density = Number.isNaN(found) ? "" : `${found.toFixed(1).padStart(8)} found per KB`;
  return `${language.padEnd(4)} ${name.padEnd(17)} ${milliseconds.toFixed(3).padStart(8)} ms/KB${density}`;
}

function fastest(rounds: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) best = Math.min(best, timed(work));
  return best;
}

function sizeOf(documents: readonly string[]): number {
  return documents.reduce((sum, text) => sum + bytesOf(text), 0);
}

function draftOf(text: string, language: string, vocabulary: Vocabulary): Draft {
  const body = { start: 0, end: text.length };
  const input = { text, body, header: [], id: "bench", fileName: null, language, date: TODAY };
  const draft = new Draft(input, tokenise(text, vocabulary));
  draft.language = { tag: language, source: "given", confidence: 1 };
  return draft;
}
