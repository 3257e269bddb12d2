import { makeAnnotation } from "../make.ts";
import { codeBody } from "../model.ts";
import { selectable } from "../selectors.ts";
import { serialise } from "../stored/annotation.ts";
import { sampleId } from "./sample.ts";

/** Who tagged which words, where they first stand, with which code. */
export type Mark = readonly [creator: string, words: string, code: string];

/** A file of annotations on a file that is one document named after it. */
export function storeOf(file: string, text: string, marks: readonly Mark[]): string {
  const lines = marks.map(([creator, words, code], index) => {
    const start = text.indexOf(words);
    const made = makeAnnotation({
      id: sampleId(index + 1),
      now: "2026-03-01T10:00:00.000Z",
      creator,
      file,
      document: file.replace(/\.txt$/, ""),
      text: selectable(text),
      spans: [{ start, end: start + words.length }],
      bodies: [codeBody(code)],
    });
    if (!made.ok) throw new Error(made.error.message);
    return `${serialise(made.value)}\n`;
  });
  return lines.join("");
}
