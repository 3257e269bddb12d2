import assert from "node:assert/strict";
import { strToU8, zipSync } from "fflate";
import type { ImportFile, ImportResult } from "./format.ts";
import { findFormat } from "./registry.ts";
import { importOptions } from "./testing/roundTrip.ts";

function read(format: string, files: readonly ImportFile[], mostBytes?: number): ImportResult {
  const options = { ...importOptions(), ...(mostBytes === undefined ? {} : { mostBytes }) };
  return findFormat(format)!.read!(files, options);
}

/** What is said first, with its place. */
function complaint(format: string, path: string, content: string | Uint8Array, mostBytes?: number): string {
  const { problems, annotations } = read(format, [{ path, content }], mostBytes);
  assert.deepEqual(annotations, []);
  const [problem = assert.fail(`${format} takes ${path}`)] = problems;
  return [problem.path, problem.line ?? "", problem.place ?? "", problem.message]
    .filter((part) => part !== "")
    .join(":");
}

const project = strToU8('<Project xmlns="urn:QDA-XML:project:1.0" name="x"/>');

describe("What is read again", () => {
  it("has the same ids, though its source has none, so that relations still lead where they led", () => {
    const text = { path: "a.txt", content: "They met." };
    const ann = { path: "a.ann", content: "T1\tWho 0 4\tThey\nT2\tAct 5 8\tmet\nR1\tDid Arg1:T1 Arg2:T2\n" };
    const relation = '"relations":[{"id":1,"from_id":1,"to_id":2,"type":"did"}]}';
    const rows = `{"text":"They met.","entities":[{"id":1,"label":"a","start_offset":0,"end_offset":4},{"id":2,"label":"b","start_offset":5,"end_offset":8}],${relation}`;
    for (const [format, files] of [
      ["brat", [text, ann]],
      ["doccano", [{ path: "a.jsonl", content: rows }]],
    ] as const) {
      const [first, second] = [read(format, files), read(format, files)];
      assert.deepEqual(first.annotations, second.annotations, format);
      assert.equal(first.annotations[0]?.annotation.relations[0]?.target, first.annotations[1]?.annotation.id);
    }
  });
});

describe("Bad input", () => {
  it("that is a zip which is cut off, damaged or none", () => {
    const whole = zipSync({ "project.qde": project });
    assert.match(
      complaint("refi-qda", "a.qdpx", whole.slice(0, -30)),
      /^a\.qdpx:this is no zip, or its end is missing/,
    );
    const damaged = Uint8Array.from(whole);
    damaged.fill(0xff, 40, 60);
    assert.match(complaint("refi-qda", "a.qdpx", damaged), /damaged or was cut off/);
    assert.match(complaint("refi-qda", "a.qdpx", "PK"), /no zip/);
    assert.match(complaint("refi-qda", "a.qdpx", zipSync({ "readme.txt": project })), /no project\.qde/);
  });

  it("that is a zip with names which lead out of it", () => {
    for (const name of ["../project.qde", "sources/../../x.txt", "/etc/passwd", "C:\\x.txt", "a\\..\\..\\x"]) {
      const message = complaint("refi-qda", "a.qdpx", zipSync({ [name]: project }));
      assert.match(message, /the name leads out of the zip/, name);
    }
  });

  it("that is a zip which unpacks to more than it may, whatever it says of itself", () => {
    const bomb = zipSync({ "project.qde": new Uint8Array(5_000_000) });
    assert.ok(bomb.length < 100_000);
    assert.match(complaint("refi-qda", "bomb.qdpx", bomb, 200_000), /larger than 200000 bytes/);
    const liar = Uint8Array.from(bomb);
    const view = new DataView(liar.buffer);
    for (let at = 0; at + 46 <= liar.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    assert.match(complaint("refi-qda", "liar.qdpx", liar, 200_000), /larger than 200000 bytes/);
  });

  it("that is XML with entities, or is not well-formed", () => {
    const laughs = '<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a "aaaa">]>\n<CodeBook>&a;</CodeBook>';
    assert.match(complaint("qdc", "a.qdc", laughs), /^a\.qdc:2:.*entities are not read/);
    assert.match(complaint("tei", "a.xml", "<TEI>\n<text>\n</TEI>"), /^a\.xml:3:.*not well-formed/);
    assert.match(complaint("tei", "a.xml", "<TEI>&unknown;</TEI>"), /not well-formed/);
    assert.match(complaint("tei", "a.xml", "<html/>"), /this is a html, not a TEI/);
    assert.match(complaint("tei", "a.xml", "<a>".repeat(5000)), /nested deeper/);
  });

  it("that is JSON with values of the wrong types", () => {
    for (const [format, content, message] of [
      ["json", '{"annotations":7}', /annotations:`annotations` must be an array/],
      ["label-studio", '[{"data":{"text":"a"},"annotations":{}}]', /annotations.*must be an array/],
      ["label-studio", '[{"data":7}]', /there is no text in this task/],
      ["doccano", '{"text":"a","label":[[0]]}', /a\.x:1:label\[0\]:/],
      ["doccano", '{"text":7}', /`text` must be a string/],
      [
        "spacy",
        '{"text":"abc","spans":[{"start":"0","end":1,"label":"x"}]}',
        /spans\[0\]\.start:`start` must be a whole/,
      ],
      ["cas-json", "{}", /there are no %FEATURE_STRUCTURES/],
      ["cas-json", '{"%FEATURE_STRUCTURES":[]}', /there is no text/],
      ["w3c", "[1,2", /a\.x:1:This is not JSON: its end is missing/],
    ] as const) {
      assert.match(complaint(format, "a.x", content), message, format);
    }
  });

  it("that has offsets beyond its text", () => {
    for (const [format, content] of [
      ["doccano", '{"text":"abc","label":[[0,9,"x"]]}'],
      ["spacy", '{"text":"abc","spans":[{"start":1,"end":9,"label":"x"}]}'],
      [
        "label-studio",
        '[{"data":{"text":"abc"},"annotations":[{"result":[{"id":"1","type":"labels","value":{"start":1,"end":9,"labels":["x"]}}]}]}]',
      ],
      [
        "cas-json",
        '{"%FEATURE_STRUCTURES":[{"%ID":1,"%TYPE":"uima.cas.Sofa","sofaString":"abc"},{"%ID":2,"%TYPE":"x.Y","@sofa":1,"begin":0,"end":9}]}',
      ],
    ] as const) {
      assert.match(complaint(format, "a.x", content), /does not lie within the text of 3 characters/, format);
    }
  });

  it("that says other words than its text has", () => {
    const tsv =
      "#FORMAT=WebAnno TSV 3.3\n#T_SP=x.Y|value\n\n\n#Text=They met.\n1-1\t0-4\tThey\tA\t\n1-2\t5-8\tsat\tB\t\n";
    const { problems, annotations } = read("webanno-tsv", [{ path: "a.tsv", content: tsv }]);
    assert.deepEqual(
      problems.map(({ line, message }) => `${line} ${message}`),
      ["7 the text at 5-8 is “met”, not “sat”."],
    );
    assert.equal(annotations.length, 1);
    assert.match(complaint("webanno-tsv", "a.tsv", "Hello\n"), /^a\.tsv:1:the first line must be/);
  });

  it("that is in another encoding", () => {
    const latin = Uint8Array.from([0x63, 0x0a, 0x61, 0x66, 0xe9, 0x0a]);
    assert.match(complaint("csv", "a.csv", latin), /^a\.csv:2:This is not UTF-8/);
    const row = '{"text":"café","label":[[0,4,"x"]]}';
    const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from(row, "utf16le")]);
    assert.equal(read("doccano", [{ path: "a.jsonl", content: utf16 }]).annotations.length, 1);
    const marked = `\ufeff${row}\r\n`;
    assert.equal(read("doccano", [{ path: "a.jsonl", content: marked }]).annotations.length, 1);
  });

  it("that is brat's with CRLF line ends, without its text, or with lines that mean nothing", () => {
    const text = { path: "a.txt", content: "They met.\r\nThey agreed." };
    // Line ends may count as one or as two: the words say which.
    for (const start of [10, 11]) {
      const ann = { path: "a.ann", content: `T1\tAct ${start} ${start + 4}\tThey\r\n#1\tAnnotatorNotes T1\twhy\r\n` };
      const { problems, annotations } = read("brat", [text, ann]);
      assert.deepEqual([problems, annotations[0]?.annotation.target.fragments[0]?.quote.exact], [[], "They"]);
    }
    const bad = { path: "a.ann", content: "T1\tAct 0 4\tThey\nT2\tAct x y\tno\nR1\tOn Arg1:T1 Arg2:T9\nZ\n" };
    const { problems } = read("brat", [text, bad]);
    assert.deepEqual(
      problems.map(({ path, line }) => `${path}:${line}`),
      ["a.ann:2", "a.ann:3", "a.ann:4"],
    );
    assert.match(complaint("brat", "a.ann", "T1\tAct 0 4\tThey\n"), /Its text is missing: a\.txt belongs beside it/);
  });

  it("that is of a kind which holds other things: they are told of, the rest is taken", () => {
    const rating = { id: "a", type: "rating", value: { rating: 4 } };
    const label = { id: "b", type: "labels", value: { start: 0, end: 4, labels: ["who"] } };
    const content = JSON.stringify([
      { id: 1, data: { text: "They met." }, annotations: [{ result: [rating, label] }] },
    ]);
    const tasks = read("label-studio", [{ path: "a.json", content }]);
    assert.deepEqual([tasks.problems, tasks.annotations.length, tasks.losses[0]?.kind], [[], 1, "regions"]);
    const rows = read("doccano", [{ path: "a.jsonl", content: '{"text":"They met.","label":["news"]}' }]);
    assert.deepEqual(rows.annotations[0]?.annotation.target.fragments, []);
  });

  it("that is a table without the columns that are needed, or with rows that are too short", () => {
    assert.match(complaint("csv", "a.csv", "a,b\n1,2\n"), /^a\.csv:1:.*these are missing: file, document/);
    assert.match(
      complaint("csv", "a.csv", "id,file,document\n1,2\n"),
      /^a\.csv:2:this row has 2 cells, and the first has 3/,
    );
  });
});
