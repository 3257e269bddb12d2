import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, readdir, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Codebook } from "../../annotation/codebook/model.ts";
import { withCodes } from "../../interchange/addCodes.ts";
import type { ImportFile, ImportResult } from "../../interchange/format.ts";
import {
  type ImportPlan,
  missingTexts,
  type NewText,
  planImport,
  type TargetDocument,
} from "../../interchange/plan.ts";
import { actsOf, countsOf, summaryOf } from "../../interchange/planSummary.ts";
import { divide } from "../../recognise/delimiters/divide.ts";
import { ChunkedText } from "../../text/chunked/chunkedText.ts";
import { createAnnotations } from "../../workspace/annotations/annotations.ts";
import { createNodeFiles } from "../../workspace/node/files.ts";
import { annotatedFiles } from "../annotated.ts";
import { readArguments } from "../arguments.ts";
import { type ReadCodebook, readCodebook } from "../codebook.ts";
import { type Command, ExitCode, type Environment, UsageError } from "../command.ts";
import { formatHelp, formatNamed, writeLosses } from "../interchange/options.ts";
import { fromRoot, rootOf } from "../interchange/paths.ts";
import { loadAnalyser } from "../knowledge.ts";
import { write } from "../output.ts";
import { reason } from "../paths.ts";

const help = `usage: readout import --format FORMAT [options] --into FOLDER SOURCE…

Takes annotations from other tools into the documents of FOLDER. A document is known by its text, else by its file and
id; where its text is another by now, the passages are looked for in it. Codes are known by id or name; those that the
codebook lacks are added to it. Nothing is written where anything cannot be read or has no place, unless --partial is
given.

SOURCE is a file, or a folder of files, of the format.

  --format FORMAT   one of those below
  --into PATH       a folder of source documents, or one file of them; may be given several times (.)
  --dry-run         say what would come, and write nothing
  --add-texts       make a file in FOLDER of each document that the source brings along and that is not here
  --partial         take what can be read and has a place, although other things cannot or have none
  --loss FILE       what is lost, and what came, as JSON
  --codebook FILE   the codebook (the nearest codebook.yaml or .readout/codebook.yaml; made in FOLDER where there is none)
  --annotations DIR where annotations lie, relative to each document (beside it)

formats:
${formatHelp(true)}
exit code: 0 done; 1 something could not be read or has no place (with --partial the rest was done); 2 wrong call

examples:
  readout import --format brat --into corpus/ brat/
  readout import --format refi-qda --dry-run --into corpus/ project.qdpx
`;

async function run(args: readonly string[], environment: Environment): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    format: { type: "string" },
    into: { type: "string", multiple: true, default: ["."] },
    "dry-run": { type: "boolean", default: false },
    "add-texts": { type: "boolean", default: false },
    partial: { type: "boolean", default: false },
    loss: { type: "string" },
    codebook: { type: "string" },
    annotations: { type: "string", default: "" },
  });
  const format = formatNamed(values.format, true);
  if (positionals.length === 0) throw new UsageError("a SOURCE is missing");
  const { stderr, stdout, knowledge } = environment;
  const book = await readCodebook(values.into, values.codebook, knowledge);
  const { targets, failures } = await targetsIn(values.into, values.annotations, knowledge);
  for (const failure of failures) await write(stderr, `readout import: ${failure}\n`);

  const files = await sourcesOf(positionals);
  const result = format.read?.(files, readingOptions(targets, book.codebook)) ?? null;
  if (result === null) throw new UsageError(`${format.name} cannot be read`);
  const root = rootOf(values.into);
  const texts = values["add-texts"] ? missingTexts(result, targets) : [];
  const plan = planImport(result, [...targets, ...texts.flatMap((each) => targetsOfText(root, each))], book.codebook);
  await report(result, plan, environment);
  const { losses, problems } = result;
  const more = { counts: countsOf(plan), codes: plan.codes, problems };
  await writeLosses(values.loss, "import", format, losses, more);
  const isClean = problems.length === 0 && failures.length === 0 && countsOf(plan).lost === 0;
  if (!isClean && !values.partial) {
    await write(stderr, "readout import: nothing was written; --partial takes what can be taken\n");
    return ExitCode.Problems;
  }
  const summary = summaryOf(plan);
  if (!values["dry-run"]) {
    await addTexts(root, texts);
    await carryOut(plan, book, root, values.annotations);
  }
  const added = texts.length === 0 ? "" : `; files added: ${texts.length}`;
  await write(stdout, `${values["dry-run"] ? "would come: " : ""}${summary}${added}\n`);
  return isClean ? ExitCode.Ok : ExitCode.Problems;
}

function readingOptions(targets: readonly TargetDocument[], codebook: Codebook) {
  const texts = new Map(targets.map(({ file, id, text }) => [JSON.stringify([baseOf(file), id]), text]));
  return {
    newId: randomUUID,
    now: new Date().toISOString(),
    codebook,
    text: (file: string, id: string) => texts.get(JSON.stringify([baseOf(file), id])) ?? null,
  };
}

function baseOf(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}

/** What could not be read and what is lost, for people. */
async function report({ problems, losses }: ImportResult, plan: ImportPlan, { stderr }: Environment): Promise<void> {
  for (const { path, line, place, message } of problems) {
    const where = [path, line ?? "", place ?? ""].filter((part) => part !== "").join(":");
    await write(stderr, `${where}: ${message}\n`);
  }
  for (const { message } of losses) await write(stderr, `readout import: ${message}\n`);
  const reasons = new Map<string, number>();
  for (const each of plan.annotations) {
    if (each.reason !== null) reasons.set(each.reason, (reasons.get(each.reason) ?? 0) + 1);
  }
  for (const [why, count] of reasons) {
    await write(stderr, `readout import: ${count} ${count === 1 ? "annotation" : "annotations"}: ${why}\n`);
  }
}

async function carryOut(plan: ImportPlan, book: ReadCodebook, root: string, folder: string): Promise<void> {
  const files = createNodeFiles();
  const annotations = createAnnotations({
    files,
    now: () => new Date().toISOString(),
    newId: randomUUID,
    folder: () => folder,
  });
  const text = withCodes(book.text, plan.codes);
  if (!text.ok) throw new UsageError(`${book.path ?? "the codebook"}: ${text.error}`);
  const uri = pathToFileURL(resolve(book.path ?? join(root, "codebook.yaml"))).href;
  const rewrite = { uri, before: book.path === null ? null : book.text, after: text.value };
  const label = "Import annotations";
  const acts = actsOf(plan);
  const done = await (plan.codes.length > 0 ? annotations.apply(acts, label, rewrite) : annotations.apply(acts, label));
  if (!done.ok) throw new UsageError(done.error.message);
}

/** The documents that a file would have. */
function targetsOfText(root: string, { file, text }: NewText): readonly TargetDocument[] {
  const uri = pathToFileURL(join(root, ...file.split("/"))).href;
  const { documents } = divide(ChunkedText.of(text), baseOf(file));
  return documents.map(({ id, start, end }) => ({ uri, file, id, text: text.slice(start, end), annotations: [] }));
}

async function addTexts(root: string, texts: readonly NewText[]): Promise<void> {
  const paths = texts.map(({ file, text }) => ({ path: join(root, ...file.split("/")), text }));
  for (const { path } of paths) {
    if (existsSync(path)) throw new UsageError(`${path} exists already, with another text; nothing was written`);
  }
  for (const { path, text } of paths) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: "wx" });
  }
}

async function targetsIn(paths: readonly string[], folder: string, knowledge: string) {
  const analyser = loadAnalyser(knowledge);
  const root = rootOf(paths);
  const targets: TargetDocument[] = [];
  const failures: string[] = [];
  for await (const result of annotatedFiles(paths, analyser, folder)) {
    if ("failure" in result) {
      failures.push(result.failure);
      continue;
    }
    const { path, documents } = result.file;
    const uri = pathToFileURL(resolve(path)).href;
    const file = fromRoot(root, path);
    for (const { id, text, annotations } of documents) targets.push({ uri, file, id, text, annotations });
  }
  return { targets, failures };
}

/** The files of the sources, with their paths below what was named. */
async function sourcesOf(paths: readonly string[]): Promise<readonly ImportFile[]> {
  const files: ImportFile[] = [];
  for (const path of paths) {
    try {
      if (!(await stat(path)).isDirectory()) {
        files.push({ path: baseOf(path), content: await readFile(path) });
        continue;
      }
      const names = await readdir(path, { recursive: true, withFileTypes: true });
      for (const entry of names.filter((each) => each.isFile()).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
        const whole = join(entry.parentPath, entry.name);
        files.push({ path: fromRoot(resolve(path), whole), content: await readFile(whole) });
      }
    } catch (error) {
      throw new UsageError(`${path}: ${reason(error)}`);
    }
  }
  return files;
}

/** Named `importing`, since `import` is a word of the language. */
export const importing: Command = {
  name: "import",
  summary: "take annotations from other tools into documents that are here",
  help,
  run,
};
