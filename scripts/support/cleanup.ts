type Cleanup = () => void | Promise<void>;

const pending = new Set<Cleanup>();
let listening = false;
let interrupted = false;

/**
 * Registers work that must be done however the process ends: normally, by a failure, by Ctrl-C or by a kill.
 * Returns a function that does it now, at most once.
 */
export function onExit(cleanup: Cleanup): () => Promise<void> {
  listenForSignals();
  pending.add(cleanup);
  return async () => {
    if (pending.delete(cleanup)) await cleanup();
  };
}

/** Does all registered work, latest first, so that what was opened last is closed first. */
export async function runCleanups(): Promise<void> {
  for (const cleanup of [...pending].reverse()) {
    pending.delete(cleanup);
    try {
      await cleanup();
    } catch (error) {
      console.error(error);
    }
  }
}

/** True once a person or the system asked the process to end: what breaks from then on is no news. */
export function isInterrupted(): boolean {
  return interrupted;
}

function listenForSignals(): void {
  if (listening) return;
  listening = true;
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const) {
    process.once(signal, () => {
      interrupted = true;
      void runCleanups().finally(() => process.exit(code));
    });
  }
}
