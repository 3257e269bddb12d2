import type { Vocabulary } from "../text/words.ts";
import type { Draft } from "./draft.ts";

/** One step of the analysis. It cannot fail: on text it does not understand it leaves its fields empty. */
export interface Stage {
  /** Named in the bench and in `rule` prefixes. */
  readonly name: string;
  run(draft: Draft): void;
}

/**
 * Makes a stage ready to run: compiles its language data, registers its memos over the vocabulary. Called once when
 * knowledge changes, never per document.
 */
export type StageMaker<Knowledge = void> = (vocabulary: Vocabulary, knowledge: Knowledge) => Stage;
