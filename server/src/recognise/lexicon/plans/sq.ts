import type { PlanLanguage } from "./language.ts";

export const sq: PlanLanguage = {
  tag: "sq",
  ahead: `
      {para,përpara} {takimit,samitit,bisedimeve,takimeve}
    do; do {të,ta,t',t’,ti,t'i,t’i}; do të {ketë,jetë,pritet,priten,mbahet,mbahen,zhvillohet,zhvillohen}
    {pritet,priten,pritej,priteshin} {që,të}; {është,janë,ishte,ishin} {paraparë,parashikuar,planifikuar,caktuar,planifikuar,lënë} {që,të,një,për,}
    {planifikon,planifikojnë,synon,synojnë,dëshiron,dëshirojnë,mund,shpreson,parashikohet,parashihet,planifikohet,planifikohen,parashikohen,parashihen,duhet} {të,që,një,}
    {takimi,takimin,takimit,vizita,vizitën,vizitës,samiti,bisedimet} {i,e,të,së} {planifikuar,mundshëm,mundshme,ardhshëm,ardhshme,pritshëm,pritshme,paralajmëruar}
    {nesër,pasnesër}; {javën,muajin,vitin} {e,që} {ardhshme,ardhshëm,vjen}; ditët në vijim; në ditët e ardhshme
    {u,është,janë} {anulua,anuluar,shty,shtyrë,shtyhet,anulohet}; {anuloi,anulon,shtyu,refuzoi,refuzon,ka refuzuar,ka anuluar}; nuk {takoi,u takua,takohet,takohen,u takuan,u mbajt,ka takuar}
    gati të; {i,e} gatshëm të; e gatshme të; me ftesë për
  `,
  past: /(?:oi|ua|uan|uar|iti|tur|tën|lën|rën|ati|jti|foli|folur|kishte|^prit)$/,
};
