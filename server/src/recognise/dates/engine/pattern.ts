/**
 * The notation of patterns, shared by the grammar and the languages:
 *
 *     <day> <of>? <month> (,? <year>)?
 *
 * `<category>` is a word class or a phrase, `<category.name>` one of its members, anything else a word as written in
 * the text. `( | )` gives alternatives, `?` makes the part before it optional; behind a backslash they are themselves.
 */

export type Item = { readonly category: string } | { readonly literal: string };

type Sequence = readonly Item[];

/** More readings of one pattern than this are a mistake of whoever wrote it. */
const MOST_READINGS = 4096;

/** All sequences of items that a pattern stands for. Throws on a malformed pattern: patterns are part of the program. */
export function readings(pattern: string): readonly Sequence[] {
  const parts = pattern.match(/<[^<>]+>|\\[()|?]|[()|?]|[^\s()|?<>\\]+/g) ?? [];
  let at = 0;

  function alternatives(): Sequence[] {
    const all = sequence();
    while (parts[at] === "|") {
      at++;
      all.push(...sequence());
    }
    return all;
  }

  function sequence(): Sequence[] {
    let all: Sequence[] = [[]];
    while (at < parts.length && parts[at] !== ")" && parts[at] !== "|") {
      let options = part();
      if (parts[at] === "?") {
        at++;
        options = [[], ...options];
      }
      all = all.flatMap((head) => options.map((tail) => [...head, ...tail]));
      if (all.length > MOST_READINGS) throw new Error(`date pattern has too many readings: ${pattern}`);
    }
    return all;
  }

  function part(): Sequence[] {
    const text = parts[at++] as string;
    if (text === "(") {
      const inner = alternatives();
      if (parts[at++] !== ")") throw new Error(`date pattern lacks a closing bracket: ${pattern}`);
      return inner;
    }
    if (text === "?") throw new Error(`date pattern has a stray "?": ${pattern}`);
    if (text.startsWith("<")) return [[{ category: text.slice(1, -1) }]];
    return [[{ literal: text.startsWith("\\") ? text.slice(1) : text }]];
  }

  const all = alternatives();
  if (at < parts.length) throw new Error(`date pattern has a stray bracket: ${pattern}`);
  return all.filter((items) => items.length > 0);
}
