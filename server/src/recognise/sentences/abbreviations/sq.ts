import type { Abbreviations } from "./language.ts";

/** Albanian. */
export const sq: Abbreviations = {
  tag: "sq",
  beforeMore: "z znj zj dr prof prof.dr akad inxh p.sh dmth nr fq shih gjen kol ing doc ass av shek red",
  either: "etj mln mld p.e.s e.s sh.p.k sh.a ora",
};
