import { writeFile } from "node:fs/promises";
import type { Environment } from "./command.ts";
import { UsageError } from "./command.ts";
import { write } from "./output.ts";
import { reason } from "./paths.ts";

/**
 * Writes what a command has made: to standard output, or to the file that `-o` names, which is not overwritten without
 * `--force`.
 */
export async function deliver(
  content: string,
  output: string | undefined,
  force: boolean,
  { stdout }: Environment,
): Promise<void> {
  if (output === undefined || output === "-") {
    await write(stdout, content);
    return;
  }
  try {
    await writeFile(output, content, { flag: force ? "w" : "wx" });
  } catch (error) {
    const isThere = (error as { code?: string }).code === "EEXIST";
    throw new UsageError(isThere ? `${output} exists already; --force overwrites it` : `${output}: ${reason(error)}`);
  }
}
