import type { Abbreviations } from "./language.ts";

/** Georgian. */
export const ka: Abbreviations = {
  tag: "ka",
  beforeMore: "ე.წ ე.ი წმ პროფ დოც აკად იხ გვ მაგ ბ-ნი ქ-ნი ბატ ქალბ ე ქ გენ სტ წ წწ მლნ მლრდ ათ კმ კგ",
  either: "ა.შ",
};
