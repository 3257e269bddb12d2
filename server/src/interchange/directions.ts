import type { ExportInput, ExportOptions, Format, ImportFile, OutputChunk } from "./format.ts";
import { Intake } from "./intake.ts";
import type { LossCollector } from "./loss.ts";
import { createLossCollector } from "./loss.ts";

type Writer = (input: ExportInput, options: ExportOptions, losses: LossCollector) => AsyncIterable<OutputChunk>;

/** The way out of a format, around the generator that writes it. */
export function writing(write: Writer): Format["write"] {
  return (input, options) => {
    const losses = createLossCollector();
    return { chunks: write(input, options, losses), losses: losses.report };
  };
}

/** The way back of a format whose files are read one by one; `readFile` may throw `ShapeError`. */
export function readingEach(readFile: (intake: Intake, file: ImportFile) => void): NonNullable<Format["read"]> {
  return (files, options) => {
    const intake = new Intake(options);
    for (const file of files) intake.attempt({ path: file.path }, () => readFile(intake, file));
    return intake.result();
  };
}
