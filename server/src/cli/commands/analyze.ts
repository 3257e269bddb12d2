import { availableParallelism } from "node:os";
import { analysisSchemaVersion } from "../../interchange/analysisJson.ts";
import { fileTasks, rowTasks } from "../analysis/inputs.ts";
import { inOrder } from "../analysis/inOrder.ts";
import { perform } from "../analysis/task.ts";
import { Workers } from "../analysis/workers.ts";
import { oneOf, readArguments, wholeNumber } from "../arguments.ts";
import { type Command, ExitCode, type Environment, UsageError } from "../command.ts";
import { readEntities } from "../entities.ts";
import { loadAnalyserOver } from "../knowledge.ts";
import { learnLines, nothingLearned } from "../learned.ts";
import { write } from "../output.ts";

const help = `usage: readout analyze [--format json] [--jobs N] [--apart] [--entities FOLDER]… PATH…
       readout analyze [--jobs N] [--entities FOLDER]… --jsonl -

Prints what Readout recognises: documents, language, entities, dates, statements with their speakers, meetings,
boilerplate and problems. Offsets are UTF-16 code units from the start of the file, half-open.

PATH is a file, or a folder whose .txt and .readout files are taken, subfolders included, in the order of their names.
Files are printed one by one as they are done.

  --format json   the analysis JSON (docs/schemas/analysis.schema.json); the only format, and the default
  --jsonl -       read rows {"id", "text", "language"?, "date"?} from standard input, one a line, and print one
                  document row for each, in order, as they come. A row that cannot be read gives {"id", "error"}

  -j, --jobs N    analyse on N cores, 0 for all there are (1); the output is the same for any N

  --apart         analyse each file by itself. Without it, lines that at least three files of a folder and a tenth of
                  them share, such as menus, count as boilerplate, as they do in the editor

  --entities FOLDER
                  take entities of your own from the .jsonl, .yaml and .csv files in FOLDER (docs/gazetteer.md). Those of
                  the nearest .readout/entities at or above each PATH, or the current folder, are taken besides

exit code: 0 done; 1 something could not be read (said on standard error, the rest was done); 2 wrong call

examples:
  readout analyze speeches/ > analysis.json
  readout analyze --jobs 0 archive/ > analysis.json
  readout analyze --jsonl - < rows.jsonl | jq .meeting
`;

async function run(args: readonly string[], environment: Environment): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    format: { type: "string", default: "json" },
    jsonl: { type: "string" },
    entities: { type: "string", multiple: true, default: [] },
    jobs: { type: "string", short: "j", default: "1" },
    apart: { type: "boolean", default: false },
  });
  oneOf(values.format, "--format", ["json"]);
  const jobs = wholeNumber(values.jobs, "--jobs") || availableParallelism();
  const isRows = values.jsonl !== undefined;
  if (isRows && values.jsonl !== "-") throw new UsageError("--jsonl reads standard input: write --jsonl -");
  if (isRows && positionals.length > 0) throw new UsageError("--jsonl - takes no PATH");
  if (!isRows && positionals.length === 0) throw new UsageError("a PATH is missing");

  const { stdin, stdout, stderr, knowledge, program } = environment;
  let code: ExitCode = ExitCode.Ok;
  const failed = async (message: string): Promise<void> => {
    code = ExitCode.Problems;
    await write(stderr, `readout analyze: ${message}\n`);
  };
  const own = await readEntities(isRows ? ["."] : positionals, values.entities);
  const { analyser, problems, isWhole } = loadAnalyserOver(knowledge, own.files);
  for (const line of own.failures) await failed(line);
  for (const line of problems) await write(stderr, `readout analyze: ${line}\n`);
  if (!isWhole) code = ExitCode.Problems;

  const learned = isRows || values.apart ? nothingLearned : await learnLines(positionals);
  const tasks = isRows ? rowTasks(stdin, failed) : fileTasks(positionals, learned, failed);
  const handOn = (piece: string | Uint8Array) => write(stdout, piece);
  if (!isRows) await write(stdout, `{"schemaVersion":"${analysisSchemaVersion}","files":[`);
  if (jobs === 1) {
    for await (const task of tasks) await handOn(perform(task, analyser));
  } else {
    const workers = new Workers(jobs, program, { knowledge, entities: own.files });
    try {
      await inOrder(tasks, jobs * 4, (task) => workers.perform(task), handOn);
    } finally {
      await workers.dismiss();
    }
  }
  if (!isRows) await write(stdout, "\n]}\n");
  return code;
}

export const analyze: Command = {
  name: "analyze",
  summary: "print what is recognised in documents, as JSON",
  help,
  run,
};
