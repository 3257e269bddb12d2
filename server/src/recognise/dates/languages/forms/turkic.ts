/** Case forms of Turkic nouns: endings follow the stem's last vowel and consonant. */
import type { Forms } from "../../language.ts";

export interface TurkicSpelling {
  /** Vowels of the back row; all others that `front` names are front. */
  readonly back: string;
  readonly front: string;
  /** Consonants behind which д becomes т. */
  readonly voiceless: string;
  /** Endings behind a back and a front stem; `D` is the d that may harden, `I` the close vowel, `A` the open one. */
  readonly endings: {
    readonly cases: readonly string[];
    /** Cases behind a stem that ends in a vowel. */
    readonly vowelCases: readonly string[];
    readonly plural: string;
    /** Third person possessive, and the cases that follow it. */
    readonly possessive: string;
    readonly vowelPossessive: string;
    readonly possessiveCases: readonly string[];
  };
  /** Open vowels, back and front. */
  readonly open: readonly [string, string];
  /** Close vowels by the stem's last vowel. */
  readonly close: Readonly<Record<string, string>>;
  readonly hard: readonly [string, string];
  /** Last consonants that soften before a vowel: k → ğ. */
  readonly softening: Readonly<Record<string, string>>;
}

/** Ablative and terminative forms tell their place in a range. */
function withRole(form: string, ending: string): string {
  return /^(?:n?D[Aaəеэ]n|n?dan)$/u.test(ending) || /^н?Dан|D[Aа]н$/u.test(ending) ? `${form}>from` : form;
}

function lastVowel(stem: string, { back, front }: TurkicSpelling): string {
  return [...stem].findLast((letter) => back.includes(letter) || front.includes(letter)) ?? back.charAt(0);
}

/** `stem` with an ending spelt by the rules of harmony. */
function joined(stem: string, ending: string, spelling: TurkicSpelling): string {
  const isBack = spelling.back.includes(lastVowel(stem, spelling));
  const close = spelling.close[lastVowel(stem, spelling)] ?? "";
  const hard = spelling.voiceless.includes(stem.charAt(stem.length - 1));
  let spelt = "";
  for (const letter of ending) {
    if (letter === "A") spelt += spelling.open[isBack ? 0 : 1];
    else if (letter === "I") spelt += close;
    else if (letter === "D") spelt += spelling.hard[hard && spelt === "" ? 1 : 0];
    else spelt += letter;
  }
  const softened = spelling.softening[stem.charAt(stem.length - 1)];
  const first = spelt.charAt(0);
  const vowels = spelling.back + spelling.front;
  return softened !== undefined && vowels.includes(first) ? stem.slice(0, -1) + softened + spelt : stem + spelt;
}

/** All case forms of a stem: singular, possessive; with `plural`, those of the plural too, marked so. */
export function turkicNoun(stem: string, spelling: TurkicSpelling, plural = false): Forms {
  const { endings, back, front } = spelling;
  const endsInVowel = (back + front).includes(stem.charAt(stem.length - 1));
  const forms = [stem];
  for (const ending of endsInVowel ? endings.vowelCases : endings.cases) {
    forms.push(withRole(joined(stem, ending, spelling), ending));
  }
  const possessed = joined(stem, endsInVowel ? endings.vowelPossessive : endings.possessive, spelling);
  forms.push(possessed);
  for (const ending of endings.possessiveCases) forms.push(withRole(joined(possessed, ending, spelling), ending));
  if (plural) {
    const many = joined(stem, endings.plural, spelling);
    const others = turkicNoun(many, spelling).split("|");
    forms.push(...others.map((form) => (form.includes(">") ? form : `${form}>plural`)));
  }
  return forms.join("|");
}
