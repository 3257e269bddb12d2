import type { Abbreviations } from "./language.ts";

/** English. */
export const en: Abbreviations = {
  tag: "en",
  beforeMore: `
    mr mrs ms messrs mme mlle mx dr prof rev fr hon rt gen maj brig col lt lieut capt cpt cmdr cdr comdr cpl sgt pvt adm
    gov sen rep pres amb min sec secy dep asst assoc dir supt insp det atty st mt ft vs cf viz ca approx est dept univ
    eds ave blvd esp incl tel ext
  `,
  beforeNumber: `
    no nos vol vols fig figs pp para art ch sect ref ed jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed
    thu thur thurs fri sat sun
  `,
  either: `
    etc inc ltd llc plc co corp bros jr sr esq ret a.m p.m am pm al e.g i.e u.s u.n u.k e.u ph.d m.d b.a m.a b.c a.d
  `,
  starters: "the a an he she it they we this that these those in on at but and for his her its their as after while",
};
