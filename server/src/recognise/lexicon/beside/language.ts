/**
 * Common nouns beside a name that say what the name is: "her brother Ansel Quirke", "the village of Oddrun". Words are
 * parted by spaces, in small letters.
 */
export interface BesideLanguage {
  /** BCP 47. */
  readonly tag: string;
  /** Nouns for a person, before the name or behind it and a comma. */
  readonly persons: string;
  /** What begins a clause about a person behind the name and a comma ("who"). */
  readonly relatives: string;
  /** Words behind which a person's name stands ("named"). */
  readonly naming: string;
  /** Nouns for a place behind its name ("Oddrun village"). */
  readonly places: string;
  /** Those of them that have the name behind them and a link ("the village of Oddrun"). */
  readonly placesBefore: string;
  /** Nouns for a place that have its name right behind them («fshatin Oddrun»). */
  readonly placesDirect?: string;
  /** Plurals of nouns for places that have several names before them ("Erie and Clark counties"). */
  readonly plurals?: string;
  /** Nouns for papers, channels and companies that have the name right behind them («gazetën Oddrun»). */
  readonly bodiesDirect?: string;
  /** The link between the two. */
  readonly link: string;
  /** Words that are no place before such a link and a listed one: definite nouns ("në Kushtetutën e Kosovës"). Folded. */
  readonly linkedNever?: RegExp;
  /** Short forms of regions, written with a capital and a stop, that tell the place before them ("Tenn."). */
  readonly regions: string;
  /** Prepositions of place. */
  readonly prepositions: string;
  /** Prepositions behind which one capitalised word is a place's name. */
  readonly locatives?: string;
  /** Words before "in" that make the name somebody's or something's ("faith in"). */
  readonly notPlaceBefore?: string;
  /** Small words that may follow a place's name; a noun does not. */
  readonly behindPlaces?: string;
  /** Capitalised words that are no places behind "in", folded. */
  readonly notPlaces?: string;
  /** Articles and pronouns before a noun in apposition. */
  readonly articles: string;
  /** The last word of an age beside a name ("41-year-old"). */
  readonly ages: string;
}
