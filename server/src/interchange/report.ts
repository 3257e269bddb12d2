/** A report for reading: every annotation with its words, by document, and how often each code is set. */
import { writing } from "./directions.ts";
import type { Format, FormatOption } from "./format.ts";
import { valueOf } from "./format.ts";
import { canHold } from "./lacks.ts";
import type { LossCollector } from "./loss.ts";
import type { ExportInput, ExportOptions, OutputChunk } from "./format.ts";
import { outgoing } from "./outgoing.ts";
import { htmlReport } from "./report/html.ts";
import { markdownReport } from "./report/markdown.ts";
import { Tally } from "./report/tally.ts";

const formOption: FormatOption = {
  name: "form",
  values: ["html", "markdown"],
  description: "A page that stands for itself, or Markdown.",
};

export const report: Format = {
  name: "report",
  label: "Report (HTML or Markdown)",
  description: "for reading and printing: the words, codes and notes, by document; cannot be imported",
  extensions: ["html", "md"],
  isFolder: false,
  options: [formOption],
  write: writing(write),
};

async function* write(input: ExportInput, options: ExportOptions, losses: LossCollector): AsyncIterable<OutputChunk> {
  const form = valueOf(formOption, options);
  const name = options.name ?? "annotations";
  const path = `${name}.${form === "html" ? "html" : "md"}`;
  const writer = form === "html" ? htmlReport : markdownReport;
  const tally = new Tally(input.codebook);
  yield { path, content: writer.open(name) };
  for await (const { document, annotations } of outgoing(input, options)) {
    if (annotations.length === 0) continue;
    yield { path, content: writer.document(document) };
    for (const out of annotations) {
      canHold(out, ["unknown-fields"], losses);
      yield { path, content: writer.annotation(tally.entry(document, out)) };
    }
    yield { path, content: writer.endDocument };
  }
  yield { path, content: writer.close(tally.counts()) };
}
