interface Match {
  readonly start: number;
  readonly end: number;
}

/** More places than this nobody means. */
const most = 5000;

/**
 * Where a query stands in a text, without overlap: words as they are, whatever their case; between slashes a regular
 * expression. Null for one that is none. Empty matches are passed over.
 */
export function matchesIn(text: string, query: string): readonly Match[] | null {
  const pattern = /^\/(.+)\/$/s.exec(query)?.[1];
  const source = pattern ?? query.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  let expression: RegExp;
  try {
    expression = new RegExp(source, "giu");
  } catch {
    return null;
  }
  const found: Match[] = [];
  for (const { index, 0: words } of text.matchAll(expression)) {
    if (words !== "") found.push({ start: index, end: index + words.length });
    if (found.length === most) break;
  }
  return found;
}
