import type { Abbreviations } from "./language.ts";

/** Arabic: titles before names, and the letters of eras. */
export const ar: Abbreviations = {
  tag: "ar",
  beforeMore: "د أ أ.د م ج ص ه س ش مهندس دكتور أستاذ لواء عميد هـ م.م ت ق.م ق.ظ ب.ظ كم كلم",
  beforeNumber: "ص ج ط ع رقم مج",
  either: "الخ إلخ",
};
