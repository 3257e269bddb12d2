/** What a rung has to tell about its tests; a check without tests of its own counts none. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** One step of `npm test`. */
export interface Rung {
  readonly name: string;
  /** What is checked, for the reader of the log. */
  readonly checks: string;
  /** True where `dist/` must be fresh. */
  readonly needsBuild: boolean;
  /** Runs the check, only the tests whose title contains `grep` where it has tests; `ok` is the verdict. */
  run(grep: string): Promise<Verdict>;
}

export interface Verdict extends Tally {
  readonly ok: boolean;
}

/** The verdict of a check without tests. */
export function plainVerdict(ok: boolean): Verdict {
  return { ok, passed: 0, failed: ok ? 0 : 1 };
}

/** The verdict on a run of mocha, from its closing lines. A run that counts no tests has not tested anything. */
export function mochaVerdict(ended: boolean, output: string): Verdict {
  const passed = count(output, /^\s*(\d+) passing\b/gm);
  const failed = count(output, /^\s*(\d+) failing\b/gm);
  const ok = ended && failed === 0 && passed > 0;
  return { ok, passed, failed: ok ? 0 : Math.max(failed, 1) };
}

function count(output: string, pattern: RegExp): number {
  const last = [...output.matchAll(pattern)].at(-1);
  return Number(last?.[1] ?? 0);
}
