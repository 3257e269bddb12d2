import type { BesideLanguage } from "./language.ts";

/** Every stem with every ending. */
function declined(stems: string, endings: string): string {
  return stems
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((stem) => endings.split("|").map((ending) => stem + ending))
    .join(" ");
}

/** Albanian, folded. Nouns for persons and places stand right before the name, places behind a link as well. */
export const albanianBeside: BesideLanguage = {
  tag: "sq",
  persons: [
    declined(
      `shtetas biznesmen sipërmarrës pronar pronës pensionist punëtor fermer bari mësues nxënës student shofer taksist
       polic oficer ushtar detar peshkatar inxhinier arkitekt kirurg psikolog sociolog politolog filozof teolog
       historian gjuhëtar akademik pedagog opinionist publicist veprimtar aktivist disident skulptor fotograf
       kompozitor muzikant violinist pianist balerin koreograf producent skenarist dramaturg romancier përkthyes
       botues bloger moderator futbollist portier mesfushor mbrojtës sulmues notar atlet boksier mundës çiklist
       alpinist shahist kuzhinier dizajner modelist ish-futbollist vëlla kunat burr kushëri bashkëshort dhëndër
       diplomat politikan zyrtar kandidat prift imam myfti ipeshkv kardinal hoxh terrorist`,
      "|i|it|in",
    ),
    declined(
      `shtetase biznesmene sipërmarrëse pronare mësuese nxënëse studente police inxhiniere arkitekte psikologe
       aktiviste opinioniste moderatore balerine përkthyese pedagoge gazetare këngëtare aktore shkrimtare politikane
       diplomate zyrtare kandidate bashkëshorte kushërire modele atlete sportiste fotografe kolege infermiere`,
      "|ja|jes|jen",
    ),
    "kolegu kolegut kolegun kolegia koleges miku mikut mikun mikja gruaja gruas gruan motra motrës motrën nëna nënës nënën",
    "babai babait babanë djali djalit djalin vajza vajzës vajzën vëllai vëllait vëllanë burri burrit burrin xhaxhai",
    "vjeçari vjeçarit vjeçarin vjeçarja vjeçares vjeçaren akademiku akademikut akademikun politologu politologut",
    "psikologu gjuhëtari filozofu filozofin pedagogu pedagogut bllogeri ndjeri ndjerit",
  ].join(" "),
  relatives: "",
  naming: "quajtur quhet quhej emrin emri",
  places: "",
  placesBefore: declined("fshat qytet lagj qark rreth rajon", "i|it|in|un|ut|u|ja|jes|jen"),
  placesDirect: [
    declined("fshat qytez rreth", "i|it|in"),
    "lagjja lagjes lagjen lagje fshatra fshatrat fshatrave qarku qarkut qarkun bashkia bashkisë bashkinë komuna komunës",
    "komunën zona zonës zonën krahina krahinës krahinën ishulli ishullit ishullin gadishulli provinca provincës provincën",
    "qyteza qytezën vendbanimi vendbanimin rajoni rajonin kantoni kantonit lokaliteti lokalitetin mali malin malit",
    "pikën kufitare doganën përroi përroin liqeni liqenin plazhi plazhin",
  ].join(" "),
  bodiesDirect: [
    declined("gazet revist kompani", "a|ën|ës|inë|isë|ja|në|së"),
    "agjencia agjencinë agjencisë televizioni televizionin televizionit portali portalin portalit klubi klubin klubit radio",
    "radioja radion skuadra skuadrën skuadrës ekipi ekipin ekipit",
  ].join(" "),
  link: "i e të së",
  regions: "",
  prepositions: "në pranë afër nga",
  linkedNever: /(?:n|s|t)$/u,
  articles: "një",
  ages: "vjeç vjeçe vjeçari vjeçarit vjeçarin vjeçarja vjeçares vjeçaren",
};
