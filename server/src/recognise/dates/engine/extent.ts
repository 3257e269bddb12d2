import type { Tokens } from "../../../text/tokens.ts";
import type { Edge } from "./edge.ts";

/** Rules whose first preposition or article is part of what they mean: "in two weeks", "more than a year". */
const withPreposition = new Set(["offset", "boundedDuration", "noDate"]);

/**
 * The first token of a phrase's span. Prepositions and articles that a pattern begins with stand outside it
 * (`outside` holds them, folded).
 */
export function firstInside(tokens: Tokens, edge: Edge, outside: ReadonlySet<string>): number {
  let token = edge.first;
  if (withPreposition.has(edge.rule)) return token;
  while (token + 1 < edge.end) {
    const skipped = (tokens.starts[token + 1] as number) <= edge.begin;
    if (!skipped && !outside.has(tokens.words[token]?.fold ?? "")) break;
    token++;
  }
  return token;
}
