import { Script } from "../../../text/characters.ts";
import type { Vocabulary, Word } from "../../../text/words.ts";
import { analyser } from "../morphology/analyse.ts";
import { georgian } from "../morphology/ka.ts";
import { type Finder, follows, isFree, isKnownFirst, type Run, type Scene } from "./run.ts";

/** Endings of Georgian surnames that hardly a common noun has, and the letters such a word has at least. */
const telling: readonly (readonly [RegExp, number])[] = [
  [/(?:ა|ი)შვილი$/u, 9],
  [/ძე$/u, 6],
];
/** Endings that tell a surname behind a given name or a title. */
const likely = /(?:შვილი|ძე|ია|უა|ავა|იანი|ანი|ური|ელი|ოვი|ევი|ინი|სკი|იჩი|მანი|სონი|იდი)$/u;

/** Grandchildren, and verbs of waking. */
const notSurname = /^შვილიშვილ|ღვიძე$/u;

/** What a word is by its ending: 2 a surname for certain, 1 a surname perhaps, 0 no surname. */
type SurnameLikeness = 0 | 1 | 2;

/**
 * Persons whom no gazetteer lists, in Georgian, which has no capitals: surnames in -შვილი and -ძე, with the given name
 * before them; other surnames behind a known given name that stands beside a title.
 */
export function georgianFinder(vocabulary: Vocabulary): Finder {
  const analyse = analyser(georgian);
  const likeness = vocabulary.memo((word): SurnameLikeness => {
    if (word.script !== Script.Georgian || word.fold.length < 5 || notSurname.test(word.fold)) return 0;
    const lemmas = analyse(word.fold).flatMap(({ lemma, common }) => (common ? [] : [lemma]));
    if (lemmas.some((lemma) => telling.some(([ending, letters]) => lemma.length >= letters && ending.test(lemma)))) {
      return 2;
    }
    return lemmas.some((lemma) => likely.test(lemma)) ? 1 : 0;
  });
  const likenessAt = (scene: Scene, at: number): SurnameLikeness =>
    isFree(scene, at) ? likeness(scene.context.tokens.words[at] as Word) : 0;

  return (scene) => {
    const { context } = scene;
    const runs: Run[] = [];
    for (let at = 0; at < context.tokens.count; at++) {
      const like = likenessAt(scene, at);
      if (like === 2) {
        const hasGiven = follows(scene, at) && isGiven(scene, at - 1);
        runs.push({ first: hasGiven ? at - 1 : at, last: at });
      } else if (likenessAt(scene, at + 1) === 1 && follows(scene, at + 1) && isGiven(scene, at)) {
        const isTitled = context.titleBefore(at) !== undefined || context.titleAfter(at + 1) !== undefined;
        if (isTitled) runs.push({ first: at, last: ++at });
      }
    }
    return runs;
  };
}

function isGiven(scene: Scene, at: number): boolean {
  if (!isFree(scene, at)) return false;
  const { fold, script } = scene.context.tokens.words[at] as Word;
  return script === Script.Georgian && fold.length > 2 && isKnownFirst(scene, at);
}
