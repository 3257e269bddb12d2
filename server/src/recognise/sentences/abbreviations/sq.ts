import type { Abbreviations } from "./language.ts";

/** Albanian. */
export const sq: Abbreviations = {
  tag: "sq",
  beforeMore: `
    z zt znj zj zsh dr prof prof.dr prof.asoc asoc akad inxh mr.sc dr.sc ing arkit p.sh dmth d.m.th fq shih krh nr gjen
    gjeneral kol kap maj lt doc ass av shek red botim bot rr bul lagj tel ish zv kryet drejt sekr sh.t.z n.t.sh sht sht
  `,
  beforeNumber: "nr dt neni pika fq kap vol art",
  either: "etj mln mld mijë lek p.e.s e.s p.e.r sh.p.k sh.a ora km kg m",
};
