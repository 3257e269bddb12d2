import type { Tokens } from "../../text/tokens.ts";
import { Chart } from "./engine/chart.ts";
import type { CompiledLanguage } from "./engine/compile.ts";
import type { Edge } from "./engine/edge.ts";
import { scan } from "./engine/scan.ts";
import { seed } from "./engine/seed.ts";
import { select } from "./engine/select.ts";
import type { Found } from "./mention.ts";

/** All date expressions of the tokens, in text order, without overlap. Linear. */
export function findDates(tokens: Tokens, compiled: CompiledLanguage): Found[] {
  const found: Found[] = [];
  const chart = new Chart(tokens, compiled.grammar);
  scan(tokens, compiled, (first, end) => {
    chart.open(first, end);
    seed(chart, compiled, first, end);
    chart.parse();
    for (const edge of select(chart, first, end)) addMentions(found, edge, tokens);
  });
  return found;
}

function addMentions(found: Found[], edge: Edge, tokens: Tokens): void {
  const { expression, rule } = edge;
  if (!expression) return;
  if (expression.kind !== "list") {
    found.push(mention(tokens, edge.first, edge.end, edge.begin, expression, rule));
    return;
  }
  for (const item of expression.items) {
    const begin = item.first === edge.first ? edge.begin : (tokens.starts[item.first] as number);
    found.push(mention(tokens, item.first, item.end, begin, item.expression, rule));
  }
}

function mention(
  tokens: Tokens,
  firstToken: number,
  endToken: number,
  start: number,
  expression: Found["expression"],
  rule: string,
): Found {
  return { start, end: tokens.ends[endToken - 1] as number, firstToken, endToken, expression, rule };
}
