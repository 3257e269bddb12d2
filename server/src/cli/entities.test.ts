import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { call } from "./testing/run.ts";

describe("readout analyze with entities of one's own", function () {
  this.timeout(60_000);
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "readout-"));
    for (const name of ["w/.readout/entities", "w/texts", "elsewhere"])
      mkdirSync(join(folder, name), { recursive: true });
    const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
    put("w/texts/001_a.txt", "The Moss Bureau met the Fern Bureau.\n");
    put("w/.readout/entities/a.jsonl", '{"id":"moss","type":"organisation","names":{"en":"Moss Bureau"}}\n');
    put("elsewhere/b.yaml", "- {id: fern, type: organisation, names: {en: Fern Bureau}}\n- {id: moss, type: planet}\n");
  });
  after(() => rmSync(folder, { recursive: true }));

  const slugs = (stdout: string): string[] =>
    [...stdout.matchAll(/"slug":"(moss|fern)"/g)].map(([, slug = ""]) => slug);

  it("takes those of the workspace that a path lies in", async () => {
    const { code, stdout, stderr } = await call(["analyze", join(folder, "w/texts")]);
    assert.deepEqual({ code, stderr, slugs: slugs(stdout) }, { code: 0, stderr: "", slugs: ["moss"] });
  });

  it("takes those of a folder besides, and names what is wrong there with its line", async () => {
    const { code, stdout, stderr } = await call([
      "analyze",
      "--entities",
      join(folder, "elsewhere"),
      join(folder, "w/texts/001_a.txt"),
    ]);
    assert.deepEqual(slugs(stdout), ["moss", "fern"]);
    assert.equal(code, 1);
    assert.match(stderr, /elsewhere\/b\.yaml:2: `type` is one of: /);
  });

  it("refuses a folder that is not there", async () => {
    const { code, stderr } = await call(["analyze", "--entities", join(folder, "nowhere"), folder]);
    assert.equal(code, 2);
    assert.match(stderr, /nowhere: there is no such folder/);
  });
});
