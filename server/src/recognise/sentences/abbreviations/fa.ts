import type { Abbreviations } from "./language.ts";

/** Persian: eras and titles. */
export const fa: Abbreviations = { tag: "fa", beforeMore: "د م ص ج ه ق ش ه.ش ه.ق", either: "الخ" };
