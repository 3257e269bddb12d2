import { DelimiterSet } from "../server/src/recognise/delimiters/delimiterSet.ts";
import { divide } from "../server/src/recognise/delimiters/divide.ts";
import { ChunkedText } from "../server/src/text/chunked/chunkedText.ts";
import { type Bench, bytesOf, percentile, timed } from "./support/bench.ts";
import { asOneFile, fixturesByLanguage, manyDocuments } from "./support/corpus.ts";

/** The same documents, ten times as long, may cost an edit this much more: flat, with room for noise. */
const FLAT = 3;

/** Dividing files into documents: read at once, and after an edit of one character. */
export const divisionBench: Bench = {
  name: "division",
  about: "documents of a file, read at once and after an edit",
  async run(print) {
    for (const [language, texts] of fixturesByLanguage()) {
      const file = asOneFile(manyDocuments(texts, 4_000_000, 5000));
      const times = Array.from({ length: 7 }, () => {
        const text = ChunkedText.of(file);
        return timed(() => divide(text, null, new DelimiterSet()));
      });
      print(`${language} read at once: ${(bytesOf(file) / 1000 / percentile(times, 0.5)).toFixed(0)} MB/s of UTF-8`);
    }
    const texts = fixturesByLanguage().get("en") ?? [];
    const short = edits(print, asOneFile(manyDocuments(texts, 1_000_000, 5000)));
    const long = edits(print, asOneFile(manyDocuments(texts, 10_000_000, 50_000)));
    edits(print, asOneFile(manyDocuments(texts, 10_000_000, 5000)));
    const ratio = long / short;
    return ratio > FLAT ? [`an edit costs more the longer documents are: ${ratio.toFixed(1)} × for ten times`] : [];
  },
};

/** Median milliseconds from an edit to the documents of the new text. */
function edits(print: (line: string) => void, file: string): number {
  const set = new DelimiterSet();
  let text = ChunkedText.of(file);
  const { documents } = divide(text, null, set);
  const times: number[] = [];
  for (let round = 0; round < 400; round++) {
    const at = ((round * 7919) % 1000) * Math.floor(text.length / 1000);
    const took = timed(() => {
      text = text.replace(at, at, "x");
      divide(text, null, set);
    });
    // The first rounds warm the compiler up.
    if (round >= 100) times.push(took);
  }
  const [median, late] = [percentile(times, 0.5), percentile(times, 0.95)];
  const size = `${(file.length / 1e6).toFixed(0)} M characters, ${documents.length} documents`;
  print(`edit to documents, ${size}: median ${median.toFixed(2)} ms, p95 ${late.toFixed(2)} ms`);
  return median;
}
