/** Abbreviations of one language that end in a stop, in folded form without their last stop, parted by spaces. */
export interface Abbreviations {
  /** BCP 47. */
  readonly tag: string;
  /** Never the end of a sentence: more must follow ("Dr.", «им.»). */
  readonly beforeMore: string;
  /** The same, before a number; elsewhere they are words that may end a sentence ("No. 5", "said no."). */
  readonly beforeNumber: string;
  /** The end of a sentence where a capital follows ("etc.", «г.»). */
  readonly either: string;
  /** Of these, those that more must follow where no number stands before («2019 г.», but «в г. Туле»). */
  readonly unlessCounted?: string;
  /** Written with a capital: the end of a sentence before a starter only ("Tenn.", "Inc."). */
  readonly beforeNames?: string;
  /** Words that go on behind what else might be the end ("10 p.m. Tuesday", "9 a.m. EST"). */
  readonly goOn?: string;
  /** Words that begin a sentence and hardly go on with a name: what "U.S." ends before. */
  readonly starters?: string;
  /** Words that begin a sentence and are no surname, behind what looks like an initial («Ван И. Об этом …»). */
  readonly openers?: string;
}
