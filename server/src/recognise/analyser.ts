import { tokenise } from "../text/tokens.ts";
import { Vocabulary } from "../text/words.ts";
import { Draft } from "./draft.ts";
import type { DocumentAnalysis, DocumentInput } from "./model.ts";
import { type Knowledge, makeStages } from "./stages.ts";

export interface Analyser {
  /** Analyses one document. Never throws; linear in the length of the text. */
  readonly analyse: (input: DocumentInput) => DocumentAnalysis;
}

/** Runs one named piece of work; the bench passes one that takes the time. */
export type Measure = (stage: string, work: () => void) => void;

const unmeasured: Measure = (_stage, work) => work();

/**
 * The one pipeline that editor, command line and tests share. Setting it up compiles language data: do it once per
 * change of knowledge. Analyses are independent of one another; only the vocabulary (a cache) is carried along.
 */
export function createAnalyser(knowledge: Knowledge, measure: Measure = unmeasured): Analyser {
  const vocabulary = new Vocabulary();
  const stages = makeStages(vocabulary, knowledge);
  return {
    analyse(input) {
      vocabulary.trim();
      const draft = startDraft(input, vocabulary, measure);
      for (const stage of stages) measure(stage.name, () => stage.run(draft));
      return draft.finish();
    },
  };
}

function startDraft(input: DocumentInput, vocabulary: Vocabulary, measure: Measure): Draft {
  let draft: Draft | undefined;
  measure("tokens", () => {
    draft = new Draft(input, tokenise(input.text, vocabulary, input.body));
  });
  return draft as Draft;
}
