/** `npm run fuzz [-- --rounds N --seed S]`: the property tests with inputs of their own each round. See `--help`. */
import { glob, readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { seedVariable } from "./properties/variable.ts";
import { Failure, main } from "./support/failure.ts";
import { inRoot, root } from "./support/paths.ts";
import { run } from "./support/processes.ts";

const usage = `npm run fuzz [-- OPTIONS]

  --rounds N   how often all property tests are run (10)
  --seed S     the seed of the first round; the next ones count up from it (chosen anew)
  --help       this page

A failing round names its seed: --rounds 1 --seed S shows the same failure again.`;

void main(async () => {
  const { values } = parseArgs({
    options: {
      rounds: { type: "string", default: "10" },
      seed: { type: "string", default: String(Math.floor(Math.random() * 2 ** 30)) },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const rounds = wholeNumber(values.rounds, "--rounds");
  const first = wholeNumber(values.seed, "--seed");
  const files = await propertyTests();
  for (let seed = first; seed < first + rounds; seed++) await fuzz(files, seed);
  console.log(`${rounds} rounds over ${files.length} files held, from seed ${first}`);
});

function wholeNumber(text: string, option: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  throw new Failure(`${option} wants a whole number, not "${text}".`, `Example: npm run fuzz -- ${option} 7`);
}

/** The test files that draw inputs. */
async function propertyTests(): Promise<string[]> {
  const found: string[] = [];
  for await (const file of glob("{client,server,scripts}/**/*.test.ts", { cwd: root })) {
    if ((await readFile(inRoot(file), "utf8")).includes('"fast-check"')) found.push(file);
  }
  return found.sort();
}

async function fuzz(files: readonly string[], seed: number): Promise<void> {
  const mocha = inRoot("node_modules/mocha/bin/mocha.js");
  const outcome = await run(process.execPath, [mocha, "--timeout", "120000", "--reporter", "dot", ...files], {
    cwd: root,
    env: { [seedVariable]: String(seed) },
  });
  if (outcome.code === 0) return;
  console.log(outcome.output);
  throw new Failure(`Seed ${seed} fails.`, `See it again with: npm run fuzz -- --rounds 1 --seed ${seed}`);
}
