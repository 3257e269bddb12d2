import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { createNodeFiles } from "./files.ts";
import { fileError } from "./fileErrors.ts";
import type { TestFolder } from "./testing/folder.ts";
import { testFolder } from "./testing/folder.ts";

describe("Files through Node", () => {
  const files = createNodeFiles();
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  let folder: TestFolder;
  beforeEach(() => {
    folder = testFolder();
  });
  afterEach(() => folder.remove());

  it("write, read, tell of, rename, list and remove, names of any script included", async () => {
    const uri = `${folder.uri}/sub/${encodeURIComponent("მოლაპარაკება 👍.txt")}`;
    assert.ok((await files.writeAtomically(uri, bytes("ა"))).ok);
    const read = await files.read(uri);
    assert.ok(read.ok);
    assert.equal(new TextDecoder().decode(read.value), "ა");
    const stat = await files.stat(uri);
    assert.ok(stat.ok);
    assert.deepEqual([stat.value.kind, stat.value.size], ["file", 3]);
    assert.ok((await files.rename(uri, `${folder.uri}/deep/er/b.txt`)).ok);
    writeFileSync(join(folder.path, "a.txt"), "");
    symlinkSync(join(folder.path, "a.txt"), join(folder.path, "link.txt"));
    symlinkSync(folder.path, join(folder.path, "round"));
    const list = await files.list(folder.uri);
    assert.ok(list.ok);
    assert.deepEqual(
      list.value.map(({ name, kind }) => `${kind} ${name}`),
      ["file a.txt", "folder deep", "file link.txt", "folder sub"],
    );
    assert.ok((await files.remove(`${folder.uri}/deep/er/b.txt`)).ok);
    const gone = await files.read(`${folder.uri}/deep/er/b.txt`);
    assert.equal(gone.ok ? null : gone.error.kind, "not-found");
  });

  it("leave nothing but the file behind, keep its permissions and follow links to it", async () => {
    const real = join(folder.path, "real.jsonl");
    writeFileSync(real, "old");
    chmodSync(real, 0o640);
    symlinkSync(real, join(folder.path, "link.jsonl"));
    assert.ok((await files.writeAtomically(`${folder.uri}/link.jsonl`, bytes("new"))).ok);
    assert.equal(readFileSync(real, "utf8"), "new");
    assert.equal(statSync(real).mode & 0o777, 0o640);
    assert.ok(lstatSync(join(folder.path, "link.jsonl")).isSymbolicLink());
    assert.deepEqual(readdirSync(folder.path), ["link.jsonl", "real.jsonl"]);
  });

  it("sweep up what a killed process left half written, and nothing else", async () => {
    const dead = spawnSync(process.execPath, ["-e", ""]).pid;
    const inside = join(folder.path, "w");
    mkdirSync(inside);
    writeFileSync(join(inside, `.a.jsonl.${dead}.0123abcd.readout-tmp`), "half");
    writeFileSync(join(inside, `.a.jsonl.${process.pid}.0123abcd.readout-tmp`), "being written");
    writeFileSync(join(inside, "note.tmp"), "a person's own");
    await files.writeAtomically(`${folder.uri}/w/a.jsonl`, bytes("whole"));
    assert.deepEqual(readdirSync(inside), [`.a.jsonl.${process.pid}.0123abcd.readout-tmp`, "a.jsonl", "note.tmp"]);
  });

  it("give errors as values", async () => {
    writeFileSync(join(folder.path, "file"), "");
    const kind = async (act: Promise<{ ok: boolean; error?: { kind: string } }>): Promise<string | undefined> =>
      (await act).error?.kind;
    assert.equal(await kind(files.writeAtomically(`${folder.uri}/file/below`, bytes(""))), "wrong-kind");
    assert.equal(await kind(files.read(folder.uri)), "wrong-kind");
    assert.equal(await kind(files.list(`${folder.uri}/none`)), "not-found");
    assert.equal(await kind(files.read("https://example.org/a")), "other");
    assert.equal(await kind(files.read("not a URI")), "other");
  });

  it("say what a full and a read-only disk are", () => {
    const thrown = (code: string): Error => Object.assign(new Error(code), { code });
    assert.deepEqual(fileError("file:///w/a.txt", thrown("ENOSPC")), {
      kind: "no-space",
      uri: "file:///w/a.txt",
      message: "a.txt: the disk is full.",
    });
    assert.equal(fileError("file:///w/a.txt", thrown("EROFS")).kind, "read-only");
  });

  it("let one act on a file at a time, however it is reached", async () => {
    writeFileSync(join(folder.path, "a"), "");
    symlinkSync(join(folder.path, "a"), join(folder.path, "b"));
    const log: string[] = [];
    const act = (name: string) => async (): Promise<void> => {
      log.push(`${name} begins`);
      await files.read(`${folder.uri}/a`);
      log.push(`${name} ends`);
    };
    await Promise.all([
      files.exclusively(`${folder.uri}/a`, act("one")),
      files.exclusively(`${folder.uri}/b`, act("two")),
      files.exclusively(`${folder.uri}/a`, act("three")),
    ]);
    for (let at = 0; at < log.length; at += 2) assert.equal(log[at]!.split(" ")[0], log[at + 1]!.split(" ")[0]);
    assert.equal(log.length, 6);
  });
});
