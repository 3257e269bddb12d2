import { createHash, randomUUID } from "node:crypto";
import { access, constants, link, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { codeOf } from "./fileErrors.ts";
import { isAlive } from "./processes.ts";

/** Somebody else has held the lock all the time. */
export class LockTimeout extends Error {}

const patience = 5_000;
/** A turn takes milliseconds; whoever holds the lock for so long was stopped in the middle. */
const longestTurn = 30_000;

/**
 * Runs `action` while no other process of this machine runs one under the same name. The lock is a file among the
 * system's temporary ones, so that neither editors nor git see it. What a killed process left is taken over. Where the
 * system has no place for locks, the action runs without.
 */
export async function withLock<Value>(name: string, action: () => Promise<Value>): Promise<Value> {
  const path = await lockPath(name);
  if (path === null) return action();
  await acquire(path);
  try {
    return await action();
  } finally {
    await rm(path, { force: true });
  }
}

async function lockPath(name: string): Promise<string | null> {
  try {
    const folder = join(tmpdir(), `readout-locks-${userInfo().username.replace(/\W/g, "_")}`);
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
    return join(folder, `${createHash("sha256").update(name).digest("hex").slice(0, 32)}.lock`);
  } catch {
    return null;
  }
}

async function acquire(path: string): Promise<void> {
  const deadline = performance.now() + patience;
  // Written aside and linked into place: the lock never exists without its owner's number in it.
  const own = `${path}.${randomUUID()}`;
  await writeFile(own, String(process.pid));
  try {
    for (let wait = 1; ; wait = Math.min(wait * 2, 32)) {
      try {
        return await link(own, path);
      } catch (error) {
        if (codeOf(error) !== "EEXIST") throw error;
      }
      if (!(await takeAway(path))) {
        if (performance.now() > deadline) throw new LockTimeout();
        await pause(wait);
      }
    }
  } finally {
    await rm(own, { force: true });
  }
}

/** Takes away a lock whose owner is gone; true where the lock is free now. */
async function takeAway(path: string): Promise<boolean> {
  const aside = `${path}.${randomUUID()}`;
  try {
    const seen = await stat(path);
    const isOld = Date.now() - seen.mtimeMs > longestTurn;
    if (!isOld && isAlive(Number(await readFile(path, "utf8")))) return false;
    await rename(path, aside);
    // Another process may have taken it over in between, and this is its lock then: give it back.
    const taken = await stat(aside);
    if (taken.ino !== seen.ino) await link(aside, path);
    return taken.ino === seen.ino;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return true;
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  } finally {
    await rm(aside, { force: true });
  }
}
