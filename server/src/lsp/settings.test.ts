import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readSettings, settingDefaults } from "./settings.ts";

describe("settings", () => {
  it("are read nested or dotted", () => {
    const nested = readSettings({ index: { enabled: false, maxFiles: 5 }, inlayHints: { dates: true } });
    assert.deepEqual([nested.index, nested.dateHints], [{ enabled: false, maxFiles: 5 }, true]);
    assert.equal(readSettings({ "index.enabled": false }).index.enabled, false);
    assert.deepEqual(readSettings({ diagnostics: { ignore: ["a", 3] } }).ignoredProblems, new Set(["a"]));
    assert.equal(readSettings({ annotator: " maria " }).annotator, "maria");
  });

  it("take further source documents from the editor's file associations", () => {
    const associations = { "**/news/*.txt": "readout", "*.log": "plaintext" };
    assert.deepEqual(readSettings({}, associations).sourcePatterns, ["**/news/*.txt"]);
    assert.deepEqual(readSettings({}, null).sourcePatterns, []);
  });

  it("have their defaults where nothing usable is given", () => {
    const defaults = readSettings(undefined);
    for (const useless of [
      null,
      3,
      "x",
      [],
      { index: 4 },
      { index: { enabled: "yes", maxFiles: -1 } },
      { annotator: 7 },
    ])
      assert.deepEqual(readSettings(useless), defaults);
    assert.equal(defaults.annotator, null);
  });

  it("are the ones that the manifest lists, with the same defaults", () => {
    const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
    const listed = manifest.contributes?.configuration?.properties ?? {};
    // Settings of the client alone are named here; all others are the server's.
    const ofServer = Object.entries(listed).filter(
      ([name]) => !/^readout\.(trace|wikidata|highlighting|annotationMode)\./.test(name),
    );
    assert.deepEqual(
      Object.fromEntries(ofServer.map(([name, { default: value }]) => [name, value])),
      Object.fromEntries(Object.entries(settingDefaults).map(([name, value]) => [`readout.${name}`, value])),
    );
  });
});

interface Manifest {
  readonly contributes?: { readonly configuration?: { readonly properties?: Record<string, { default?: unknown }> } };
}
