import type { Abbreviations } from "./language.ts";

/** Arabic: titles before names, and the letters of eras. */
export const ar: Abbreviations = { tag: "ar", beforeMore: "د أ م ج ص ه دكتور", either: "الخ ق.م" };
