import { existsSync } from "node:fs";
import { Readable, Writable } from "node:stream";
import { compileGazetteer } from "../../../../scripts/compile-gazetteer.ts";
import { distFolder, inRoot } from "../../../../scripts/support/paths.ts";
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
  const environment = {
    stdin: Readable.from(stdin),
    stdout: into("stdout"),
    stderr: into("stderr"),
    knowledge: await knowledgeFolder(),
  };
  return { code: await runCommandLine(args, environment), ...written };
}

/** The folder of the compiled knowledge; compiled first where no build has done it. */
async function knowledgeFolder(): Promise<string> {
  const file = inRoot("dist/gazetteer.bin");
  if (!existsSync(file)) await compileGazetteer(file);
  return distFolder;
}
