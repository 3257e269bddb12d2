/** `npm test [-- --only RUNG,… --grep TEXT]`: all rungs, or some. See `--help`. */
import { parseArgs } from "node:util";
import { rungs } from "./rungs/index.ts";
import type { Rung, Verdict } from "./rungs/rung.ts";
import { Failure, main, report } from "./support/failure.ts";
import { seconds } from "./support/progress.ts";

const usage = `npm test [-- OPTIONS]

  --only RUNG,RUNG   only these rungs (and the build, where one of them needs it)
  --grep TEXT        only tests whose full title contains TEXT
  --help             this page

Rungs, in their order:
${rungs.map(({ name, checks }) => `  ${name.padEnd(12)}${checks}`).join("\n")}`;

void main(async () => {
  const { values } = parseArgs({
    options: {
      only: { type: "string" },
      grep: { type: "string", default: "" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) console.log(usage);
  else await climb(select(values.only), values.grep);
});

function select(only: string | undefined): readonly Rung[] {
  if (only === undefined) return rungs;
  const wanted = new Set(only.split(","));
  for (const name of wanted) {
    if (!rungs.some((rung) => rung.name === name)) {
      throw new Failure(`There is no rung "${name}".`, `Choose from ${rungs.map((rung) => rung.name).join(", ")}.`);
    }
  }
  if (rungs.some((rung) => rung.needsBuild && wanted.has(rung.name))) wanted.add("build");
  return rungs.filter((rung) => wanted.has(rung.name));
}

/** Runs the rungs in order up to the first that fails, and closes with one line that sums up their tests. */
async function climb(selected: readonly Rung[], grep: string): Promise<void> {
  let passed = 0;
  let failed = 0;
  for (const rung of selected) {
    console.log(`\n── ${rung.name}: ${rung.checks}`);
    const started = Date.now();
    const verdict = await judge(rung, grep);
    passed += verdict.passed;
    failed += verdict.failed;
    console.log(`${verdict.ok ? "✔" : "✖"} ${rung.name} (${seconds(Date.now() - started)})`);
    if (!verdict.ok) break;
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

async function judge(rung: Rung, grep: string): Promise<Verdict> {
  try {
    return await rung.run(grep);
  } catch (error) {
    report(error);
    return { ok: false, passed: 0, failed: 1 };
  }
}
