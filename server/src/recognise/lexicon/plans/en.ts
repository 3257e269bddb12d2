import type { PlanLanguage } from "./language.ts";

export const en: PlanLanguage = {
  tag: "en",
  ahead: `
      {ahead of,before} {talks,a meeting,the meeting,the summit,a summit,the talks,their meeting,their talks,his meeting,her meeting,a visit}
    {will,would,shall,might,could,can,won't,'ll}; may {not,also,then,soon,meet,hold,visit,host,receive,travel,take,call,talk,speak,still}
    {is,are,was,were,be,been} {,also,then,now,tentatively,currently} {expected,scheduled,due,set,likely,supposed,slated,planning,preparing,hoping,poised,keen,ready,willing,to,about,going,unlikely,tipped,hoping}
    {was,were} to have; {plans,planned,plan,intends,intended,intend,wants,wanted,hopes,hoped,aims,expects,agreed,offered,invited,seeks,sought,asked,refused,declined,failed,proposed,promised,pledged,decided,threatened,prepared,preparing} {,him,her,them} to
    {did,does,do,has,have,had,could,would} not; didn't; doesn't; never; {no,without a} {meeting,talks}; instead of meeting; neither met
    {planned,upcoming,proposed,possible,potential,forthcoming,expected,scheduled,future,prospective,likely,envisaged,envisioned,impending,would-be}
    {cancelled,canceled,postponed,called off,put off,delayed,scrapped,shelved}
    {plans,preparations,arrangements,plan,invitation,request} {for,to}; {looking,looks,look} forward to; discussed the possibility; calls for a
    next {week,month,year,monday,tuesday,wednesday,thursday,friday,saturday,sunday}; tomorrow; in the coming {days,weeks,months}; {later,early} next; the day after tomorrow
    {will,would} {visit,travel,head,fly,arrive,leave,pay,begin,start,embark}
  `,
  headline: `
    to {meet,hold,host,visit,receive,discuss,talk,call,address,head,attend,welcome,speak,travel,begin,pay}
    {eyes,mulls,plans,seeks,wants,expects,cancels,postpones,skips,rejects,refuses,rules out}; for talks next
  `,
  past: /(?:[a-z]{2}ed|^(?:met|held|spoke|spoken|had|took|sat|made|gave|began|rang|wrote|sent|was|were|broke|drank|drew|came))$/,
};
