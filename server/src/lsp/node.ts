/** The language server as a process: `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME` say how to talk to it. */
import { randomUUID } from "node:crypto";
import { createReadStream, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isMainThread } from "node:worker_threads";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { createNodeFiles } from "../workspace/node/files.ts";
import { immediateClock } from "./immediateClock.ts";
import { compileLists, listThread } from "./listThread.ts";
import { startServer } from "./server.ts";

if (isMainThread) serve();
else compileLists(__dirname);

function serve(): void {
  const connection = createConnection(ProposedFeatures.all);
  // A defect in one request must not take the tags along that wait for the disk.
  for (const event of ["uncaughtException", "unhandledRejection"] as const) {
    process.on(event, (error: unknown) => {
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    });
  }
  startServer(connection, {
    clock: immediateClock,
    instant: () => new Date().toISOString(),
    newId: randomUUID,
    files: createNodeFiles(),
    stream: (uri) => createReadStream(fileURLToPath(uri)),
    build: [__filename, join(__dirname, "gazetteer.bin")].map(buildOf).join(),
    compileLists: listThread(__filename),
    cacheFolder: cacheFolder(),
    home: pathToFileURL(homedir()).href,
    resource: (name) => readFile(join(__dirname, name)),
  });
}

/** By the file itself, so that a developer's next build is another one. */
function buildOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  return found === undefined ? "none" : `${found.size}-${found.mtimeMs}`;
}

/** Where the system keeps what programs can make again. */
function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  const own = process.platform === "darwin" ? join(homedir(), "Library", "Caches") : join(homedir(), ".cache");
  return pathToFileURL(join(XDG_CACHE_HOME || (process.platform === "win32" && LOCALAPPDATA) || own, "readout")).href;
}
