import type { PlanLanguage } from "./language.ts";

export const tr: PlanLanguage = {
  tag: "tr",
  ahead: `
    {planlıyor,planlanıyor,bekleniyor,öngörülüyor,planlandı,planlanan,beklenen,olası,muhtemel,hazırlanıyor}; {yarın,öbür gün}; {gelecek,önümüzdeki} {hafta,ay,yıl,günlerde}
    iptal {edildi,etti,edilen}; ertelendi; {görüşebilir,görüşmesi bekleniyor}
  `,
  future: /(?:ecek|acak|ecekler|acaklar|ebilir|abilir)$/,
  past: /(?:d[iıuü]|t[iıuü]|d[iıuü]ler|t[iıuü]lar|m[iıuü]ş)$/,
};
