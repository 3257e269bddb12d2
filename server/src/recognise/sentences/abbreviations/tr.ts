import type { Abbreviations } from "./language.ts";

/** Turkish. */
export const tr: Abbreviations = {
  tag: "tr",
  beforeMore: "dr prof doç av yrd org kor tümg tuğg alb sn bkz vb örn mah cad sok apt haz çev",
  beforeNumber: "no s sf cilt madde",
  either: "vs vd vb a.ş ltd şti m.ö m.s",
};
