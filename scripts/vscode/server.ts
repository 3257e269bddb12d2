import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { Failure } from "../support/failure.ts";
import { withLock } from "../support/lock.ts";
import { cacheFolder } from "../support/paths.ts";
import { run, runNpm } from "../support/processes.ts";
import { note, seconds, step } from "../support/progress.ts";

/** The npm package that carries a complete VS Code server in `lib/vscode`: the real workbench and extension hosts. */
const packageName = "code-server";
const packageVersion = "4.139.1";

/**
 * The native modules that the server misses when they are not built, and what a person then notices.
 * Everything else native in the package is for features that nobody needs here.
 */
const nativeModules: Readonly<Record<string, string>> = {
  "@vscode/spdlog": "log files",
  "@vscode/native-watchdog": "ending with a crashed window",
  "@parcel/watcher": "noticing files changed from outside",
  "@vscode/sqlite3": "the state database",
  "node-pty": "the terminal",
};

/** Written last into a finished installation; a folder without it is not one. */
const stampName = "readout-installation.json";

interface Stamp {
  readonly nativeModules: boolean;
}

/**
 * The folder of a VS Code server that can be started, brought from npm on the first call and kept in `.vscode-test/`.
 * Never half there: it is made beside its place and moved there when whole, by one process at a time.
 */
export async function ensureServer(): Promise<string> {
  requireNode24();
  const name = `${packageName}-${packageVersion}-${process.platform}-${process.arch}`;
  const folder = join(cacheFolder, name);
  if (!isInstalled(folder)) {
    const waiting = () => note("another run is getting VS Code; waiting for it");
    await withLock(join(cacheFolder, `${name}.lock`), waiting, async () => {
      if (!isInstalled(folder)) await install(folder);
    });
  }
  if (!readStamp(folder).nativeModules) warnOfMissingModules(folder);
  return folder;
}

function isInstalled(folder: string): boolean {
  return existsSync(join(folder, stampName));
}

function readStamp(folder: string): Stamp {
  return JSON.parse(readFileSync(join(folder, stampName), "utf8")) as Stamp;
}

function requireNode24(): void {
  if (Number.parseInt(process.versions.node, 10) >= 24) return;
  throw new Failure(
    `VS Code's server needs Node 24, and this is ${process.version}.`,
    "Run `npm ci`, then start through npm (`npm start`, `npm test`): npm scripts use the Node 24 among the dependencies.",
  );
}

async function install(folder: string): Promise<void> {
  const started = Date.now();
  removeLeftovers();
  const work = mkdtempSync(join(cacheFolder, "installing-"));
  step(`getting VS Code's server from npm (${packageName}@${packageVersion}, 47 MB)`);
  await unpack(`${packageName}@${packageVersion}`, "package/lib/vscode", work);
  const server = join(work, "package/lib/vscode");
  step("installing what the server needs");
  const installed = await runNpm(["install", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: server,
  });
  if (installed.code !== 0) throw networkFailure("installing the dependencies of VS Code's server", installed.output);
  step("building its native modules (about a minute and a half)");
  const stamp: Stamp = { nativeModules: await buildNativeModules(server, work) };
  writeFileSync(join(server, stampName), JSON.stringify(stamp));
  rmSync(folder, { recursive: true, force: true });
  renameSync(server, folder);
  rmSync(work, { recursive: true, force: true });
  note(`VS Code is ready in ${folder} (${seconds(Date.now() - started)})`);
}

/** A killed run leaves its work folder behind; under the lock nobody else can be using one. */
function removeLeftovers(): void {
  mkdirSync(cacheFolder, { recursive: true });
  for (const entry of readdirSync(cacheFolder)) {
    if (entry.startsWith("installing-")) rmSync(join(cacheFolder, entry), { recursive: true, force: true });
  }
}

/** Unpacks one folder of a package of the registry into `target`. */
async function unpack(specifier: string, inner: string, target: string): Promise<void> {
  const packed = await runNpm(["pack", specifier, "--silent", "--pack-destination", target]);
  const archive = readdirSync(target).find((entry) => entry.endsWith(".tgz"));
  if (packed.code !== 0 || archive === undefined) throw networkFailure(`getting ${specifier} from npm`, packed.output);
  const unpacked = await run("tar", ["-xzf", archive, inner], { cwd: target });
  if (unpacked.code !== 0) {
    throw new Failure(`Unpacking ${specifier} failed: ${lastLine(unpacked.output)}`, "Check that `tar` is installed.");
  }
  rmSync(join(target, archive));
}

/** Builds against the headers of the Node that will run the server; those of the system may be of another version. */
async function buildNativeModules(server: string, work: string): Promise<boolean> {
  const platform = process.platform === "win32" ? "win" : process.platform;
  const prefix = process.platform === "darwin" && process.arch === "arm64" ? "node-bin" : "node";
  const headers = join(work, "headers");
  mkdirSync(headers);
  try {
    await unpack(`${prefix}-${platform}-${process.arch}@${process.versions.node}`, "package/include", headers);
  } catch {
    return false;
  }
  const built = await runNpm(["rebuild", ...Object.keys(nativeModules)], {
    cwd: server,
    env: { npm_config_nodedir: join(headers, "package"), JOBS: "max" },
  });
  return built.code === 0;
}

function warnOfMissingModules(folder: string): void {
  note(
    `VS Code's native modules could not be built here: it runs without ${Object.values(nativeModules).join(", ")}.\n` +
      `  → To have them, install a C++ compiler, make and Python 3, delete ${folder} and start again.`,
  );
}

function networkFailure(doing: string, output: string): Failure {
  return new Failure(
    `${doing[0]?.toUpperCase()}${doing.slice(1)} failed: ${lastLine(output)}`,
    "Check the network and `npm config get registry`, then try again; nothing half-done is kept.",
  );
}

/** npm ends with a line that only names its log file; the line that says something stands before it. */
function lastLine(output: string): string {
  const lines = output.split("\n").map((line) => line.trim());
  return lines.findLast((line) => line !== "" && !line.includes("complete log of this run")) ?? "no output";
}
