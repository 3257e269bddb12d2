import assert from "node:assert/strict";
import { readRejections, rejectionKey, withRejections } from "./rejected.ts";

describe("Rejected suggestions", () => {
  const one = { code: "pledge", quote: "We will  open\nthe Bridge." };

  it("are remembered, each once and in order, beside lines that nobody understands", () => {
    const text = withRejections("not json\n", [
      one,
      { ...one, quote: "we will open the bridge." },
      { ...one, code: "a" },
    ]);
    assert.equal(text.split("\n").length, 5);
    assert.ok(text.includes("not json\n"));
    assert.equal(withRejections(text, [one]), text);
  });

  it("are known again in another spelling, for the same code only", () => {
    const known = readRejections(withRejections("", [one]));
    assert.ok(known.has(rejectionKey({ code: "pledge", quote: "we will open the bridge." })));
    assert.ok(!known.has(rejectionKey({ ...one, code: "offer" })));
  });
});
