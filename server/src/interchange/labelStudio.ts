/** Label Studio's tasks as JSON, with the labelling configuration that shows them. Offsets count UTF-16. */
import type { Format } from "./format.ts";
import { Intake } from "./intake.ts";
import { rowsOf } from "./jsonl.ts";
import { readTask } from "./labelStudio/read.ts";
import { write } from "./labelStudio/write.ts";
import { createLossCollector } from "./loss.ts";
import { ownOption } from "./own.ts";

export const labelStudio: Format = {
  name: "label-studio",
  label: "Label Studio JSON",
  description: "tasks with annotations, predictions for what is recognised, and the labelling configuration",
  extensions: ["json"],
  isFolder: true,
  options: [ownOption],
  write(input, options) {
    const losses = createLossCollector();
    return { chunks: write(input, options, losses), losses: losses.report };
  },
  read(files, options) {
    const intake = new Intake(options);
    for (const file of files) {
      // The labelling configuration stands beside the tasks.
      if (/\.xml$/i.test(file.path)) continue;
      for (const row of rowsOf(intake, file)) intake.attempt(row.at, () => readTask(intake, row));
    }
    return intake.result();
  },
};
