import { activationBench } from "./activation.ts";
import { analysisBench } from "./analysis.ts";
import { annotationsBench } from "./annotations.ts";
import { datesBench } from "./dates.ts";
import { divisionBench } from "./division.ts";
import { entitiesBench } from "./entities.ts";
import { exportBench } from "./export.ts";
import { gazetteerBench } from "./gazetteer.ts";
import { jobsBench } from "./jobs.ts";
import { indexBench } from "./index.ts";
import { keystrokeBench } from "./keystroke.ts";
import { listsBench } from "./lists.ts";
import { memoryBench } from "./memory.ts";
import { statementsBench } from "./statements.ts";
import type { Bench } from "./support/bench.ts";

/** Every bench; a new one is a file and a line here. `npm run bench -- NAME…` runs those named. */
const benches: readonly Bench[] = [
  activationBench,
  analysisBench,
  annotationsBench,
  datesBench,
  divisionBench,
  entitiesBench,
  exportBench,
  gazetteerBench,
  jobsBench,
  indexBench,
  keystrokeBench,
  listsBench,
  memoryBench,
  statementsBench,
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !benches.some((bench) => bench.name === name));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(", ")}; there are ${benches.map((bench) => bench.name).join(", ")}.`);
  process.exit(2);
}
let failures = 0;
for (const bench of benches) {
  if (wanted.length > 0 && !wanted.includes(bench.name)) continue;
  console.log(`\n# ${bench.name}: ${bench.about}`);
  for (const failure of await bench.run((line) => console.log(`  ${line}`))) {
    failures++;
    console.log(`  SHAPE: ${failure}`);
  }
}
process.exitCode = failures === 0 ? 0 : 1;
