import { agreement } from "./commands/agreement.ts";
import { analyze } from "./commands/analyze.ts";
import { anchor } from "./commands/anchor.ts";
import { check } from "./commands/check.ts";
import { exporting } from "./commands/export.ts";
import { importing } from "./commands/import.ts";
import { serve } from "./commands/serve.ts";
import { stats } from "./commands/stats.ts";
import { type Command, ExitCode, type Environment, UsageError } from "./command.ts";
import { write } from "./output.ts";
import packageJson from "../../../package.json" with { type: "json" };

/** Every command; a new one is a file in `commands/` and a line here. */
const commands: readonly Command[] = [analyze, exporting, importing, check, stats, agreement, anchor, serve];

const overview = `readout ${packageJson.version}: reads accounts of diplomatic meetings in many languages

usage: readout COMMAND [options] …

commands:
${commands.map(({ name, summary }) => `  ${name.padEnd(12)}${summary}`).join("\n")}

readout COMMAND --help explains a command. readout --version prints the version.
`;

/** Runs one call of the command line; returns its exit code. */
export async function runCommandLine(args: readonly string[], environment: Environment): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    await write(name === undefined ? environment.stderr : environment.stdout, overview);
    return name === undefined ? ExitCode.Usage : ExitCode.Ok;
  }
  if (name === "--version" || name === "-V") {
    await write(environment.stdout, `${packageJson.version}\n`);
    return ExitCode.Ok;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    await write(
      environment.stderr,
      `readout: there is no command ${JSON.stringify(name)}; readout --help lists them\n`,
    );
    return ExitCode.Usage;
  }
  if (rest.includes("--help") || rest.includes("-h")) {
    await write(environment.stdout, command.help);
    return ExitCode.Ok;
  }
  try {
    return await command.run(rest, environment);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await write(environment.stderr, `readout ${name}: ${error.message}; readout ${name} --help explains it\n`);
    return ExitCode.Usage;
  }
}
