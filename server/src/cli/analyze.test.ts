import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { serialise } from "../annotation/stored/annotation.ts";
import { annotate } from "../annotation/testing/sample.ts";
import { speakerBodies } from "../features/speakers.ts";
import { call } from "./testing/run.ts";

interface Analysis {
  readonly files: readonly {
    readonly path: string;
    readonly length: number;
    readonly newline: string;
    readonly problems: readonly { code: string }[];
    readonly documents: readonly DocumentRow[];
  }[];
}

interface DocumentRow {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly language: string;
  readonly statements: readonly { speaker: string | null }[];
  readonly entities: readonly { start: number; end: number; text: string }[];
  readonly dates: readonly { start: number; end: number; text: string }[];
  readonly boilerplate: readonly { kind: string }[];
  readonly problems: readonly { start: number; end: number }[];
}

const corpus = "test-fixtures/corpus";
const schema = JSON.parse(readFileSync("docs/schemas/analysis.schema.json", "utf8")) as object;

describe("readout analyze", function () {
  this.timeout(60_000);
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "readout-"));
  });
  after(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const analyse = async (...args: string[]) => {
    const result = await call(["analyze", ...args]);
    return { ...result, json: JSON.parse(result.stdout) as Analysis };
  };

  it("prints what the published schema allows, for every document of the corpus", async () => {
    const { code, json, stderr } = await analyse(corpus);
    assert.deepEqual([code, stderr], [0, ""]);
    const validate = new Ajv2020({ allErrors: true }).compile(schema);
    assert.ok(validate(json), JSON.stringify(validate.errors?.slice(0, 5), null, 1));
    assert.ok(json.files.length > 30);
  });

  it("takes lines that the files of a folder repeat for the page's, unless files are to be apart", async () => {
    const pages = join(folder, "pages");
    mkdirSync(pages);
    for (const [index, city] of ["Oslo", "Bonn", "Riga"].entries()) {
      writeFileSync(
        join(pages, `00${index}_page.txt`),
        `Harbour Tide Gazette\n\nThe minister said in ${city} that it rained.\n`,
      );
    }
    const kinds = async (...args: string[]) =>
      (await analyse(...args)).json.files.map(({ documents }) => documents[0]?.boilerplate.map(({ kind }) => kind));
    assert.deepEqual(await kinds(pages), [["repeated"], ["repeated"], ["repeated"]]);
    assert.deepEqual(await kinds("--jobs", "2", pages), [["repeated"], ["repeated"], ["repeated"]]);
    assert.deepEqual(await kinds("--apart", pages), [[], [], []]);
  });

  it("takes the speakers that annotations beside a file name", async () => {
    const text = "Edi Rama spoke in Tirana.\n\nEdi Rama said that tolls would fall. He added that ice would melt.\n";
    const path = file("004_tolls.txt", text);
    const said = "Edi Rama said that tolls would fall.";
    const naming = {
      ...annotate(text, said, { document: "004_tolls" }),
      motivation: "identifying",
      bodies: speakerBodies({ name: "Li Qiang", key: "Q714962" }),
    };
    const speakers = async () => {
      const { json } = await analyse(path);
      return json.files[0]?.documents[0]?.statements.map(({ speaker }) => speaker);
    };
    assert.deepEqual((await speakers())?.slice(1), ["Edi Rama", "Edi Rama"]);
    file("004_tolls.txt.annotations.jsonl", `${serialise(naming)}\n`);
    assert.deepEqual((await speakers())?.slice(1), ["Li Qiang", "Li Qiang"]);
  });

  it("prints the same with any number of jobs", async () => {
    const many = file(
      "many.txt",
      Array.from({ length: 40 }, (_, n) => `=== d-${n} ===\n\n${"Envoys met. ".repeat(900)}\n`).join(""),
    );
    const nowhere = join(folder, "nowhere.txt");
    const alone = await call(["analyze", corpus, nowhere, many]);
    const together = await call(["analyze", "--jobs", "3", corpus, nowhere, many]);
    assert.ok(together.stdout === alone.stdout);
    assert.deepEqual([together.code, together.stderr], [alone.code, alone.stderr]);
    const rows = [...Array(30).keys()].map((n) => `${n === 7 ? "{" : JSON.stringify({ id: n, text: `Day ${n}.` })}\n`);
    const streamed = await call(["analyze", "--jobs", "2", "--jsonl", "-"], rows);
    assert.equal(streamed.stdout, (await call(["analyze", "--jsonl", "-"], rows)).stdout);
    assert.equal(streamed.stdout.split("\n").length, 31);
  });

  it("gives offsets that slice the file to the text it states", async () => {
    const { json } = await analyse(corpus);
    for (const { path, documents } of json.files) {
      const text = readFileSync(path, "utf8");
      for (const document of documents)
        for (const span of [...document.entities, ...document.dates])
          assert.equal(text.slice(span.start, span.end), span.text, path);
    }
  });

  it("takes the files of a folder in the order of their names", async () => {
    const { json } = await analyse(corpus);
    const paths = json.files.map(({ path }) => path);
    assert.deepEqual(paths, paths.toSorted());
  });

  it("says which file cannot be read, does the rest, and exits with 1", async () => {
    const good = file("good.txt", "The minister met the ambassador in Paris.");
    const { code, stderr, json } = await analyse(join(folder, "absent.txt"), good);
    assert.equal(code, 1);
    assert.match(stderr, /absent\.txt: there is no such file/);
    assert.deepEqual(
      json.files.map(({ path }) => path),
      [good],
    );
  });

  const hard: readonly (readonly [name: string, content: string | Uint8Array, problem: string | null])[] = [
    ["an empty file", "", null],
    ["a byte order mark", "\ufeffMinisters met in Paris on 3 May 2024.", null],
    ["Windows line ends", "Ministers met in Paris.\r\n\r\nThey left.\r\n", null],
    ["a NUL", "Ministers met\0 in Paris.", null],
    ["bytes that are not UTF-8", Uint8Array.from([0x50, 0x61, 0xe9, 0x72, 0x69, 0x73]), "not-utf8"],
    ["UTF-16", Uint8Array.from([0xff, 0xfe, 0x50, 0x00, 0x61, 0x00]), "not-utf8"],
    ["a year beyond reason in the header", "=== a ===\ndate: 20255-02-03\n\nMinisters met.\n", null],
    ["one line of a megabyte", "Ministers met in Paris on 3 May 2024 and said so. ".repeat(20_000), null],
  ];
  for (const [name, content, problem] of hard)
    it(`takes ${name}`, async () => {
      const path = file("hard.txt", content);
      const { code, json } = await analyse(path);
      assert.equal(code, 0);
      const [only] = json.files;
      const length = only?.length ?? -1;
      if (typeof content === "string") assert.equal(length, content.length);
      assert.deepEqual(
        only?.problems.map((each) => each.code).filter((each) => each === "not-utf8"),
        problem === null ? [] : [problem],
      );
      for (const document of only?.documents ?? [])
        for (const span of [...document.entities, ...document.dates, ...document.problems])
          assert.ok(span.start >= 0 && span.start <= span.end && span.end <= length);
    });

  it("names line ends", async () => {
    for (const [text, newline] of [
      ["a\nb", "lf"],
      ["a\r\nb", "crlf"],
      ["a\rb", "cr"],
      ["a\r\nb\nc", "mixed"],
      ["a", "lf"],
    ] as const)
      assert.equal((await analyse(file("ends.txt", text))).json.files[0]?.newline, newline, JSON.stringify(text));
  });

  it("refuses a wrong call with 2 and says what to do", async () => {
    for (const [args, message] of [
      [["analyze"], /a PATH is missing/],
      [["analyze", "--format", "xml", "x"], /--format is one of json, not "xml"/],
      [["analyze", "--nonsense", "x"], /nonsense/],
      [["analyze", "--jsonl", "rows.jsonl"], /write --jsonl -/],
      [["analyse"], /no command "analyse"/],
      [[], /usage/],
    ] as const) {
      const { code, stderr, stdout } = await call(args);
      assert.equal(code, 2);
      assert.match(stderr, message);
      assert.equal(stdout, "");
    }
  });

  it("explains itself", async () => {
    assert.match((await call(["--help"])).stdout, /analyze/);
    assert.match((await call(["analyze", "--help"])).stdout, /--jsonl/);
    assert.match((await call(["--version"])).stdout, /^\d+\.\d+\.\d+\n$/);
  });
});

describe("readout analyze --jsonl -", function () {
  this.timeout(60_000);
  const rows = (lines: string): unknown[] =>
    lines
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as unknown);

  it("answers every row in order, with the language given", async () => {
    const input = [
      { id: "a", text: "Ministrat u takuan në Paris." },
      { id: "b", text: "Министры встретились в Париже.", language: "ru" },
      { id: "c", text: "" },
    ];
    const { code, stdout } = await call(
      ["analyze", "--jsonl", "-"],
      [input.map((row) => JSON.stringify(row)).join("\n")],
    );
    const answers = rows(stdout) as DocumentRow[];
    assert.equal(code, 0);
    assert.deepEqual(
      answers.map(({ id }) => id),
      ["a", "b", "c"],
    );
    assert.deepEqual(
      answers.map(({ language }) => language),
      ["sq", "ru", "und"],
    );
  });

  it("reads rows cut anywhere by the pipe, and line separators raw in a string", async () => {
    const row = JSON.stringify({ id: "x", text: "პარიზი\u2028თბილისი" }).replace("\\u2028", "\u2028");
    const bytes = Buffer.from(`${row}\r\n${row}\n`);
    const pieces = Array.from({ length: Math.ceil(bytes.length / 5) }, (_, i) => bytes.subarray(5 * i, 5 * i + 5));
    const { stdout } = await call(["analyze", "--jsonl", "-"], pieces);
    assert.deepEqual(
      (rows(stdout) as DocumentRow[]).map(({ end }) => end),
      [14, 14],
    );
  });

  it("answers a row that it cannot read with its error and goes on", async () => {
    const input = ["not json", '{"id":"n","text":7}', "[1]", '{"text":"x"}', '{"id":"ok","text":"Paris"}'];
    const { code, stdout, stderr } = await call(["analyze", "--jsonl", "-"], [input.join("\n")]);
    const answers = rows(stdout) as { id: string | null; error?: string }[];
    assert.equal(code, 1);
    assert.deepEqual(
      answers.map(({ id }) => id),
      [null, "n", null, null, "ok"],
    );
    assert.deepEqual(
      answers.map(({ error }) => error !== undefined),
      [true, true, true, true, false],
    );
    assert.match(stderr, /line 2: "text" is missing or no string/);
  });
});
