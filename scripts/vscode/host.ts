import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Failure } from "../support/failure.ts";
import { spawnOwned, stopGroup } from "../support/processes.ts";

/** How long a server may take until it listens, in milliseconds. */
const startLimit = 60_000;

export interface HostOptions {
  /** The folder that `ensureServer` gave. */
  readonly server: string;
  /** State, logs and settings of the server; made if it is missing. */
  readonly dataFolder: string;
  /** A free port is chosen without it. */
  readonly port?: number;
  /** Asked for in every request; without it anybody on this machine may connect, which is for tests only. */
  readonly token?: string;
  /** Where installed extensions lie; the data folder's own without it. */
  readonly extensionsFolder?: string;
  /** User settings, written before the start unless the person has some already. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Ask a person whether they trust a folder before anything is written into it; taken for granted without it. */
  readonly workspaceTrust?: boolean;
  /** Let the window take an extension under development and its tests from its URL. */
  readonly forTests?: boolean;
}

/** A running VS Code server. */
export interface Host {
  /** `127.0.0.1:PORT` */
  readonly authority: string;
  /** The last part of what the server has printed. */
  log(): string;
  /** Resolves when the server has ended, by itself or because it was stopped. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** Starts VS Code's server on the loopback interface; resolves when it listens. */
export async function startHost(options: HostOptions): Promise<Host> {
  writeSettings(options);
  const child = spawnOwned(process.execPath, serverArguments(options), {
    cwd: options.server,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  let log = "";
  const port = await new Promise<number>((resolve, reject) => {
    const fail = (what: string) =>
      reject(new Failure(`VS Code's server ${what}.\n${tail(log)}`, "The lines above are its log."));
    const timer = setTimeout(() => fail("did not start within a minute"), startLimit);
    const read = (chunk: string) => {
      log = (log + chunk).slice(-100_000);
      const listening = /Extension host agent listening on (\d+)/.exec(log);
      if (listening === null) return;
      clearTimeout(timer);
      resolve(Number(listening[1]));
    };
    child.stdout?.setEncoding("utf8").on("data", read);
    child.stderr?.setEncoding("utf8").on("data", read);
    child.once("error", (error) => fail(`could not be started: ${error.message}`));
    child.once("exit", () => fail("ended"));
  });
  return { authority: `127.0.0.1:${port}`, log: () => tail(log), ended, stop: () => stopGroup(child) };
}

function serverArguments(options: HostOptions): string[] {
  const args = [join(options.server, "out/server-main.js"), "--host", "127.0.0.1", "--port", String(options.port ?? 0)];
  args.push("--accept-server-license-terms", "--disable-telemetry", "--server-data-dir", options.dataFolder);
  if (options.extensionsFolder !== undefined) args.push("--extensions-dir", options.extensionsFolder);
  if (options.token === undefined) args.push("--without-connection-token");
  else args.push("--connection-token", options.token);
  if (!options.workspaceTrust) args.push("--disable-workspace-trust");
  if (options.forTests) args.push("--enable-smoke-test-driver");
  return args;
}

function writeSettings({ dataFolder, settings }: HostOptions): void {
  const file = join(dataFolder, "data/User/settings.json");
  if (settings === undefined || existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(settings, undefined, 2)}\n`);
}

function tail(log: string): string {
  return log.trimEnd().split("\n").slice(-40).join("\n");
}

/** The first screen without anything that is not about the documents. */
export const calmSettings: Readonly<Record<string, unknown>> = {
  "workbench.startupEditor": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.tips.enabled": false,
  "workbench.welcomePage.walkthroughs.openOnInstall": false,
  "chat.disableAIFeatures": true,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "workbench.enableExperiments": false,
  "git.openRepositoryInParentFolders": "never",
  // The extension says which files stand below which.
  "explorer.fileNesting.enabled": true,
  "explorer.fileNesting.expand": false,
};
