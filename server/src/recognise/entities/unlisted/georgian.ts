import { Script } from "../../../text/characters.ts";
import type { Word } from "../../../text/words.ts";
import { analyser } from "../morphology/analyse.ts";
import { georgian } from "../morphology/ka.ts";
import { follows, isFree, isKnownFirst, type Run, type Scene } from "./run.ts";

/** Endings of Georgian surnames that hardly a common noun has, and the letters such a word has at least. */
const telling: readonly (readonly [RegExp, number])[] = [
  [/(?:ა|ი)შვილი$/u, 9],
  [/ძე$/u, 6],
];
/** Endings that tell a surname behind a given name or a title. */
const likely = /(?:შვილი|ძე|ია|უა|ავა|იანი|ანი|ური|ელი|ოვი|ევი|ინი|სკი|იჩი|მანი|სონი|იდი)$/u;
const analyse = analyser(georgian);

/**
 * Persons whom no gazetteer lists, in Georgian, which has no capitals: surnames in -შვილი and -ძე, with the given name
 * before them; other surnames behind a known given name that stands beside a title.
 */
export function findGeorgian(scene: Scene): Run[] {
  const { tokens } = scene.context;
  const runs: Run[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const word = tokens.words[at] as Word;
    if (word.script !== Script.Georgian || !isFree(scene, at)) continue;
    if (isTelling(word.fold)) {
      const hasGiven = isGiven(scene, at - 1) && follows(scene, at);
      runs.push({ first: hasGiven ? at - 1 : at, last: at });
    } else if (isGiven(scene, at) && isSurname(scene, at + 1)) {
      const isTitled = scene.context.titleBefore(at) !== undefined || scene.context.titleAfter(at + 1) !== undefined;
      if (isTitled) runs.push({ first: at, last: ++at });
    }
  }
  return runs;
}

function isGiven(scene: Scene, at: number): boolean {
  if (!isFree(scene, at)) return false;
  const { fold } = scene.context.tokens.words[at] as Word;
  return fold.length > 2 && isKnownFirst(scene, at);
}

function isSurname(scene: Scene, at: number): boolean {
  if (!isFree(scene, at) || !follows(scene, at)) return false;
  const { fold, script } = scene.context.tokens.words[at] as Word;
  return script === Script.Georgian && analyse(fold).some(({ lemma }) => lemma.length > 4 && likely.test(lemma));
}

function isTelling(folded: string): boolean {
  if (folded.length < 6 || folded.startsWith("შვილიშვილ")) return false;
  return analyse(folded).some(
    ({ lemma, common }) =>
      !common && telling.some(([ending, letters]) => lemma.length >= letters && ending.test(lemma)),
  );
}
