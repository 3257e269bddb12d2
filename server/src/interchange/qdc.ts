/** The codebook exchange of REFI-QDA 1.5: codes and nothing else. */
import { codesOf } from "../annotation/model.ts";
import { textOf } from "./decode.ts";
import { readingEach, writing } from "./directions.ts";
import type { ExportInput, ExportOptions, Format, OutputChunk } from "./format.ts";
import { canHold } from "./lacks.ts";
import type { LossCollector } from "./loss.ts";
import { outgoing } from "./outgoing.ts";
import { codesXml, readCodes } from "./refi/codes.ts";
import { codebookNamespace, origin } from "./refi/vocabulary.ts";
import { ShapeError } from "./shape.ts";
import { childOf, parseXml } from "./xml/read.ts";

export const qdc: Format = {
  name: "qdc",
  label: "REFI-QDA codebook",
  description: "the codes alone, for NVivo, MAXQDA, ATLAS.ti, QualCoder",
  extensions: ["qdc"],
  isFolder: false,
  options: [],
  write: writing(write),
  read: readingEach((intake, file) => {
    const content = textOf(intake, file);
    if (content === undefined) return;
    const root = parseXml(content);
    if (root.name !== "CodeBook") throw new ShapeError("", `this is a ${root.name}, not a CodeBook`, root.line);
    for (const code of readCodes(childOf(root, "Codes"), intake.options.codebook).values()) intake.code(code);
  }),
};

async function* write(input: ExportInput, options: ExportOptions, losses: LossCollector): AsyncIterable<OutputChunk> {
  const path = `${options.name ?? "codebook"}.qdc`;
  const used = new Set<string>();
  for await (const { annotations } of outgoing(input, options)) {
    for (const out of annotations) {
      canHold(out, ["annotations"], losses);
      for (const code of codesOf(out.annotation)) used.add(code);
    }
  }
  yield {
    path,
    content: `<?xml version="1.0" encoding="utf-8"?>\n<CodeBook xmlns="${codebookNamespace}" origin="${origin}">\n${codesXml(input.codebook, used, losses)}</CodeBook>\n`,
  };
}
