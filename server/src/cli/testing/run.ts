import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { ensureGazetteer } from "../../../../scripts/support/gazetteer.ts";
import { runCommandLine } from "../run.ts";

export interface CallResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Calls the command line as a shell would, in this process. `stdin` is given in pieces, as a pipe delivers them. */
export async function call(args: readonly string[], stdin: readonly (string | Buffer)[] = []): Promise<CallResult> {
  const written = { stdout: "", stderr: "" };
  const into = (name: keyof typeof written) =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        written[name] += chunk.toString();
        done();
      },
    });
  const knowledge = await ensureGazetteer();
  const environment = {
    stdin: Readable.from(stdin),
    stdout: into("stdout"),
    stderr: into("stderr"),
    knowledge,
    program: join(knowledge, "cli.js"),
  };
  return { code: await runCommandLine(args, environment), ...written };
}
