import { Gap, type Tokens } from "../../text/tokens.ts";
import { Chart } from "./engine/chart.ts";
import type { CompiledLanguage } from "./engine/compile.ts";
import type { Edge } from "./engine/edge.ts";
import { firstInside } from "./engine/extent.ts";
import { scan } from "./engine/scan.ts";
import { seed } from "./engine/seed.ts";
import { select } from "./engine/select.ts";
import type { Found } from "./mention.ts";

/** All date expressions of the tokens, in text order, without overlap. Linear. */
export function findDates(tokens: Tokens, compiled: CompiledLanguage): Found[] {
  const found: Found[] = [];
  const chart = new Chart(tokens, compiled.grammar, compiled.outside);
  scan(tokens, compiled, (first, end) => {
    chart.open(first, end);
    seed(chart, compiled, first, end);
    chart.parse();
    for (const edge of select(chart, first, end, compiled.outside)) {
      if (!isPlaceName(edge, tokens, compiled)) addMentions(found, edge, tokens, compiled.outside);
    }
  });
  return found;
}

/** "26 May Square", «улица 8 Марта»: a day and month beside a word for a place. */
function isPlaceName({ first, end, expression }: Edge, tokens: Tokens, { places, outside }: CompiledLanguage): boolean {
  if (expression?.kind !== "calendar" || expression.year !== null || expression.weekday !== null) return false;
  if (end < tokens.count && tokens.gaps[end] !== Gap.Paragraph && places.after.has(tokens.words[end]?.fold ?? ""))
    return true;
  if (places.before.size === 0 || tokens.gaps[first] === Gap.Paragraph) return false;
  let token = first - 1;
  if (token > 0 && outside.has(tokens.words[token]?.fold ?? "")) token--;
  return token >= 0 && places.before.has(tokens.words[token]?.fold ?? "");
}

function addMentions(found: Found[], edge: Edge, tokens: Tokens, outside: ReadonlySet<string>): void {
  const { expression, rule } = edge;
  if (!expression) return;
  if (expression.kind !== "list") {
    const first = firstInside(tokens, edge, outside);
    const start = first === edge.first ? edge.begin : Math.max(edge.begin, tokens.starts[first] as number);
    found.push(mention(tokens, first, edge.end, start, expression, rule));
    return;
  }
  for (const item of expression.items) {
    found.push(mention(tokens, item.first, item.end, item.begin, item.expression, rule));
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
