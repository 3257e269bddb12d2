/** `npm run test:desktop`: the tests of `test/editor` in a desktop VS Code, which is downloaded from its update server. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { downloadAndUnzipVSCode, runTests } from "@vscode/test-electron";
import { buildBundles } from "./build/bundles.ts";
import { bundleHostTests } from "./build/host-tests.ts";
import { compileKnowledge } from "./build/knowledge.ts";
import { stageExtension } from "./build/stage.ts";
import { hasDisplay } from "./start/display.ts";
import { onExit } from "./support/cleanup.ts";
import { Failure, main } from "./support/failure.ts";
import { cacheFolder } from "./support/paths.ts";
import { step } from "./support/progress.ts";

const otherwise = "or run `npm test -- --only editor`, which needs npm alone.";

void main(async () => {
  if (!hasDisplay()) {
    throw new Failure(
      "The desktop VS Code needs a display, and there is none.",
      `Run \`xvfb-run -a npm run test:desktop\`, ${otherwise}`,
    );
  }
  await compileKnowledge();
  await buildBundles(false);
  step("getting the desktop VS Code");
  const vscodeExecutablePath = await downloadAndUnzipVSCode({ cachePath: cacheFolder }).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(`VS Code could not be downloaded: ${reason}`, `Check the network, ${otherwise}`);
  });
  const work = mkdtempSync(join(tmpdir(), "readout-desktop-"));
  onExit(() => rmSync(work, { recursive: true, force: true, maxRetries: 5 }));
  const extension = join(work, "extension");
  stageExtension(extension, "editor");
  const tests = await bundleHostTests("editor", { outfile: join(extension, "tests.js") });
  const workspace = join(work, "workspace");
  mkdirSync(workspace);
  await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    launchArgs: [workspace, "--disable-workspace-trust", "--user-data-dir", join(work, "data"), "--disable-extensions"],
  }).catch(() => {
    throw new Failure("Tests failed in the desktop VS Code.", "Their output stands above.");
  });
});
