import type { Memo, Vocabulary } from "../../text/words.ts";
import { type CompiledLanguage, compileLanguage } from "./engine/compile.ts";
import type { DateLanguage } from "./language.ts";
import { tenseMemo } from "./tense.ts";

/** A language made ready to read documents in. */
export interface Reader {
  readonly compiled: CompiledLanguage;
  /** −1 for words of the past, 1 for words of the future, 0 for all others. */
  readonly tense: Memo<number>;
  readonly vocabulary: Vocabulary;
}

/** Compiles the language's data; some milliseconds, once a language. */
export function makeReader(language: DateLanguage, vocabulary: Vocabulary): Reader {
  return { compiled: compileLanguage(language, vocabulary), tense: tenseMemo(language, vocabulary), vocabulary };
}
