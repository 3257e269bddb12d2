import assert from "node:assert/strict";
import { mochaVerdict, plainVerdict } from "./rung.ts";

describe("the verdict on a rung", () => {
  it("counts the tests that mocha names in its closing lines", () => {
    const output = "\n  ✔ reads 3 passing ships\n\n  12 passing (3s)\n";
    assert.deepEqual(mochaVerdict(true, output), { ok: true, passed: 12, failed: 0 });
  });

  it("fails with a failing test", () => {
    assert.deepEqual(mochaVerdict(false, "  12 passing (3s)\n  2 failing\n"), { ok: false, passed: 12, failed: 2 });
  });

  it("fails where the run broke off, whatever passed before", () => {
    assert.deepEqual(mochaVerdict(false, "  12 passing (3s)\n"), { ok: false, passed: 12, failed: 1 });
  });

  it("fails where no test ran at all", () => {
    assert.deepEqual(mochaVerdict(true, "\n  0 passing (0ms)\n"), { ok: false, passed: 0, failed: 1 });
  });

  it("counts a check without tests only when it fails", () => {
    assert.deepEqual(plainVerdict(true), { ok: true, passed: 0, failed: 0 });
    assert.deepEqual(plainVerdict(false), { ok: false, passed: 0, failed: 1 });
  });
});
