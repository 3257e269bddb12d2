import assert from "node:assert/strict";
import type { Annotation } from "../model.ts";
import { annotate } from "../testing/sample.ts";
import { serialise } from "./annotation.ts";
import { checkStored } from "./check.ts";
import { parseStored } from "./file.ts";

const text = "The road will open in spring.";
const one = annotate(text, "road", { id: 1 });

function problems(lines: readonly (Annotation | string)[], documents: ReadonlyMap<string, number> | null) {
  const file = parseStored(lines.map((line) => (typeof line === "string" ? line : serialise(line))).join("\n"));
  return checkStored(file, { codes: new Set(["pledge"]), documents }).map(
    ({ line, code, words }) => `${line} ${code}${words === null ? "" : ` ${words}`}`,
  );
}

describe("What is wrong in a file of annotations", () => {
  const whole = new Map([["talks", text.length]]);

  it("is nothing where all is well", () => assert.deepEqual(problems([one], whole), []));

  it("is named at its line, all of it", () => {
    const coded = annotate(text, "spring", { id: 2, code: "plege" });
    const gone = annotate(text, "spring", { id: 3, document: "lunch" });
    assert.deepEqual(problems([coded, "{", one, one, gone], whole), [
      '1 unknown-code "plege"',
      "2 broken-line",
      "4 duplicate-id",
      '5 unknown-document "lunch"',
    ]);
  });

  it("tells of positions behind the document's end", () => {
    assert.deepEqual(problems([one], new Map([["talks", 5]])), ["1 out-of-range"]);
  });

  it("says nothing of documents that have not been read", () => assert.deepEqual(problems([one], null), []));
});
