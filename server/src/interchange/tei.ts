/** TEI P5 with stand-off spans: a file for each document, its text whole, annotations pointing into it by anchors. */
import type { Format } from "./format.ts";
import { Intake } from "./intake.ts";
import { createLossCollector } from "./loss.ts";
import { ownOption } from "./own.ts";
import { readTei } from "./tei/read.ts";
import { write } from "./tei/write.ts";

export const tei: Format = {
  name: "tei",
  label: "TEI P5 standOff",
  description: "for archives and editions: a file for each document, with spans that point into its text",
  extensions: ["xml"],
  isFolder: true,
  options: [ownOption],
  write(input, options) {
    const losses = createLossCollector();
    return { chunks: write(input, options, losses), losses: losses.report };
  },
  read(files, options) {
    const intake = new Intake(options);
    for (const file of files) intake.attempt(file, () => readTei(intake, file));
    return intake.result();
  },
};
