import assert from "node:assert/strict";
import { speakerOf, statementAt, statementFrom } from "./statements.ts";
import { at, statement } from "./testing/views.ts";

const text = "Ada spoke. Maro sang. Share this! Ada left.";
const statements = [
  statement(at(text, "Ada spoke."), "Ada"),
  statement(at(text, "Maro sang."), "Maro"),
  statement(at(text, "Share this!"), null, { attribution: "boilerplate" }),
  statement(at(text, "Ada left."), "Ada"),
];
const words = (span: { start: number; end: number } | undefined) => span && text.slice(span.start, span.end);
const cursor = (before: string) => text.indexOf(before);

describe("statements around the cursor", () => {
  it("are found in their middle, at both ends, not between", () => {
    assert.equal(words(statementAt(statements, cursor("sang"))), "Maro sang.");
    assert.equal(words(statementAt(statements, cursor("Maro"))), "Maro sang.");
    assert.equal(words(statementAt(statements, text.length)), "Ada left.");
    assert.equal(statementAt([statement({ start: 2, end: 4 }, "A")], 1), undefined);
  });

  it("follow one another, boilerplate aside", () => {
    const next = (from: string) => words(statementFrom(statements, cursor(from), { direction: "next" }));
    const previous = (from: string) => words(statementFrom(statements, cursor(from), { direction: "previous" }));
    assert.deepEqual([next("spoke"), next("sang"), next("left")], ["Maro sang.", "Ada left.", undefined]);
    assert.deepEqual([previous("left"), previous("sang"), previous("spoke")], ["Maro sang.", "Ada spoke.", undefined]);
  });

  it("follow one another by speaker", () => {
    const speaker = speakerOf(statements[0] as (typeof statements)[0]);
    assert.equal(words(statementFrom(statements, 3, { direction: "next", speaker })), "Ada left.");
    assert.equal(words(statementFrom(statements, cursor("left"), { direction: "previous", speaker })), "Ada spoke.");
  });
});
