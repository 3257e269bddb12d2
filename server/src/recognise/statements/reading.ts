import type { Agent, Candidate } from "./agents.ts";

/** How a sentence about one person looks like speech: by a reported clause, by quotation marks; null where it does not. */
export type SpeechShape = "clause" | "quotes" | null;

/** What a sentence by itself says of who speaks, before the sentences around it are asked. */
export type Reading =
  /** A named person, an office or a body, with the verb (or the colon of a transcript). */
  | { readonly kind: "speaker"; readonly subject: Candidate; readonly agent: Agent; readonly verb: string }
  /** "He said"; or, where the language needs no subject, "said". */
  | { readonly kind: "carried"; readonly pronoun: boolean; readonly verb: string; readonly agent?: Agent | null }
  /** "Her guest said": the other one of the two who meet. */
  | { readonly kind: "other"; readonly verb: string }
  /** "The two sides agreed". */
  | { readonly kind: "joint"; readonly verb: string }
  /** "They said", told by the verb's ending alone: who "they" are is open. */
  | { readonly kind: "plural"; readonly verb: string }
  /**
   * "Sources said": somebody whose name the text does not give. `expert`: "the analyst", who may be the one last quoted
   * that holds no office of state; `spokesman`: "the spokesman", who may be the one last quoted in that office; both are
   * the verb. `person`: one person, whom "he" means from there on.
   */
  | { readonly kind: "unnamed"; readonly expert?: string; readonly spokesman?: string; readonly person?: boolean }
  | { readonly kind: "attendance" }
  /**
   * Somebody does something. `plain`: the verb is known to be no speech. `looks`: the sentence begins with them and is
   * built as speech is: with a reported clause, or with quotation marks.
   */
  | { readonly kind: "doing"; readonly subject: Candidate; readonly plain: boolean; readonly looks: SpeechShape }
  /** What is told of the past: "NATO was founded in …". */
  | { readonly kind: "background" }
  /** Narration for certain: "After the talks …". */
  | { readonly kind: "scene" }
  | { readonly kind: "silent" };
