import { fileURLToPath } from "node:url";
import { annotatedFiles } from "../annotated.ts";
import { oneOf, readArguments } from "../arguments.ts";
import { findingsOf } from "../checking.ts";
import { readCodebook } from "../codebook.ts";
import { type Command, ExitCode, type Environment, UsageError } from "../command.ts";
import { readEntities } from "../entities.ts";
import { type Finding, findingLine, findingsIn, isAtLeast, severities } from "../finding.ts";
import { loadAnalyserOver } from "../knowledge.ts";
import { write } from "../output.ts";
import { ProgressBar } from "../progress.ts";

const help = `usage: readout check [options] PATH…

Checks source documents (delimiters, headers, dates that contradict each other, encoding), their annotations (broken
lines, unknown codes, passages that are no longer in the text), the codebook and your own entities. Nothing is changed.

PATH is a file of source documents, or a folder of them. Each finding is one line: path:line:column: severity: message.

  --severity LEVEL   the least grave that counts: error, warning (the default), information or hint
  --format FORMAT    text (the default), or json: one finding a line
  --codebook FILE    the codebook (the nearest codebook.yaml or .readout/codebook.yaml)
  --entities FOLDER  entities of your own besides those of the nearest .readout/entities; may be repeated
  --annotations DIR  where annotations lie, relative to each document (beside it)

exit code: 0 nothing was found; 1 something was found, or could not be read; 2 wrong call

examples:
  readout check corpus/
  readout check --severity error --format json corpus/ > findings.jsonl
`;

async function run(args: readonly string[], environment: Environment): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    severity: { type: "string", default: "warning" },
    format: { type: "string", default: "text" },
    codebook: { type: "string" },
    entities: { type: "string", multiple: true, default: [] },
    annotations: { type: "string", default: "" },
  });
  const least = oneOf(values.severity, "--severity", severities);
  const format = oneOf(values.format, "--format", ["text", "json"]);
  if (positionals.length === 0) throw new UsageError("a PATH is missing");
  const { stdout, stderr, knowledge } = environment;

  const counts = new Map<string, number>();
  const bar = new ProgressBar(stderr, "checking");
  const tell = async (findings: readonly Finding[]): Promise<void> => {
    for (const finding of findings) {
      if (!isAtLeast(finding.severity, least)) continue;
      counts.set(finding.severity, (counts.get(finding.severity) ?? 0) + 1);
      bar.clear();
      await write(stdout, `${format === "json" ? JSON.stringify(finding) : findingLine(finding)}\n`);
    }
  };
  let isWhole = true;
  const fail = async (message: string): Promise<void> => {
    isWhole = false;
    bar.clear();
    await write(stderr, `readout check: ${message}\n`);
  };

  const book = await readCodebook(positionals, values.codebook, knowledge);
  if (book.path !== null) await tell(findingsIn(book.path, book.text)(book.problems));
  const own = await readEntities(positionals, values.entities);
  const { analyser, fileProblems } = loadAnalyserOver(knowledge, own.files);
  for (const [index, { uri, text }] of own.files.entries()) {
    await tell(findingsIn(fileURLToPath(uri), text)(fileProblems[index] ?? []));
  }
  for (const failure of own.failures) await fail(failure);

  const codes = new Set(book.codebook.codes.map(({ id }) => id));
  let files = 0;
  for await (const result of annotatedFiles(positionals, analyser, values.annotations)) {
    bar.show(++files, 0);
    if ("failure" in result) await fail(result.failure);
    else await tell(findingsOf(result.file, codes));
  }
  bar.clear();
  await write(stderr, `${summary(files, counts)}\n`);
  return isWhole && counts.size === 0 ? ExitCode.Ok : ExitCode.Problems;
}

function summary(files: number, counts: ReadonlyMap<string, number>): string {
  const found = severities.flatMap((severity) => {
    const count = counts.get(severity);
    return count === undefined ? [] : [`${count} of severity ${severity}`];
  });
  return `${files} file${files === 1 ? "" : "s"} checked: ${found.length === 0 ? "nothing found" : found.join(", ")}`;
}

export const check: Command = {
  name: "check",
  summary: "find what is wrong in documents, annotations, codebook and entities",
  help,
  run,
};
