import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { inRoot, root } from "./support/paths.ts";

/** What says on which machine a file was made, and from where it was fetched. */
const traces: readonly [name: string, pattern: RegExp][] = [
  ["a path of one machine", /(?<![\w.:/-])\/(?:work|root|home\/\w+|Users\/\w+)\/\w/],
  ["a path of one machine", /\b[A-Z]:\\Users\\/],
  ["the address of a registry", /\bregistry\.(?:npmjs|yarnpkg|npmmirror)\.\w+/],
];

function tracesIn(text: string): string[] {
  return traces.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
}

describe("the files under version control", () => {
  it("tell nothing of the machine they were made on", () => {
    const files = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" }).split("\0").filter(Boolean);
    assert.ok(files.length > 10);
    const found = files
      .filter((file) => existsSync(inRoot(file)))
      .flatMap((file) => tracesIn(readFileSync(inRoot(file), "utf8")).map((trace) => `${file}: ${trace}`));
    assert.deepEqual(found, []);
  });

  it("would be found out if they did", () => {
    const slash = "/";
    assert.equal(tracesIn(`see ${slash}root/notes.txt`).length, 1);
    assert.equal(tracesIn(`see ${slash}home/nino/notes.txt`).length, 1);
    assert.equal(tracesIn(["https://registry", "npmjs", "org/yaml"].join(".")).length, 1);
    assert.equal(tracesIn("see https://example.org/work/notes.txt, or ../work/notes").length, 0);
  });
});
