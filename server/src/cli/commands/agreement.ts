import { htmlReport } from "../../agreement/report/html.ts";
import { jsonReport } from "../../agreement/report/json.ts";
import { markdownReport } from "../../agreement/report/markdown.ts";
import type { AgreementReport } from "../../agreement/report/model.ts";
import { agreementReport } from "../../agreement/report/report.ts";
import { annotatorsOf, materialOf, readDocument, type ReadDocument } from "../../agreement/reading.ts";
import { annotatedFiles } from "../annotated.ts";
import { oneOf, readArguments, wholeNumber } from "../arguments.ts";
import { codeNames, readCodebook } from "../codebook.ts";
import { type Command, ExitCode, type Environment, UsageError } from "../command.ts";
import { deliver } from "../destination.ts";
import { loadAnalyser } from "../knowledge.ts";
import { write } from "../output.ts";
import { ProgressBar } from "../progress.ts";

const help = `usage: readout agreement [options] PATH…

Says how well annotators agree: κ and α over statements, α for unitising and γ over characters, precision, recall and F1
over passages; over all codes, by code, by pair of annotators and by document, with 95 % intervals; what is taken for
what; and every disagreement with its place. What cannot be told is "undefined", with the reason.

PATH is a file of source documents, or a folder of them. Only documents in which every annotator (of a pair: both) has
marked something are compared. Rejected annotations and those without a place in the text are left out.

  --annotators A,B  only these, in this order (all; "curation" is what a review has settled on)
  --format FORMAT   md (the default), html or json
  -o, --output FILE write there instead of standard output; an existing file is kept unless --force is given
  --resamples N     resamplings of the documents for the intervals, 0 for none (1000)
  --samples N       texts made by chance for γ, at most (200)
  --seed N          for both; the same seed gives the same figures (1)
  --codebook FILE   for the codes' names (the nearest codebook.yaml or .readout/codebook.yaml)
  --annotations DIR where annotations lie, relative to each document (beside it)

exit code: 0 done; 1 something could not be read (said on standard error, the rest was compared); 2 wrong call

examples:
  readout agreement corpus/
  readout agreement --annotators ana,ben --format html -o agreement.html corpus/
  readout agreement --format json corpus/ | jq .overall.alpha.figure
`;

async function run(args: readonly string[], environment: Environment): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    annotators: { type: "string" },
    format: { type: "string", default: "md" },
    output: { type: "string", short: "o" },
    force: { type: "boolean", default: false },
    resamples: { type: "string", default: "1000" },
    samples: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    codebook: { type: "string" },
    annotations: { type: "string", default: "" },
  });
  const format = oneOf(values.format, "--format", ["md", "html", "json"]);
  const options = {
    resamples: wholeNumber(values.resamples, "--resamples"),
    samples: wholeNumber(values.samples, "--samples", 30),
    seed: wholeNumber(values.seed, "--seed"),
  };
  if (positionals.length === 0) throw new UsageError("a PATH is missing");
  const { codebook } = await readCodebook(positionals, values.codebook, environment.knowledge);
  const { documents, isWhole } = await readDocuments(positionals, values.annotations, environment);
  const annotators = chosen(values.annotators, annotatorsOf(documents));
  const report = made(agreementReport(materialOf(documents, annotators), options), environment);
  const nameOf = codeNames(codebook);
  const content =
    format === "json"
      ? jsonReport(report)
      : format === "html"
        ? htmlReport(report, nameOf)
        : markdownReport(report, nameOf);
  await deliver(content, values.output, values.force, environment);
  return isWhole ? ExitCode.Ok : ExitCode.Problems;
}

async function readDocuments(paths: readonly string[], folder: string, { knowledge, stderr }: Environment) {
  const analyser = loadAnalyser(knowledge);
  const bar = new ProgressBar(stderr, "reading");
  const documents: ReadDocument[] = [];
  let isWhole = true;
  let read = 0;
  for await (const result of annotatedFiles(paths, analyser, folder)) {
    bar.show(++read, 0);
    if ("failure" in result) {
      isWhole = false;
      bar.clear();
      await write(stderr, `readout agreement: ${result.failure}\n`);
      continue;
    }
    const { path, documents: own } = result.file;
    for (const document of own) {
      if (document.annotations.length === 0) continue;
      documents.push(readDocument({ ...document, file: path, units: document.analysis.statements }));
    }
  }
  bar.clear();
  return { documents, isWhole };
}

function chosen(named: string | undefined, known: readonly string[]): readonly string[] {
  const names = named === undefined ? known : named.split(",").map((name) => name.trim());
  for (const name of names) {
    if (known.includes(name)) continue;
    throw new UsageError(`nobody called ${JSON.stringify(name)} has marked anything; these have: ${known.join(", ")}`);
  }
  if (new Set(names).size < 2) {
    const who = known.length === 0 ? "nobody has marked anything" : `these have marked something: ${known.join(", ")}`;
    throw new UsageError(`a comparison wants two annotators; ${who}`);
  }
  return [...new Set(names)];
}

function made(making: ReturnType<typeof agreementReport>, { stderr }: Environment): AgreementReport {
  const bar = new ProgressBar(stderr, "comparing");
  for (;;) {
    const { done, value } = making.next();
    if (done === true) {
      bar.clear();
      return value;
    }
    bar.show(value.done, value.of);
  }
}

export const agreement: Command = {
  name: "agreement",
  summary: "say how well annotators agree",
  help,
  run,
};
