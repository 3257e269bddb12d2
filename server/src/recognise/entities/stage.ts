import { scriptOfWide } from "../../text/characters.ts";
import { speechLexicon } from "../lexicon/speech/index.ts";
import type { Draft } from "../draft.ts";
import type { StageMaker } from "../stage.ts";
import { compile } from "./gazetteer/compile.ts";
import { type Gazetteer, type Layer, loadGazetteer } from "./gazetteer/gazetteer.ts";
import { roleEntries } from "./gazetteer/role-entries.ts";
import { reassign } from "./gazetteer/user/reassign.ts";
import { RulingBook, withoutRefused } from "./gazetteer/user/rulings.ts";
import { judge } from "./judgement/judge.ts";
import { lexicons } from "./matching/lexicon.ts";
import { scan } from "./matching/scan.ts";
import { Offices } from "./roles/offices.ts";
import { personFinder } from "./unlisted/persons.ts";

/**
 * Finds the names of the gazetteer, the roles that stand beside them and what else is a name, and writes
 * `draft.entities`; what the user has decided otherwise holds. A changed gazetteer asks for a new stage over a new vocabulary, since word types remember the
 * names they may be.
 */
export const entityStage: StageMaker<Gazetteer> = (vocabulary, gazetteer) => {
  const roles = loadGazetteer(compile(roleEntries())).layers[0] as Layer;
  const lexiconOf = lexicons(vocabulary, [...gazetteer.layers, roles]);
  const speech = speechLexicon(vocabulary);
  const findPersons = personFinder(vocabulary, gazetteer);
  const offices = new Offices(gazetteer.layers);
  const rulings = new RulingBook(gazetteer.rulings);
  return {
    name: "entities",
    run(draft) {
      const { tag } = draft.language;
      const lexicon = lexiconOf(tag);
      const { text } = draft.tokens;
      const stemsOf = (word: string) =>
        lexicon.stemsOf(vocabulary.intern(word, scriptOfWide(word.codePointAt(0) ?? 0)));
      const refuses = rulings.refusing(draft.input, tag, stemsOf);
      const all = scan(draft.tokens, lexicon);
      const hits = refuses === null ? all : all.filter(({ start, end }) => !refuses(text.slice(start, end)));
      judge(draft, hits, { lexicon, roles, speech: speech.book(tag), findPersons, offices });
      dropShared(draft);
      if (refuses !== null) withoutRefused(draft, refuses);
      reassign(draft, rulings.about(draft.input), gazetteer);
    },
  };
};

/** "Share this page Facebook Twitter": the buttons of a page name nothing that its article speaks of. */
function dropShared(draft: Draft): void {
  const shares = draft.boilerplate.filter(({ kind }) => kind === "share");
  if (shares.length === 0) return;
  let at = 0;
  draft.entities = draft.entities.filter(({ start }) => {
    while ((shares[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    return start < (shares[at]?.start ?? Number.POSITIVE_INFINITY);
  });
}
