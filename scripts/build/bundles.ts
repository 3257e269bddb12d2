import { chmodSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type BuildContext, type BuildOptions, type Metafile, type Plugin, build, context } from "esbuild";
import { Failure } from "../support/failure.ts";
import { distFolder, inRoot, root } from "../support/paths.ts";
import { step } from "../support/progress.ts";
import { writeNotices } from "./notices.ts";

/** One file that is shipped. */
interface Bundle {
  readonly entry: string;
  readonly output: string;
  readonly options: BuildOptions;
}

const forNode: BuildOptions = { platform: "node", format: "cjs", target: "node20", mainFields: ["module", "main"] };
const forWeb: BuildOptions = { platform: "browser", target: "es2022", define: { global: "globalThis" } };

/** Every file that is shipped: the extension and the server for each kind of host, and the command line. */
const bundles: readonly Bundle[] = [
  { entry: "client/src/node/extension.ts", output: "extension.js", options: { ...forNode, external: ["vscode"] } },
  { entry: "server/src/lsp/node.ts", output: "server.js", options: forNode },
  {
    entry: "server/src/cli/main.ts",
    output: "cli.js",
    options: { ...forNode, banner: { js: "#!/usr/bin/env node" } },
  },
  {
    entry: "client/src/browser/extension.ts",
    output: "web/extension.js",
    options: { ...forWeb, format: "cjs", external: ["vscode"] },
  },
  // A worker is one plain script, with nothing to import from.
  { entry: "server/src/lsp/browser.ts", output: "web/server.js", options: { ...forWeb, format: "iife" } },
];

/** What every bundle has in common, test bundles included. */
export const commonOptions: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  legalComments: "none",
  loader: { ".txt": "text" },
  // An import of a name that does not exist is undefined at run time: a defect, not a warning.
  logOverride: { "import-is-undefined": "error" },
  logLevel: "silent",
};

function optionsOf(bundle: Bundle, production: boolean) {
  return {
    ...commonOptions,
    ...bundle.options,
    entryPoints: [inRoot(bundle.entry)],
    outfile: join(distFolder, bundle.output),
    minify: production,
    sourcemap: production ? false : "linked",
    sourcesContent: false,
    metafile: true,
  } satisfies BuildOptions;
}

/** Builds all bundles once, minified and without source maps for production. */
export async function buildBundles(production: boolean): Promise<void> {
  step(`bundling ${bundles.map((bundle) => bundle.output).join(", ")}`);
  const metafiles: Metafile[] = [];
  for (const bundle of bundles) {
    const { metafile } = await build(optionsOf(bundle, production)).catch((error: unknown) => {
      throw new Failure(`${bundle.entry} does not build.\n${describe(error)}`, "Mend what the lines above say.");
    });
    metafiles.push(metafile);
    finish(bundle, production);
  }
  writeNotices(metafiles);
}

/** Builds all bundles anew after every change of a source; resolves when the first build is done. */
export async function watchBundles(): Promise<BuildContext[]> {
  const building = new Set<Bundle>();
  const contexts: BuildContext[] = [];
  for (const bundle of bundles) {
    const watched = await context({ ...optionsOf(bundle, false), plugins: [reporter(bundle, building)] });
    contexts.push(watched);
  }
  await Promise.all(contexts.map((watched) => watched.watch()));
  return contexts;
}

function finish(bundle: Bundle, production: boolean): void {
  const file = join(distFolder, bundle.output);
  if (bundle.output === "cli.js") chmodSync(file, 0o755);
  if (production && existsSync(`${file}.map`)) rmSync(`${file}.map`);
}

/** Frames every round of building with lines that the problem matcher in `.vscode/tasks.json` waits for. */
function reporter(bundle: Bundle, building: Set<Bundle>): Plugin {
  return {
    name: "report",
    setup(session) {
      session.onStart(() => {
        building.add(bundle);
        console.log(`[watch] building ${bundle.output}`);
      });
      session.onEnd((result) => {
        building.delete(bundle);
        if (result.errors.length > 0) console.log(describe(result));
        else finish(bundle, false);
        if (building.size === 0) console.log("[watch] all is built");
      });
    },
  };
}

/** esbuild's errors as `file:line:column: error: text` lines. */
export function describe(failure: unknown): string {
  if (typeof failure !== "object" || failure === null || !("errors" in failure)) return String(failure);
  const { errors } = failure as Awaited<ReturnType<typeof build>>;
  return errors
    .map(({ location, text }) =>
      location ? `${location.file}:${location.line}:${location.column + 1}: error: ${text}` : `error: ${text}`,
    )
    .join("\n");
}
