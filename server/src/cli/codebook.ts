import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { findCode, type Codebook, type CodebookProblem } from "../annotation/codebook/model.ts";
import { parseCodebook } from "../annotation/codebook/parse.ts";
import { UsageError } from "./command.ts";
import { reason } from "./paths.ts";

export interface ReadCodebook {
  /** Null for the sample that comes with the program. */
  readonly path: string | null;
  readonly text: string;
  readonly codebook: Codebook;
  readonly problems: readonly CodebookProblem[];
}

/** Where a folder may keep its codebook; the editor looks in the same places. */
const places = ["codebook.yaml", join(".readout", "codebook.yaml")];

/** The codebook that is named, else the nearest one at or above the paths, else the program's sample. */
export async function readCodebook(
  paths: readonly string[],
  named: string | undefined,
  knowledge: string,
): Promise<ReadCodebook> {
  const found = named ?? paths.map((path) => nearest(resolve(path))).find((path) => path !== undefined);
  let text: string;
  try {
    text = await readFile(found ?? join(knowledge, "codebook.yaml"), "utf8");
  } catch (error) {
    throw new UsageError(`the codebook ${found ?? "of the program"}: ${reason(error)}`);
  }
  return { path: found ?? null, text, ...parseCodebook(text) };
}

/** Names of codes for people; an id that the codebook lacks names itself. */
export function codeNames(codebook: Codebook): (code: string) => string {
  return (code) => findCode(codebook, code)?.name ?? code;
}

function nearest(path: string): string | undefined {
  for (let folder = path; ; folder = dirname(folder)) {
    const own = places.map((place) => join(folder, place)).find((candidate) => existsSync(candidate));
    if (own !== undefined || folder === dirname(folder)) return own;
  }
}
