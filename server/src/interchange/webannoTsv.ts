/** WebAnno TSV 3.3, as WebAnno and INCEpTION read it: a file for each document. Offsets count UTF-16. */
import type { Format } from "./format.ts";
import { Intake } from "./intake.ts";
import { createLossCollector } from "./loss.ts";
import { ownOption } from "./own.ts";
import { readTsv } from "./webanno/read.ts";
import { write } from "./webanno/write.ts";

export const webannoTsv: Format = {
  name: "webanno-tsv",
  label: "WebAnno TSV 3.3",
  description: "for INCEpTION and WebAnno: a file for each document, tokens with layers of labels",
  extensions: ["tsv"],
  isFolder: true,
  options: [ownOption],
  write(input, options) {
    const losses = createLossCollector();
    return { chunks: write(input, options, losses), losses: losses.report };
  },
  read(files, options) {
    const intake = new Intake(options);
    for (const file of files) intake.attempt(file, () => readTsv(intake, file));
    return intake.result();
  },
};
