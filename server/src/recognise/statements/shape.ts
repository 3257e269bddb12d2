import { Script } from "../../text/characters.ts";
import { TokenKind } from "../../text/tokens.ts";
import type { Word } from "../../text/words.ts";
import { Cue, isAnswerCue } from "../lexicon/speech/index.ts";
import type { Candidate } from "./agents.ts";
import { type Account, isColon, isOneOf, type Passage } from "./passage.ts";
import type { Reading, SpeechShape } from "./reading.ts";

/** Speech by the build of a sentence alone, whatever its verb: transcripts, quotations, reported clauses. */

/** A label before a colon is no longer than this, in tokens. */
const LABEL_WORDS = 12;
const LABEL_CHARACTERS = 16;
const SPEECH = Cue.Say | Cue.SayPlural | Cue.Weak | Cue.According | Cue.Joint;

/** "Lin Jian: …", as transcripts have it; a label without a person is a question from the floor. */
export function labelled(account: Account, passage: Passage): Reading | null {
  const { tokens, candidates } = account;
  const { firstToken, endToken, startsParagraph } = passage.sentence;
  // "A: …" goes on with the one asked.
  const label = account.cues.from(firstToken);
  const isLabel = label < passage.endCue && account.cues.first(label) === firstToken;
  if (isLabel && isAnswerCue(account.cues.flags(label)) && account.cues.end(label) - firstToken <= 2)
    return {
      kind: "carried",
      pronoun: true,
      verb: tokens.text.slice(tokens.starts[firstToken], tokens.ends[firstToken]),
    };
  const unspaced = tokens.kinds[firstToken] === TokenKind.Character;
  const limit = Math.min(endToken - 1, firstToken + (unspaced ? LABEL_CHARACTERS : LABEL_WORDS));
  for (let i = firstToken + 1; i <= limit; i++) {
    if (!isColon(tokens, i)) continue;
    const candidate = candidates[passage.firstCandidate];
    if (i === endToken - 1 && candidate === undefined) return null;
    const named = opensLabel(account, firstToken, candidate) && isRemark(account, candidate.end, i);
    // «Интерфакс: …», 新华网:…: who asks.
    if (named && candidate.kind === "source" && startsParagraph) return { kind: "unnamed" };
    if (named && candidate.agent !== null && candidate.kind !== "body")
      return { kind: "speaker", subject: candidate, agent: candidate.agent, verb: ":" };
    if (startsParagraph && i - firstToken <= INTERVIEWER && asks(account, passage)) return { kind: "unnamed" };
    const stranger = startsParagraph && candidate?.first !== firstToken ? strangersLabel(account, firstToken, i) : null;
    if (stranger !== null) return stranger;
    const flags = account.cues.flagsWithin(firstToken, i);
    const question = (account.cues.flagsAt(firstToken) & Cue.Source) !== 0 && i - firstToken <= 2;
    if ((!startsParagraph && !question) || (flags & SPEECH) !== 0) return null;
    return (flags & Cue.Source) !== 0 || candidate?.first === firstToken ? { kind: "unnamed" } : null;
  }
  return null;
}

/** True for one who is named first of all, or behind a word of courtesy: "MR. BERG: …". */
function opensLabel({ tokens, grammar }: Account, first: number, candidate?: Candidate): candidate is Candidate {
  if (candidate === undefined) return false;
  if (candidate.first > first + 2) return false;
  for (let at = first; at < candidate.first; at++)
    if (grammar.determiners?.includes((tokens.words[at] as Word).fold) !== true) return false;
  return true;
}

/** Words of a name, in tokens: initials with their stops, given name and surname. */
const NAME = 6;

/**
 * "A. Stranger (as interpreted): …": a name that no list has, before the colon of a transcript; null where the words
 * before it are none.
 */
function strangersLabel({ tokens, cues }: Account, first: number, colon: number): Reading | null {
  let end = first;
  let words = 0;
  for (; end < colon && end < first + NAME; end++) {
    const { shape, text } = tokens.words[end] as Word;
    if (tokens.kinds[end] === TokenKind.Punctuation && text === "." && end > first) continue;
    const isInitial = text.length === 1 && (tokens.words[end + 1] as Word).text === ".";
    if (tokens.kinds[end] !== TokenKind.Word || (shape !== "title" && shape !== "upper")) break;
    if (!isInitial && cues.flagsAt(end) !== 0) break;
    words++;
  }
  if (words < 2 || (end < colon && !isRemark({ tokens }, end, colon))) return null;
  const name = tokens.text.slice(tokens.starts[first], tokens.ends[end - 1]);
  // "BREAKING NEWS: …", "Full Article: …": whoever speaks again, or has an initial, is a person.
  const isLatin = tokens.words[first]?.script === Script.Latin;
  if (isLatin && end === colon && !name.includes(".") && !speaksAgain(tokens, name, first, colon)) return null;
  const agent = { name, key: null };
  const marks = { oblique: false, certain: true, glued: "", joinedNext: false } as const;
  return { kind: "speaker", subject: { kind: "person", first, end, agent, role: null, ...marks }, agent, verb: ":" };
}

/** How far the other turns of a speaker are looked for, in UTF-16 code units. */
const TURNS = 4000;

function speaksAgain({ text, starts, ends }: Account["tokens"], name: string, first: number, colon: number): boolean {
  const [start, end] = [starts[first] as number, ends[colon] as number];
  const label = `\n${name}:`;
  return text.slice(Math.max(0, start - TURNS), start).includes(label) || text.slice(end, end + TURNS).includes(label);
}

/** A newspaper's name before its question is no longer than this, in tokens. */
const INTERVIEWER = 4;

/** True where the sentence ends in a question mark. */
function asks({ tokens }: Account, { sentence: { endToken } }: Passage): boolean {
  return /^[?？؟]$/.test((tokens.words[endToken - 1] as Word).text);
}

/** True where nothing stands there, a remark in brackets or an office in capitals: "Xi Jinping (as interpreted):", "JO BERG, HOST:". */
function isRemark({ tokens }: Pick<Account, "tokens">, from: number, to: number): boolean {
  if (from >= to) return from === to;
  if ((tokens.words[from] as Word).text === ",") return isInCapitals(tokens, from, to);
  return /^[(（]$/.test((tokens.words[from] as Word).text) && /^[)）]$/.test((tokens.words[to - 1] as Word).text);
}

function isInCapitals({ kinds, words }: Account["tokens"], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (kinds[at] === TokenKind.Word && (words[at] as Word).shape !== "upper") return false;
  return true;
}

/** What is left of a sentence behind its quotation, where it only says who spoke, in tokens. */
const TAG = 14;

/**
 * "…," she deadpanned: a sentence that begins with a quotation and ends with a few words about one person. A quotation
 * that ends with a stop has no tag: what follows is a sentence of its own.
 */
export function quoteTag(account: Account, passage: Passage): Reading | null {
  const { sentence, quotes } = passage;
  const quote = quotes.findLast(({ end }) => end < sentence.endToken);
  if (quote === undefined || quote.open > sentence.firstToken + 1 || sentence.endToken - quote.end > TAG) return null;
  const named = account.candidates
    .slice(passage.firstCandidate, passage.endCandidate)
    .filter(({ first, oblique, kind }) => first >= quote.end && !oblique && kind !== "body" && kind !== "firstPerson");
  const [subject, ...others] = named;
  if (subject === undefined || others.length > 0) return null;
  const { tokens } = account;
  const verb = tokens.text.slice(tokens.starts[quote.end], tokens.ends[sentence.endToken - 1]);
  if (subject.kind === "pronoun") return { kind: "carried", pronoun: true, verb };
  return subject.agent === null ? null : { kind: "speaker", subject, agent: subject.agent, verb };
}

/** Words between a subject and the colon before what it says ("laughed: “…”"), in tokens. */
const ANNOUNCED = 8;

/** True where a colon and spoken words follow shortly behind the subject, whatever the verb. */
export function announcesWords({ tokens }: Account, { sentence }: Passage, { end }: Candidate): boolean {
  for (let i = end + 1; i < Math.min(sentence.endToken - 1, end + ANNOUNCED); i++)
    if (isColon(tokens, i)) return /^[“„«"「『]$/.test((tokens.words[i + 1] as Word).text);
  return false;
}

/** How far behind its subject the "that" of an unknown verb of speech may stand, in tokens. */
const THAT = 8;

export function speechShape(account: Account, passage: Passage, subject: Candidate): SpeechShape {
  const { tokens, grammar } = account;
  const { endToken } = passage.sentence;
  const that = grammar.that;
  if (that !== undefined)
    for (let i = subject.end + 1; i < Math.min(endToken, subject.end + (that.reach ?? THAT)); i++)
      if (isOneOf(tokens, i, that.words) && (that.behind?.test((tokens.words[i - 1] as Word).fold) ?? true))
        return "clause";
  for (let i = subject.end; i < endToken; i++)
    if (isColon(tokens, i) && (i === endToken - 1 || /^[“„«"「『]$/.test((tokens.words[i + 1] as Word).text)))
      return "clause";
  return passage.quotes.length > 0 ? "quotes" : null;
}
