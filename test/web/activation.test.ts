import assert from "node:assert/strict";
import { testActivation } from "../host/activation.ts";

describe("Readout in VS Code for the web", () => {
  it("runs in a worker, without Node", () => {
    assert.equal(typeof process, "undefined");
    assert.equal("importScripts" in globalThis, true);
  });

  testActivation();
});
