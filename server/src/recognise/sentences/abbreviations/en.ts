import type { Abbreviations } from "./language.ts";

/** English. */
export const en: Abbreviations = {
  tag: "en",
  beforeMore: `
    mr mrs ms dr prof rev hon gen lt col maj capt cmdr sgt gov sen rep pres amb st mt fr sr jr vs no nos fig vol pp ed eds
    approx est dept univ jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ave blvd
  `,
  either: "etc inc ltd co corp bros a.m p.m am pm al e.g i.e cf u.s u.n u.k e.u",
};
