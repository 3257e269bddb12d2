import { join } from "node:path";
import { buildBundles } from "../build/bundles.ts";
import { compileKnowledge } from "../build/knowledge.ts";
import { inRoot, root } from "../support/paths.ts";
import { type Outcome, run } from "../support/processes.ts";
import { ensureBrowser } from "../vscode/browser.ts";
import { ensureServer } from "../vscode/server.ts";
import { runHostTests } from "./host-tests.ts";
import { type Rung, type Verdict, mochaVerdict, plainVerdict } from "./rung.ts";

const unitTests = ["{client,server}/src/**/*.test.ts", "scripts/**/*.test.ts"];

/** The steps of `npm test`, the quickest to fail first. */
export const rungs: readonly Rung[] = [
  check("format", "formatting (biome)", ["biome", "format"]),
  check("lint", "lint with types (oxlint)", ["oxlint", "--type-aware", "--deny-warnings"]),
  check("dead-code", "files, exports and dependencies that nothing uses (knip)", ["knip"]),
  check("types", "types (tsc, everything)", ["tsc", "-p", "tsconfig.json"]),
  check("core-types", "types (tsc, the core without Node and DOM)", ["tsc", "-p", "tsconfig.core.json"]),
  { name: "build", checks: "the bundles in dist/", needsBuild: false, run: runBuild },
  { name: "unit", checks: "tests beside the sources", needsBuild: true, run: (grep) => runMocha(unitTests, grep) },
  host("editor", "tests inside VS Code's extension host on Node"),
  host("web", "tests inside VS Code's extension host in a web worker"),
  { name: "browser", checks: "VS Code driven as a person would", needsBuild: true, run: runBrowserTests },
];

function check(name: string, checks: string, [tool = "", ...args]: readonly string[]): Rung {
  return {
    name,
    checks,
    needsBuild: false,
    run: async () =>
      plainVerdict(shownOnFailure(await run(join(root, "node_modules/.bin", tool), args, { cwd: root }))),
  };
}

function shownOnFailure({ code, output }: Outcome): boolean {
  if (code !== 0) console.log(output);
  return code === 0;
}

async function runBuild(): Promise<Verdict> {
  await compileKnowledge();
  await buildBundles(false);
  return plainVerdict(true);
}

/** Runs mocha in Node, with the settings of `.mocharc.json` unless `args` say otherwise. */
async function runMocha(args: readonly string[], grep: string): Promise<Verdict> {
  const mocha = inRoot("node_modules/mocha/bin/mocha.js");
  const filter = grep === "" ? [] : ["--fgrep", grep];
  const outcome = await run(process.execPath, [mocha, ...args, ...filter], { cwd: root, echo: true });
  return mochaVerdict(outcome.code === 0, outcome.output);
}

async function runBrowserTests(grep: string): Promise<Verdict> {
  // Once, here: what is missing is then said in one line and not by every test.
  await ensureServer();
  await ensureBrowser();
  return runMocha(["--config", "test/browser/.mocharc.json"], grep);
}

function host(name: "editor" | "web", checks: string): Rung {
  return { name, checks, needsBuild: true, run: (grep) => runHostTests(name, grep) };
}
