import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { analysisSchemaVersion, documentJson } from "../../interchange/analysisJson.ts";
import { analyseFile, analyseRow } from "../../recognise/file.ts";
import type { Analyser } from "../../recognise/analyser.ts";
import { countBreaks, newlineOf } from "../../text/lines.ts";
import { decodeFile } from "../../workspace/decode.ts";
import { type Command, ExitCode, type Environment, UsageError } from "../command.ts";
import { readEntities } from "../entities.ts";
import { loadAnalyserOver } from "../knowledge.ts";
import { linesOf } from "../lines.ts";
import { write } from "../output.ts";
import { filesOf, reason } from "../paths.ts";

const help = `usage: readout analyze [--format json] [--entities FOLDER]… PATH…
       readout analyze [--entities FOLDER]… --jsonl -

Prints what Readout recognises: documents, language, entities, dates, statements with their speakers, meetings,
boilerplate and problems. Offsets are UTF-16 code units from the start of the file, half-open.

PATH is a file, or a folder whose .txt and .readout files are taken, subfolders included, in the order of their names.
Files are printed one by one as they are done.

  --format json   the analysis JSON (docs/schemas/analysis.schema.json); the only format, and the default
  --jsonl -       read rows {"id", "text", "language"?, "date"?} from standard input, one a line, and print one
                  document row for each, in order, as they come. A row that cannot be read gives {"id", "error"}

  --entities FOLDER
                  take entities of your own from the .jsonl, .yaml and .csv files in FOLDER (docs/gazetteer.md). Those of
                  the nearest .readout/entities at or above each PATH, or the current folder, are taken besides

exit code: 0 done; 1 something could not be read (said on standard error, the rest was done); 2 wrong call

examples:
  readout analyze speeches/ > analysis.json
  readout analyze --jsonl - < rows.jsonl | jq .meeting
`;

async function run(args: readonly string[], environment: Environment): Promise<ExitCode> {
  const { values, positionals } = parse(args);
  if (values.format !== "json") throw new UsageError(`there is no format ${JSON.stringify(values.format)}`);
  if (values.jsonl !== undefined && values.jsonl !== "-")
    throw new UsageError("--jsonl reads standard input: write --jsonl -");
  if (values.jsonl === "-" && positionals.length > 0) throw new UsageError("--jsonl - takes no PATH");
  if (values.jsonl === undefined && positionals.length === 0) throw new UsageError("a PATH is missing");
  const own = await readEntities(values.jsonl === "-" ? ["."] : positionals, values.entities);
  const { analyser, problems, isWhole } = loadAnalyserOver(environment.knowledge, own.files);
  for (const line of [...own.failures, ...problems]) await write(environment.stderr, `readout analyze: ${line}\n`);
  const code = await (values.jsonl === "-"
    ? analyseRows(analyser, environment)
    : analyseFiles(positionals, analyser, environment));
  return code === ExitCode.Ok && !(isWhole && own.failures.length === 0) ? ExitCode.Problems : code;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: "string", default: "json" },
        jsonl: { type: "string" },
        entities: { type: "string", multiple: true, default: [] },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

async function analyseFiles(
  paths: readonly string[],
  analyser: Analyser,
  { stdout, stderr }: Environment,
): Promise<ExitCode> {
  let code: ExitCode = ExitCode.Ok;
  let separator = "\n";
  await write(stdout, `{"schemaVersion":"${analysisSchemaVersion}","files":[`);
  for await (const { path, error } of filesOf(paths)) {
    let failure = error;
    if (failure === null) {
      try {
        const bytes = await readFile(path);
        await write(stdout, `${separator}${JSON.stringify(fileJson(path, bytes, analyser))}`);
        separator = ",\n";
      } catch (caught) {
        failure = reason(caught);
      }
    }
    if (failure !== null) {
      code = ExitCode.Problems;
      await write(stderr, `readout analyze: ${path}: ${failure}\n`);
    }
  }
  await write(stdout, "\n]}\n");
  return code;
}

function fileJson(path: string, bytes: Uint8Array, analyser: Analyser): object {
  const { text, problem } = decodeFile(bytes);
  const file = analyseFile(text, basename(path), analyser);
  return {
    path,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    length: text.length,
    newline: newlineOf(countBreaks(text)),
    profile: file.profile,
    problems: problem === null ? file.problems : [problem, ...file.problems],
    documents: file.documents.map((document) => documentJson(document, text)),
  };
}

async function analyseRows(analyser: Analyser, { stdin, stdout, stderr }: Environment): Promise<ExitCode> {
  let code: ExitCode = ExitCode.Ok;
  let number = 0;
  for await (const line of linesOf(stdin)) {
    number++;
    if (line.trim() === "") continue;
    const row = readRow(line);
    if (typeof row.error === "string") {
      code = ExitCode.Problems;
      await write(stderr, `readout analyze: standard input, line ${number}: ${row.error}\n`);
      await write(stdout, `${JSON.stringify({ id: row.id, line: number, error: row.error })}\n`);
      continue;
    }
    const document = analyseRow(row, analyser);
    await write(stdout, `${JSON.stringify(documentJson(document, row.text))}\n`);
  }
  return code;
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly language: string | null;
  readonly date: string | null;
  readonly error?: undefined;
}

interface BrokenRow {
  readonly id: string | null;
  readonly error: string;
}

function readRow(line: string): Row | BrokenRow {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `not JSON: ${(error as Error).message}` };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { id: null, error: 'a row is an object {"id", "text"}' };
  const { id, text, language, date } = value as Record<string, unknown>;
  const key = typeof id === "string" ? id : typeof id === "number" ? String(id) : null;
  if (key === null) return { id: null, error: '"id" is missing or no string' };
  if (typeof text !== "string") return { id: key, error: '"text" is missing or no string' };
  if (!isTextOrAbsent(language)) return { id: key, error: '"language" is no string' };
  if (!isTextOrAbsent(date)) return { id: key, error: '"date" is no string' };
  return { id: key, text, language: language ?? null, date: date ?? null };
}

function isTextOrAbsent(value: unknown): value is string | null | undefined {
  return value === undefined || value === null || typeof value === "string";
}

export const analyze: Command = {
  name: "analyze",
  summary: "print what is recognised in documents, as JSON",
  help,
  run,
};
