import { Gap, type Tokens } from "../../../text/tokens.ts";
import type { EntityMention } from "../../model.ts";
import { isCountry } from "../calendars/nationalDays.ts";
import type { Period } from "../calendars/periods.ts";
import type { Expression } from "../expression.ts";
import type { DateLanguage } from "../language.ts";
import type { Found } from "../mention.ts";
import type { Reader } from "../reader.ts";
import { endsSentence, tenseAround, type TenseCue } from "../tense.ts";
import type { Context, Lean, Neighbour, Resolution } from "./context.ts";
import { resolve } from "./resolve.ts";

/** A verb so near, in tokens, speaks of the date itself. */
const BESIDE = 3;

/** A country so near, in code units, is the one whose feast it is. */
const BESIDE_NAME = 30;
/** A time belongs to a habit that is named so near, in tokens. */
const HABIT = 6;
/** Mentions further apart than this have nothing to do with one another. */
const NEIGHBOURHOOD = 14;

function distanceOf(a: Found, b: Found): number {
  return b.firstToken - a.endToken;
}

function inOneSentence(tokens: Tokens, a: Found, b: Found): boolean {
  if (distanceOf(a, b) > NEIGHBOURHOOD) return false;
  for (let token = a.endToken; token < b.firstToken; token++) {
    if (tokens.gaps[token] === Gap.Paragraph || endsSentence(tokens, token)) return false;
  }
  return tokens.gaps[b.firstToken] !== Gap.Paragraph;
}

/** The context of one document, moved from mention to mention. */
export class Scope implements Context {
  readonly language: DateLanguage;
  readonly today: number | null;
  readonly lean: Lean;
  previous: Period | null = null;
  told: Period | null = null;
  neighbour: Neighbour | null = null;
  private readonly reader: Reader;
  private readonly tokens: Tokens;
  private readonly entities: readonly EntityMention[];
  private mention: Found | null = null;
  private next: Found | null = null;
  /** The stretch of days of the mention read last. */
  private period: Period | null = null;

  constructor(
    reader: Reader,
    tokens: Tokens,
    today: number | null,
    lean: Lean,
    entities: readonly EntityMention[] = [],
  ) {
    this.entities = entities;
    this.language = reader.compiled.language;
    this.reader = reader;
    this.tokens = tokens;
    this.today = today;
    this.lean = lean;
  }

  /**
   * Resolves the next mention of the document; its date is the context of those behind it. `next` is the mention that
   * follows it, null for the last.
   */
  read(mention: Found, next: Found | null): Resolution {
    const before = this.mention;
    if (!before || !inOneSentence(this.tokens, before, mention)) this.neighbour = null;
    else this.neighbour = { expression: before.expression, period: this.period, distance: distanceOf(before, mention) };
    this.mention = mention;
    this.next = next;
    const value = resolve(mention.expression, this);
    this.period = value.period;
    if (value.period && value.type !== "DURATION") {
      this.previous = value.period;
      if (this.today === null || value.period.first <= this.today) this.told = value.period;
    }
    return value;
  }

  /** The nearest one within a few words before or behind the mention. */
  country(): string | null {
    const { mention } = this;
    if (!mention) return null;
    let found: string | null = null;
    let nearest = BESIDE_NAME + 1;
    for (const { start, end, label, entity } of this.entities) {
      if (start > mention.end + BESIDE_NAME) break;
      if (entity === null || (label !== "LOC" && label !== "DEMONYM") || !isCountry(entity.slug)) continue;
      const distance = start >= mention.end ? start - mention.end : Math.max(0, mention.start - end);
      if (distance >= nearest) continue;
      nearest = distance;
      found = entity.slug;
    }
    return found;
  }

  isHabit(): boolean {
    const { mention, next, neighbour } = this;
    if (neighbour?.expression.kind === "set" && neighbour.distance <= HABIT) return true;
    if (!mention || next?.expression.kind !== "set" || distanceOf(mention, next) > HABIT) return false;
    return inOneSentence(this.tokens, mention, next);
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
