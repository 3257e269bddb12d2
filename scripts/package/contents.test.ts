import assert from "node:assert/strict";
import { packageProblems, packagedFiles, strayFiles } from "./contents.ts";

describe("the package", () => {
  it("would hold nothing but the bundles, the grammar, the pictures and the papers", async () => {
    const files = await packagedFiles();
    assert.deepEqual(strayFiles(files), []);
    assert.ok(files.includes("package.json"));
  });

  it("is refused with a stray file, or without a bundle", () => {
    const problems = packageProblems(["package.json", "dist/extension.js.map", "node_modules/yaml/package.json"]);
    assert.ok(problems.includes("dist/extension.js.map does not belong into the package."));
    assert.ok(problems.includes("node_modules/yaml/package.json does not belong into the package."));
    assert.ok(problems.includes("dist/server.js is missing from the package."));
  });
});
