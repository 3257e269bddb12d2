import assert from "node:assert/strict";
import { basename, dirname } from "node:path";
import { Failure } from "../support/failure.ts";
import { readOptions } from "./options.ts";

const here = import.meta.dirname;

describe("the command line of npm start", () => {
  it("opens the sample documents when nothing is named", () => {
    const options = readOptions([], here);
    assert.match(options?.folder ?? "", /test-fixtures/);
    assert.equal(options?.open, true);
  });

  it("opens a folder, counted from where the person stands", () => {
    assert.equal(readOptions(["../start"], here)?.folder, here);
  });

  it("opens a file in its folder", () => {
    const options = readOptions(["start/options.ts", "--no-open"], dirname(here));
    assert.equal(options?.folder, here);
    assert.equal(basename(options?.file ?? ""), "options.ts");
    assert.equal(options?.open, false);
  });

  it("takes a port", () => {
    assert.equal(readOptions(["--port", "9000"], here)?.port, 9000);
  });

  it("gives way to the help page", () => {
    assert.equal(readOptions(["--help", "nowhere"], here), undefined);
  });

  for (const args of [["nowhere"], ["--port", "many"], ["--fast"], [".", "."]]) {
    it(`says in one line what is wrong with "${args.join(" ")}"`, () => {
      assert.throws(
        () => readOptions(args, here),
        (error) => error instanceof Failure && !error.message.includes("\n") && error.remedy !== "",
      );
    });
  }
});
