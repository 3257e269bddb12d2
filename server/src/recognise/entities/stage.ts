import { speechLexicon } from "../lexicon/speech/index.ts";
import type { StageMaker } from "../stage.ts";
import { compile } from "./gazetteer/compile.ts";
import { type Gazetteer, type Layer, loadGazetteer } from "./gazetteer/gazetteer.ts";
import { roleEntries } from "./gazetteer/role-entries.ts";
import { judge } from "./judgement/judge.ts";
import { lexicons } from "./matching/lexicon.ts";
import { scan } from "./matching/scan.ts";
import { Offices } from "./roles/offices.ts";
import { personFinder } from "./unlisted/persons.ts";

/**
 * Finds the names of the gazetteer, the roles that stand beside them and what else is a name, and writes
 * `draft.entities`. A changed gazetteer asks for a new stage over a new vocabulary, since word types remember the
 * names they may be.
 */
export const entityStage: StageMaker<Gazetteer> = (vocabulary, gazetteer) => {
  const roles = loadGazetteer(compile(roleEntries())).layers[0] as Layer;
  const lexiconOf = lexicons(vocabulary, [...gazetteer.layers, roles]);
  const speech = speechLexicon(vocabulary);
  const findPersons = personFinder(vocabulary);
  const offices = new Offices(gazetteer.layers);
  return {
    name: "entities",
    run(draft) {
      const { tag } = draft.language;
      const lexicon = lexiconOf(tag);
      const hits = scan(draft.tokens, lexicon);
      judge(draft, hits, { lexicon, roles, speech: speech.book(tag), findPersons, offices });
    },
  };
};
