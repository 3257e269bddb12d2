import { Gap, TokenKind, type Tokens } from "../../../text/tokens.ts";
import type { Word } from "../../../text/words.ts";
import { rolesOf, type RoleLanguage } from "../../lexicon/roles/index.ts";
import type { SpeechBook } from "../../lexicon/speech/index.ts";
import type { Lexicon } from "../matching/lexicon.ts";
import type { Evidence } from "./evidence.ts";
import type { Hypothesis } from "./hypothesis.ts";
import type { Title, Titles } from "./titles.ts";

const sentenceEnds = new Set([...".!?؟。！？…:;：；•·|>»"]);
const openers = new Set([..."\"“„«‘'([—–-"]);

/** What is known of one document while its names are judged, and what stands around a name in it. */
export class Context {
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  readonly titles: Titles;
  readonly evidence: Evidence;
  readonly roles: RoleLanguage;
  private readonly speech: SpeechBook | null;
  /** By last token: where a country or people begins that ends there. */
  private readonly countryEnds = new Map<number, number>();
  /** By token: 1 where it belongs to a listed name that is no short one. */
  private readonly listed: Uint8Array;

  constructor(
    tokens: Tokens,
    lexicon: Lexicon,
    titles: Titles,
    evidence: Evidence,
    hypotheses: readonly Hypothesis[],
    speech: SpeechBook | null,
  ) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.titles = titles;
    this.evidence = evidence;
    this.roles = rolesOf(lexicon.tag);
    this.speech = speech;
    this.listed = new Uint8Array(tokens.count);
    for (const { hit, readings } of hypotheses) {
      if (readings.some(({ facts }) => facts.type === "country" || facts.type === "organisation")) {
        if (!this.countryEnds.has(hit.last)) this.countryEnds.set(hit.last, hit.first);
      }
      if (readings.some(({ kind, trust }) => trust === "usual" && kind !== "short" && kind !== "surname")) {
        this.listed.fill(1, hit.first, hit.last + 1);
      }
    }
  }

  /** True where the token belongs to a listed full name. */
  isListed(at: number): boolean {
    return this.listed[at] === 1;
  }

  /** True where the word is one that listed persons' names begin with. */
  isFirstName(at: number): boolean {
    return this.lexicon.namesOf(this.tokens.words[at] as Word).beginsPersons;
  }

  /** True where a sentence, heading or list item begins with this token. */
  startsSentence(at: number): boolean {
    const { gaps, words } = this.tokens;
    let i = at;
    while (i > 0 && (gaps[i] as Gap) < Gap.Line && openers.has((words[i - 1] as Word).text)) i--;
    return i === 0 || (gaps[i] as Gap) >= Gap.Line || sentenceEnds.has((words[i - 1] as Word).text);
  }

  /** True where this token is the first of a line. */
  startsLine(at: number): boolean {
    return at === 0 || (this.tokens.gaps[at] as Gap) >= Gap.Line;
  }

  /**
   * The title that stands right before this token, over words of courtesy and the country between them
   * («الرئيس الروسي بوتين»); undefined where there is none.
   */
  titleBefore(at: number): Title | undefined {
    let i = at - 1;
    for (let steps = 0; steps < 4 && i >= 0 && !this.breaksBefore(i + 1); steps++) {
      const title = this.titles.endingAt(i);
      if (title !== undefined) return title;
      const country = this.countryEnds.get(i);
      if (country !== undefined) {
        i = country - 1;
        continue;
      }
      // "President of Georgia", "Presidenti i Kinës": the link between the title and its country.
      const isLink = this.roles.linksAfter.some((link) => link.includes((this.tokens.words[i] as Word).fold));
      if (!isLink) return undefined;
      i--;
    }
    return undefined;
  }

  /** The title right behind this token, over a comma. */
  titleAfter(at: number): Title | undefined {
    const { count, words } = this.tokens;
    let i = at + 1;
    if (i < count && ",،、".includes((words[i] as Word).text)) i++;
    if (i >= count || this.breaksBefore(i)) return undefined;
    return this.titles.startingAt(i);
  }

  /** True where a verb of speech stands right before or behind the tokens. */
  besideSpeech(first: number, last: number): boolean {
    if (this.speech === null) return false;
    const before = first > 0 && !this.breaksBefore(first) && this.speech.endsSpeechVerb(this.tokens, first - 1);
    return before || (last + 1 < this.tokens.count && this.speech.startsSpeechVerb(this.tokens, last + 1));
  }

  /** True where a line or punctuation parts this token from the one before. */
  breaksBefore(at: number): boolean {
    const { gaps, kinds } = this.tokens;
    return (gaps[at] as Gap) >= Gap.Paragraph || kinds[at - 1] === TokenKind.Punctuation;
  }
}
