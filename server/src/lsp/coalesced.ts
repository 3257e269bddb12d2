import type { Clock } from "./slices.ts";

/** Calls `act` once for each key named since the last pause, however often it was named. */
export function coalesced(clock: Clock, act: (key: string) => void): (key: string) => void {
  const waiting = new Set<string>();
  const flush = async (): Promise<void> => {
    await clock.pause();
    const keys = [...waiting];
    waiting.clear();
    for (const key of keys) act(key);
  };
  return (key) => {
    waiting.add(key);
    if (waiting.size === 1) void flush();
  };
}
