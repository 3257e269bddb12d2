/** `npm run build [-- --production | --watch]`: everything in `dist/`. */
import { buildBundles, watchBundles } from "./build/bundles.ts";
import { compileKnowledge } from "./build/knowledge.ts";
import { bundleHostTests } from "./build/host-tests.ts";
import { main } from "./support/failure.ts";
import { onExit } from "./support/cleanup.ts";

const options = new Set(process.argv.slice(2));

void main(async () => {
  await compileKnowledge();
  if (options.has("--watch")) {
    const contexts = await watchBundles();
    onExit(async () => void (await Promise.all(contexts.map((watched) => watched.dispose()))));
    await new Promise(() => {});
  }
  await buildBundles(options.has("--production"));
  if (options.has("--tests")) await bundleHostTests("editor");
});
