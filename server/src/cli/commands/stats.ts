import { codesOf, layerOf } from "../../annotation/model.ts";
import { type AnnotatedDocument, annotatedFiles } from "../annotated.ts";
import { oneOf, readArguments } from "../arguments.ts";
import { type Command, ExitCode, type Environment, UsageError } from "../command.ts";
import { loadAnalyser } from "../knowledge.ts";
import { write } from "../output.ts";
import { ProgressBar } from "../progress.ts";

const help = `usage: readout stats [options] PATH…

Counts what is in source documents: files, documents, languages, characters, statements and who speaks, names, dates,
meetings; and annotations by code, annotator, status, and how surely they stand in the text.

PATH is a file of source documents, or a folder of them.

  --format FORMAT    text (the default), json, or csv with the columns group, name, count
  --annotations DIR  where annotations lie, relative to each document (beside it)

exit code: 0 done; 1 something could not be read (said on standard error, the rest was counted); 2 wrong call

examples:
  readout stats corpus/
  readout stats --format json corpus/ | jq .codes
`;

/** Counts by group and name. */
type Counts = Map<string, Map<string, number>>;

async function run(args: readonly string[], { knowledge, stdout, stderr }: Environment): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    format: { type: "string", default: "text" },
    annotations: { type: "string", default: "" },
  });
  const format = oneOf(values.format, "--format", ["text", "json", "csv"]);
  if (positionals.length === 0) throw new UsageError("a PATH is missing");
  const counts: Counts = new Map();
  const bar = new ProgressBar(stderr, "counting");
  let code: ExitCode = ExitCode.Ok;
  let read = 0;
  for await (const result of annotatedFiles(positionals, loadAnalyser(knowledge), values.annotations)) {
    bar.show(++read, 0);
    if ("failure" in result) {
      code = ExitCode.Problems;
      bar.clear();
      await write(stderr, `readout stats: ${result.failure}\n`);
      continue;
    }
    const { documents, homeless } = result.file;
    add(counts, "total", "files");
    for (const document of documents) countDocument(counts, document);
    add(counts, "annotation states", "document gone", homeless.length);
  }
  bar.clear();
  await write(stdout, written(counts, format));
  return code;
}

function countDocument(counts: Counts, { analysis, text, annotations, anchorings }: AnnotatedDocument): void {
  add(counts, "total", "documents");
  add(counts, "total", "characters", text.length);
  add(counts, "total", "statements", analysis.statements.length);
  add(counts, "total", "dates", analysis.dates.length);
  add(counts, "total", "meetings", analysis.meetings.length);
  add(counts, "languages", analysis.language.tag);
  add(counts, "document dates", analysis.date.source);
  for (const { label } of analysis.entities) add(counts, "names", label);
  for (const { speaker } of analysis.statements) if (speaker !== null) add(counts, "speakers", speaker);
  for (const { code } of analysis.problems) add(counts, "problems", code);
  for (const [index, annotation] of annotations.entries()) {
    add(counts, "total", "annotations");
    for (const code of codesOf(annotation)) add(counts, "codes", code);
    const isCuration = layerOf(annotation) === "curation";
    add(counts, "annotators", isCuration ? "(curation)" : (annotation.creator ?? "(unnamed)"));
    add(counts, "annotation status", annotation.status);
    add(counts, "annotation states", anchorings[index]?.state ?? "orphaned");
  }
}

function add(counts: Counts, group: string, name: string, by = 1): void {
  if (by === 0) return;
  const own = counts.get(group) ?? new Map<string, number>();
  counts.set(group, own.set(name, (own.get(name) ?? 0) + by));
}

function written(counts: Counts, format: "text" | "json" | "csv"): string {
  const groups = [...counts].map(
    ([group, own]) => [group, [...own].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))] as const,
  );
  if (format === "json") {
    const keys = groups.map(([group, own]) => [group.replaceAll(" ", "-"), Object.fromEntries(own)] as const);
    return `${JSON.stringify(Object.fromEntries(keys), null, 2)}\n`;
  }
  if (format === "csv") {
    const rows = groups.flatMap(([group, own]) =>
      own.map(([name, count]) => `${field(group)},${field(name)},${count}`),
    );
    return `${["group,name,count", ...rows].join("\r\n")}\r\n`;
  }
  return groups
    .map(([group, own]) => {
      const width = Math.max(...own.map(([, count]) => String(count).length));
      return `${group}\n${own.map(([name, count]) => `  ${String(count).padStart(width)}  ${name}`).join("\n")}\n`;
    })
    .join("\n");
}

/** A field of CSV (RFC 4180). */
function field(words: string): string {
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}

export const stats: Command = { name: "stats", summary: "count what is in documents and annotations", help, run };
