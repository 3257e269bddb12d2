import { realpathSync } from "node:fs";
import { dirname } from "node:path";
import { isMainThread } from "node:worker_threads";
import { work } from "./analysis/worker.ts";
import { runCommandLine } from "./run.ts";

if (isMainThread) start();
else work();

function start(): void {
  const { stdin, stdout, stderr } = process;
  // A reader that has enough (`| head`) closes the pipe: that is no failure of ours.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  const program = realpathSync(process.argv[1] ?? ".");
  const environment = { stdin, stdout, stderr, program, knowledge: dirname(program) };
  void runCommandLine(process.argv.slice(2), environment).then((code) => {
    process.exitCode = code;
  });
}
