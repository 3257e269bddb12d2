import type { EntityMention } from "../model.ts";

/** Somebody who may speak. */
export interface Agent {
  /** English where a gazetteer has the name, else as written. */
  readonly name: string;
  /** The gazetteer's key; null for a name that it does not list. */
  readonly key: string | null;
}

export type CandidateKind =
  | "person"
  /** An office without a name beside it. */
  | "role"
  /** A country, an organisation. */
  | "body"
  | "pronoun"
  /** "her guest": the other one of two. */
  | "other"
  | "firstPerson"
  /** "the two sides". */
  | "parties"
  /** "both ministers". */
  | "leaders"
  | "they"
  /** One who speaks without a name: "sources". */
  | "source";

/** Words that may be the subject of a verb. */
export interface Candidate {
  readonly kind: CandidateKind;
  readonly first: number;
  /** Behind the last token. */
  readonly end: number;
  /** Who is meant; null for pronouns, parties, and offices whose holder is not known. */
  readonly agent: Agent | null;
  /** The office beside the name, as the text has it. */
  readonly role: EntityMention | null;
  /** True where case or preposition say that it is no subject. */
  readonly oblique: boolean;
  /** True where its case says that it is the subject. */
  readonly certain: boolean;
  /** Letters written onto its front that are none of its own, folded: Arabic و. Empty for none. */
  readonly glued: string;
  /** True where another follows, joined by "and" or a comma. */
  readonly joinedNext: boolean;
}

/** True for words that mean several at once. */
export function isSeveral({ kind }: Candidate): boolean {
  return kind === "parties" || kind === "leaders" || kind === "they";
}

/** By the English gloss of the mention. */
const manyHold = /^(?:spokes|official|expert|diplomat|journalist|analyst|advis|aide|source|member|delegate)/i;

/** True for those whom news quotes for what they know: "the analyst", «политолог». */
export function isExpert(role: EntityMention | null): boolean {
  return role !== null && role.rule !== "role-plural" && /^(?:expert|analyst)/i.test(role.name);
}

/** True for those who speak for others. */
export function isSpokesman(role: EntityMention | null): boolean {
  return role !== null && /^spokes/i.test(role.name);
}

/** True for offices that many hold, so that one who speaks in it has no name: "an official", "the spokesperson". */
export function isOneOfMany(role: EntityMention | null): boolean {
  return role !== null && manyHold.test(role.name);
}
