import { mark } from "../../../text/tokens.ts";
import type { Draft } from "../../draft.ts";
import type { SpeechBook } from "../../lexicon/speech/index.ts";
import type { Layer } from "../gazetteer/gazetteer.ts";
import type { Lexicon } from "../matching/lexicon.ts";
import type { Hit } from "../matching/scan.ts";
import { withBodies } from "../roles/bodies.ts";
import { roleMentions } from "../roles/mentions.ts";
import { NameIndex } from "../roles/name-index.ts";
import type { Offices } from "../roles/offices.ts";
import { sortHits } from "../roles/titles.ts";
import type { PersonFinder } from "../unlisted/persons.ts";
import { Context } from "./context.ts";
import { decide } from "./decide.ts";
import { Evidence } from "./evidence.ts";
import { hypothesesOf } from "./hypothesis.ts";
import { misspeltSurnames } from "./misspellings.ts";
import { introduceTitled } from "./titled.ts";

/** What judging needs beside the document. */
export interface Knowledge {
  readonly lexicon: Lexicon;
  /** The layer of role nouns. */
  readonly roles: Layer;
  readonly speech: SpeechBook | null;
  readonly findPersons: PersonFinder;
  readonly offices: Offices;
}

/**
 * Decides what a document's hits mean, and writes `draft.entities`: first the names that leave no doubt, which tell
 * what the document is about; then the others in their light; then persons whom nobody lists; roles last, since they
 * need to know who is named beside them.
 */
export function judge(draft: Draft, hits: readonly Hit[], knowledge: Knowledge): void {
  const { tokens } = draft;
  const { lexicon, roles, speech, findPersons, offices } = knowledge;
  const { names, titles, bodies } = sortHits(hits, roles, tokens, lexicon);
  const hypotheses = hypothesesOf(names, tokens, lexicon);
  const evidence = new Evidence(hypotheses, tokens, lexicon);
  const bodyEnds = new Map(bodies.map(({ hit }) => [hit.first, hit.last]));
  const context = new Context(tokens, lexicon, titles, evidence, hypotheses, speech, bodyEnds);
  introduceTitled(hypotheses, context);
  const found = decide(hypotheses, context, draft.problems);

  const taken = new Uint8Array(tokens.count);
  const take = (some: readonly { readonly first: number; readonly last: number }[]): void => {
    for (const { first, last } of some) mark(taken, first, last);
  };
  take(found);
  take(titles.all);
  const misspelt = misspeltSurnames(taken, context, draft.problems);
  take(misspelt);
  found.push(...misspelt);
  const all = findPersons(found, taken, context);

  const index = new NameIndex(all, tokens.count);
  const mentions = withBodies(all, bodies, index, context).map(({ mention }) => mention);
  mentions.push(...roleMentions(index, context, offices, dayOf(draft)));
  draft.entities = mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The document's day, as far as it is known before the text is read for it. */
function dayOf(draft: Draft): string | null {
  const header = /^\d{4}-\d{2}-\d{2}/u.exec(draft.header("date") ?? "")?.[0];
  return draft.date.value ?? header ?? draft.input.date;
}
