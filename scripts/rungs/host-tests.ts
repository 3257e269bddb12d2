import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { format } from "node:util";
import { testsBegin, testsEnd } from "../../test/host/run-mocha.ts";
import { type HostKind, bundleHostTests } from "../build/host-tests.ts";
import { stageExtension } from "../build/stage.ts";
import { onExit } from "../support/cleanup.ts";
import { Failure } from "../support/failure.ts";
import { calmSettings, startHost } from "../vscode/host.ts";
import { ensureServer } from "../vscode/server.ts";
import { launchBrowser, newPage, windowUrl } from "../vscode/window.ts";
import { type Verdict, mochaVerdict } from "./rung.ts";

/** How long the tests of one host may take together, the start of the window included, in milliseconds. */
const limit = 300_000;

/** Runs the tests of `test/<kind>` inside a real extension host, in an empty workspace. */
export async function runHostTests(kind: HostKind, grep: string): Promise<Verdict> {
  const work = mkdtempSync(join(tmpdir(), `readout-${kind}-`));
  const discard = onExit(() => rmSync(work, { recursive: true, force: true, maxRetries: 5 }));
  const extension = join(work, "extension");
  stageExtension(extension, kind);
  // Beside the extension, because VS Code runs tests in the host of the extension whose folder they lie in.
  const tests = await bundleHostTests(kind, grep, join(extension, "tests.js"));
  const folder = join(work, "workspace");
  mkdirSync(folder);
  const host = await startHost({
    server: await ensureServer(),
    dataFolder: join(work, "data"),
    settings: calmSettings,
    forTests: true,
  });
  const browser = await launchBrowser();
  try {
    const { page } = await newPage(browser);
    const output: string[] = [];
    let testing = false;
    const listen = (line: string) => {
      output.push(line);
      if (line === testsBegin || line === testsEnd) testing = line === testsBegin;
      else if (testing) console.log(line);
    };
    const ended = new Promise<number>((resolve, reject) => {
      setTimeout(() => {
        const said = [...output.slice(-40), host.log()].join("\n");
        reject(
          new Failure(
            `The tests hung.\n${said}`,
            "The lines above are the end of their output and of the server's log.",
          ),
        );
      }, limit).unref();
      page.once("crash", () => reject(new Error("the browser's page crashed")));
      void page.exposeFunction("codeAutomationExit", resolve);
    });
    await page.exposeFunction("codeAutomationLog", (_type: string, args: unknown[]) => listen(format(...args)));
    await page.goto(windowUrl({ authority: host.authority, folder, extension, kind, tests }));
    const code = await ended;
    return mochaVerdict(code === 0, output.join("\n"));
  } finally {
    await browser.close();
    await host.stop();
    await discard();
  }
}
