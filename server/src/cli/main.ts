import { runCommandLine } from "./run.ts";

// A reader that has enough (`| head`) closes the pipe: that is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

void runCommandLine(process.argv.slice(2), process).then((code) => {
  process.exitCode = code;
});
