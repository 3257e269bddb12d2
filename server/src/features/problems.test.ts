import assert from "node:assert/strict";
import { shown } from "./problems.ts";

describe("problems", () => {
  it("are shown in text order, without the ignored ones", () => {
    const problem = (start: number, code: string) =>
      ({ start, end: start + 1, code, severity: "warning", message: "…" }) as const;
    assert.deepEqual(
      shown([problem(2, "c"), problem(0, "b"), problem(1, "a")], new Set(["c"])).map(({ code }) => code),
      ["b", "a"],
    );
  });
});
