/** The W3C Web Annotation Data Model as JSON-LD: https://www.w3.org/TR/annotation-model/ */
import type { Format } from "./format.ts";
import { Intake } from "./intake.ts";
import { createLossCollector } from "./loss.ts";
import { readFile } from "./w3c/read.ts";
import { write } from "./w3c/write.ts";

export const w3c: Format = {
  name: "w3c",
  label: "W3C Web Annotation (JSON-LD)",
  description: "for Hypothesis-like tools, archives and linked data",
  extensions: ["jsonld", "json"],
  isFolder: false,
  options: [],
  write(input, options) {
    const losses = createLossCollector();
    return { chunks: write(input, options, losses), losses: losses.report };
  },
  read(files, options) {
    const intake = new Intake(options);
    for (const file of files) readFile(intake, file);
    return intake.result();
  },
};
