import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Plugin, build } from "esbuild";
import { Failure } from "../support/failure.ts";
import { inRoot, outFolder, root } from "../support/paths.ts";
import { commonOptions, describe } from "./bundles.ts";

/** The two extension hosts of VS Code: the one on Node, and the one in a web worker. */
export type HostKind = "editor" | "web";

export interface HostTestOptions {
  /** Keeps only the tests whose full title contains it. */
  readonly grep?: string;
  /** Put before every line that the tests print, to tell them from what VS Code prints. */
  readonly mark?: string;
  /** Absolute path of the bundle; `out/test/<kind>/index.js` without it. */
  readonly outfile?: string;
}

/**
 * Bundles `test/<kind>/**\/*.test.ts` with mocha into one file that exports `run()`, as an extension host wants it.
 * Returns the file.
 */
export async function bundleHostTests(kind: HostKind, options: HostTestOptions = {}): Promise<string> {
  const files = globSync(`test/${kind}/**/*.test.ts`, { cwd: root }).toSorted();
  if (files.length === 0) throw new Failure(`There are no tests in test/${kind}.`, "Add a file that ends in .test.ts.");
  const { grep = "", mark = "", outfile = join(outFolder, "test", kind, "index.js") } = options;
  const contents = [
    `import { runMocha } from "./test/host/run-mocha.ts";`,
    `export const run = () => runMocha(${JSON.stringify({ grep, mark })}, [`,
    ...files.map((file) => `  () => import(${JSON.stringify(`./${file}`)}),`),
    "]);",
  ].join("\n");
  await build({
    ...commonOptions,
    stdin: { contents, resolveDir: root, sourcefile: `test/${kind}/index.ts`, loader: "ts" },
    platform: kind === "editor" ? "node" : "browser",
    format: "cjs",
    target: "es2022",
    external: ["vscode"],
    alias: kind === "web" ? { "node:assert/strict": inRoot("test/host/assert.ts") } : {},
    plugins: [selfContainedMocha],
    sourcemap: "inline",
    outfile,
  }).catch((error: unknown) => {
    throw new Failure(`The tests in test/${kind} do not build.\n${describe(error)}`, "Mend what the lines above say.");
  });
  return outfile;
}

/**
 * `import Mocha from "mocha"` as mocha's one file for browsers, which runs in both hosts and needs nothing beside it.
 * That file writes to the `module` it finds around it, which would be the test bundle's own.
 */
const selfContainedMocha: Plugin = {
  name: "self-contained mocha",
  setup(session) {
    const path = inRoot("node_modules/mocha/mocha.js");
    session.onResolve({ filter: /^mocha$/ }, () => ({ path, namespace: "mocha" }));
    session.onLoad({ filter: /.*/, namespace: "mocha" }, () => ({
      contents: `const exports = {}, module = { exports };\n${readFileSync(path, "utf8")}\nexport default globalThis.Mocha;`,
    }));
  },
};
