import { spawn } from "node:child_process";
import { join } from "node:path";
import { readArguments } from "../arguments.ts";
import { type Command, ExitCode, type Environment, UsageError } from "../command.ts";

const help = `usage: readout serve --stdio

Runs the language server for an editor of your choice: the Language Server Protocol over standard input and output.
docs/protocol.md lists what it understands.

  --stdio   the only way of talking, and needed

exit code: that of the server

examples:
  readout serve --stdio
  # Neovim: vim.lsp.start({ name = "readout", cmd = { "readout", "serve", "--stdio" } })
`;

/** The server is a program of its own beside this one, so that the command line need not know it. */
async function run(args: readonly string[], { knowledge }: Environment): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, { stdio: { type: "boolean", default: false } });
  if (!values.stdio || positionals.length > 0) throw new UsageError("write readout serve --stdio");
  const server = spawn(process.execPath, [join(knowledge, "server.js"), "--stdio"], { stdio: "inherit" });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.once("exit", (code) => resolve(code === 0 ? ExitCode.Ok : ExitCode.Problems));
  });
}

export const serve: Command = { name: "serve", summary: "run the language server for another editor", help, run };
