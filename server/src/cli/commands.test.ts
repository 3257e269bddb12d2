import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureGazetteer } from "../../../scripts/support/gazetteer.ts";
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

describe("readout anchor", function () {
  this.timeout(60_000);
  const folder = temporaryFolder();

  it("says what stands elsewhere, stores it when told to, and never drops anything", async () => {
    const path = writeAnnotated(folder.path, "001_paris.txt", albanian, [
      ["ana", "Presidenti tha se do të paguajë", "pledge"],
      ["ana", "Ministri e kundërshtoi", "criticism"],
    ]);
    assert.deepEqual(await call(["anchor", path]), { code: 0, stdout: "", stderr: "2 anchored\n" });
    writeFileSync(path, `Parathënie e re.\n\n${albanian.replace("Ministri e kundërshtoi. ", "")}`);
    const seen = await call(["anchor", path]);
    assert.equal(seen.code, 1);
    assert.match(seen.stdout, /001_paris\.txt:3:1: moved: “Presidenti tha se do të paguajë” \[/);
    assert.match(seen.stdout, /001_paris\.txt: orphaned: “Ministri e kundërshtoi” \[/);
    await call(["anchor", "--write", path]);
    const after = await call(["anchor", "--format", "json", path]);
    const rows = after.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { state: string; line: number | null });
    assert.deepEqual(
      rows.map(({ state, line }) => [state, line]),
      [["orphaned", null]],
    );
    assert.equal(after.stderr, "1 anchored, 1 orphaned\n");
  });
});

describe("readout serve", () => {
  it("is the language server over standard input and output", async function () {
    this.timeout(60_000);
    const program = join(await ensureGazetteer(), "cli.js");
    const child = spawn(process.execPath, [program, "serve", "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    const message = JSON.stringify({
      jsonrpc: "2.0",
      id: 1,
      method: "initialize",
      params: { processId: null, rootUri: null, capabilities: {} },
    });
    child.stdin.write(`Content-Length: ${message.length}\r\n\r\n${message}`);
    const [answer] = (await once(child.stdout, "data")) as [Buffer];
    assert.match(answer.toString(), /^Content-Length: \d+\r\n/);
    child.stdin.end();
    await once(child, "exit");
  });

  it("wants to be told how to talk", async () => {
    assert.equal((await call(["serve"])).code, 2);
  });
});
