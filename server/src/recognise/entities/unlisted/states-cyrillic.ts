import { Gap, tokenSpan } from "../../../text/tokens.ts";
import type { Found } from "../judgement/found.ts";
import { isFree, type Scene, wordAt } from "./run.ts";

/** What states are: before the country's name («Королевство Таиланд») or behind its adjective («Габонская Республика»). */
const state =
  /^(?:республик[аиуе]|республикой|королевств[оауе]|королевством|княжеств[оауе]|султанат[ауе]?|эмират[ауе]?)$/u;
/** What stands before that («Исламская Республика Мавритания»). */
const kind =
  /^(?:исламск|народн|демократическ|социалистическ|федеративн|арабск|кооперативн|боливарианск|многонациональн|объединенн)\p{L}+$/u;
/** Words of that kind before a state. */
const MOST = 3;

/** Countries with the word for what they are, in Russian: «Республики Сьерра Леоне», «Габонской Республики». Returns all names. */
export function withRussianStates(found: readonly Found[], scene: Scene): Found[] {
  return found.map((one) => {
    if (one.entry?.type !== "country" || one.mention.nested) return one;
    if (one.mention.label === "LOC") return widened(one, stateBefore(scene, one.first), one.last, scene);
    return one.mention.label === "DEMONYM" && isState(scene, one.last + 1)
      ? widened(one, one.first, one.last + 1, scene)
      : one;
  });
}

/** The first token of the state's title before its name at `first`; `first` itself where there is none. */
function stateBefore(scene: Scene, first: number): number {
  if (!isState(scene, first - 1) || scene.context.tokens.gaps[first] !== Gap.Space) return first;
  let from = first - 1;
  for (let words = 0; words < MOST; words++) {
    const before = wordAt(scene, from - 1);
    if (before.shape !== "title" || !kind.test(before.fold) || scene.context.tokens.gaps[from] !== Gap.Space) break;
    from--;
  }
  return from;
}

function isState(scene: Scene, at: number): boolean {
  const { shape, fold } = wordAt(scene, at);
  return shape === "title" && state.test(fold) && isFree(scene, at);
}

function widened(one: Found, first: number, last: number, scene: Scene): Found {
  if (first === one.first && last === one.last) return one;
  const { start, end } = tokenSpan(scene.context.tokens, first, last);
  const name = one.mention.entity?.name ?? one.mention.name;
  return { ...one, first, last, mention: { ...one.mention, start, end, label: "LOC", name } };
}
