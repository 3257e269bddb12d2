/** TEI P5 with stand-off spans: a file for each document, its text whole, annotations pointing into it by anchors. */
import { readingEach, writing } from "./directions.ts";
import type { Format } from "./format.ts";
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
  write: writing(write),
  read: readingEach(readTei),
};
