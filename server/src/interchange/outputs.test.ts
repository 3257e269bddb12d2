import assert from "node:assert/strict";
import { sampleId } from "../annotation/testing/sample.ts";
import { plainText } from "../annotation/plain.ts";
import { brat } from "./brat.ts";
import { casJson } from "./casJson.ts";
import { csv } from "./csv.ts";
import { documentAddress, documentName } from "./documentName.ts";
import { labelStudio } from "./labelStudio.ts";
import { report } from "./report.ts";
import { spacy } from "./spacy.ts";
import type { ExportDocument, Format } from "./format.ts";
import { hardCorpus } from "./testing/corpus.ts";
import { exported, exportedText } from "./testing/roundTrip.ts";
import { webannoTsv } from "./webannoTsv.ts";
import { parseXml } from "./xml/read.ts";

const texts = new Map(hardCorpus.map((document) => [documentName(document), plainText(document.text).text]));

async function textsOf(
  format: Format,
  documents: readonly ExportDocument[] = hardCorpus,
): Promise<ReadonlyMap<string, string>> {
  const { files } = await exported(format, documents);
  return new Map(
    files.map(({ path, content }) => [
      path,
      new TextDecoder("utf-8", { ignoreBOM: true }).decode(content as Uint8Array),
    ]),
  );
}

describe("What is written", () => {
  it("as brat has words that equal their slice of the text, line by line", async () => {
    const files = await textsOf(brat);
    let lines = 0;
    for (const [path, content] of files) {
      if (!path.endsWith(".ann")) continue;
      // As Python reads it: code points.
      const points = Array.from(files.get(path.replace(/ann$/, "txt")) ?? "");
      for (const line of content.split("\n").filter((each) => each.startsWith("T"))) {
        const [, place = "", words] = line.split("\t");
        const pieces = place
          .replace(/^\S+ /, "")
          .split(";")
          .map((range) => {
            const [start, end] = range.split(" ").map(Number);
            return points.slice(start, end).join("");
          });
        assert.equal(pieces.join(" ").replaceAll("\n", " "), words, line);
        lines++;
      }
    }
    assert.equal(lines, 9);
    const types = new Set([...files.values()].join("\n").match(/(?<=^T\d+\t)\S+/gm));
    for (const type of types) assert.match(files.get("annotation.conf") ?? "", new RegExp(`^${type}$`, "mu"));
    assert.match(files.get("visual.conf") ?? "", /^pledge \| დაპირება$/m);
  });

  it("as WebAnno TSV is what a strict reader takes", async () => {
    for (const [path, content] of await textsOf(webannoTsv)) {
      const text = texts.get(path.replace(/\.tsv$/, "")) ?? "";
      const [header = "", ...rest] = content.split("\n\n\n");
      const columns = header
        .split("\n")
        .slice(1)
        .flatMap((line) => line.split("|").slice(1)).length;
      let last = 0;
      for (const block of rest.join("\n\n\n").replace(/\n+$/, "").split("\n\n")) {
        const lines = block.split("\n");
        const unescape = (cell: string) =>
          cell.replace(/\\(.)/g, (_, sign: string) => ({ t: "\t", n: "\n", r: "\r" })[sign] ?? sign);
        const said = lines.filter((line) => line.startsWith("#Text=")).map((line) => unescape(line.slice(6)));
        const rows = lines.filter((line) => /^\d/.test(line)).map((line) => line.split("\t"));
        const start = Number(rows[0]![1]!.split("-")[0]);
        assert.equal(text.slice(start, start + said.join("\n").length), said.join("\n"));
        for (const cells of rows) {
          const [begin = 0, end = 0] = cells[1]!.split("-").map(Number);
          assert.equal(text.slice(begin, end), unescape(cells[2]!));
          // A tab ends each row.
          assert.equal(cells.length, 3 + columns + 1);
          assert.equal(cells.at(-1), "");
          if (cells[0]!.includes(".")) continue;
          assert.ok(begin >= last, "tokens do not overlap");
          last = end;
        }
      }
    }
  });

  it("as CAS JSON has each structure with an id, a known type, and offsets in its text", async () => {
    for (const [, content] of await textsOf(casJson)) {
      const cas = JSON.parse(content) as Record<string, unknown>;
      assert.deepEqual(Object.keys(cas), ["%TYPES", "%FEATURE_STRUCTURES", "%VIEWS"]);
      const structures = cas["%FEATURE_STRUCTURES"] as Record<string, unknown>[];
      const types = cas["%TYPES"] as Record<string, object>;
      const text = structures[0]!["sofaString"] as string;
      for (const structure of structures) {
        assert.deepEqual(Object.keys(structure).slice(0, 2), ["%ID", "%TYPE"]);
        const type = structure["%TYPE"] as string;
        assert.ok(type.startsWith("uima.") || types[type] !== undefined);
        for (const feature of Object.keys(structure)) {
          if (!/^[%@]|^(begin|end)$/.test(feature) && !type.startsWith("uima."))
            assert.ok(feature in types[type]!, feature);
        }
        if (typeof structure["end"] === "number") assert.ok(structure["end"] <= text.length);
      }
      const { _InitialView: view } = cas["%VIEWS"] as Record<string, Record<string, number[]>>;
      assert.deepEqual(
        view!["%MEMBERS"],
        structures.slice(1).map((structure) => structure["%ID"]),
      );
    }
  });

  it("for spaCy has tokens that are slices of the text, and spans that begin and end with them", async () => {
    for (const line of (await exportedText(spacy, hardCorpus)).trimEnd().split("\n")) {
      const { text, tokens, spans } = JSON.parse(line) as {
        text: string;
        tokens: { text: string; start: number; end: number }[];
        spans: { start: number; end: number; token_start?: number; token_end?: number }[];
      };
      const points = Array.from(text);
      for (const { text: words, start, end } of tokens) assert.equal(points.slice(start, end).join(""), words);
      for (const { start, end, token_start: first, token_end: last } of spans) {
        if (first === undefined) continue;
        assert.deepEqual([tokens[first]?.start, tokens[last!]?.end], [start, end]);
      }
    }
  });

  it("for Label Studio slices to the words it states, and comes with a configuration of all labels", async () => {
    const files = await textsOf(labelStudio);
    const labels = new Set<string>();
    for (const { data, annotations } of JSON.parse(files.get("annotations.json") ?? "") as {
      data: { text: string };
      annotations: {
        result: { type: string; value?: { start: number; end: number; text: string; labels: string[] } }[];
      }[];
    }[]) {
      for (const { type, value } of annotations.flatMap(({ result }) => result)) {
        if (type !== "labels" || value === undefined) continue;
        assert.equal(data.text.slice(value.start, value.end), value.text);
        for (const label of value.labels) labels.add(label);
      }
    }
    const config = files.get("annotations.config.xml") ?? "";
    assert.equal(parseXml(config).name, "View");
    for (const label of labels) assert.ok(config.includes(`value="${label}"`), label);
    assert.match(config, /background="#2e8b57"/);
  });

  describe("as a table", () => {
    const dangerous = hardCorpus.slice(1, 2).map(
      (document): ExportDocument => ({
        ...document,
        annotations: document.annotations.map((annotation, index) => ({
          ...annotation,
          creator: ["=1+1", "@SUM(A1)"][index]!,
          bodies: [{ purpose: "commenting", value: '-2+3, "quoted"\nand more' }],
        })),
      }),
    );

    it("runs nothing in a spreadsheet", async () => {
      const table = await exportedText(csv, dangerous);
      assert.doesNotMatch(table, /(^|,|")[=@\-+]/m);
      assert.match(table, /,'=1\+1,/);
      assert.match(table, /"'-2\+3, ""quoted""\nand more"/);
      assert.match(await exportedText(csv, dangerous, { set: { formulas: "asTheyAre" } }), /,=1\+1,/);
    });

    it("ends lines as RFC 4180 has it, with a byte order mark where one is wanted", async () => {
      assert.match(await exportedText(csv, hardCorpus), /^id,file,document,.*\r\n/);
      assert.match(
        await exportedText(csv, hardCorpus, { set: { bom: "true", separator: "semicolon" } }),
        /^\ufeffid;file;/,
      );
    });
  });

  describe("as a report", () => {
    const hostile: readonly ExportDocument[] = [
      {
        ...hardCorpus[1]!,
        file: "<script>alert(1)</script>.txt",
        annotations: hardCorpus[1]!.annotations.map((annotation) => ({
          ...annotation,
          bodies: [
            { purpose: "tagging", code: '"><img src=x onerror=alert(1)>' },
            { purpose: "commenting", value: "<b>*bold*</b> [link](http://example.org)" },
          ],
        })),
      },
    ];

    it("is one page that needs nothing and runs nothing, each text in its own direction", async () => {
      const page = await exportedText(report, hostile);
      assert.doesNotMatch(page, /<script|<img|<b>|<link|<a |url\(|@import/);
      assert.match(page, /<blockquote dir="auto">می\u200cخواهیم/);
      assert.match(page, /&#60;script&#62;alert/);
      assert.match(page, /<html lang="en">/);
    });

    it("is Markdown in which nothing of the texts means anything", async () => {
      const page = await exportedText(report, hostile, { set: { form: "markdown" } });
      assert.doesNotMatch(page, /<script|<b>|\[link\]\(/);
      assert.match(page, /^> می\u200cخواهیم راه\u200cآهن$/m);
    });

    it("says how often each code is set", async () => {
      assert.match(
        await exportedText(report, hardCorpus, { set: { form: "markdown" } }),
        /\| დაპირება \| 4 \|\n\| Demand \| 4 \|/,
      );
      assert.match(await exportedText(report, []), /There are no annotations/);
    });
  });
});

describe("The name of a document’s file", () => {
  it("comes back as file and id, for any of them", () => {
    for (const [file, id] of [
      ["2026/talks.txt", "talks"],
      ["many.txt", "ka"],
      ["a.readout", "a"],
      ["a.readout", "x@y"],
      ["no-ending", "no-ending"],
      ["no-ending", "other"],
      ["../up/CON?.txt", "a/b:c"],
      ["dots..txt", "dots."],
      [".hidden", ""],
      ["100%.txt", "100%"],
      ["a@b.txt", "a@b"],
    ] as const) {
      const name = documentName({ file, id });
      assert.deepEqual(documentAddress(name), { file, id }, name);
      assert.doesNotMatch(name, /(^|\/)\.\.?(\/|$)|[?:*<>|"\\]/);
    }
  });

  it("is another for every other document", () => {
    const names = ["a.txt", "a", "a.b", "a@.txt", "@a.txt"].flatMap((file) =>
      ["a", "", "b", "@"].map((id) => documentName({ file, id })),
    );
    assert.equal(new Set(names).size, names.length);
  });
});

describe("Ids of other kinds", () => {
  it("are told of where a format asks for UUIDs", async () => {
    const odd = hardCorpus.slice(2, 3).map((document) => ({
      ...document,
      annotations: document.annotations.map((annotation) => ({ ...annotation, id: `note-${sampleId(1)}` })),
    }));
    const { refiQda } = await import("./refiQda.ts");
    const { losses } = await exported(refiQda, odd);
    assert.ok(losses.some(({ kind }) => kind === "ids"));
  });
});
