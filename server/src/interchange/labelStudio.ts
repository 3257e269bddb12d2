/** Label Studio's tasks as JSON, with the labelling configuration that shows them. Offsets count UTF-16. */
import { readingEach, writing } from "./directions.ts";
import type { Format } from "./format.ts";
import { rowsOf } from "./jsonl.ts";
import { readTask } from "./labelStudio/read.ts";
import { write } from "./labelStudio/write.ts";
import { ownOption } from "./own.ts";

export const labelStudio: Format = {
  name: "label-studio",
  label: "Label Studio JSON",
  description: "tasks with annotations, predictions for what is recognised, and the labelling configuration",
  extensions: ["json"],
  isFolder: true,
  options: [ownOption],
  write: writing(write),
  read: readingEach((intake, file) => {
    // The labelling configuration stands beside the tasks.
    if (/\.xml$/i.test(file.path)) return;
    for (const row of rowsOf(intake, file)) intake.attempt(row.at, () => readTask(intake, row));
  }),
};
