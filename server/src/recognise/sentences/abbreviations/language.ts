/** Abbreviations of one language that end in a stop, in folded form without their last stop, parted by spaces. */
export interface Abbreviations {
  /** BCP 47. */
  readonly tag: string;
  /** Never the end of a sentence: more must follow ("Dr.", «им.»). */
  readonly beforeMore: string;
  /** The end of a sentence where a capital follows ("etc.", «г.»). */
  readonly either: string;
}
