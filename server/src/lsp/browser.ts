/** The language server in a browser's worker: no disk, no clock but the browser's; files come from the client. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { performanceClock } from "./performanceClock.ts";
import { startServer } from "./server.ts";

const worker = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));
startServer(connection, {
  clock: performanceClock(),
  instant: () => new Date().toISOString(),
  newId: () => crypto.randomUUID(),
  files: null,
  // The client names its version with the folder for caches.
  build: "",
  cacheFolder: null,
  home: null,
  resource: null,
});
