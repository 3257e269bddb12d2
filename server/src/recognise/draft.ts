import type { Span } from "../text/span.ts";
import type { Tokens } from "../text/tokens.ts";
import type {
  Boilerplate,
  DateMention,
  DocumentAnalysis,
  DocumentDate,
  DocumentInput,
  EntityMention,
  Language,
  Meeting,
  Problem,
  Statement,
} from "./model.ts";

/** A sentence, heading or caption of the body. */
export interface Sentence extends Span {
  /** Index of its first token and of the one behind its last. */
  readonly firstToken: number;
  readonly endToken: number;
  /** True at the first sentence of a paragraph. */
  readonly startsParagraph: boolean;
  /** True for a line without a closing stop that stands as a heading. */
  readonly heading: boolean;
}

/**
 * A document while it is being analysed. Each stage reads what earlier stages wrote and writes its own fields; it is
 * dropped when `finish` has made the immutable analysis. Spans count from the document's start.
 */
export class Draft {
  readonly input: DocumentInput;
  /** Tokens of the body (`input.body`), with offsets of the document. */
  readonly tokens: Tokens;
  language: Language = { tag: "und", source: "none", confidence: 0 };
  date: DocumentDate = { value: null, source: "none", confidence: 0 };
  boilerplate: Boilerplate[] = [];
  sentences: Sentence[] = [];
  entities: EntityMention[] = [];
  dates: DateMention[] = [];
  statements: Statement[] = [];
  meetings: Meeting[] = [];
  problems: Problem[] = [];

  constructor(input: DocumentInput, tokens: Tokens) {
    this.input = input;
    this.tokens = tokens;
  }

  /** The value of a header field, the first of that key; undefined where the document has none. */
  header(key: string): string | undefined {
    return this.input.header.find((field) => field.key === key)?.value;
  }

  finish(): DocumentAnalysis {
    const { language, date, entities, dates, statements, meetings, boilerplate, problems } = this;
    return { language, date, entities, dates, statements, meetings, boilerplate, problems };
  }
}
