import { codeOf } from "./fileErrors.ts";

/** True where a process of that number runs on this machine, whoever owns it. */
export function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}
