import assert from "node:assert/strict";
import { join } from "node:path";
import * as vscode from "vscode";
import { testActivation } from "../host/activation.ts";

describe("Readout in VS Code on Node", () => {
  it("runs in the Node extension host", () => {
    assert.equal(typeof process.version, "string");
  });

  it("activates from one file, at once, without waiting for its server", async () => {
    const extension = vscode.extensions.getExtension("readout.readout");
    assert.equal(extension?.isActive, false);
    const file = require.resolve(join(extension.extensionPath, extension.packageJSON.main));
    const before = new Set(Object.keys(require.cache));
    const { activate } = require(file) as { activate: (context: vscode.ExtensionContext) => unknown };
    const loaded = Object.keys(require.cache).filter((each) => !before.has(each));
    assert.deepEqual(loaded, [file]);
    let answer: unknown = "not called";
    // VS Code is about to load the module, and finds it loaded.
    (require.cache[file] as NodeJS.Module).exports = {
      activate(context: vscode.ExtensionContext) {
        answer = activate(context);
      },
    };
    await extension.activate();
    assert.equal(answer, undefined);
  });

  it("declares what it does without trust", () => {
    const { untrustedWorkspaces } = vscode.extensions.getExtension("readout.readout")?.packageJSON.capabilities ?? {};
    assert.equal(untrustedWorkspaces.supported, "limited");
    assert.deepEqual(untrustedWorkspaces.restrictedConfigurations, ["readout.wikidata.endpoint", "readout.delimiters"]);
  });

  testActivation();
});
