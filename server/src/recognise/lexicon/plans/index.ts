import { Gap, TokenKind, type Tokens } from "../../../text/tokens.ts";
import type { Vocabulary, Word } from "../../../text/words.ts";
import { PhraseBook } from "../speech/phrases.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { fa } from "./fa.ts";
import { ka } from "./ka.ts";
import type { PlanLanguage } from "./language.ts";
import { ru } from "./ru.ts";
import { sq } from "./sq.ts";
import { tr } from "./tr.ts";
import { uk } from "./uk.ts";
import { zh } from "./zh.ts";

/** Add a language here, and nowhere else. */
const languages: readonly PlanLanguage[] = [ar, en, fa, ka, ru, sq, tr, uk, zh];

/** Where a sentence speaks of what lies ahead: a phrase of so many tokens. */
export interface Plan {
  readonly first: number;
  readonly end: number;
}

const AHEAD = 1;
const HEADLINE = 2;

/** What is known of plans in one language, ready to match. */
export class PlanBook {
  private readonly language: PlanLanguage;
  private readonly phrases: PhraseBook;

  constructor(vocabulary: Vocabulary, language: PlanLanguage) {
    this.language = language;
    this.phrases = new PhraseBook(vocabulary, [
      [AHEAD, language.ahead],
      [HEADLINE, language.headline ?? ""],
    ]);
  }

  /** The phrases and futures among the tokens, in order. Linear. */
  plansIn(tokens: Tokens, from: number, to: number, heading: boolean): Plan[] {
    const found: Plan[] = [];
    for (let at = from; at < to; at++) {
      if (this.language.future?.test((tokens.words[at] as Word).fold) === true) found.push({ first: at, end: at + 1 });
      else if (this.phrases.find(tokens, at) && (heading || (this.phrases.flags & AHEAD) !== 0))
        found.push({ first: at, end: Math.min(this.phrases.end, to) });
    }
    return found;
  }

  /** True where a word among the tokens has the form of what was. */
  isPast({ kinds, words, gaps }: Tokens, from: number, to: number): boolean {
    for (let at = from; at < to && gaps[at] !== Gap.Paragraph; at++)
      if (kinds[at] === TokenKind.Word && this.language.past?.test((words[at] as Word).fold) === true) return true;
    return false;
  }
}

/** Books of plans by language tag; a language without one has no plans. Compiled at first use. */
export function planLexicon(vocabulary: Vocabulary): (tag: string) => PlanBook | null {
  const books = new Map<string, PlanBook>();
  return (tag) => {
    const language = languages.find((one) => tag === one.tag || tag.startsWith(`${one.tag}-`));
    if (language === undefined) return null;
    let book = books.get(language.tag);
    if (book === undefined) books.set(language.tag, (book = new PlanBook(vocabulary, language)));
    return book;
  };
}
