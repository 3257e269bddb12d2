import { scriptOfWide } from "../../../../text/characters.ts";
import { fold } from "../../../../text/fold.ts";
import { analyser, type Analyser } from "../../morphology/analyse.ts";
import { type Morphology, Place } from "../../morphology/model.ts";
import { morphologyFor } from "../../morphology/registry.ts";

const analysers = new WeakMap<Morphology, Analyser>();
const georgianVowel = /[აეიოუ]$/;

/**
 * The form under which a name that a text has inflected belongs into a list: «ბელიშამ» → «ბელიშა». Only the last word is
 * looked at. `others`: how the text writes the same name elsewhere; a form that explains most of them is preferred. Where
 * nothing speaks for another form, the words stay as they are. Linear; any strings are taken.
 */
export function basicForm(words: string, tag: string, others: readonly string[]): string {
  const written = words.trim();
  const last = lastWord(written);
  if (last === "") return written;
  const folded = fold(last);
  const options = lemmasOf(last, tag);
  const elsewhere = [...new Set(others.map((other) => lastWord(other.trim())))].filter(
    (word) => word !== "" && fold(word) !== folded,
  );
  const met = elsewhere.map((word) => ({ form: fold(word), lemmas: new Set(lemmasOf(word, tag)) }));
  const support = (lemma: string): number =>
    met.reduce((sum, { form, lemmas }) => sum + (lemmas.has(lemma) ? 1 : 0) + (form === lemma ? 1 : 0), 0);
  let best = folded;
  for (const lemma of options) {
    const [more, most] = [support(lemma), support(best)];
    if (more > most || (more === most && isLikelier(lemma, best))) best = lemma;
  }
  return written.slice(0, written.length - last.length) + spelt(last, folded, best);
}

/**
 * The listed name that the words are a form of, of `names`: «პუტინმა» of «პუტინი». The words themselves where none is;
 * then some other part of the name is inflected too.
 */
export function listedForm(words: string, tag: string, names: readonly string[]): string {
  const written = words.trim();
  const last = lastWord(written);
  const before = fold(written.slice(0, written.length - last.length));
  const lemmas = last === "" ? [] : lemmasOf(last, tag);
  const fits = (name: string): boolean => {
    const end = lastWord(name);
    return lemmas.includes(fold(end)) && fold(name.slice(0, name.length - end.length)) === before;
  };
  return names.find((name) => fold(name) === fold(written)) ?? names.find(fits) ?? written;
}

function lastWord(text: string): string {
  let start = text.length;
  while (start > 0 && !/[\s-]/.test(text.charAt(start - 1))) start--;
  return text.slice(start);
}

/** Georgian names end in a vowel; what ends in a consonant is a case of them. */
function isLikelier(lemma: string, than: string): boolean {
  if (!/\p{Script=Georgian}/u.test(than)) return false;
  return georgianVowel.test(lemma) && !georgianVowel.test(than);
}

function lemmasOf(word: string, tag: string): string[] {
  const morphology = morphologyFor(tag, scriptOfWide(word.codePointAt(0) ?? 0));
  let analyse = analysers.get(morphology);
  if (analyse === undefined) analysers.set(morphology, (analyse = analyser(morphology)));
  const wanted = analyse(fold(word)).filter(
    ({ before, common, beforeHyphen, places }) =>
      before === 0 && !common && !beforeHyphen && (places & Place.Last) !== 0,
  );
  return [...new Set(wanted.map(({ lemma }) => lemma))];
}

/** The lemma with the capitals that the text has. */
function spelt(word: string, folded: string, lemma: string): string {
  if (lemma === folded || folded.length !== word.length) return lemma === folded ? word : lemma;
  let same = 0;
  while (same < lemma.length && lemma[same] === folded[same]) same++;
  const rest = lemma.slice(same);
  return word.slice(0, same) + (word === word.toUpperCase() && word !== folded ? rest.toUpperCase() : rest);
}
