import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withLock } from "./lock.ts";

describe("a lock", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "readout-lock-"));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it("lets one in after the other, and is gone afterwards", async () => {
    const file = join(folder, "some.lock");
    const events: string[] = [];
    let leave = () => {};
    const first = withLock(
      file,
      () => events.push("first waits"),
      () =>
        new Promise<void>((resolve) => {
          events.push("first is in");
          leave = resolve;
        }),
    );
    const second = withLock(
      file,
      () => {
        events.push("second waits");
        leave();
      },
      async () => void events.push("second is in"),
    );
    await Promise.all([first, second]);
    assert.deepEqual(events, ["first is in", "second waits", "second is in"]);
    assert.equal(existsSync(file), false);
  });

  it("is left again when the work fails", async () => {
    const file = join(folder, "some.lock");
    const broken = withLock(
      file,
      () => {},
      () => Promise.reject(new Error("no network")),
    );
    await assert.rejects(broken, /no network/);
    assert.equal(existsSync(file), false);
  });

  it("is taken over from a process that is dead", async () => {
    const file = join(folder, "some.lock");
    const dead = spawnSync(process.execPath, ["--version"]).pid;
    writeFileSync(file, String(dead));
    assert.equal(
      await withLock(
        file,
        () => {},
        async () => "in",
      ),
      "in",
    );
  });
});
