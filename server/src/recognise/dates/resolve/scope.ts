import type { Tokens } from "../../../text/tokens.ts";
import type { Period } from "../calendars/periods.ts";
import type { Expression } from "../expression.ts";
import type { DateLanguage } from "../language.ts";
import type { Found } from "../mention.ts";
import type { Reader } from "../reader.ts";
import { tenseAround, type TenseCue } from "../tense.ts";
import type { Context, Lean, Resolution } from "./context.ts";
import { resolve } from "./resolve.ts";

/** A verb so near, in tokens, speaks of the date itself. */
const BESIDE = 3;

/** The context of one document, moved from mention to mention. */
export class Scope implements Context {
  readonly language: DateLanguage;
  readonly today: number | null;
  readonly lean: Lean;
  previous: Period | null = null;
  private readonly reader: Reader;
  private readonly tokens: Tokens;
  private mention: Found | null = null;

  constructor(reader: Reader, tokens: Tokens, today: number | null, lean: Lean) {
    this.language = reader.compiled.language;
    this.reader = reader;
    this.tokens = tokens;
    this.today = today;
    this.lean = lean;
  }

  /** Resolves the next mention of the document; its date is the context of those behind it. */
  read(mention: Found): Resolution {
    this.mention = mention;
    const value = resolve(mention.expression, this);
    if (value.period && value.type !== "DURATION") this.previous = value.period;
    return value;
  }

  tense(): TenseCue {
    const { mention } = this;
    return mention && tenseAround(this.tokens, this.reader.tense, mention.firstToken, mention.endToken);
  }

  /** The tense of a verb right beside the mention that was read last. */
  tenseBeside(): TenseCue {
    const { mention } = this;
    return mention && tenseAround(this.tokens, this.reader.tense, mention.firstToken, mention.endToken, BESIDE);
  }

  resolve(expression: Expression): Resolution {
    return resolve(expression, this);
  }
}
