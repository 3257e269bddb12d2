import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeAnnotation } from "../../annotation/make.ts";
import { codeBody } from "../../annotation/model.ts";
import { selectable } from "../../annotation/selectors.ts";
import { serialise } from "../../annotation/stored/annotation.ts";
import { sampleId } from "../../annotation/testing/sample.ts";

/** A folder that is gone after the tests of the suite. */
export function temporaryFolder(): { readonly path: string } {
  const folder = { path: "" };
  before(() => {
    folder.path = mkdtempSync(join(tmpdir(), "readout-"));
  });
  after(() => rmSync(folder.path, { recursive: true }));
  return folder;
}

/** `[annotator, words in the text, code]` */
export type Mark = readonly [creator: string, words: string, code: string];

/** Writes a document and its annotations; gives the document's path. */
export function writeAnnotated(folder: string, name: string, text: string, marks: readonly Mark[]): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  const lines = marks.map(([creator, words, code], index) => {
    const start = text.indexOf(words);
    const made = makeAnnotation({
      id: sampleId(index + 1),
      now: "2026-03-01T10:00:00.000Z",
      creator,
      file: name,
      document: name.replace(/\.txt$/, ""),
      text: selectable(text),
      spans: [{ start, end: start + words.length }],
      bodies: [codeBody(code)],
    });
    if (!made.ok) throw new Error(made.error.message);
    return `${serialise(made.value)}\n`;
  });
  writeFileSync(`${path}.annotations.jsonl`, lines.join(""));
  return path;
}
