import Mocha from "mocha";

/** The lines between which the console shows the tests, and not what VS Code has to say. */
export const testsBegin = "readout: tests begin";
export const testsEnd = "readout: tests end";

/**
 * Runs test files inside an extension host. Each is loaded here, after mocha has put `describe` and `it` in place.
 * Rejects if a test fails: the host turns that into a failed run.
 */
export async function runMocha(grep: string, files: readonly (() => Promise<unknown>)[]): Promise<void> {
  const mocha = new Mocha({ ui: "bdd", reporter: "spec", color: false, timeout: 30_000, forbidOnly: true });
  mocha.fgrep(grep);
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  for (const load of files) await load();
  console.log(testsBegin);
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  console.log(testsEnd);
  if (failures > 0) throw new Error(`${failures} failed`);
}
