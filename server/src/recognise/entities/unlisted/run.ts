import { Gap, TokenKind } from "../../../text/tokens.ts";
import type { Word } from "../../../text/words.ts";
import type { Context } from "../judgement/context.ts";
import { isGivenName } from "./given-names.ts";

/** A run of tokens that looks like a person's name. Both ends included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** What a finder of unlisted names looks at. */
export interface Scene {
  readonly context: Context;
  /** By token: 1 where a mention or a title stands already. */
  readonly taken: Uint8Array;
}

/** Finds names of one kind of script that no gazetteer lists. */
export type Finder = (scene: Scene) => Run[];

/** True where the token is a word that no mention or title holds. */
export function isFree({ context, taken }: Scene, at: number): boolean {
  return at >= 0 && at < context.tokens.count && taken[at] === 0 && context.tokens.kinds[at] === TokenKind.Word;
}

/** True where only a space parts the token from the one before. */
export function follows({ context }: Scene, at: number): boolean {
  return at > 0 && at < context.tokens.count && context.tokens.gaps[at] === Gap.Space;
}

/** True for words known to begin persons' names, from the gazetteer or as given names of the language. */
export function isKnownFirst({ context }: Scene, at: number): boolean {
  const word = context.tokens.words[at] as Word;
  return isGivenName(word.fold, context.lexicon.tag) || context.isFirstName(at);
}
