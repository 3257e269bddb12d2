import assert from "node:assert/strict";
import type { ChildProcess } from "node:child_process";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { StoredFile } from "../../annotation/stored/file.ts";
import { parseStored, problemsOf, versionsById, writeStored } from "../../annotation/stored/file.ts";
import { applyChanges } from "../../annotation/stored/change.ts";
import { chance } from "../../annotation/testing/prose.ts";
import { annotate, sampleId } from "../../annotation/testing/sample.ts";
import type { TestFolder } from "./testing/folder.ts";
import { testFolder } from "./testing/folder.ts";

const root = resolve(import.meta.dirname, "../../../..");

function tagger(folder: TestFolder, first: number, count: number): ChildProcess {
  const script = fileURLToPath(new URL("./testing/tagger.ts", import.meta.url));
  const args = ["--import=tsx", script, `${folder.uri}/talks.txt`, String(first), String(count)];
  return spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
}

/** The ids that a tagger has told of, as they come. */
function heardFrom(child: ChildProcess): string[] {
  const heard: string[] = [];
  let rest = "";
  child.stdout?.on("data", (data: Buffer) => {
    const lines = (rest + data.toString()).split("\n");
    rest = lines.pop() ?? "";
    heard.push(...lines);
  });
  return heard;
}

function storedIn(folder: TestFolder): StoredFile {
  return parseStored(readFileSync(join(folder.path, "talks.txt.annotations.jsonl"), "utf8"));
}

describe("Annotations on a real disk", () => {
  let folder: TestFolder;
  beforeEach(() => {
    folder = testFolder();
  });
  afterEach(() => folder.remove());

  it("arrive all when two processes write one file", async () => {
    const children = [tagger(folder, 1, 30), tagger(folder, 100, 30)];
    await Promise.all(children.map((child) => once(child, "close")));
    assert.deepEqual(problemsOf(storedIn(folder)), []);
    assert.equal(versionsById(storedIn(folder)).size, 60);
  });

  it("outlive their process: what was acknowledged is there, and the file is whole", async () => {
    const acknowledged: string[] = [];
    for (let kill = 0; kill < 4; kill++) {
      const child = tagger(folder, 1 + kill * 1000, 1000);
      const heard = heardFrom(child);
      const closed = once(child, "close");
      const enough = 3 + kill * 5;
      child.stdout?.on("data", () => {
        if (heard.length >= enough) child.kill("SIGKILL");
      });
      await closed;
      acknowledged.push(...heard);
      const held = versionsById(storedIn(folder));
      assert.deepEqual(problemsOf(storedIn(folder)), []);
      for (const id of acknowledged) assert.ok(held.has(id), id);
    }
    assert.ok(acknowledged.length >= 3 + 8 + 13 + 18);
  });
});

describe("Annotations under git", () => {
  let folder: TestFolder;
  const git = (...args: readonly string[]): string =>
    execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.org", ...args], {
      cwd: folder.path,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, GIT_CONFIG_GLOBAL: "", GIT_CONFIG_NOSYSTEM: "1" },
    });
  const name = "talks.txt.annotations.jsonl";
  const read = (): StoredFile => parseStored(readFileSync(join(folder.path, name), "utf8"));
  const commit = (file: StoredFile): void => {
    writeFileSync(join(folder.path, name), writeStored(file));
    git("add", "-A");
    git("commit", "-qm", "Annotations");
  };
  const text = "They agreed to meet in spring.";
  /** UUIDs come in no order, as these do. */
  const random = chance(11);
  const add = (file: StoredFile, count: number, code: string): StoredFile => {
    const made = Array.from({ length: count }, () => annotate(text, "agreed", { id: random.below(2 ** 31), code }));
    return applyChanges(
      file,
      made.map((after) => ({ id: after.id, before: null, after })),
    ).file;
  };

  beforeEach(() => {
    folder = testFolder();
    git("init", "-qb", "main");
  });
  afterEach(() => folder.remove());

  it("of two annotators merge without a conflict as long as they are few among many", () => {
    commit(add(parseStored(""), 300, "background"));
    git("checkout", "-qb", "other");
    commit(add(read(), 4, "pledge"));
    git("checkout", "-q", "main");
    commit(add(read(), 4, "demand"));
    git("merge", "-q", "--no-edit", "other");
    assert.deepEqual(problemsOf(read()), []);
    assert.equal(versionsById(read()).size, 308);
  });

  it("merge also from nothing, and keep both versions of one annotation, where git is told to unite lines", () => {
    writeFileSync(join(folder.path, ".gitattributes"), "*.annotations.jsonl merge=union\n");
    git("add", "-A");
    git("commit", "-qm", "Unite lines");
    const shared = annotate(text, "spring", { id: 7 });
    const branch = (code: string): void => {
      const after = { ...shared, bodies: [{ purpose: "tagging" as const, code }] };
      commit(add(applyChanges(parseStored(""), [{ id: shared.id, before: null, after }]).file, 5, code));
    };
    git("checkout", "-qb", "other");
    branch("pledge");
    git("checkout", "-q", "main");
    branch("demand");
    git("merge", "-q", "--no-edit", "other");
    assert.equal(versionsById(read()).size, 11);
    assert.equal(versionsById(read()).get(sampleId(7))?.length, 2);
    assert.deepEqual(
      problemsOf(read()).map(({ code }) => code),
      ["duplicate-id"],
    );
  });
});
