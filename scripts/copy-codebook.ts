import { copyFile } from "node:fs/promises";
import { inRoot } from "./support/paths.ts";

/** Puts the sample codebook beside the bundles, where the server reads it. */
export async function copyCodebook(target: string): Promise<void> {
  await copyFile(inRoot("server/data/codebook.sample.yaml"), target);
}
