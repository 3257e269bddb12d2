import { isInterrupted, runCleanups } from "./cleanup.ts";

/** Something the person at the keyboard can mend: what is wrong, and what to do about it, each on one line. */
export class Failure extends Error {
  readonly remedy: string;

  constructor(problem: string, remedy: string) {
    super(problem);
    this.remedy = remedy;
  }
}

/** Prints a `Failure` as its two lines; anything else is a defect of ours and keeps its stack. */
export function report(error: unknown): void {
  if (error instanceof Failure) console.error(`\n✖ ${error.message}\n  → ${error.remedy}`);
  else console.error(error);
}

/** Runs a script's body, then its cleanups, and sets the exit code of the process: the last line of every script. */
export async function main(body: () => Promise<void>): Promise<void> {
  try {
    await body();
  } catch (error) {
    if (!isInterrupted()) report(error);
    process.exitCode = 1;
  } finally {
    await runCleanups();
  }
}
