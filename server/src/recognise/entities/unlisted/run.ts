import { Script } from "../../../text/characters.ts";
import { Gap, TokenKind } from "../../../text/tokens.ts";
import type { Word } from "../../../text/words.ts";
import type { Givenness } from "../../lexicon/given-names/index.ts";
import type { EntityLabel } from "../../model.ts";
import type { Context } from "../judgement/context.ts";
import type { NameWord, NameWords } from "./name-words.ts";

/** A run of tokens that looks like a name. Both ends included. */
export interface Run {
  readonly first: number;
  readonly last: number;
  /** A person where left out. */
  readonly label?: EntityLabel;
  /** UTF-16 code units of the first token that stand before the name («وأحمد»); 0 where left out. */
  readonly before?: number;
  /** The run of the same person that says the whole name; itself where left out. */
  readonly sameAs?: Run;
}

/** What a finder of unlisted names looks at. */
export interface Scene {
  readonly context: Context;
  /** By token: 1 where a mention or a title stands already. */
  readonly taken: Uint8Array;
  readonly words: NameWords;
  /** By token: what its word can be to the finders of the document's script. */
  readonly signs: Int32Array;
}

/** Finds names of one kind of script that no gazetteer lists. */
export type Finder = (scene: Scene) => Run[];

/** True where the token is a word or character that no mention or title holds. */
export function isFree({ context, taken }: Scene, at: number): boolean {
  if (at < 0 || at >= context.tokens.count || taken[at] !== 0) return false;
  const kind = context.tokens.kinds[at];
  return kind === TokenKind.Word || kind === TokenKind.Character;
}

/** True where the word of the token has one of the signs; false outside the text. */
export function hasSign({ signs }: Scene, at: number, sign: number): boolean {
  return at >= 0 && at < signs.length && ((signs[at] as number) & sign) !== 0;
}

/** True where only a space parts the token from the one before. */
export function follows({ context }: Scene, at: number): boolean {
  return at > 0 && at < context.tokens.count && context.tokens.gaps[at] === Gap.Space;
}

/** The word of a token; beyond the ends of the text one without letters, so that whoever looks around finds nothing. */
export function wordAt({ context }: Scene, at: number): Word {
  return context.tokens.words[at] ?? nothing;
}

const nothing: Word = {
  id: -1,
  text: "",
  fold: "",
  bare: "",
  script: Script.None,
  shape: "uncased",
  number: Number.NaN,
};

export function nameWordAt(scene: Scene, at: number): NameWord {
  return scene.words(wordAt(scene, at));
}

/**
 * How surely the word begins a person's name, by lists of given names; a word that names of listed persons begin with
 * does so perhaps.
 */
export function givenAt(scene: Scene, at: number): Givenness {
  const { given } = nameWordAt(scene, at);
  return given === "no" && scene.context.isFirstName(at) ? "perhaps" : given;
}
