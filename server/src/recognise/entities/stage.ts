import type { StageMaker } from "../stage.ts";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import { judge } from "./judgement/judge.ts";
import { lexicons } from "./matching/lexicon.ts";
import { scan } from "./matching/scan.ts";

/**
 * Finds the names of the gazetteer and what else is one, and writes `draft.entities`. A changed gazetteer asks for a
 * new stage over a new vocabulary, since word types remember the names they may be.
 */
export const entityStage: StageMaker<Gazetteer> = (vocabulary, gazetteer) => {
  const lexiconOf = lexicons(vocabulary, gazetteer.layers);
  return {
    name: "entities",
    run(draft) {
      const lexicon = lexiconOf(draft.language.tag);
      const hits = scan(draft.tokens, lexicon);
      draft.entities = judge(draft, hits, lexicon);
    },
  };
};
