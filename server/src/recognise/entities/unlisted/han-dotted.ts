import { foldedText } from "./han-names.ts";
import { isForeign } from "./han-persons.ts";
import type { Run, Scene } from "./run.ts";

/** What joins the parts of a foreign name. */
export const middleDots: ReadonlySet<string> = new Set("·・‧•");

/** 安德鲁斯, where 丹尼尔·安德鲁斯 stands elsewhere. */
export function inFull(run: Run, runs: readonly Run[], scene: Scene): Run {
  const { tokens } = scene.context;
  const length = run.last - run.first;
  if (run.sameAs !== undefined || length < 1 || (!isForeign(scene, run.first) && length < 2)) return run;
  const whole = runs.find(
    ({ first, last }) =>
      last - first > length + 1 &&
      middleDots.has(tokens.words[last - length - 1]?.text ?? "") &&
      foldedText(tokens, last - length, last) === foldedText(tokens, run.first, run.last),
  );
  return whole === undefined ? run : { ...run, sameAs: whole };
}
