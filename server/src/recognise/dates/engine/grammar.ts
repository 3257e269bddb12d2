import { tokenise } from "../../../text/tokens.ts";
import type { Vocabulary, Word } from "../../../text/words.ts";
import { bitOf } from "./edge.ts";
import type { Lexicon } from "./lexicon.ts";
import { readings } from "./pattern.ts";
import type { Rule } from "./rule.ts";

/** A state of the grammar: the rules complete here, and the categories that lead on. */
export interface GrammarNode {
  readonly rules: RankedRule[];
  readonly next: Map<string, GrammarNode>;
  /** The bits of all categories in `next` (see `bitOf`). */
  mask: number;
}

export interface RankedRule {
  readonly rule: Rule;
  /** Its place in the grammar. */
  readonly rank: number;
}

function emptyNode(): GrammarNode {
  return { rules: [], next: new Map(), mask: 0 };
}

/**
 * Compiles rules, and a language's own patterns for them, into one tree of categories. Words that patterns name
 * literally become words of the lexicon.
 */
export function compileGrammar(
  rules: readonly Rule[],
  own: Readonly<Record<string, readonly string[]>>,
  lexicon: Lexicon,
  vocabulary: Vocabulary,
): GrammarNode {
  const root = emptyNode();
  const known = new Set(rules.map((rule) => rule.name));
  for (const name of Object.keys(own)) if (!known.has(name)) throw new Error(`no date rule is called ${name}`);
  for (const [rank, rule] of rules.entries()) {
    for (const pattern of [...rule.patterns, ...(own[rule.name] ?? [])]) {
      for (const items of readings(pattern)) {
        let node = root;
        for (const item of items) {
          if ("category" in item) node = step(node, item.category);
          else for (const literal of literals(item.literal, vocabulary)) node = step(node, lexicon.addLiteral(literal));
        }
        if (!node.rules.some((other) => other.rule === rule)) node.rules.push({ rule, rank });
      }
    }
  }
  return root;
}

function step(node: GrammarNode, category: string): GrammarNode {
  let child = node.next.get(category);
  if (!child) {
    child = emptyNode();
    node.next.set(category, child);
    node.mask |= bitOf(category);
  }
  return child;
}

function literals(text: string, vocabulary: Vocabulary): string[] {
  const tokens = tokenise(text, vocabulary);
  return tokens.words.slice(0, tokens.count).map((word: Word) => word.fold);
}
