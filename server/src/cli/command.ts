import type { Readable, Writable } from "node:stream";

/** Where a command reads and writes, and where its knowledge lies; tests pass their own. */
export interface Environment {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** The folder of the compiled knowledge: the program's own. */
  readonly knowledge: string;
  /** The file of the program itself, which its threads run. */
  readonly program: string;
}

/** Exit codes, stable: scripts rely on them. */
export const ExitCode = {
  Ok: 0,
  /** Something in the input was wrong; the rest was done. */
  Problems: 1,
  /** The call itself was wrong; nothing was done. */
  Usage: 2,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;
  /** `args` are the words behind the command's name. */
  run(args: readonly string[], environment: Environment): Promise<ExitCode>;
}

/** The call was wrong: printed without a stack, exit code 2. */
export class UsageError extends Error {}
