import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import type { ExportDocument, ExportOptions, Format } from "../../interchange/format.ts";
import type { Loss } from "../../interchange/loss.ts";
import type { Annotation } from "../../annotation/model.ts";
import { annotatedFiles, type AnnotatedFile } from "../annotated.ts";
import { readArguments } from "../arguments.ts";
import { readCodebook } from "../codebook.ts";
import { type Command, ExitCode, type Environment, UsageError } from "../command.ts";
import { formatHelp, formatNamed, layersNamed, settingsOf, writeLosses } from "../interchange/options.ts";
import { fromRoot, rootOf } from "../interchange/paths.ts";
import { FileSink } from "../interchange/sink.ts";
import { loadAnalyser } from "../knowledge.ts";
import { write } from "../output.ts";
import { ProgressBar } from "../progress.ts";

const help = `usage: readout export --format FORMAT [options] -o OUT PATH…

Writes documents with their annotations for other tools. What a format cannot hold is said on standard error: how many
annotations, and what becomes of them.

PATH is a file of source documents, or a folder of them. OUT is a file, a folder (for formats with a file for each
document, or where it ends with /), or - for standard output.

  --format FORMAT   one of those below
  -o, --output OUT  where to; what is there already is kept unless --force is given
  --documents IDS   only documents of these ids, with commas between them
  --annotated       only documents that have annotations
  --layers LIST     what goes out (annotations): annotations, entities, dates, statements, meetings, with commas
                    between them. What is recognised is told apart from people's annotations
  --set NAME=VALUE  an option of the format; may be given several times
  --strict          losing anything is an error: nothing is written, exit code 1
  --loss FILE       the loss report as JSON
  --force           overwrite what is there
  --codebook FILE   for names and colours of codes (the nearest codebook.yaml or .readout/codebook.yaml)
  --annotations DIR where annotations lie, relative to each document (beside it)

formats:
${formatHelp(false)}
exit code: 0 done; 1 something could not be read, or --strict and something would be lost; 2 wrong call

examples:
  readout export --format brat -o brat/ corpus/
  readout export --format refi-qda --loss loss.json -o corpus.qdpx corpus/
  readout export --format csv --set bom=true -o annotations.csv corpus/
  readout export --format spacy --layers annotations,entities -o - corpus/ | head
`;

async function run(args: readonly string[], environment: Environment): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    format: { type: "string" },
    output: { type: "string", short: "o", default: "-" },
    documents: { type: "string" },
    annotated: { type: "boolean", default: false },
    layers: { type: "string", default: "annotations" },
    set: { type: "string", multiple: true, default: [] },
    strict: { type: "boolean", default: false },
    loss: { type: "string" },
    force: { type: "boolean", default: false },
    codebook: { type: "string" },
    annotations: { type: "string", default: "" },
  });
  const format = formatNamed(values.format, false);
  const set = settingsOf(format, values.set);
  const layers = layersNamed(values.layers);
  if (positionals.length === 0) throw new UsageError("a PATH is missing");
  if (values.output === "-" && format.isFolder) {
    throw new UsageError(`${format.name} makes several files: name a folder with -o`);
  }
  const { codebook } = await readCodebook(positionals, values.codebook, environment.knowledge);
  const selection = {
    ids: values.documents === undefined ? null : new Set(values.documents.split(",").map((id) => id.trim())),
    annotatedOnly: values.annotated,
    folder: values.annotations,
  };
  const reading = new Reading(positionals, selection, environment);
  const place = placeOf(values.output, format);
  const options: ExportOptions = { layers, set, ...(place.name === null ? {} : { name: place.name }) };
  const output = format.write({ codebook, documents: reading.documents() }, options);
  const losses = await deliver(output, place, values.strict, values.force, environment);
  reading.checkIds();
  for (const { message } of losses) await write(environment.stderr, `readout export: ${message}\n`);
  await writeLosses(values.loss, "export", format, losses);
  if (values.strict && losses.length > 0) {
    await write(environment.stderr, "readout export: --strict: nothing was written\n");
    return ExitCode.Problems;
  }
  return reading.isWhole ? ExitCode.Ok : ExitCode.Problems;
}

interface Place {
  /** Null for standard output. */
  readonly pathFor: ((path: string) => string) | null;
  /** Name of the output without its ending; null for the format's own. */
  readonly name: string | null;
}

/** A folder where one is meant; else the format's one file under the name that was given. */
function placeOf(output: string, { isFolder, extensions }: Format): Place {
  if (output === "-") return { pathFor: null, name: null };
  const ending = extname(output);
  const isNamed = extensions.includes(ending.slice(1).toLowerCase());
  const isThere = statSync(output, { throwIfNoEntry: false })?.isDirectory() === true;
  if (/[/\\]$/.test(output) || isThere || (isFolder && !isNamed)) {
    return { pathFor: (path) => join(output, ...path.split("/")), name: null };
  }
  const name = isNamed ? basename(output, ending) : basename(output);
  const folder = dirname(output);
  const own = new Set(extensions.map((extension) => `${name}.${extension}`));
  return { pathFor: (path) => (own.has(path) ? output : join(folder, ...path.split("/"))), name };
}

/** Writes what comes; nothing stays where something goes wrong. */
async function deliver(
  output: ReturnType<Format["write"]>,
  { pathFor }: Place,
  strict: boolean,
  force: boolean,
  { stdout }: Environment,
): Promise<readonly Loss[]> {
  if (pathFor === null) {
    const held: (string | Uint8Array)[] = [];
    for await (const { content } of output.chunks) {
      // What is lost is known at the end only.
      if (strict) held.push(content);
      else await write(stdout, content);
    }
    if (output.losses().length === 0) for (const content of held) await write(stdout, content);
    return output.losses();
  }
  const sink = new FileSink(force);
  try {
    for await (const { path, content } of output.chunks) await sink.write(pathFor(path), content);
    if (strict && output.losses().length > 0) await sink.discard();
    else await sink.finish();
  } catch (error) {
    await sink.discard();
    throw error;
  }
  return output.losses();
}

interface Selection {
  /** Null for all. */
  readonly ids: ReadonlySet<string> | null;
  readonly annotatedOnly: boolean;
  /** Where annotations lie, relative to each document. */
  readonly folder: string;
}

/** The documents of the paths, one at a time. */
class Reading {
  /** False where something could not be read. */
  isWhole = true;
  private readonly paths: readonly string[];
  private readonly selection: Selection;
  private readonly environment: Environment;
  private readonly found = new Set<string>();

  constructor(paths: readonly string[], selection: Selection, environment: Environment) {
    this.paths = paths;
    this.selection = selection;
    this.environment = environment;
  }

  async *documents(): AsyncGenerator<ExportDocument> {
    const { stderr, knowledge } = this.environment;
    const analyser = loadAnalyser(knowledge);
    const bar = new ProgressBar(stderr, "exporting");
    const root = rootOf(this.paths);
    let read = 0;
    for await (const result of annotatedFiles(this.paths, analyser, this.selection.folder)) {
      bar.show(++read, 0);
      if ("failure" in result) {
        this.isWhole = false;
        bar.clear();
        await write(stderr, `readout export: ${result.failure}\n`);
        continue;
      }
      for (const document of documentsOf(result.file, fromRoot(root, result.file.path))) {
        if (this.selects(document)) yield document;
      }
    }
    bar.clear();
  }

  /** Says which of the ids that were named no document has. */
  checkIds(): void {
    const missing = [...(this.selection.ids ?? [])].filter((id) => !this.found.has(id));
    if (missing.length > 0) throw new UsageError(`there is no document ${missing.join(", ")}`);
  }

  private selects({ id, annotations }: ExportDocument): boolean {
    this.found.add(id);
    const { ids, annotatedOnly } = this.selection;
    return (ids === null || ids.has(id)) && (!annotatedOnly || annotations.length > 0);
  }
}

function* documentsOf({ documents, homeless }: AnnotatedFile, file: string): Generator<ExportDocument> {
  for (const { id, span, text, analysis, annotations, anchorings } of documents) {
    const sha256 = createHash("sha256").update(text).digest("hex");
    yield { file, id, text, start: span.start, sha256, analysis, annotations, anchorings };
  }
  // Their documents are gone from the file; the annotations are not lost.
  const byDocument = new Map<string, Annotation[]>();
  for (const annotation of homeless) {
    const { document } = annotation.target;
    byDocument.set(document, [...(byDocument.get(document) ?? []), annotation]);
  }
  for (const [id, annotations] of byDocument) {
    yield { file, id, text: "", start: 0, sha256: null, analysis: null, annotations };
  }
}

/** Named `exporting`, since `export` is a word of the language. */
export const exporting: Command = {
  name: "export",
  summary: "write annotations for other tools: brat, REFI-QDA, INCEpTION, Label Studio, spaCy …",
  help,
  run,
};
