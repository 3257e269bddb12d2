/** The W3C Web Annotation Data Model as JSON-LD: https://www.w3.org/TR/annotation-model/ */
import { readingEach, writing } from "./directions.ts";
import type { Format } from "./format.ts";
import { readFile } from "./w3c/read.ts";
import { write } from "./w3c/write.ts";

export const w3c: Format = {
  name: "w3c",
  label: "W3C Web Annotation (JSON-LD)",
  description: "for Hypothesis-like tools, archives and linked data",
  extensions: ["jsonld", "json"],
  isFolder: false,
  options: [],
  write: writing(write),
  read: readingEach(readFile),
};
