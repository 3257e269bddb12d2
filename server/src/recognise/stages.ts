import type { Vocabulary } from "../text/words.ts";
import { languageStage } from "./language/stage.ts";
import type { Stage } from "./stage.ts";

/** What the recognisers know of the world, loaded once and passed in. */
export type Knowledge = Record<never, never>;

/** The stages in order: each reads what those before it wrote. */
export function makeStages(_vocabulary: Vocabulary, _knowledge: Knowledge): readonly Stage[] {
  return [languageStage];
}
