import { firstEndingAfter } from "../../text/span.ts";
import { TokenKind } from "../../text/tokens.ts";
import type { Vocabulary, Word } from "../../text/words.ts";
import type { Draft } from "../draft.ts";
import type { Language } from "../model.ts";
import type { Stage } from "../stage.ts";
import { type LanguageDetector, languageDetector } from "./detect.ts";
import { languageTag } from "./tag.ts";

/** Enough to tell a language by, in words and in UTF-16 code units; more only costs time. */
const SAMPLE_WORDS = 120;
const SAMPLE_LENGTH = 400;

interface Sample {
  readonly text: string;
  readonly words: readonly Word[];
}

/** The first words of the body outside what is known to be boilerplate; of the whole body where there are none. */
function sample(draft: Draft): Sample {
  const { tokens, boilerplate } = draft;
  const around = boilerplate.toSorted((a, b) => a.start - b.start);
  const words: Word[] = [];
  let text = "";
  for (let i = 0; i < tokens.count && words.length < SAMPLE_WORDS; i++) {
    if (tokens.kinds[i] === TokenKind.Number || tokens.kinds[i] === TokenKind.Punctuation) continue;
    const start = tokens.starts[i] as number;
    const next = around[firstEndingAfter(around, start)];
    if (next !== undefined && next.start <= start) continue;
    const word = tokens.words[i] as Word;
    words.push(word);
    if (text.length < SAMPLE_LENGTH) text += `${word.text} `;
  }
  if (words.length > 0 || around.length === 0) return { text, words };
  const { start, end } = draft.input.body;
  return { text: draft.input.text.slice(start, Math.min(end, start + SAMPLE_LENGTH)), words: tokens.words };
}

function languageOf(draft: Draft, detect: LanguageDetector): Language {
  const header = draft.header("lang");
  const headerTag = header === undefined ? null : languageTag(header);
  if (headerTag !== null) return { tag: headerTag, source: "header", confidence: 1 };
  const givenTag = draft.input.language === null ? null : languageTag(draft.input.language);
  if (givenTag !== null) return { tag: givenTag, source: "given", confidence: 1 };
  const { text, words } = sample(draft);
  const { tag, confidence } = detect(text, words);
  return { tag, confidence, source: tag === "und" ? "none" : "detected" };
}

/** Sets `draft.language`: the header's, else the caller's, else detected. */
export function languageStage(vocabulary: Vocabulary): Stage {
  const detect = languageDetector(vocabulary);
  return {
    name: "language",
    run(draft) {
      draft.language = languageOf(draft, detect);
    },
  };
}
