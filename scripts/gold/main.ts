/**
 * Scores the recognisers against gold folders: `npm run score [-- --misses] [GOLD CORPUS]…`. Without folders: our own
 * fixtures. One line a language and layer; `--misses` lists what was missed or spurious.
 */
import { inRoot } from "../support/paths.ts";
import { analyseFolder } from "./analyse.ts";
import { readGold } from "./gold.ts";
import { add, emptyScore, f1, layers, type Score, scoreFiles } from "./score.ts";

const words = process.argv.slice(2);
const folders = words.filter((word) => !word.startsWith("--"));
const pairs = folders.length === 0 ? [inRoot("test-fixtures/gold"), inRoot("test-fixtures/corpus")] : folders;
for (let at = 0; at + 1 < pairs.length; at += 2) report(pairs[at] as string, pairs[at + 1] as string);

function report(goldFolder: string, corpusFolder: string): void {
  const analysis = analyseFolder(corpusFolder);
  const languageOf = new Map(analysis.files.map((file) => [file.name, file.documents[0]?.language ?? "und"]));
  const byLanguage = new Map<string, Score>();
  const total = emptyScore();
  for (const [file, score] of scoreFiles(readGold(goldFolder), analysis)) {
    const language = languageOf.get(file) ?? "und";
    const sum = byLanguage.get(language) ?? emptyScore();
    byLanguage.set(language, sum);
    add(sum, score);
    add(total, score);
    if (!words.includes("--misses")) continue;
    console.log(`\n${file}`);
    for (const layer of layers) for (const miss of score[layer].misses) console.log(`  ${layer}: ${miss}`);
  }
  console.log("\n          entities              dates          speakers  meeting  boilerplate");
  console.log("          exact relaxed linked  span  value");
  for (const [language, score] of [...byLanguage].toSorted(([a], [b]) => a.localeCompare(b))) print(language, score);
  print("all", total);
}

function print(name: string, { entities, dates, statements, meetings, boilerplate }: Score): void {
  const share = (part: number, whole: number) => (whole === 0 ? "  –  " : (part / whole).toFixed(3));
  console.log(
    `${name.padEnd(8)}  ${f1(entities, entities.right).toFixed(3)}  ${f1(entities, entities.near).toFixed(3)}  ` +
      `${share(entities.linked, entities.near)}  ${f1(dates, dates.near).toFixed(3)} ${f1(dates, dates.right).toFixed(3)}   ` +
      `${share(statements.right, statements.wanted)}    ${meetings.right}/${meetings.wanted}` +
      `    P ${share(boilerplate.right, boilerplate.found)} R ${share(boilerplate.right, boilerplate.wanted)}`,
  );
}
