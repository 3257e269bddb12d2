import type { Draft } from "../draft.ts";
import type { SpeechBook } from "../lexicon/speech/index.ts";
import { findCandidates } from "./candidates.ts";
import { CueIndex, outsideNames } from "./cueIndex.ts";
import { withHolders } from "./holders.ts";
import { withHonoured } from "./honoured.ts";
import type { Account } from "./passage.ts";
import { findQuotes } from "./quotes.ts";

const accounts = new WeakMap<Draft, Account>();

/** What the rules about speaking and meeting look at: worked out once a draft, when sentences and entities stand. */
export function accountOf(draft: Draft, book: SpeechBook): Account {
  const known = accounts.get(draft);
  if (known !== undefined) return known;
  const { tokens } = draft;
  const { grammar } = book;
  const cues = new CueIndex(outsideNames(book.cues(tokens), tokens, draft.entities));
  const candidates = withHonoured(tokens, withHolders(draft, findCandidates(draft, cues, grammar), cues), grammar);
  const account = { tokens, grammar, cues, candidates, quotes: findQuotes(tokens, draft.sentences) };
  accounts.set(draft, account);
  return account;
}
