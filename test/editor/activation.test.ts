import assert from "node:assert/strict";
import { join } from "node:path";
import * as vscode from "vscode";
import { testActivation } from "../host/activation.ts";

describe("Readout in VS Code on Node", () => {
  it("runs in the Node extension host", () => {
    assert.equal(typeof process.version, "string");
  });

  it("activates in a tenth of a second", async function () {
    const extension = vscode.extensions.getExtension("readout.readout");
    assert.equal(extension?.isActive, false);
    const taken = timedLoading(join(extension.extensionPath, extension.packageJSON.main));
    await extension.activate();
    const { loading, activating } = taken();
    this.runnable().title += `: ${loading.toFixed(0)} ms to load and ${activating.toFixed(0)} ms to activate`;
    assert.ok(loading + activating < 100);
  });

  it("declares what it does without trust", () => {
    const { untrustedWorkspaces } = vscode.extensions.getExtension("readout.readout")?.packageJSON.capabilities ?? {};
    assert.equal(untrustedWorkspaces.supported, "limited");
    assert.deepEqual(untrustedWorkspaces.restrictedConfigurations, ["readout.wikidata.endpoint", "readout.delimiters"]);
  });

  testActivation();
});

/**
 * Loads the extension's module as VS Code is about to, which then finds it loaded, and times its `activate`. Only the
 * extension's own share of the activation is of interest: VS Code's depends on what else the machine does.
 */
function timedLoading(file: string): () => { loading: number; activating: number } {
  const started = performance.now();
  const { activate } = require(file) as { activate: (context: vscode.ExtensionContext) => void };
  const loading = performance.now() - started;
  let activating = Number.NaN;
  const module = require.cache[require.resolve(file)];
  assert.ok(module);
  module.exports = {
    activate(context: vscode.ExtensionContext) {
      const called = performance.now();
      activate(context);
      activating = performance.now() - called;
    },
  };
  return () => ({ loading, activating });
}
