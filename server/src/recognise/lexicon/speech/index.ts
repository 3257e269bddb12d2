import type { Tokens } from "../../../text/tokens.ts";
import type { Vocabulary } from "../../../text/words.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { fa } from "./fa.ts";
import { ka } from "./ka.ts";
import { Cue, cueEntries, NO_CUE, type SpeechGrammar, type SpeechLanguage } from "./language.ts";
import { PhraseBook } from "./phrases.ts";
import { ru } from "./ru.ts";
import { sq } from "./sq.ts";
import { tr } from "./tr.ts";
import { uk } from "./uk.ts";
import { zh } from "./zh.ts";

export { Cue, isAnswerCue, isBackgroundCue, isOtherCue, type SpeechGrammar } from "./language.ts";

/** Add a language here, and nowhere else. */
const languages: readonly SpeechLanguage[] = [ar, en, fa, ka, ru, sq, tr, uk, zh];

/** Longest phrase, in tokens, that `endsSpeechVerb` looks back for. */
const LONGEST_VERB = 5;
const MEETING = Cue.Meet | Cue.Hold;
const OUTER = MEETING | Cue.Event | Cue.Joint | Cue.Send | Cue.Scene;
const MANNER = Cue.Phone | Cue.Video | Cue.Letter;
const SPEECH = Cue.Say | Cue.SayPlural | Cue.Weak | Cue.Saying | Cue.According;

/** The cues of a document in order, without overlap, as parallel lists. Indices are tokens; `ends` is exclusive. */
export interface Cues {
  readonly firsts: readonly number[];
  readonly ends: readonly number[];
  /** Behind the part before `...`; equal to `ends` for phrases in one piece. */
  readonly heads: readonly number[];
  /** Bits of `Cue`. */
  readonly flags: readonly number[];
}

/** What is known of speaking and meeting in one language, ready to match. */
export class SpeechBook {
  readonly grammar: SpeechGrammar;
  private readonly phrases: PhraseBook;

  constructor(vocabulary: Vocabulary, language: SpeechLanguage) {
    this.grammar = language.grammar;
    this.phrases = new PhraseBook(vocabulary, cueEntries(language), language.grammar.conjunctions);
  }

  /** All cues, the longest at each place. Linear. */
  cues(tokens: Tokens): Cues {
    const firsts: number[] = [];
    const ends: number[] = [];
    const heads: number[] = [];
    const flags: number[] = [];
    const { phrases } = this;
    for (let i = 0; i < tokens.count; ) {
      if (!phrases.find(tokens, i)) {
        i++;
        continue;
      }
      const { end, resume, flags: found } = phrases;
      if (found !== NO_CUE) {
        firsts.push(i);
        ends.push(end);
        heads.push(resume);
        const within = (found & MEETING) !== 0 ? MANNER | Cue.Event : MANNER;
        flags.push((found & OUTER) !== 0 && end - i > 1 ? found | this.manner(tokens, i, resume, within) : found);
      }
      i = resume;
    }
    return { firsts, ends, heads, flags };
  }

  /** What the words inside a phrase of meeting tell of it, of the kinds in `mask`: "spoke *by telephone*". */
  private manner(tokens: Tokens, first: number, end: number, mask: number): number {
    let inner = this.phrases.anyFlags;
    for (let i = first + 1; i < end; i++) if (this.phrases.find(tokens, i)) inner |= this.phrases.anyFlags;
    return inner & mask;
  }

  /** True where a speech verb begins at this token ("said", «اظهار داشت»). */
  startsSpeechVerb(tokens: Tokens, index: number): boolean {
    const found = this.phrases.match(tokens, index);
    return found !== null && (found.flags & SPEECH) !== 0;
  }

  /** True where a speech verb ends with this token. */
  endsSpeechVerb(tokens: Tokens, index: number): boolean {
    for (let first = index; first >= 0 && first > index - LONGEST_VERB; first--) {
      const found = this.phrases.match(tokens, first);
      if (found !== null && found.end === index + 1) return (found.flags & SPEECH) !== 0;
    }
    return false;
  }
}

/** Speech books by language, compiled at first use. */
export interface SpeechLexicon {
  /** The book for a BCP 47 tag (`zh-Hant` is served by `zh`); null for a language without one. */
  book(tag: string): SpeechBook | null;
}

const lexicons = new WeakMap<Vocabulary, SpeechLexicon>();

/** The lexicon over this vocabulary; one for all who ask, so that words are looked up once. */
export function speechLexicon(vocabulary: Vocabulary): SpeechLexicon {
  const known = lexicons.get(vocabulary);
  if (known !== undefined) return known;
  const books = new Map<string, SpeechBook>();
  const lexicon: SpeechLexicon = {
    book(tag) {
      const language = languages.find((candidate) => tag === candidate.tag || tag.startsWith(`${candidate.tag}-`));
      if (language === undefined) return null;
      let book = books.get(language.tag);
      if (book === undefined) books.set(language.tag, (book = new SpeechBook(vocabulary, language)));
      return book;
    },
  };
  lexicons.set(vocabulary, lexicon);
  return lexicon;
}
