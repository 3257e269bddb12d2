import { Script } from "../../../text/characters.ts";
import { georgianClosed } from "./ka-closed.ts";
import { AT_END, cross, type Morphology, Place } from "./model.ts";

/** Particles that may follow any form: "also", "the very same", copula; after a consonant with a linking vowel. */
function withParticles(endings: readonly string[]): string[] {
  return endings.flatMap((ending) =>
    /[აეიოუ]$/u.test(ending)
      ? [ending, `${ending}ც`, `${ending}ვე`, `${ending}ღა`, `${ending}ცა`, `${ending}ა`]
      : [ending, `${ending}ა`, `${ending}აც`, `${ending}ვე`, `${ending}აა`, `${ending}აო`, `${ending}ღა`],
  );
}

const genitive = [
  "ის",
  "ისთვის",
  "ისათვის",
  "ისგან",
  "ისაგან",
  "ისკენ",
  "ისაკენ",
  "ისადმი",
  "ისებრ",
  "ისთანავე",
  "ისეულ",
  "ისეული",
];
const instrumental = ["ით", "იდან", "იდანვე", "ითურთ"];
/** Case endings, with postpositions written in one word, of stems that end in a consonant. */
const afterConsonant = withParticles([
  "ი",
  "მა",
  "ს",
  "სა",
  "ო",
  "ად",
  "ში",
  "ზე",
  "თან",
  "სთან",
  "ამდე",
  "ამდის",
  "ივით",
  "სავით",
  ...genitive,
  ...instrumental,
]);
/** The same where the stem loses its last vowel (ამერიკა → ამერიკის). */
const truncated = withParticles([...genitive, ...instrumental]);
/** The same behind a vowel that stays (საქართველო → საქართველოს, რამა → რამასთან). */
const afterVowel = withParticles([
  "მ",
  "ს",
  "სი",
  "სა",
  "ვ",
  "დ",
  "თი",
  "ში",
  "ზე",
  "სთან",
  "მდე",
  "მდის",
  "დან",
  "სთვის",
  "სათვის",
  "სგან",
  "საგან",
  "სკენ",
  "საკენ",
  "სადმი",
  "სავით",
  "სებრ",
  "სეულ",
  "სეული",
]).concat("ც", "ვე", "ო", "ა");
const plural = cross(["ებ"], afterConsonant);

/** Oblique endings before which the vowel of a last syllable in l, r, n, m is lost (წერეთელი → წერეთლის). */
const syncope = [..."აეო"].flatMap((vowel) =>
  [..."ლრნმ"].map((consonant) => ({
    name: `syncope of ${vowel} before ${consonant}`,
    lemma: `${vowel}${consonant}ი`,
    forms: cross([consonant], withParticles(["ად", "ამდე", ...genitive, ...instrumental])),
    places: AT_END,
  })),
);

export const georgian: Morphology = {
  tag: "ka",
  script: Script.Georgian,
  paradigms: [
    { name: "consonant stem", lemma: "ი", forms: afterConsonant, places: AT_END },
    { name: "consonant stem, plural", lemma: "ი", forms: plural, common: true },
    { name: "bare foreign name", lemma: "", forms: afterConsonant, notAfter: "აეიოუ", places: AT_END },
    { name: "vowel stem", lemma: "", forms: afterVowel, after: "აეიოუ", places: AT_END },
    // A name that is one vowel long ("ვან ი").
    { name: "one-letter last name", lemma: "", forms: afterVowel, after: "იუ", stem: 1, places: Place.Last },
    { name: "stem in a, truncated", lemma: "ა", forms: truncated, places: AT_END },
    { name: "stem in e, truncated", lemma: "ე", forms: truncated, places: AT_END },
    { name: "stem in a, plural", lemma: "ა", forms: plural, common: true },
    ...syncope,
    // Adjectives and first names stand before the inflected word in a form of their own.
    { name: "attributive", lemma: "ი", forms: ["", "მა", "ო"], places: Place.First | Place.Inner },
    { name: "attributive demonym", lemma: "ი", forms: ["", "მა"], common: true },
    { name: "first half of a pair", lemma: "ი", forms: [""], beforeHyphen: true, places: Place.Sole },
  ],
  closed: georgianClosed,
  tiedEndings: new Set([...afterConsonant, ...afterVowel]),
  examples: [
    ["ჩინეთი", "ჩინეთის"],
    ["ჩინეთი", "ჩინეთმა"],
    ["ჩინეთი", "ჩინეთთან"],
    ["ჩინეთი", "ჩინეთისთვის"],
    ["ჩინეთი", "ჩინეთსაც"],
    ["ჩინეთი", "ჩინეთიდანაც"],
    ["ჩინეთი", "ᲩᲘᲜᲔᲗᲨᲘ"],
    ["საქართველო", "საქართველოს"],
    ["საქართველო", "საქართველოსთან"],
    ["საქართველო", "საქართველოდან"],
    ["ამერიკა", "ამერიკის"],
    ["ამერიკა", "ამერიკაში"],
    ["ამერიკა", "ამერიკიდან"],
    ["ბრეგვაძე", "ბრეგვაძის"],
    ["წერეთელი", "წერეთლის"],
    ["სოფი", "სოფიმ"],
    ["რამა", "რამასთან"],
    ["კობახიძე", "კობახიძემ"],
    ["ორბანი", "ორბანმა"],
    ["ჩინური", "ჩინურ"],
    ["ჩინელი", "ჩინელებმა"],
    ["რუსი", "რუსებთან"],
    ["გერმანია", "გერმანიისკენ"],
    ["ტოკიო", "ტოკიოში"],
    ["ბაქო", "ბაქოს"],
    ["ბაქო", "ბაქოა"],
    ["თბილისი", "თბილისია"],
    ["თბილისი", "თბილისშია"],
    ["რუსთავი", "რუსთავიდანაა"],
  ],
  traps: [
    ["ჩადი", "ჩავიდა"],
    ["ირანი", "ირანელი"],
    ["მალი", "მალე"],
    ["რამა", "რამაც"],
    ["რამა", "რამე"],
  ],
};
