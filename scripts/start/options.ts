import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Failure } from "../support/failure.ts";
import { inRoot } from "../support/paths.ts";

export const usage = `npm start [-- OPTIONS] [PATH]

Opens VS Code in the browser with Readout installed. Ctrl-C ends it.

  PATH         the folder to open, or a file in it; the sample documents without it
  --port N     listen on this port; 8731 without it, or any free one where that is taken
  --no-open    only print the address, and leave opening it to you
  --help       this page`;

/** What a person asked for. */
export interface StartOptions {
  readonly folder: string;
  /** The file that is to be open at the start. */
  readonly file?: string;
  readonly port?: number;
  readonly open: boolean;
}

/** Reads the command line; undefined where the person asked for help. Relative paths count from `from`. */
export function readOptions(args: readonly string[], from: string): StartOptions | undefined {
  const { values, positionals } = parse(args);
  if (values.help) return undefined;
  if (positionals.length > 1) throw new Failure(`More than one path: ${positionals.join(" ")}`, "Name one folder.");
  const open = !values["no-open"];
  const port = values.port === undefined ? {} : { port: readPort(values.port) };
  const [path] = positionals;
  if (path === undefined) return { ...samples(), open, ...port };
  const full = resolve(from, path);
  if (!existsSync(full)) throw new Failure(`There is no ${full}.`, "Name a folder or a file that exists.");
  return statSync(full).isDirectory()
    ? { folder: full, open, ...port }
    : { folder: dirname(full), file: full, open, ...port };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        port: { type: "string" },
        "no-open": { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    const [problem] = error instanceof Error ? error.message.split(". ") : [String(error)];
    throw new Failure(`${problem}.`, "See `npm start -- --help`.");
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Failure(`"${text}" is no port.`, "Choose a number from 1 to 65535.");
}

/** The sample documents, one of which is shown at once: a file of several documents in several languages. */
function samples(): { folder: string; file?: string } {
  const folder = inRoot("test-fixtures/corpus");
  const file = join(folder, "201_three_desks.readout");
  return existsSync(file) ? { folder, file } : { folder: inRoot("test-fixtures") };
}
