import type { Expression } from "../expression.ts";

/** What an ending or preposition says: a place in a range ("from May", "until May"), or that there are several. */
export type Role = "" | "from" | "until" | "plural";

/** What a word, number or phrase means to the grammar. Which fields count depends on the category. */
export interface Meaning {
  /** Month, weekday, amount, shift …; NaN where there is none. */
  readonly number: number;
  /** A code: unit, calendar, modifier, holiday …; empty where there is none. */
  readonly name: string;
  readonly expression: Expression | null;
  /** True where the words count only in company: they are no mention by themselves. */
  readonly weak: boolean;
}

/** One entry of a lexicon: a category of the grammar with a meaning. */
export interface Lexeme extends Meaning {
  readonly category: string;
  /** `category.name`, so that patterns can ask for one member of a category. */
  readonly member: string;
  readonly role: Role;
  /** The bits of its category and member. */
  readonly bits: number;
  /** True where the word must be written with a capital ("May", "March"). */
  readonly capital: boolean;
}

/** A stretch of tokens understood as one thing. Edges are made by the thousand: always with all fields, in this order. */
export interface Edge extends Meaning {
  /** Tokens: first and one behind the last. */
  readonly first: number;
  readonly end: number;
  /** Offset in the text where the expression starts; behind a proclitic of the first token. */
  readonly begin: number;
  readonly category: string;
  /** `category.name`. */
  readonly member: string;
  readonly role: Role;
  /** Name of the rule that made it; empty for words of the lexicon. */
  readonly rule: string;
  /** Place of that rule in the grammar; of two equal phrases the earlier rule's is chosen. */
  readonly rank: number;
  /** The bits of its category and member. */
  readonly bits: number;
}

const members = new Map<string, Map<string, string>>();

/** `category.name`, as one string for good: strings made anew would be hashed at every look-up of the grammar. */
export function memberOf(category: string, name: string): string {
  let names = members.get(category);
  if (!names) members.set(category, (names = new Map()));
  let member = names.get(name);
  if (member === undefined) names.set(name, (member = `${category}.${name}`));
  return member;
}

const knownBits = new Map<string, number>();

/** One of 31 bits for a category or member; several share one. Tells at once what cannot follow in the grammar. */
export function bitOf(category: string): number {
  let bit = knownBits.get(category);
  if (bit === undefined) knownBits.set(category, (bit = 1 << (knownBits.size % 31)));
  return bit;
}

/** The bits of a category and, where it is not empty, of its member. */
export function bitsOf(category: string, member: string): number {
  return bitOf(category) | (member === "" ? 0 : bitOf(member));
}
