import type { Abbreviations } from "./language.ts";

/** Chinese writes none; foreign ones within it are the English ones. */
export const zh: Abbreviations = {
  tag: "zh",
  beforeMore: "mr mrs ms dr prof st",
  beforeNumber: "no vol",
  either: "etc inc ltd co corp",
};
