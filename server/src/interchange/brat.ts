/** brat standoff: https://brat.nlplab.org/standoff.html. A text and an `.ann` for each document, and the two `.conf`. */
import { read } from "./brat/read.ts";
import { write } from "./brat/write.ts";
import { writing } from "./directions.ts";
import type { Format } from "./format.ts";
import { ownOption } from "./own.ts";

export const brat: Format = {
  name: "brat",
  label: "brat standoff",
  description: "a folder for brat: a text and an .ann for each document, with annotation.conf and visual.conf",
  extensions: ["ann"],
  isFolder: true,
  options: [ownOption],
  write: writing(write),
  read,
};
