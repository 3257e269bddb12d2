/**
 * `npm run build [-- --production | --watch | --tests]`: everything in `dist/`.
 * `--tests` bundles the tests of the editor rung as well, for the debugger (`.vscode/launch.json`).
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { buildBundles, watchBundles } from "./build/bundles.ts";
import { compileKnowledge } from "./build/knowledge.ts";
import { bundleHostTests } from "./build/host-tests.ts";
import { main } from "./support/failure.ts";
import { onExit } from "./support/cleanup.ts";
import { outFolder } from "./support/paths.ts";

const options = new Set(process.argv.slice(2));

void main(async () => {
  await compileKnowledge();
  if (options.has("--watch")) {
    const contexts = await watchBundles();
    onExit(async () => void (await Promise.all(contexts.map((watched) => watched.dispose()))));
    await new Promise(() => {});
  }
  await buildBundles(options.has("--production"));
  if (options.has("--tests")) {
    await bundleHostTests("editor");
    mkdirSync(join(outFolder, "test/workspace"), { recursive: true });
  }
});
