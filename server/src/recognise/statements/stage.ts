import { firstEndingAfter } from "../../text/span.ts";
import type { Vocabulary } from "../../text/words.ts";
import type { Draft } from "../draft.ts";
import { speechLexicon } from "../lexicon/speech/index.ts";
import type { Statement } from "../model.ts";
import type { Stage } from "../stage.ts";
import { accountOf } from "./account.ts";
import type { Agent, Candidate } from "./agents.ts";
import { Carrier, type Setting } from "./carry.ts";
import { addressedBy, boilerplateSentences, isCommentary } from "./genre.ts";
import { asInterview } from "./interview.ts";
import { type Account, type Passage, passagesOf } from "./passage.ts";
import { readPassage } from "./readPassage.ts";
import { asTranscript } from "./transcript.ts";

/**
 * Sets `draft.statements`: one for each sentence, with who says it and why. Reads language, boilerplate, sentences and
 * entities. Linear.
 */
export function statementStage(vocabulary: Vocabulary): Stage {
  const lexicon = speechLexicon(vocabulary);
  return {
    name: "statements",
    run(draft) {
      const book = lexicon.book(draft.language.tag);
      draft.statements = book === null ? withoutLexicon(draft) : attribute(draft, accountOf(draft, book));
    },
  };
}

function attribute(draft: Draft, account: Account): Statement[] {
  const passages = passagesOf(account, draft.sentences);
  const read = passages.map((passage) => readPassage(account, passage));
  const readings = asTranscript(draft.tokens, passages, asInterview(draft.tokens, passages, read));
  const opening = account.candidates[addressedBy(draft, account)]?.agent ?? null;
  const boilerplate = boilerplateSentences(draft);
  const setting: Setting = {
    commentary: isCommentary(draft, account),
    opening,
    quoting: quotesSpeech(draft, account),
    pair: pairOf(
      account,
      passages.filter(({ sentence }) => !boilerplate.has(sentence.firstToken)),
    ),
    speakers: new Set(readings.flatMap((reading) => (reading.kind === "speaker" ? [reading.agent.name] : []))),
    officials: officialsOf(account),
    isBoilerplate: ({ sentence }: Passage) => boilerplate.has(sentence.firstToken),
  };
  return new Carrier(account, setting).statements(passages, readings);
}

/** True where a quotation is too long to be a title, or a sentence begins with spoken words. */
function quotesSpeech({ sentences, tokens }: Draft, { quotes }: Account): boolean {
  return quotes.some(({ long, spoken, open }) => {
    if (long || !spoken) return long;
    return sentences[firstEndingAfter(sentences, tokens.starts[open] as number)]?.firstToken === open;
  });
}

/** The two persons of the first sentence that names several, where they are two. */
function pairOf({ candidates }: Account, passages: readonly Passage[]): readonly [Agent, Agent] | null {
  for (const { firstCandidate, endCandidate } of passages) {
    const named = new Map<string, Agent>();
    for (let i = firstCandidate; i < endCandidate; i++) {
      const { agent, kind } = candidates[i] as Candidate;
      if (agent !== null && kind !== "body") named.set(agent.name, agent);
    }
    if (named.size < 2) continue;
    const [one, other, more] = named.values();
    return one !== undefined && other !== undefined && more === undefined ? [one, other] : null;
  }
  return null;
}

/** Offices that make nobody an official: those of science, the press and business. */
const ofNoState = /^(?:expert|analyst|director|general|adviser|member|spokes|chairperson|deputy)/i;

/** Names of those who are named with an office of state. */
function officialsOf({ candidates }: Account): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { kind, agent, role } of candidates)
    if (kind === "person" && agent !== null && role !== null && !ofNoState.test(role.name)) names.add(agent.name);
  return names;
}

/** In a language without a lexicon nobody is known to speak; headings and boilerplate are what they are. */
function withoutLexicon(draft: Draft): Statement[] {
  const boilerplate = boilerplateSentences(draft);
  return draft.sentences.map(({ start, end, heading, firstToken }) => ({
    start,
    end,
    speaker: null,
    speakerKey: null,
    attribution: boilerplate.has(firstToken) ? "boilerplate" : heading ? "headline" : "narrative",
    quote: false,
    because: "There is no list of speech verbs for this language.",
  }));
}
