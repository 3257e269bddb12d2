import type { Abbreviations } from "./language.ts";

/** English. */
export const en: Abbreviations = {
  tag: "en",
  beforeMore: `
    mr mrs ms messrs eng engr mme mlle mx dr prof rev fr hon rt gen maj brig col lt lieut capt cpt cmdr cdr comdr cpl sgt pvt adm
    gov sen rep pres amb min sec secy dep asst assoc dir supt insp det atty st mt ft vs cf viz ca approx est dept univ
    eds ave blvd esp incl tel ext
  `,
  beforeNumber: `
    no nos vol vols fig figs pp para art ch sect ref ed jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed
    thu thur thurs fri sat sun
  `,
  either: `
    etc esq ret a.m p.m am pm al e.g i.e u.s u.n u.k e.u ph.d m.d b.a m.a b.c a.d
  `,
  beforeNames: `
    inc ltd llc plc co corp cos bros jr sr
    ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex
    va vt wash wis wyo w.va ont que
  `,
  goOn: `
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march
    april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec gmt
    utc et est edt ct cst cdt mt mst pt pst pdt cet cest eet bst ist msk eastern pacific central
  `,
  starters: `
    the a an he she it they we this that these those in on at but and for his her its their as after while who what when
    where why how if there here some many most more one two both each another no not so then now later earlier last next
    also still yet only even just although though because before until unless despite since during according with from
    to of under over between by my our your you i police officials meanwhile however
  `,
};
