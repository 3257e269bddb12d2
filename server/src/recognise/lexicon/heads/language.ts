/**
 * Head words of names that nobody lists: what such a word heads is a body or a place and no person ("Nordic Council",
 * «مطار الملكة علياء», "Gjiri i Guinesë"). Words are parted by spaces or `;` where one is a phrase, in the form of a
 * dictionary.
 */
export interface HeadLanguage {
  /** BCP 47. */
  readonly tag: string;
  /** Heads of bodies: ministries, councils, companies, newspapers. */
  readonly bodies: string;
  /** Heads of places and buildings. */
  readonly places: string;
  /** Heads of events: days, forums, festivals. */
  readonly events: string;
  /** Other words that are no part of a person's name though they are capitalised: adjectives, days, words of titles. */
  readonly others: string;
  /** Bodies of one word that its parts tell («Росстат»), of folded words in any form. */
  readonly bodyForms?: (folded: string) => boolean;
  /** Words that join a head to what it is of, and parts of a name to one another; folded. */
  readonly links: readonly string[];
  /** True where the head stands before the rest ("Banka e Shqipërisë"), false where behind it ("Nordic Council"). */
  readonly headFirst: boolean;
  /** Words for "in", "to" and "from", folded, by which the shortest names of places are told («در قم»). */
  readonly inside?: readonly string[];
  /** Plural heads of places, folded, behind which several names stand in a list («استانهای …»). */
  readonly plurals?: readonly string[];
}
