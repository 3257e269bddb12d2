import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publishedCheck } from "../interchange/testing/schemas.ts";
import { temporaryFolder, writeAnnotated } from "./testing/annotated.ts";
import { call } from "./testing/run.ts";

const georgian = "პრეზიდენტმა თქვა, რომ გადაიხდის 😀. მინისტრი წინააღმდეგი იყო.\n";
const albanian = "Presidenti tha se do të paguajë.\r\nMinistri e kundërshtoi.\r\n";

describe("readout export and import", function () {
  this.timeout(60_000);
  const folder = temporaryFolder();
  const at = (...names: string[]): string => join(folder.path, ...names);
  let copies = 0;

  /** The same documents without annotations, in a folder of their own. */
  const copy = (change: (text: string) => string = (text) => text): string => {
    const into = at(`copy${++copies}`);
    mkdirSync(into);
    writeFileSync(join(into, "001_tbilisi.txt"), change(georgian));
    writeFileSync(join(into, "002_tirana.txt"), change(albanian));
    writeFileSync(join(into, "codebook.yaml"), "codes:\n  pledge: { name: Pledge }\n");
    return into;
  };
  const stored = (into: string, name: string): string => readFileSync(join(into, `${name}.annotations.jsonl`), "utf8");

  before(() => {
    mkdirSync(at("corpus"));
    writeAnnotated(at("corpus"), "001_tbilisi.txt", georgian, [
      ["ana", "გადაიხდის 😀", "pledge"],
      ["ben", "მინისტრი", "demand"],
    ]);
    writeAnnotated(at("corpus"), "002_tirana.txt", albanian, [["ana", "paguajë.\r\nMinistri", "pledge"]]);
    writeFileSync(at("corpus", "codebook.yaml"), "codes:\n  pledge: { name: Pledge }\n  demand: {}\n");
  });

  it("carries annotations there and back, with codes that the codebook lacks", async () => {
    for (const [format, out] of [
      ["brat", "brat"],
      ["refi-qda", "project.qdpx"],
      ["webanno-tsv", "tsv"],
      ["json", "flat.json"],
    ] as const) {
      const exported = await call(["export", "--format", format, "-o", at(out), at("corpus")]);
      assert.equal(exported.code, 0, exported.stderr);
      const into = copy();
      const { code, stdout, stderr } = await call(["import", "--format", format, "--into", into, at(out)]);
      assert.deepEqual([code, stderr, stdout], [0, "", "3 new, 0 changed, 0 the same; codes added: demand\n"], format);
      assert.match(stored(into, "001_tbilisi.txt"), /"creator":"ben".*"exact":"მინისტრი".*"code":"demand"/);
      assert.match(stored(into, "002_tirana.txt"), /"exact":"paguajë\.\\nMinistri"/);
      assert.match(readFileSync(join(into, "codebook.yaml"), "utf8"), /pledge: \{ name: Pledge \}\n {2}demand:/);
      const again = await call(["import", "--format", format, "--into", into, at(out)]);
      assert.equal(again.stdout, "0 new, 0 changed, 3 the same\n", format);
    }
  });

  it("finds passages again where the text is another by now", async () => {
    await call(["export", "--format", "doccano", "-o", at("rows.jsonl"), at("corpus")]);
    const into = copy((text) => `Added at the top.\n${text}`);
    const { stdout } = await call(["import", "--format", "doccano", "--into", into, at("rows.jsonl")]);
    assert.match(stdout, /^3 new, .*, 3 of them found again in a changed text/);
  });

  it("says what would come and writes nothing", async () => {
    const into = copy();
    const { code, stdout } = await call(["import", "--format", "brat", "--dry-run", "--into", into, at("brat")]);
    assert.deepEqual([code, stdout], [0, "would come: 3 new, 0 changed, 0 the same; codes added: demand\n"]);
    assert.deepEqual(readdirSync(into).toSorted(), ["001_tbilisi.txt", "002_tirana.txt", "codebook.yaml"]);
  });

  it("makes files of texts that are not here, where that is wanted", async () => {
    const into = at("empty");
    mkdirSync(into);
    const params = ["import", "--format", "brat", "--into", into, at("brat")];
    assert.match((await call(params)).stderr, /There is no document “001_tbilisi” of 001_tbilisi\.txt here/);
    assert.deepEqual(readdirSync(into), []);
    const { code, stdout, stderr } = await call([...params, "--add-texts"]);
    assert.deepEqual([code, stderr], [0, ""]);
    assert.match(stdout, /^3 new, 0 changed, 0 the same; .*files added: 2$/m);
    assert.equal(readFileSync(join(into, "002_tirana.txt"), "utf8"), albanian.replaceAll("\r\n", "\n"));
    assert.match((await call(params)).stdout, /^0 new, 0 changed, 3 the same$/m);
  });

  it("takes nothing where something is wrong, unless told to", async () => {
    const broken = at("broken");
    mkdirSync(broken);
    writeFileSync(join(broken, "001_tbilisi.txt"), georgian);
    const lines = ["T1\tpledge 22 31\tგადაიხდის", "T2\tpledge 900 910\tnowhere", "T3\tpledge 0 3\tother", ""];
    writeFileSync(join(broken, "001_tbilisi.ann"), lines.join("\r\n"));
    const into = copy();
    const refused = await call(["import", "--format", "brat", "--into", into, broken]);
    assert.equal(refused.code, 1);
    assert.match(refused.stderr, /001_tbilisi\.ann:2: the passage 900–910 does not lie within the text/);
    assert.match(refused.stderr, /001_tbilisi\.ann:3: the text at 0 3 is not “other”/);
    assert.ok(!existsSync(join(into, "001_tbilisi.txt.annotations.jsonl")));
    const partial = await call(["import", "--format", "brat", "--partial", "--into", into, broken]);
    assert.deepEqual([partial.code, partial.stdout], [1, "1 new, 0 changed, 0 the same\n"]);
    await call(["import", "--format", "brat", "--dry-run", "--loss", at("loss.json"), "--into", into, broken]);
    const report = JSON.parse(readFileSync(at("loss.json"), "utf8")) as { problems: object[] };
    assert.deepEqual(publishedCheck("loss-report.schema.json")(report), []);
    assert.equal(report.problems.length, 2);
  });

  it("says what is lost, and takes it for an error where that is wanted", async () => {
    const loss = at("loss.json");
    const table = at("tags.conll");
    const strict = ["export", "--format", "conll", "--strict", "--loss", loss, "-o", table, at("corpus")];
    const { code, stderr } = await call(strict);
    assert.equal(code, 1);
    assert.match(stderr, /3 annotations: the annotator is left out/);
    assert.ok(!existsSync(table));
    const check = publishedCheck("loss-report.schema.json");
    const report = JSON.parse(readFileSync(loss, "utf8")) as { losses: { kind: string; count: number }[] };
    assert.deepEqual(check(report), []);
    const { losses } = report;
    assert.ok(losses.some(({ kind, count }) => kind === "creator" && count === 3));
  });

  it("overwrites nothing unasked, and leaves nothing half written", async () => {
    const target = at("mine.csv");
    writeFileSync(target, "mine");
    const params = ["export", "--format", "csv", "-o", target, at("corpus")];
    const refused = await call(params);
    assert.equal(refused.code, 2);
    assert.match(refused.stderr, /mine\.csv exists already; --force overwrites it/);
    assert.equal(readFileSync(target, "utf8"), "mine");
    assert.equal((await call([...params, "--force"])).code, 0);
    assert.match(readFileSync(target, "utf8"), /^id,file,document,/);
    assert.deepEqual(
      readdirSync(folder.path).filter((name) => name.endsWith(".part")),
      [],
    );
  });

  it("writes to standard output, with recognised layers beside people's", async () => {
    const { stdout } = await call(["export", "--format", "spacy", "--layers", "annotations,statements", at("corpus")]);
    const rows = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { spans: { source?: string }[] });
    assert.equal(rows.length, 2);
    assert.ok(rows[0]!.spans.some(({ source }) => source === "readout:statements"));
    assert.ok(rows[0]!.spans.some(({ source }) => source === undefined));
  });

  it("refuses calls that mean nothing", async () => {
    for (const [args, message] of [
      [["export", at("corpus")], /--format is missing/],
      [["export", "--format", "stone", at("corpus")], /--format is one of json, w3c/],
      [["export", "--format", "brat", at("corpus")], /name a folder with -o/],
      [["export", "--format", "csv", "--set", "bom=maybe", at("corpus")], /--set bom is one of false, true/],
      [["export", "--format", "csv", "--layers", "moods", at("corpus")], /--layers takes annotations/],
      [["export", "--format", "csv", "--documents", "nobody", at("corpus")], /there is no document nobody/],
      [["import", "--format", "report", at("brat")], /--format is one of/],
      [["import", "--format", "brat", at("nowhere")], /no such file/],
    ] as const) {
      const { code, stderr } = await call(args);
      assert.equal(code, 2);
      assert.match(stderr, message);
    }
  });
});
