/** The project exchange of REFI-QDA 1.5, a zip with `project.qde` and the texts: https://www.qdasoftware.org */
import { readingEach, writing } from "./directions.ts";
import type { Format } from "./format.ts";
import { readProject } from "./refi/read.ts";
import { write } from "./refi/write.ts";

export const refiQda: Format = {
  name: "refi-qda",
  label: "REFI-QDA project",
  description: "for NVivo, MAXQDA, ATLAS.ti, QualCoder: texts, codes, codings, notes and links",
  extensions: ["qdpx"],
  isFolder: false,
  options: [],
  write: writing(write),
  read: readingEach(readProject),
};
