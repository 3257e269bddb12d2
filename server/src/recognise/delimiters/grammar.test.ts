/** Holds the TextMate grammar to the profiles: over all fixtures the same lines are delimiters and headers in both. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type * as Oniguruma from "vscode-oniguruma";
import type * as TextMate from "vscode-textmate";
import { hasRightToLeft } from "../../text/direction.ts";
import { Lines } from "../../text/lines.ts";
import { overlaps, type Span, shifted } from "../../text/span.ts";
import { divide } from "./divide.ts";

// Both are CommonJS bundles whose names Node cannot list.
const require = createRequire(import.meta.url);
const oniguruma = require("vscode-oniguruma") as typeof Oniguruma;
const textmate = require("vscode-textmate") as typeof TextMate;

const grammarFile = new URL("../../../../syntaxes/readout.tmLanguage.json", import.meta.url);
const folders = ["delimiters", "corpus"].map((name) => new URL(`../../../../test-fixtures/${name}/`, import.meta.url));

async function loadGrammar(): Promise<TextMate.IGrammar> {
  const wasm = require.resolve("vscode-oniguruma/release/onig.wasm");
  await oniguruma.loadWASM(readFileSync(wasm).buffer);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(readFileSync(grammarFile, "utf8"), grammarFile.pathname),
  });
  const grammar = await registry.loadGrammar("text.readout");
  assert.ok(grammar);
  return grammar;
}

/** What the grammar gives a scope of its own, in offsets of the text. */
function coloured(grammar: TextMate.IGrammar, text: string): Span[] {
  const lines = new Lines(text);
  const spans: Span[] = [];
  let state = textmate.INITIAL;
  for (let line = 0; line < lines.count; line++) {
    const start = lines.start(line);
    const result = grammar.tokenizeLine(text.slice(start, lines.end(line)), state);
    state = result.ruleStack;
    for (const { startIndex, endIndex, scopes } of result.tokens) {
      if (scopes.length > 1) spans.push({ start: start + startIndex, end: start + endIndex });
    }
  }
  return spans;
}

/**
 * The lines that a reader should see coloured, as numbers: those that open or close a document or hold header fields,
 * unless they hold right-to-left text. `or` are lines that may be coloured or not: one line at a time cannot tell.
 */
function delimiterLines(text: string, name: string): { must: number[]; or: number[] } {
  const lines = new Lines(text);
  const { documents, profile, problems: outside } = divide(text, name);
  const must = new Set<number>();
  const or = new Set<number>();
  const add = (to: Set<number>, from: number, end: number): void => {
    for (const match of text.slice(from, end).matchAll(/[^\s\ufeff]+/g)) {
      const line = lines.positionAt(from + match.index).line;
      if (!hasRightToLeft(text.slice(lines.start(line), lines.end(line)))) to.add(line);
    }
  };
  for (const { code, start, end } of outside) if (code === "unmatched-close-tag") add(or, start, end);
  // One behind the last document delimits nothing.
  if (profile === "form-feed") for (const { index } of text.matchAll(/^\f/gm)) or.add(lines.positionAt(index).line);
  for (const { start, end, body, header, problems } of documents) {
    add(must, start, start + body.start);
    add(must, start + body.end, end);
    for (const { code, start: from, end: to } of problems) {
      if (code === "delimiter-in-text" || code === "unclosed-element") add(or, start + from, start + to);
    }
    if (profile !== "front-matter") continue;
    // Lists under a key have no colour of their own, nor has a fence that may as well part paragraphs.
    const fields = new Set(header.map(({ keySpan }) => lines.positionAt(start + keySpan.start).line));
    for (const line of must) if (text[lines.start(line)] === " " && !fields.has(line)) or.add(line);
    if (start > 0) or.add(lines.positionAt(start).line);
  }
  return { must: [...must].filter((line) => !or.has(line)), or: [...or] };
}

describe("TextMate grammar", () => {
  let grammar: TextMate.IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  for (const folder of folders) {
    for (const name of readdirSync(folder).filter(
      (file) => /\.(?:txt|readout|md)$/.test(file) && file !== "README.md",
    )) {
      it(`colours what divides ${name}, and only that`, () => {
        const text = readFileSync(new URL(name, folder), "utf8");
        const lines = new Lines(text);
        const spans = coloured(grammar, text);
        const lineOf = (span: Span): number => lines.positionAt(span.start).line;
        const show = (line: number): string => `${line + 1}: ${text.slice(lines.start(line), lines.end(line))}`;
        const { must, or } = delimiterLines(text, name);
        const certain = spans.filter((span) => !or.includes(lineOf(span)));
        const seen = [...new Set(certain.map(lineOf))];
        assert.deepEqual(seen.map(show), must.toSorted((a, b) => a - b).map(show));
        for (const { start, body } of divide(text, name).documents) {
          const inBody = certain.filter((span) => overlaps(span, shifted(body, start)));
          assert.deepEqual(inBody.map(lineOf).map(show), []);
        }
        for (const span of spans) assert.ok(!hasRightToLeft(show(lineOf(span))));
      });
    }
  }

  it("leaves prose alone that only looks like delimiters", () => {
    const prose = [
      "== two ==",
      "=== many words here ===",
      "-- dash --",
      "--- an aside --- he said",
      "# heading",
      "<docs>",
      "a < b",
      "<p>",
      "Source: nobody",
      "id cards",
      "----",
    ];
    for (const line of prose) assert.deepEqual(coloured(grammar, `Prose.\n${line}\n`), [], line);
  });
});
