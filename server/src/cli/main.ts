import { realpathSync } from "node:fs";
import { dirname } from "node:path";
import { runCommandLine } from "./run.ts";

// A reader that has enough (`| head`) closes the pipe: that is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

const { stdin, stdout, stderr } = process;
const knowledge = dirname(realpathSync(process.argv[1] ?? "."));
void runCommandLine(process.argv.slice(2), { stdin, stdout, stderr, knowledge }).then((code) => {
  process.exitCode = code;
});
