/** The language server as a process: `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME` say how to talk to it. */
import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { createNodeFiles } from "../workspace/node/files.ts";
import { immediateClock } from "./immediateClock.ts";
import { startServer } from "./server.ts";

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
  resource: (name) => readFile(join(__dirname, name)),
});
