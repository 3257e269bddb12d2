import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { onExit } from "./cleanup.ts";

/**
 * Does `work` while no other process does work under the same lock file.
 * A lock whose owner is dead is taken over, so that a killed run never blocks the next.
 * `onWait` is called once if somebody else holds the lock.
 */
export async function withLock<T>(file: string, onWait: () => void, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(file), { recursive: true });
  let waiting = false;
  while (!take(file)) {
    if (!waiting) onWait();
    waiting = true;
    await sleep(500);
  }
  const release = onExit(() => rmSync(file, { force: true }));
  try {
    return await work();
  } finally {
    await release();
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (!isExisting(error)) throw error;
  }
  if (!ownerIsAlive(file)) rmSync(file, { force: true });
  return false;
}

function isExisting(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EEXIST";
}

function ownerIsAlive(file: string): boolean {
  try {
    const owner = Number(readFileSync(file, "utf8"));
    // An empty file is a lock in the instant between its creation and the writing of its owner.
    if (owner > 0) process.kill(owner, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
