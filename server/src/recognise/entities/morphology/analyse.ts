import { bare, fold } from "../../../text/fold.ts";
import { ANYWHERE, type Morphology, type Paradigm, type Places, type Proclitic, WITHIN } from "./model.ts";

/** One way to read a word: as a form of `lemma`. */
export interface Analysis {
  /** Comparing form. */
  readonly lemma: string;
  /** Letters of the word (folded) that stand before the name. */
  readonly before: number;
  readonly places: Places;
  readonly common: boolean;
  readonly proper: boolean;
  readonly beforeHyphen: boolean;
  /** True where the word is not the lemma itself. */
  readonly changed: boolean;
}

export type Analyser = (folded: string) => readonly Analysis[];

interface Ending {
  readonly lemma: string;
  readonly paradigm: Paradigm;
}

const SHORTEST_STEM = 2;
const SHORTEST_REST = 3;
const NO_PROCLITIC: Proclitic = { strip: "", rest: 1 };

/**
 * Compiles a language's rules into a function from a folded word to the lemmas it may be a form of, itself first.
 * Whether such a lemma is a name is for the gazetteer to say.
 */
export function analyser(morphology: Morphology): Analyser {
  const endings = new Map<string, Ending[]>();
  let longest = 0;
  for (const paradigm of morphology.paradigms ?? []) {
    const lemma = fold(paradigm.lemma);
    const forms = paradigm.forms.map(fold);
    // Endings are typed without their accents too (Kines for Kinës).
    for (const form of new Set([...forms, ...forms.map(bare)])) {
      if (form === lemma && paradigm.beforeHyphen !== true) continue;
      longest = Math.max(longest, form.length);
      endings.set(form, [...(endings.get(form) ?? []), { lemma, paradigm }]);
    }
  }
  const proclitics = (morphology.proclitics ?? []).map((rule) => ({
    ...rule,
    strip: fold(rule.strip),
    put: rule.put === undefined ? "" : fold(rule.put),
    before: rule.before === undefined ? "" : fold(rule.before),
  }));
  const { closed } = morphology;
  const groups = new Map<string, string[]>();
  for (const group of morphology.interchangeable ?? []) {
    for (const word of group) groups.set(fold(word), group.map(fold));
  }

  return (folded) => {
    const found: Analysis[] = [];
    const seen = new Set<string>();
    const add = (
      lemma: string,
      proclitic: Proclitic,
      paradigm: Paradigm | null,
      changed: boolean,
      within = false,
    ): void => {
      const places = (proclitic.places ?? ANYWHERE) & (paradigm?.places ?? ANYWHERE) & (within ? WITHIN : ANYWHERE);
      const before = proclitic.inSpan === true ? 0 : proclitic.strip.length;
      const common = paradigm?.common === true;
      const proper = paradigm?.proper === true;
      const beforeHyphen = paradigm?.beforeHyphen === true;
      const key = `${lemma} ${before} ${places} ${common} ${proper} ${beforeHyphen}`;
      if (places === 0 || seen.has(key)) return;
      seen.add(key);
      found.push({ lemma, before, places, common, proper, beforeHyphen, changed });
    };
    const addStem = (word: string, proclitic: Proclitic): void => {
      add(word, proclitic, null, proclitic !== NO_PROCLITIC);
      // Within a longer name a word of a closed class may still be a form («ედი რამის»).
      const within = closed?.has(word) === true;
      for (let length = 0; length <= longest && length < word.length; length++) {
        const cut = word.length - length;
        for (const { lemma, paradigm } of endings.get(word.slice(cut)) ?? []) {
          if (fits(word, cut, paradigm)) add(word.slice(0, cut) + lemma, proclitic, paradigm, true, within);
        }
      }
    };

    addStem(folded, NO_PROCLITIC);
    for (const rule of proclitics) {
      if (!folded.startsWith(rule.strip) || folded.length - rule.strip.length < (rule.rest ?? SHORTEST_REST)) continue;
      if (!folded.startsWith(rule.before, rule.strip.length)) continue;
      addStem(rule.put + folded.slice(rule.strip.length), rule);
    }
    for (const other of groups.get(folded) ?? []) {
      if (other !== folded) add(other, NO_PROCLITIC, withinOnly, true);
    }
    return found;
  };
}

const withinOnly: Paradigm = { name: "linking word", lemma: "", forms: [], places: 4 };

function fits(word: string, cut: number, paradigm: Paradigm): boolean {
  if (cut < (paradigm.stem ?? SHORTEST_STEM)) return false;
  const last = word.charAt(cut - 1);
  if (paradigm.after !== undefined && !paradigm.after.includes(last)) return false;
  return paradigm.notAfter === undefined || !paradigm.notAfter.includes(last);
}
