import type { PhraseSource } from "../speech/phrases.ts";

/** How a language says that a meeting lies ahead, or never came about: data alone, with examples in `meetings/examples/`. */
export interface PlanLanguage {
  /** BCP 47. */
  readonly tag: string;
  /** What puts the meeting named beside it into the time to come, or calls it off: "will", "is due to", "next week". */
  readonly ahead: PhraseSource;
  /** The same in headlines alone, where "to meet" is a future. */
  readonly headline?: PhraseSource;
  /** The form of a word that is a future by itself («встретится»). Folded. */
  readonly future?: RegExp;
  /** The form of a verb that tells of what was; no word before it makes it a plan, save right beside it. Folded. */
  readonly past?: RegExp;
}
