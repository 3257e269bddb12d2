import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { distFolder } from "../scripts/support/paths.ts";
import { type Bench, percentile } from "./support/bench.ts";

/** Milliseconds of the extension's own: what VS Code takes for itself depends on what else the machine does. */
const AIM = 100;
const RUNS = 9;

/** Loads the extension in a Node of its own, with an editor that answers anything. */
const program = `
const Module = require("node:module");
const anything = () => new Proxy(function () {}, {
  get: (_, key) => (key === Symbol.toPrimitive ? () => "" : key === "then" ? undefined : anything()),
  apply: () => anything(),
  construct: () => anything(),
});
const load = Module._load;
Module._load = (name, ...rest) => (name === "vscode" ? anything() : load(name, ...rest));
const started = performance.now();
require(process.argv[1]);
console.log(performance.now() - started);
`;

/** What the editor waits for when the first source document is opened. */
export const activationBench: Bench = {
  name: "activation",
  about: `loading the extension; aim ${AIM} ms`,
  async run(print) {
    const times = Array.from({ length: RUNS }, () =>
      Number(execFileSync(process.execPath, ["-e", program, join(distFolder, "extension.js")], { encoding: "utf8" })),
    );
    const median = percentile(times, 0.5);
    print(`median ${median.toFixed(0)} ms of ${RUNS}, slowest ${Math.max(...times).toFixed(0)} ms`);
    return median > AIM ? [`the extension takes ${median.toFixed(0)} ms to load`] : [];
  },
};
