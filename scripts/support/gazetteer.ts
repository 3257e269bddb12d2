import { existsSync } from "node:fs";
import { join } from "node:path";
import { compileGazetteer } from "../compile-gazetteer.ts";
import { distFolder } from "./paths.ts";

/** The folder of the compiled gazetteer; compiles it where no build has done so yet. */
export async function ensureGazetteer(): Promise<string> {
  const file = join(distFolder, "gazetteer.bin");
  if (!existsSync(file)) await compileGazetteer(file);
  return distFolder;
}
