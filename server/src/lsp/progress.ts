import type { Connection, WorkDoneProgressServerReporter } from "vscode-languageserver";
import type { Clock } from "./slices.ts";

interface Progress {
  /** `done` of `total` steps, in `words` where numbers of steps mean nothing. Cheap: few messages a second are sent. */
  report(done: number, total: number, words?: string): void;
  end(): void;
}

/** Begins to show progress; `cancel` is called when the user stops the work. */
export type ShowProgress = (title: string, cancel: () => void) => Progress;

/** Work that is over sooner is not shown at all, in milliseconds. */
const PATIENCE = 500;
const INTERVAL = 200;

/** Progress in the client's window, where it can show it (`supported` is asked when the work begins). */
export function progressIn(connection: Connection, clock: Clock, supported: () => boolean): ShowProgress {
  return (title, cancel) => {
    const begun = clock.now();
    let next = begun + PATIENCE;
    let over = false;
    let asked = false;
    let reporter: WorkDoneProgressServerReporter | undefined;

    const show = async (): Promise<void> => {
      asked = true;
      const created = await connection.window.createWorkDoneProgress();
      if (over) return;
      created.begin(title, 0, undefined, true);
      created.token.onCancellationRequested(cancel);
      reporter = created;
    };
    return {
      report(done, total, words = `${done} of ${total}`) {
        if (clock.now() < next || over) return;
        next = clock.now() + INTERVAL;
        if (reporter !== undefined) reporter.report((100 * done) / total, words);
        // A client that fails to make a progress bar shows none: the work goes on.
        else if (!asked && supported()) void show().catch(() => undefined);
      },
      end() {
        over = true;
        reporter?.done();
      },
    };
  };
}
