import type { Annotation } from "../../annotation/model.ts";
import type { Result } from "../../annotation/result.ts";
import { failure, success } from "../../annotation/result.ts";
import { same } from "../../annotation/stored/annotation.ts";
import type { Change } from "../../annotation/stored/change.ts";
import { inverse } from "../../annotation/stored/change.ts";
import type { Rewrite } from "./rewrite.ts";

/** One act of a person, which may touch many annotations of many files. */
export interface Step {
  /** What it was, for a message: `Tag as pledge`. */
  readonly label: string;
  /** By URI of the document file. */
  readonly changes: ReadonlyMap<string, readonly Change[]>;
  /** The codebook, where the act changed it too. */
  readonly rewrite?: Rewrite;
}

/** Acts done and acts undone. */
export interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const emptyHistory: History = { done: [], undone: [] };

/** Older acts are forgotten. */
const longest = 1000;

/** The history after a new act: what was undone can no longer be redone. */
export function afterAct(history: History, step: Step): History {
  return { done: [...history.done, step].slice(-longest), undone: [] };
}

/** The history with a document file under its new URI. */
export function renamedIn(history: History, from: string, to: string): History {
  const rename = (step: Step): Step => {
    return { ...step, changes: new Map([...step.changes].map(([uri, each]) => [uri === from ? to : uri, each])) };
  };
  return { done: history.done.map(rename), undone: history.undone.map(rename) };
}

/**
 * The changes that take a change back, made for the annotation as it is now: its place, which moves with the text, and
 * its time are not taken back. Fails where others have changed what the act left.
 */
export function reversed(
  changes: readonly Change[],
  current: (id: string) => Annotation | undefined,
  now: string,
): Result<readonly Change[], "changed-elsewhere"> {
  const result: Change[] = [];
  for (const { id, before: left, after: wanted } of inverse(changes)) {
    const held = current(id) ?? null;
    if (left === null || held === null) {
      if (left !== held) return failure("changed-elsewhere");
      result.push({ id, before: null, after: wanted });
    } else if (!saysTheSame(left, held)) return failure("changed-elsewhere");
    else if (wanted === null) result.push({ id, before: held, after: null });
    else {
      const isMove = !same({ ...left, target: wanted.target }, left);
      result.push({
        id,
        before: held,
        after: { ...wanted, target: isMove ? wanted.target : held.target, modified: now },
      });
    }
  }
  return success(result);
}

/** True where nobody has changed what was said since; place and time do not count. */
function saysTheSame(a: Annotation, b: Annotation): boolean {
  return same({ ...a, target: b.target, modified: b.modified }, b);
}
