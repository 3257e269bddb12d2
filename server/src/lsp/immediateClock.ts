import { performance } from "node:perf_hooks";
import type { Clock } from "./slices.ts";

/** Node's clock. `setImmediate` comes after all input that has arrived. */
export const immediateClock: Clock = {
  now: () => performance.now(),
  pause: () =>
    new Promise((resolve) => {
      setImmediate(resolve);
    }),
  sleep: (milliseconds) =>
    new Promise((resolve) => {
      // A server that waits for nothing else may end.
      setTimeout(resolve, milliseconds).unref();
    }),
};
