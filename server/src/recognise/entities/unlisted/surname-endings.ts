import { Script } from "../../../text/characters.ts";

/** What a word is by its ending: 2 a surname for certain, 1 a surname perhaps, 0 no surname that endings tell. */
export type SurnameLikeness = 0 | 1 | 2;

interface Endings {
  /** Endings that hardly a common word has, and the letters that such a word has at least. */
  readonly telling: readonly (readonly [RegExp, number])[];
  /** Endings that tell a surname behind a given name or a title. */
  readonly likely: RegExp;
  /** Words that end so and are none. */
  readonly never: RegExp;
}

/** By script, of words in the form under which names are listed, folded. */
const endings: ReadonlyMap<Script, Endings> = new Map([
  [
    Script.Georgian,
    {
      telling: [
        [/(?:ა|ი)შვილი$/u, 9],
        [/ძე$/u, 5],
      ],
      likely:
        /(?:შვილი|ძე|ია|უა|ავა|ოვა|ევა|იანი|ანი|ური|ული|ელი|უში|ოვი|ევი|ინი|სკი|ცკი|სკაია|იჩი|უკი|მანი|სონი|სენი|ბერგი|შტაინი|იდი|იდისი|პულოსი|ენკო|ესკუ|ნენი|ზადე|ოღლუ|ოღლი|ეზი|ბაევი)$/u,
      // Grandchildren, verbs of waking and of going on, and length.
      never: /^შვილიშვილ|ღვიძე$|გრძე$/u,
    },
  ],
  [
    Script.Cyrillic,
    {
      telling: [
        [/(?:швили|дзе|енко|оглы|кызы)$/u, 6],
        [/(?:баев|баева|беков|бекова)$/u, 7],
      ],
      likely:
        /(?:[^аеёиоуыэюя](?:ов|ев|ин|ын)а?|..[аеиоу]ева?|цкий|цкая|ский|ская|(?<![сц])ко|чук|нюк|люк|ян|дзе|швили|ич|улы|оглы|кызы|ава|уа)$/u,
      never: /(?:ческий|ческая|ийский|ийская|анский|анская|рович|кино|вино)$/u,
    },
  ],
  [
    Script.Latin,
    {
      telling: [
        [/(?:shvili|idze|adze|enko|yev|ović|ević|oğlu|zadeh|zade|pour|nejad)$/u, 7],
        [/(?:(?:ov|ev)(?:sk[iay]|iq|iç|ic)|oviqi|eviqi|ovski|evska)$/u, 6],
      ],
      likely: /(?:shvili|dze|ov|ova|ev|eva|ski|sky|ska|ić|ic|ian|yan|oğlu|zadeh|enko|sson|sen|aj|llari|qi|liu)$/u,
      never: /^$/u,
    },
  ],
  [
    Script.Arabic,
    {
      telling: [[/(?:زاده|نژاد|پور|وند|اوغلو|اوف|ييف|يوف|یف|ينكو|شفيلي|شويلي|ويتش|يتش|دزه)$/u, 6]],
      likely: /(?:زاده|نژاد|پور|يان|نيا|وند|لو|چي|فر|اني|اوي|دوست|منش|خاني|آبادي|ابادي|اوف|يف|وف|سكي|اوغلو|ينكو)$/u,
      never: /^(?:بهاوند|خداوند|پيوند|شهروند|روند|مي‌روند)$/u,
    },
  ],
  [Script.Armenian, { telling: [[/յան$/u, 5]], likely: /(?:յան|եան|յանց|ունց)$/u, never: /^$/u }],
]);

/** How surely one of the lemmas of a word is a surname. */
export function surnameLikeness(lemmas: readonly string[], script: Script): SurnameLikeness {
  const own = endings.get(script);
  if (own === undefined) return 0;
  let best: SurnameLikeness = 0;
  for (const lemma of lemmas) {
    if (lemma.length < 4 || own.never.test(lemma)) continue;
    if (own.telling.some(([ending, letters]) => lemma.length >= letters && ending.test(lemma))) return 2;
    if (lemma.length > 4 && own.likely.test(lemma)) best = 1;
  }
  return best;
}
