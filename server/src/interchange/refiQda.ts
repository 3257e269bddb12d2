/** The project exchange of REFI-QDA 1.5, a zip with `project.qde` and the texts: https://www.qdasoftware.org */
import type { Format } from "./format.ts";
import { createLossCollector } from "./loss.ts";
import { read } from "./refi/read.ts";
import { write } from "./refi/write.ts";

export const refiQda: Format = {
  name: "refi-qda",
  label: "REFI-QDA project",
  description: "for NVivo, MAXQDA, ATLAS.ti, QualCoder: texts, codes, codings, notes and links",
  extensions: ["qdpx"],
  isFolder: false,
  options: [],
  write(input, options) {
    const losses = createLossCollector();
    return { chunks: write(input, options, losses), losses: losses.report };
  },
  read,
};
