/**
 * Latin letters for names in scripts that spell every sound, as maps and news in English write them: Georgian by the
 * national system of 2002, Cyrillic and Armenian by the tables of BGN/PCGN without their signs, Greek by ELOT 743.
 * Arabic script leaves vowels out and Chinese characters have readings of their own: neither can be read letter by letter.
 */

const georgian =
  "ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h";
const cyrillic =
  "а a б b в v г g ґ g д d е e ё yo є ye ж zh з z и i і i ї yi й y ј j к k л l љ lj м m н n њ nj о o п p р r с s т t ћ ć ђ đ у u ў u ф f х kh ц ts ч ch џ dž ш sh щ shch ъ - ы y ь - э e ю yu я ya қ q ғ gh ү u ұ u ң ng ө o ә a һ h";
const armenian =
  "ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k և ev օ o ֆ f";
const greek = "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o";

const letters: ReadonlyMap<string, string> = new Map(
  [georgian, cyrillic, armenian, greek].flatMap((table) =>
    [...table.matchAll(/(\S+) (\S+)/g)].map(([, letter = "", latin = ""]): [string, string] => {
      return [letter, latin === "-" ? "" : latin];
    }),
  ),
);

/** Letters that are read together, before the others. */
const together: readonly (readonly [RegExp, string])[] = [
  // «Достоевский», «Жуковский»: the ending is one y.
  [/[иы]й(?!\p{L})/giu, "y"],
  // «Ерофеев», «Лаврентьев», «Горбачёв».
  [/(?<![\p{L}\p{M}])е|(?<=[аеёиоуыэюяьъ])е/giu, "ye"],
  [/(?<=[жчшщ])ё/giu, "e"],
  [/ու/giu, "u"],
  [/ου/giu, "ou"],
  [/αυ/giu, "av"],
  [/ευ/giu, "ev"],
  [/γγ/giu, "ng"],
];

/** The name in Latin letters, with a capital for each word of a script without capitals; null where one has no reading. */
export function romanised(name: string): string | null {
  // An accent on a Greek vowel says where the stress is.
  const plain = name.normalize("NFC").replace(/[\u0370-\u03ff\u1f00-\u1fff]+/g, (word) => {
    return word.normalize("NFD").replace(/\p{M}/gu, "");
  });
  const joined = together.reduce((text, [pattern, latin]) => {
    return text.replace(pattern, (found) => cased(latin, found.charAt(0)));
  }, plain);
  let latin = "";
  for (const letter of joined) {
    const read = letters.get(letter.toLowerCase());
    if (read !== undefined) latin += cased(read, letter);
    else if (/[\p{L}\p{M}\p{Script=Han}]/u.test(letter) && !/\p{Script=Latin}/u.test(letter)) return null;
    else latin += letter;
  }
  const hasCapitals = plain !== plain.toLowerCase();
  return hasCapitals ? latin : latin.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

/** The reading with a capital where the letter is one; of Georgian letters none is. */
function cased(latin: string, letter: string): string {
  const isCapital = letter !== letter.toLowerCase();
  return isCapital ? latin.charAt(0).toUpperCase() + latin.slice(1) : latin;
}
