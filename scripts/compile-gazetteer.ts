import { writeFileSync } from "node:fs";
import { compile } from "../server/src/recognise/entities/gazetteer/compile.ts";
import { gatherEntries, inputFiles } from "./gazetteer/gather.ts";

/** Compiles the bundled gazetteer from its sources in `server/data` and from CLDR into `outFile`. Deterministic. */
export function compileGazetteer(outFile: string): Promise<void> {
  writeFileSync(outFile, compile(gatherEntries()));
  return Promise.resolve();
}

/** The files that the compiled gazetteer is made from. */
export function gazetteerInputs(): string[] {
  return inputFiles();
}
