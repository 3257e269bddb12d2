import { Script } from "../../../text/characters.ts";
import { Gap, TokenKind } from "../../../text/tokens.ts";
import type { Found } from "../judgement/found.ts";
import { type Scene, wordAt } from "./run.ts";

const opening = new Set('«"“„”');
const closing = new Set('»"”“');
/** A name in quotation marks has so many tokens. */
const LONGEST = 9;
/** A name in Latin letters has so many. */
const LONGEST_LATIN = 9;
/** Small words within one («Centre for European Reform»). */
const small = new Set("for of and the on in de des du d la le für und der".split(" "));

/**
 * What stands in quotation marks right behind the head, begins with a capital or digit and is no sentence («завод
 * „Ростсельмаш“»), or is a run of Latin capitals there («телеканал TRT World»); null where neither does.
 */
export function insideQuotes(
  scene: Scene,
  head: number,
  inner: readonly (Found | undefined)[],
): { readonly first: number; readonly last: number } | null {
  const { count, gaps, kinds } = scene.context.tokens;
  const at = head + 1;
  if (at >= count || gaps[at] !== Gap.Space) return null;
  return kinds[at] === TokenKind.Word ? latinRun(scene, at, inner) : quotedBehind(scene, head);
}

/**
 * What stands in quotation marks right behind token `head`, begins with a capital or digit and is no sentence: its
 * first and last token without the marks; null where nothing of the kind does.
 */
export function quotedBehind(scene: Scene, head: number): { readonly first: number; readonly last: number } | null {
  const { count, gaps, kinds } = scene.context.tokens;
  if (head + 2 >= count || gaps[head + 1] !== Gap.Space || !opening.has(wordAt(scene, head + 1).text)) return null;
  const first = head + 2;
  if (wordAt(scene, first).shape === "lower" || kinds[first] === TokenKind.Punctuation) return null;
  for (let last = first; last < count && last - first < LONGEST && (gaps[last] as Gap) < Gap.Line; last++) {
    const { text } = wordAt(scene, last);
    if (closing.has(text)) return last === first ? null : { first, last: last - 1 };
    if (kinds[last] === TokenKind.Punctuation && /[.,;:!?…]/u.test(text)) return null;
  }
  return null;
}

function latinRun(
  scene: Scene,
  first: number,
  inner: readonly (Found | undefined)[],
): { first: number; last: number } | null {
  const { count, gaps } = scene.context.tokens;
  let last = first - 1;
  for (let at = first; at < count && at - first < LONGEST_LATIN; at++) {
    const { script, shape, fold } = wordAt(scene, at);
    if (script !== Script.Latin || inner[at] !== undefined || gaps[at] !== Gap.Space) break;
    if (shape !== "lower") last = at;
    else if (!small.has(fold)) break;
  }
  return last < first ? null : { first, last };
}
