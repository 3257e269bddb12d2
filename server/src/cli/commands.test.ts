import assert from "node:assert/strict";
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder, writeAnnotated } from "./testing/annotated.ts";
import { call } from "./testing/run.ts";

const albanian = "Presidenti tha se do të paguajë. Ministri e kundërshtoi. Të dy u ndanë pa marrëveshje.\n";
const georgian = "პრეზიდენტმა თქვა, რომ გადაიხდის 😀. მინისტრი წინააღმდეგი იყო.\n";

describe("readout agreement, check and stats", function () {
  this.timeout(60_000);
  const folder = temporaryFolder();
  before(() => {
    writeAnnotated(folder.path, "001_paris.txt", albanian, [
      ["ana", "do të paguajë", "pledge"],
      ["ana", "e kundërshtoi", "criticism"],
      ["ben", "do të paguajë", "pledge"],
      ["ben", "Ministri e kundërshtoi", "criticism"],
    ]);
    writeAnnotated(folder.path, "002_tbilisi.txt", georgian, [
      ["ana", "გადაიხდის", "pledge"],
      ["ben", "გადაიხდის", "demand"],
    ]);
  });

  it("compares annotators, in the form that is asked for", async () => {
    const json = await call(["agreement", "--format", "json", "--resamples", "20", folder.path]);
    assert.deepEqual([json.code, json.stderr], [0, ""]);
    const report = JSON.parse(json.stdout) as { annotators: string[]; documents: number; disagreements: object[] };
    assert.deepEqual([report.annotators, report.documents], [["ana", "ben"], 2]);
    assert.equal(report.disagreements.length, 2);
    const again = await call(["agreement", "--format", "json", "--resamples", "20", folder.path]);
    assert.equal(again.stdout, json.stdout);
    const text = await call(["agreement", folder.path]);
    assert.match(text.stdout, /^# Agreement of annotators\n\nana, ben: 2 documents that all have read, 5 statements/);
    assert.match(text.stdout, /გადაიხდის \| other codes \| ana: Pledge \| ben: Demand/);
  });

  it("writes a page into a file, and never over one without being told to", async () => {
    const page = join(folder.path, "agreement.html");
    assert.equal((await call(["agreement", "--format", "html", "-o", page, folder.path])).code, 0);
    assert.match(readFileSync(page, "utf8"), /<svg role="img"/);
    const refused = await call(["agreement", "--format", "html", "-o", page, folder.path]);
    assert.deepEqual([refused.code, refused.stdout], [2, ""]);
    assert.match(refused.stderr, /exists already; --force overwrites it/);
    assert.equal((await call(["agreement", "--format", "html", "--force", "-o", page, folder.path])).code, 0);
  });

  it("wants two who have marked something", async () => {
    const { code, stderr } = await call(["agreement", "--annotators", "ana,eve", folder.path]);
    assert.equal(code, 2);
    assert.match(stderr, /nobody called "eve" has marked anything; these have: ana, ben/);
    assert.match((await call(["agreement", "--annotators", "ana", folder.path])).stderr, /wants two annotators/);
    assert.match((await call(["agreement", "--samples", "ten", folder.path])).stderr, /--samples wants a whole number/);
  });

  it("finds nothing where nothing is wrong", async () => {
    const { code, stdout, stderr } = await call(["check", folder.path]);
    assert.deepEqual([code, stdout, stderr], [0, "", "2 files checked: nothing found\n"]);
  });

  it("names each mistake with its file and line", async () => {
    const broken = join(folder.path, "broken");
    const path = writeAnnotated(folder.path, "003_cut.txt", "Envoys met in Paris on Monday. They will pay.\n", [
      ["ana", "They will pay", "pledge"],
      ["ana", "Envoys met in Paris on Monday", "no-such-code"],
    ]);
    writeFileSync(path, "Envoys met in Paris on Monday.\n");
    appendFileSync(`${path}.annotations.jsonl`, "{ not json\n");
    const { code, stdout } = await call(["check", path, broken]);
    assert.equal(code, 1);
    const found = stdout
      .trim()
      .split("\n")
      .map((line) => /:(\d+):\d+: (\w+): .* \[(.*)\]$/.exec(line)?.slice(1).join(" "));
    assert.deepEqual(found, ["1 warning annotation-orphaned", "2 warning unknown-code", "3 error broken-line"]);
    const graver = await call(["check", "--severity", "error", "--format", "json", path]);
    const finding = JSON.parse(graver.stdout) as { path: string; line: number; code: string };
    assert.deepEqual([finding.path, finding.line, finding.code], [`${path}.annotations.jsonl`, 3, "broken-line"]);
  });

  it("counts what there is, and goes on where something cannot be read", async () => {
    const { code, stdout, stderr } = await call([
      "stats",
      "--format",
      "json",
      join(folder.path, "nowhere"),
      join(folder.path, "001_paris.txt"),
      join(folder.path, "002_tbilisi.txt"),
    ]);
    assert.equal(code, 1);
    assert.match(stderr, /nowhere: there is no such file or folder/);
    const counts = JSON.parse(stdout) as Record<string, Record<string, number>>;
    assert.deepEqual(counts["codes"], { pledge: 3, criticism: 2, demand: 1 });
    assert.deepEqual(counts["annotators"], { ana: 3, ben: 3 });
    assert.deepEqual(counts["annotation-states"], { anchored: 6 });
    assert.equal(counts["total"]?.["documents"], 2);
    const csv = await call(["stats", "--format", "csv", join(folder.path, "002_tbilisi.txt")]);
    assert.match(csv.stdout, /\r\nlanguages,ka,1\r\n/);
  });
});
