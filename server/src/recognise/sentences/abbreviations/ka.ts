import type { Abbreviations } from "./language.ts";

/** Georgian. */
export const ka: Abbreviations = {
  tag: "ka",
  beforeMore: `
    ე.წ ე.ი მაგ ბ-ნი ბ-ნმა ბ-ნს ქ-ნი ქ-ნმა ქ-ნს ბატ ქალბ წმ წმ.და პროფ დოც აკად ინჟ გენ პოლკ კაპ მაიორ სტ მინ ე ქ ქ.
    იხ შდრ რედ გამომც ტელ ძვ.წ ჩვ.წ ჩვ ძვ ს.ს უნ-ტი სახ წ წწ მლნ მლრდ ათ კმ კგ სმ ჰა
  `,
  beforeNumber: "გვ ტ თ მუხ პუნ ნახ",
  either: "ა.შ მისთ",
};
