import assert from "node:assert/strict";
import { testActivation } from "../host/activation.ts";

describe("Readout in VS Code on Node", () => {
  it("runs in the Node extension host", () => {
    assert.equal(typeof process.version, "string");
  });

  testActivation();
});
