import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { constants, accessSync } from "node:fs";
import { delimiter, join } from "node:path";
import { onExit } from "./cleanup.ts";

const windows = process.platform === "win32";

export interface Outcome {
  /** Exit code; 127 where the command could not be started at all. */
  readonly code: number;
  /** Standard output and standard error, in the order in which they came. */
  readonly output: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Also show the output while it comes. */
  readonly echo?: boolean;
}

/** Runs a command to its end. Never rejects: what went wrong is in the outcome. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawnOwned(command, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (chunk: string) => {
        output += chunk;
        if (options.echo) process.stdout.write(chunk);
      });
    }
    child.once("error", (error) => resolve({ code: 127, output: output + error.message }));
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Starts a process in a group of its own, which dies with us whatever happens.
 * A group, because a VS Code server and a browser start children of their own that must not outlive them.
 */
export function spawnOwned(command: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn(command, args, { ...options, detached: !windows });
  const stop = onExit(() => stopGroup(child));
  child.once("close", () => void stop());
  return child;
}

/** Ends a process and all it started; resolves when it is gone. Politely first, by force after three seconds. */
export async function stopGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined) return;
  const gone = new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once("exit", () => resolve());
  });
  signalGroup(child.pid, "SIGTERM");
  const force = setTimeout(() => child.pid !== undefined && signalGroup(child.pid, "SIGKILL"), 3000);
  await gone;
  clearTimeout(force);
  // The leader is gone; a child of it that ignored the polite signal is not.
  signalGroup(child.pid, "SIGKILL");
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(windows ? pid : -pid, signal);
  } catch {
    // Already gone.
  }
}

/** Runs npm: the one that started us, else the one on the PATH. */
export function runNpm(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const npm = process.env["npm_execpath"];
  return npm?.endsWith(".js") ? run(process.execPath, [npm, ...args], options) : run("npm", args, options);
}

/** The full path of a command on the PATH, or undefined. */
export function findOnPath(command: string): string | undefined {
  for (const folder of (process.env["PATH"] ?? "").split(delimiter)) {
    for (const name of windows ? [`${command}.exe`, `${command}.cmd`] : [command]) {
      const candidate = join(folder, name);
      try {
        accessSync(candidate, constants.X_OK);
        return candidate;
      } catch {
        // Not here; look in the next folder.
      }
    }
  }
  return undefined;
}
