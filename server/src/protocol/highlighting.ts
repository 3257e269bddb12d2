/** The legend of the semantic tokens. */

/** Semantic token types, in the order of the legend. */
export const tokenTypes = [
  "readoutPerson",
  "readoutPlace",
  "readoutOrganisation",
  "readoutEvent",
  "readoutWork",
  "readoutMisc",
  "readoutDemonym",
  "readoutRole",
  "readoutDate",
  "readoutBoilerplate",
] as const;

export type TokenType = (typeof tokenTypes)[number];

/** Semantic token modifiers; the bit of each is its index. */
export const tokenModifiers = [
  /** Confidence below 0.5. */
  "guess",
  /** Lies inside a longer name. Only where the longer name leaves room: tokens never overlap. */
  "nested",
  /** A date part of whose value the text does not say. */
  "implied",
  /** A name that may mean several entries. */
  "ambiguous",
] as const;

export type TokenModifier = (typeof tokenModifiers)[number];
