import { type TokenModifier, type TokenType, tokenModifiers, tokenTypes } from "../protocol.ts";
import type { DateMention, DocumentAnalysis, EntityLabel, EntityMention } from "../recognise/model.ts";
import type { Span } from "../text/span.ts";
import { settle } from "./settle.ts";

/** A highlighted stretch of one line. `type` and `modifiers` are the numbers of the legend in `protocol.ts`. */
export interface Token extends Span {
  readonly type: number;
  readonly modifiers: number;
}

const typeOfLabel: Readonly<Record<EntityLabel, TokenType>> = {
  PER: "readoutPerson",
  LOC: "readoutPlace",
  ORG: "readoutOrganisation",
  EVENT: "readoutEvent",
  WORK: "readoutWork",
  MISC: "readoutMisc",
  DEMONYM: "readoutDemonym",
  ROLE: "readoutRole",
};

/** Below this confidence a mention is shown as a guess. */
const GUESS = 0.5;

/**
 * The highlights of one document, in text order, without overlap, none across a line end. Names and dates rank above
 * roles ("the president of Russia" keeps its country visible), roles above boilerplate; see `settle`.
 */
export function documentTokens(text: string, analysis: DocumentAnalysis): Token[] {
  const named = [
    ...analysis.entities.filter((mention) => mention.label !== "ROLE").map(entityToken),
    ...analysis.dates.map(dateToken),
  ];
  const roles = analysis.entities.filter((mention) => mention.label === "ROLE").map(entityToken);
  // The grammar colours headers, part by part.
  const around = analysis.boilerplate.filter(({ kind }) => kind !== "header");
  const boilerplate = around.map((part) => token(part, "readoutBoilerplate", []));
  const tokens: Token[] = [];
  for (const { start, end, from } of settle([named, roles, boilerplate])) {
    for (const line of linesOf(text, start, end)) {
      tokens.push({ ...line, type: from.type, modifiers: from.modifiers });
    }
  }
  return tokens;
}

function entityToken(mention: EntityMention): Token {
  const modifiers: TokenModifier[] = [];
  if (mention.confidence < GUESS) modifiers.push("guess");
  if (mention.nested) modifiers.push("nested");
  if (mention.alternatives !== undefined && mention.alternatives.length > 0) modifiers.push("ambiguous");
  return token(mention, typeOfLabel[mention.label], modifiers);
}

function dateToken(date: DateMention): Token {
  return token(date, "readoutDate", date.implied.length > 0 ? ["implied"] : []);
}

function token({ start, end }: Span, type: TokenType, modifiers: readonly TokenModifier[]): Token {
  const bits = modifiers.reduce((sum, modifier) => sum | (1 << tokenModifiers.indexOf(modifier)), 0);
  return { start, end, type: tokenTypes.indexOf(type), modifiers: bits };
}

/** The parts of a span on each of its lines, without the white space at their edges. */
function linesOf(text: string, start: number, end: number): Span[] {
  const part = text.slice(start, end);
  if (!/^\s|\s$|[\r\n]/.test(part)) return [{ start, end }];
  return Array.from(part.matchAll(/[^\s](?:[^\r\n]*[^\s])?/g), ({ index, 0: line }) => ({
    start: start + index,
    end: start + index + line.length,
  }));
}
