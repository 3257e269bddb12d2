/** WebAnno TSV 3.3, as WebAnno and INCEpTION read it: a file for each document. Offsets count UTF-16. */
import { readingEach, writing } from "./directions.ts";
import type { Format } from "./format.ts";
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
  write: writing(write),
  read: readingEach(readTsv),
};
