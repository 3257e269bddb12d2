import assert from "node:assert/strict";
import fc from "fast-check";
import { TextDocument } from "vscode-languageserver-textdocument";
import { DelimiterSet } from "../../recognise/delimiters/delimiterSet.ts";
import type { DocumentAnalysis, DocumentInput } from "../../recognise/model.ts";
import { Analyses } from "./analyses.ts";
import { type Environment, fileNameOf, OpenFile } from "./openFile.ts";

/** An analysis that holds its whole input, so that a wrong one shows. */
function analysisOf(input: DocumentInput): DocumentAnalysis {
  return {
    language: { tag: "und", source: "none", confidence: 0 },
    date: { value: null, source: "none", confidence: 0 },
    entities: [],
    dates: [],
    statements: [],
    meetings: [],
    boilerplate: [],
    problems: [{ start: 0, end: 0, code: "input", severity: "hint", message: JSON.stringify(input) }],
  };
}

function environment(limit?: number): Environment & { readonly analysed: string[] } {
  const analysed: string[] = [];
  const compute = (input: DocumentInput): DocumentAnalysis => {
    analysed.push(input.id);
    return analysisOf(input);
  };
  return { delimiters: new DelimiterSet(), analyses: new Analyses(compute, limit), analysed };
}

function open(content: string, env: Environment = environment()): OpenFile {
  return OpenFile.open("file:///w/desk%20notes.readout", "readout", 1, content, env);
}

function everything(file: OpenFile): unknown {
  const documents = Array.from({ length: file.documentCount }, (_, index) => file.view(index));
  return { division: file.division, problems: file.problems, documents, lines: file.lineCount, text: file.getText() };
}

const documents = (count: number): string =>
  Array.from({ length: count }, (_, n) => `=== d-${n} ===\ndate: 2026-02-04\n\nDocument number ${n} is here.\n\n`).join(
    "",
  );

describe("open file", () => {
  it("is, after any edits, what it would be if opened with its text (paranoid twin)", () => {
    const fragments = [
      "=== d-7 ===\n\n",
      "<doc id='a'>\n",
      "</doc>\n",
      "---\ndate: 2026-02-04\n---\n",
      "\f",
      "\r",
      "\n",
      "😀",
      "\ud83d",
      "\0",
      "words ",
    ];
    const fragment = fc.array(fc.constantFrom(...fragments), { maxLength: 5 }).map((parts) => parts.join(""));
    const position = fc.record({ line: fc.nat(30), character: fc.nat(20) });
    const change = fc.oneof(
      { weight: 9, arbitrary: fc.record({ range: fc.record({ start: position, end: position }), text: fragment }) },
      { weight: 6, arbitrary: fc.record({ range: position.map((at) => ({ start: at, end: at })), text: fragment }) },
      { weight: 1, arbitrary: fc.record({ text: fragment }) },
    );
    const step = fc.record({ changes: fc.array(change, { maxLength: 3 }), looked: fc.boolean() });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), fc.array(step, { maxLength: 8 }), (count, steps) => {
        let file = open(documents(count));
        for (const [index, { changes, looked }] of steps.entries()) {
          // Versions that nobody looks at are skipped over: the next one must bridge several edits.
          if (looked) everything(file);
          file = file.update(changes, index + 2);
        }
        assert.deepEqual(everything(file), everything(open(file.getText())));
      }),
      { numRuns: 1500 },
    );
  });

  it("a keystroke analyses the document that it touched and no other", () => {
    const env = environment();
    const before = open(documents(500), env);
    everything(before);
    env.analysed.length = 0;
    const at = before.positionAt(before.range(250).start + 50);
    const after = before.update([{ range: { start: at, end: at }, text: "x" }], 2);
    everything(after);
    assert.deepEqual(env.analysed, ["d-250"]);
    const kept = Array.from({ length: 500 }, (_, index) => after.content(index) === before.content(index));
    assert.deepEqual(kept.indexOf(false), 250);
    assert.equal(kept.filter(Boolean).length, 499);
  });

  it("analyses nothing before it is asked", () => {
    const env = environment();
    const file = open(documents(20), env);
    assert.equal(file.documentCount, 20);
    assert.equal(file.isAnalysed(3), false);
    file.analysis(3);
    assert.equal(file.isAnalysed(3), true);
    assert.deepEqual(env.analysed, ["d-3"]);
  });

  it("finds the analysis again after an undo and after opening anew", () => {
    const env = environment();
    const text = documents(3);
    const first = open(text, env);
    const analysis = first.analysis(1);
    const second = first.update(
      [{ range: { start: { line: 8, character: 0 }, end: { line: 8, character: 8 } }, text: "" }],
      2,
    );
    assert.notEqual(second.analysis(1), analysis);
    const undone = second.update([{ text }], 3);
    assert.equal(undone.analysis(1), analysis);
    assert.equal(open(text, env).analysis(1), analysis);
  });

  it("remembers a bounded amount of text", () => {
    const env = environment(200);
    const file = open(documents(10), env);
    for (let index = 0; index < 10; index++) file.analysis(index);
    open(documents(10), env).analysis(0);
    assert.deepEqual(env.analysed.filter((id) => id === "d-0").length, 2);
    open(documents(10), env).analysis(9);
    assert.deepEqual(env.analysed.filter((id) => id === "d-9").length, 1);
  });

  it("finds the documents at an offset and in a range", () => {
    const file = open("<doc id='a'>\nx\n</doc>\n\nout\n\n<doc id='b'>\ny\n</doc>\n<doc id='c'>\nz\n</doc>\n");
    const starts = [0, 1, 2].map((index) => file.range(index).start);
    assert.equal(file.documentAt(5), 0);
    assert.equal(file.documentAt(25), -1);
    assert.equal(file.documentAt(starts[2] as number), 2);
    assert.deepEqual(file.documentsIn({ start: 25, end: 26 }), { first: 1, end: 1 });
    assert.deepEqual(file.documentsIn({ start: 5, end: (starts[1] as number) + 1 }), { first: 0, end: 2 });
    assert.deepEqual(file.documentsIn({ start: 0, end: 1e9 }), { first: 0, end: 3 });
  });

  it("answers as LSP's own text document does", () => {
    const text = fc
      .array(fc.constantFrom("a", "😀", "\n", "\r", "\r\n", "\ud83d"), { maxLength: 20 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, fc.integer({ min: -1, max: 9 }), fc.integer({ min: -1, max: 9 }), (content, a, b) => {
        const file = open(content);
        const reference = TextDocument.create(file.uri, "readout", 1, content);
        const range = { start: { line: Math.min(a, b), character: 1 }, end: { line: Math.max(a, b), character: 2 } };
        assert.deepEqual(file.getLineRange(a), reference.getLineRange(a));
        assert.equal(file.getEOLCharacters(a), reference.getEOLCharacters(a));
        assert.equal(file.getText(range), reference.getText(range));
        assert.equal(file.getText(), content);
      }),
      { numRuns: 1000 },
    );
  });

  it("a fault of the text is a problem of the file", () => {
    const file = open("a\0b\ufffd\ud83d\r\nc\n");
    assert.deepEqual(
      file.problems.map(({ code, start }) => `${code} ${start}`),
      ["nul-character 1", "not-utf8 3", "lone-surrogate 4", "mixed-line-endings 5"],
    );
  });
});

describe("open files", () => {
  it("are read anew when settings change, and keep analyses that the settings do not concern", () => {
    const env = environment();
    const file = OpenFile.open("file:///w/a.txt", "readout", 1, "@@ 1\none\n@@ 2\ntwo\n", env);
    const analysis = file.analysis(0);
    const match = (line: string) => (line.startsWith("@@ ") ? { start: 3, end: line.length } : undefined);
    const custom = { name: "at", start: { match }, end: null, header: "none" } as const;
    const divided = file.withEnvironment({ ...env, delimiters: new DelimiterSet([custom]) });
    assert.equal(divided.documentCount, 2);
    const whole = divided.withEnvironment({ ...env, delimiters: new DelimiterSet() });
    assert.equal(whole.analysis(0), analysis);
    assert.notEqual(whole.withEnvironment(environment()).analysis(0), analysis);
  });

  it("name documents after the file", () => {
    assert.equal(fileNameOf("file:///w/%E1%83%90%20b.txt?x=1#y"), "ა b.txt");
    assert.equal(fileNameOf("untitled:Untitled-1"), "Untitled-1");
    assert.equal(fileNameOf("file:///w/%ZZ.txt"), "%ZZ.txt");
    assert.equal(fileNameOf("file:///w/"), null);
  });
});
