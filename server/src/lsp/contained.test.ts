import assert from "node:assert/strict";
import type { DocumentInput } from "../recognise/model.ts";
import { contained } from "./contained.ts";

describe("an analyser that throws", () => {
  it("costs its document, with a problem that says so, and is written down", () => {
    const errors: unknown[] = [];
    const analyse = contained(
      () => {
        throw new Error("a defect");
      },
      (error) => errors.push(error),
    );
    const text = "id: a\n\nFirst line.\nSecond.";
    const body = { start: 7, end: text.length };
    const input: DocumentInput = { text, body, header: [], id: "a", fileName: null, language: null, date: null };
    const [problem] = analyse(input).problems;
    assert.equal(problem?.code, "analysis-failed");
    assert.equal(text.slice(problem?.start, problem?.end), "First line.");
    assert.equal(errors.length, 1);
  });
});

describe("a document of nine million characters", () => {
  it("is left unread, and says so", () => {
    const analyse = contained(() => assert.fail("it was read"), assert.ifError);
    const text = "long ".repeat(1_800_000);
    const body = { start: 0, end: text.length };
    const { problems } = analyse({ text, body, header: [], id: "a", fileName: null, language: null, date: null });
    assert.deepEqual(
      problems.map(({ code }) => code),
      ["document-too-long"],
    );
  });
});
