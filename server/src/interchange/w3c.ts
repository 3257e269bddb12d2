/** The W3C Web Annotation Data Model as JSON-LD: https://www.w3.org/TR/annotation-model/ */
import type { Format } from "./format.ts";
import { createLossCollector } from "./loss.ts";
import { read } from "./w3c/read.ts";
import { write } from "./w3c/write.ts";

export const w3c: Format = {
  name: "w3c",
  label: "W3C Web Annotation (JSON-LD)",
  extensions: ["jsonld", "json"],
  write(input, options) {
    const losses = createLossCollector();
    return { chunks: write(input, options, losses), losses: losses.report };
  },
  read,
};
