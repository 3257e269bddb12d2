import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { format } from "node:util";
import type { Page } from "playwright-core";
import { type HostKind, bundleHostTests } from "../build/host-tests.ts";
import { stageExtension } from "../build/stage.ts";
import { onExit } from "../support/cleanup.ts";
import { Failure } from "../support/failure.ts";
import { outFolder } from "../support/paths.ts";
import { note } from "../support/progress.ts";
import { calmSettings, startHost } from "../vscode/host.ts";
import { ensureServer } from "../vscode/server.ts";
import { launchBrowser, newPage, windowUrl } from "../vscode/window.ts";
import { type Verdict, mochaVerdict } from "./rung.ts";

/** What lines of the tests begin with on the console, which VS Code writes to as well. */
const mark = "readout-tests| ";

/** How long the tests of one host may take together, the start of the window included, in milliseconds. */
const limit = 300_000;

/** Runs the tests of `test/<kind>` inside a real extension host, in an empty workspace. */
export async function runHostTests(kind: HostKind, grep: string): Promise<Verdict> {
  const server = await ensureServer();
  const work = mkdtempSync(join(tmpdir(), `readout-${kind}-`));
  const discard = onExit(() => rmSync(work, { recursive: true, force: true, maxRetries: 5 }));
  const extension = join(work, "extension");
  stageExtension(extension, kind);
  // Beside the extension, because VS Code runs tests in the host of the extension whose folder they lie in.
  const tests = await bundleHostTests(kind, { grep, mark, outfile: join(extension, "tests.js") });
  const folder = join(work, "workspace");
  mkdirSync(folder);
  const browser = await launchBrowser();
  const host = await startHost({ server, dataFolder: join(work, "data"), settings: calmSettings, forTests: true });
  const log: string[] = [];
  const shown: string[] = [];
  try {
    const { page } = await newPage(browser);
    const ended = exitCode(page);
    await page.exposeFunction("codeAutomationLog", (_type: string, args: unknown[]) => {
      const line = format(...args);
      log.push(line);
      if (!line.startsWith(mark)) return;
      shown.push(line.slice(mark.length));
      console.log(line.slice(mark.length));
    });
    await page.goto(windowUrl({ authority: host.authority, folder, extension, kind, tests }));
    const verdict = mochaVerdict((await ended) === 0, shown.join("\n"));
    if (!verdict.ok) note(`the whole console: ${keep(kind, log)}`);
    return verdict;
  } catch (error) {
    console.error([...log.slice(-40), host.log()].join("\n"));
    throw error;
  } finally {
    await browser.close();
    await host.stop();
    await discard();
  }
}

/** The exit code that VS Code gives the tests; rejects if it gives none in time. */
function exitCode(page: Page): Promise<number> {
  return new Promise((resolve, reject) => {
    const remedy = "The lines above are the end of the console and of the server's log.";
    setTimeout(() => reject(new Failure(`The tests did not end in ${limit / 1000} s.`, remedy)), limit).unref();
    page.once("crash", () => reject(new Failure("The page of the browser crashed.", remedy)));
    page.exposeFunction("codeAutomationExit", resolve).catch(reject);
  });
}

function keep(kind: HostKind, log: readonly string[]): string {
  const file = join(outFolder, "logs", `${kind}.log`);
  mkdirSync(join(outFolder, "logs"), { recursive: true });
  writeFileSync(file, `${log.join("\n")}\n`);
  return file;
}
