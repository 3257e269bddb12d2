import type { Abbreviations } from "./language.ts";

/** Persian: eras and titles. */
export const fa: Abbreviations = {
  tag: "fa",
  beforeMore: "د م ج ه ق ش ه.ش ه.ق دکتر مهندس حجت‌الاسلام آیت‌الله سردار ر.ک ت.م",
  beforeNumber: "ص ج ش شماره",
  either: "الخ",
};
