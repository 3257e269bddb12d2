/** `npm start [-- PATH]`: VS Code in the browser, with the extension and the sample documents. */
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildBundles } from "./build/bundles.ts";
import { compileKnowledge } from "./build/knowledge.ts";
import { stageExtension } from "./build/stage.ts";
import { hasDisplay, openInBrowser } from "./start/display.ts";
import { type StartOptions, readOptions, usage } from "./start/options.ts";
import { onExit } from "./support/cleanup.ts";
import { Failure, main } from "./support/failure.ts";
import { cacheFolder } from "./support/paths.ts";
import { note, step } from "./support/progress.ts";
import { calmSettings, startHost } from "./vscode/host.ts";
import { ensureServer } from "./vscode/server.ts";
import { windowUrl } from "./vscode/window.ts";

const usualPort = 8731;

void main(async () => {
  // npm runs scripts in the root of the project; a path counts from where the person stands.
  const options = readOptions(process.argv.slice(2), process.env["INIT_CWD"] ?? process.cwd());
  if (options === undefined) console.log(usage);
  else await start(options);
});

async function start(options: StartOptions): Promise<void> {
  await compileKnowledge();
  await buildBundles(false);
  const server = await ensureServer();
  step("starting VS Code");
  const token = randomBytes(16).toString("hex");
  const host = await startHost({
    server,
    // Kept, so that a person's settings and layout are there the next time.
    dataFolder: join(cacheFolder, "start"),
    extensionsFolder: installExtension(),
    settings: calmSettings,
    token,
    port: await choosePort(options.port),
  });
  const file = options.file === undefined ? {} : { openFile: options.file };
  const url = windowUrl({ authority: host.authority, folder: options.folder, token, ...file });
  console.log(`\n  ${options.folder}\n  ${url}\n`);
  if (options.open && hasDisplay()) await openInBrowser(url);
  else note("open this address in a browser");
  note("Ctrl-C ends it");
  await host.ended;
  throw new Failure(`VS Code's server ended.\n${host.log()}`, "The lines above are its log; start it again.");
}

/** A fresh folder of installed extensions with this one in it, as it was just built. */
function installExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), "readout-extensions-"));
  onExit(() => rmSync(folder, { recursive: true, force: true }));
  stageExtension(join(folder, "readout"), "editor");
  return folder;
}

async function choosePort(asked: number | undefined): Promise<number> {
  const wanted = asked ?? usualPort;
  if (await isFree(wanted)) return wanted;
  if (asked !== undefined) throw new Failure(`Port ${asked} is taken.`, "Choose another, or none.");
  return 0;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}
