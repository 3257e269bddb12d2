import { Script } from "../../../text/characters.ts";
import { TokenKind, tokenSpan } from "../../../text/tokens.ts";
import { givennessOf } from "../../lexicon/given-names/index.ts";
import {
  Case,
  type Cases,
  givenReadings,
  type NameReading,
  readName,
  surnameReadings,
  withEnding,
} from "./russian-case.ts";
import { isDeclinedTitle } from "../../lexicon/roles/russian-titles.ts";
import { type Run, type Scene, wordAt } from "./run.ts";

/** Prepositions, behind which no name is a subject. */
const prepositions = new Set(
  "имени памяти вместо с со к ко у от до из для о об обо за по при перед против между без над про на в во ради через среди".split(
    " ",
  ),
);
const known = (folded: string): boolean => givennessOf(folded, Script.Cyrillic, "ru") !== "no";
const anyWord: readonly NameReading[] = [{ nominative: "", cases: 63, gender: "" }];

/**
 * The nominative of a Russian person's name as far as endings, gender and what stands before it tell; as written where
 * they do not. `stems` are the forms that its mentions may all be of.
 */
export function nominativeName(run: Run, stems: ReadonlySet<string>, scene: Scene): string {
  const words = cyrillicWords(run, scene);
  const { text } = scene.context.tokens;
  const { start, end } = tokenSpan(scene.context.tokens, run.first, run.last);
  const last = words.at(-1);
  if (last === undefined) return text.slice(start, end);
  const first = words[0] as number;
  const given = first === last ? anyWord : givenReadings(wordAt(scene, first).fold, known);
  const reading = readName(given, surnameReadings(wordAt(scene, last).fold), stems, isGoverned(run, scene));
  if (reading === null) return text.slice(start, end);
  const put = new Map([[last, reading.last]]);
  if (first !== last) put.set(first, reading.first);
  for (const at of words.slice(1, -1)) {
    const own = nominativeIn(wordAt(scene, at).fold, reading.cases);
    if (own !== null) put.set(at, own);
  }
  return written(run, put, scene);
}

/** Towns in -ск, -град, -бург, -ка, -ово and -ино in the nominative («Троицка», «Козинке»); others as written. */
export function nominativeTown(town: string): string {
  return town
    .replace(/(?<=[а-яё](?:ск|град|бург))(?:а|у|ом|е)$/u, "")
    .replace(/(?<=[а-яё][бвгджзлмнпрстфх]к)е$/u, "а")
    .replace(/(?<=[а-яё](?:ов|ев|ин))е$/u, "о");
}

/** The words of the name that are longer than an initial. */
function cyrillicWords({ first, last }: Run, scene: Scene): number[] {
  const words: number[] = [];
  for (let at = first; at <= last; at++) {
    const { script, text } = wordAt(scene, at);
    if (script === Script.Cyrillic && text.length > 1) words.push(at);
  }
  return words;
}

/** A patronymic or second given name, in a name that stands in `cases`; null where it stays as it is. */
function nominativeIn(folded: string, cases: Cases): string | null {
  if ((cases & Case.Nominative) !== 0) return null;
  return givenReadings(folded, known).find((one) => (one.cases & cases) !== 0)?.nominative ?? null;
}

function written({ first, last }: Run, put: ReadonlyMap<number, string>, scene: Scene): string {
  const { text, starts, ends } = scene.context.tokens;
  let name = "";
  for (let at = first; at <= last; at++) {
    if (at > first) name += text.slice(ends[at - 1], starts[at]);
    const nominative = put.get(at);
    const own = wordAt(scene, at).text;
    name += nominative === undefined ? own : withEnding(own, nominative);
  }
  return name;
}

/** Between a title and its holder's name stand so many words of what the title is of («аким Восточной области …»). */
const REACH = 7;

/** Verbs, adverbs and conjunctions, behind which a name may be the subject. */
const predicate =
  /(?:л[аио]?|л[аи]сь|лось|лся|[еиаую]т|тся|ишь|сь|когда|где|если|что|как|вчера|сегодня|ранее|также|и|а|но|тоже|уже|еще|здесь|там|затем|потом|однако)$/u;

/** True where a preposition, a noun or an oblique title stands before the name, false behind a title in the nominative. */
function isGoverned({ first, last }: Run, { context }: Scene): boolean | null {
  const { words, kinds } = context.tokens;
  for (let at = first - 1; at >= 0 && first - at <= REACH && !context.breaksBefore(at + 1); at--) {
    const title = context.titles.endingAt(at);
    if (title !== undefined) return isDeclinedTitle((words[title.first] as { fold: string }).fold);
    if (context.besideVerb(at)) break;
  }
  const before = words[first - 1];
  const behind = words[last + 1];
  if (before === undefined || kinds[first - 1] !== TokenKind.Word) return null;
  // «передачу Александра Попова»: behind a noun stands whose it is.
  if (before.shape === "lower" && !predicate.test(before.fold) && !context.besideVerb(first - 1)) {
    // «Вчера Александра Попова приехала»: a woman's verb says who the subject is.
    return behind === undefined || !/ла(?:сь)?$/u.test(behind.fold);
  }
  return prepositions.has(before.fold) ? true : null;
}
