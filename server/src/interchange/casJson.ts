/** UIMA CAS JSON 0.4, as INCEpTION and dkpro-cassis read it: a CAS for each document. Offsets count UTF-16. */
import { readingEach, writing } from "./directions.ts";
import type { Format } from "./format.ts";
import { readCas } from "./cas/read.ts";
import { write } from "./cas/write.ts";
import { ownOption } from "./own.ts";

export const casJson: Format = {
  name: "cas-json",
  label: "UIMA CAS JSON 0.4",
  description: "for INCEpTION, dkpro-cassis and UIMA: a file for each document, with its type system",
  extensions: ["json"],
  isFolder: true,
  options: [ownOption],
  write: writing(write),
  read: readingEach(readCas),
};
