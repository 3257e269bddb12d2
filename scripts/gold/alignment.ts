import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadAnalyser } from "../../server/src/cli/knowledge.ts";
import { accountOf, type AccountStatement } from "../../server/src/recognise/accounts/account.ts";
import { align } from "../../server/src/recognise/accounts/align.ts";
import { type AnalysedDocument, analyseFile } from "../../server/src/recognise/file.ts";
import { overlaps } from "../../server/src/text/span.ts";
import { distFolder } from "../support/paths.ts";
import { type GoldCounterpart, type GoldStatement, readGold } from "./gold.ts";

/** How many statements lead where they should, or rightly nowhere. */
export interface AlignmentScore {
  readonly wanted: number;
  readonly right: number;
  /** One line for each that went wrong. */
  readonly misses: readonly string[];
}

interface Account {
  readonly file: string;
  readonly meeting: string;
  readonly statements: readonly AccountStatement[];
  readonly gold: readonly GoldStatement[];
  readonly counterparts: readonly GoldCounterpart[];
}

/**
 * Aligns every account with every other of its meeting, in both directions, and asks for each sentence of the gold
 * whether it leads to one that says the same, or to none where none does. Needs the compiled gazetteer.
 */
export function scoreAlignment(goldFolder: string, corpusFolder: string): AlignmentScore {
  const accounts = readAccounts(goldFolder, corpusFolder);
  let [wanted, right] = [0, 0];
  const misses: string[] = [];
  for (const one of accounts)
    for (const other of accounts) {
      if (one === other || one.meeting !== other.meeting) continue;
      const { forward } = align(one.statements, other.statements);
      for (const sentence of one.gold) {
        const index = one.statements.findIndex((each) => overlaps(each, sentence));
        const found = index < 0 ? -1 : (forward[index] as number);
        const numbers = new Set(
          one.counterparts.filter((row) => overlaps(row, sentence)).map((row) => row.counterpart),
        );
        const expected = other.counterparts.filter((row) => numbers.has(row.counterpart));
        const target = other.statements[found];
        wanted++;
        if (target === undefined ? expected.length === 0 : expected.some((row) => overlaps(row, target))) right++;
        else
          misses.push(
            `${one.file.slice(0, 3)} → ${other.file.slice(0, 3)} #${[...numbers].join() || "–"} at ${sentence.start}: ` +
              (target === undefined
                ? "none found"
                : `led to #${
                    other.counterparts
                      .filter((row) => overlaps(row, target))
                      .map((row) => row.counterpart)
                      .join() || "–"
                  }`),
          );
      }
    }
  return { wanted, right, misses };
}

/** The accounts of meetings that the gold has counterparts of. */
function readAccounts(goldFolder: string, corpusFolder: string): Account[] {
  const analyser = loadAnalyser(distFolder);
  const { counterparts, statements } = readGold(goldFolder);
  const files = new Set(counterparts.map(({ file }) => file));
  return [...files].flatMap((file) => {
    const text = readFileSync(join(corpusFolder, file), "utf8");
    const { documents } = analyseFile(text, file, analyser);
    return documents.flatMap((document) => {
      const within = ({ start, end }: GoldStatement | GoldCounterpart): boolean =>
        document.span.start <= start && end <= document.span.end;
      const own = counterparts.filter((row) => row.file === file && within(row));
      const [first] = own;
      if (first === undefined) return [];
      return {
        file,
        meeting: first.meeting,
        statements: placed(document, text),
        gold: statements.filter(
          (row) => row.file === file && within(row) && row.attribution !== "boilerplate" && row.inHeader !== true,
        ),
        counterparts: own,
      };
    });
  });
}

/** The statements at their places in the file. */
function placed({ span, analysis }: AnalysedDocument, text: string): AccountStatement[] {
  return accountOf(text.slice(span.start, span.end), analysis).map((statement) => ({
    ...statement,
    start: statement.start + span.start,
    end: statement.end + span.start,
  }));
}
