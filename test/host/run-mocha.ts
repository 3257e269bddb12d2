import Mocha from "mocha";

export interface TestRun {
  /** Keeps only the tests whose full title contains it; empty for all. */
  readonly grep: string;
  /** Put before every line that the tests print, because VS Code writes to the console as well. */
  readonly mark: string;
}

/**
 * Runs test files inside an extension host. Each is loaded here, after mocha has put `describe` and `it` in place.
 * Rejects if a test fails: the host turns that into a failed run.
 */
export async function runMocha({ grep, mark }: TestRun, files: readonly (() => Promise<unknown>)[]): Promise<void> {
  const mocha = new Mocha({ ui: "bdd", reporter: "spec", color: false, timeout: 90_000, forbidOnly: true });
  mocha.fgrep(grep);
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  for (const load of files) await load();
  const write = console.log;
  // Mocha's reporters and the tests both use it; the mark goes before the format that may be the first argument.
  const marked = (first: unknown = "", ...rest: unknown[]) =>
    typeof first === "string" ? write(mark + first, ...rest) : write(mark, first, ...rest);
  console.log = marked;
  Mocha.reporters.Base.consoleLog = marked;
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
