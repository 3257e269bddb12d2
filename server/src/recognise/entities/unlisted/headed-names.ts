/** What the finders of names by their head word ("Ministry of …", "… River") have in common, in any script. */
import { type Tokens, tokenSpan } from "../../../text/tokens.ts";
import type { EntityLabel, EntityMention } from "../../model.ts";
import type { Found } from "../judgement/found.ts";
import { inLatin } from "./latin-shown.ts";

/** Nobody listed the name, but its head says what it is. */
const CONFIDENCE = 0.45;

/** A name that was found, by its tokens, both included. */
export interface HeadedName {
  readonly first: number;
  readonly last: number;
  readonly label: EntityLabel;
  /** UTF-16 code units of the first token that stand before the name («والهيئة»); 0 where left out. */
  readonly before?: number;
  /** As a dictionary has it; as it is written where left out. */
  readonly name?: string;
  /** True for a name of its own in quotation marks, which is read in Latin letters as a place is. */
  readonly isOwn?: boolean;
  /** `head-word` where left out. */
  readonly rule?: string;
}

/** The name as a mention of nobody listed. */
export function headedFound(
  { first, last, label, before = 0, name, isOwn = label === "LOC", rule }: HeadedName,
  tokens: Tokens,
): Found {
  const { start, end } = tokenSpan(tokens, first, last);
  const from = start + before;
  const mention: EntityMention = {
    start: from,
    end,
    label,
    entity: null,
    name: name ?? tokens.text.slice(from, end),
    confidence: CONFIDENCE,
    rule: rule ?? "head-word",
    nested: false,
  };
  return { mention: isOwn ? inLatin(mention) : mention, first, last, country: "", entry: null };
}

/** By token: the name that it belongs to, the outermost. */
export function outerByToken(found: readonly Found[], count: number): (Found | undefined)[] {
  const outer: (Found | undefined)[] = [];
  for (let at = 0; at < count; at++) outer.push(undefined);
  for (const one of found) if (!one.mention.nested) for (let at = one.first; at <= one.last; at++) outer[at] = one;
  return outer;
}

/** How a language tells the bodies that stand behind their head. */
interface BodyFinder {
  /** Whether a head stands on the token: asked of every token. */
  readonly isHead: (at: number) => boolean;
  /** The body of a head; `held` tells by token the listed name that it belongs to. */
  readonly bodyAt: (at: number, held: readonly (Found | undefined)[]) => HeadedName | null;
}

/** The names found with the bodies around them: what is within a body is nested, and no person. */
export function withBodiesAround(found: readonly Found[], tokens: Tokens, { isHead, bodyAt }: BodyFinder): Found[] {
  const { count } = tokens;
  const headed: HeadedName[] = [];
  let held: (Found | undefined)[] | undefined;
  for (let at = 0; at + 1 < count; at++) {
    if (!isHead(at)) continue;
    held ??= outerByToken(found, count);
    const one = held[at] === undefined ? bodyAt(at, held) : null;
    if (one === null) continue;
    headed.push(one);
    at = one.last;
  }
  if (headed.length === 0) return [...found];
  const inside = new Uint8Array(count);
  for (const { first, last } of headed) inside.fill(1, first, last + 1);
  const kept = found.filter(({ mention, first }) => inside[first] === 0 || mention.label !== "PER");
  return [
    ...kept.map((one) => (inside[one.first] === 1 ? { ...one, mention: { ...one.mention, nested: true } } : one)),
    ...headed.map((one) => headedFound(one, tokens)),
  ];
}

/** True where the head is within a name of several words, which says better what it is. */
export function holdsWhole(one: Found | undefined, at: number): boolean {
  return one !== undefined && (one.first !== at || one.last !== at);
}

/** True where a name crosses the ends of what was found, or is all of it. */
export function isParted(
  { first, last }: Pick<HeadedName, "first" | "last">,
  inner: readonly (Found | undefined)[],
): boolean {
  const [a, b] = [inner[first], inner[last]];
  return (a !== undefined && (a.first < first || a.last >= last)) || (b !== undefined && b.last > last);
}
