import type { Abbreviations } from "./language.ts";

/** Ukrainian. */
export const uk: Abbreviations = {
  tag: "uk",
  beforeMore: "п пані ім проф акад доц ген полк вул пл просп обл р-н див напр зам т.зв т.д о св гр н.е рр",
  beforeNumber: "стор гл ст п розд рис",
  either: "р рр ст грн коп млн млрд тис тощо ін т.п км кг",
};
