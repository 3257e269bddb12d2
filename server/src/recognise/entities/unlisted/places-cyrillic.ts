import { Script } from "../../../text/characters.ts";
import { Gap, TokenKind } from "../../../text/tokens.ts";
import { isHyphen } from "../gazetteer/names.ts";
import { hasSign, isFree, nameWordAt, type Run, type Scene, wordAt } from "./run.ts";
import { casedSigns } from "./word-signs.ts";

/** The longest name of a place, in words. */
const LONGEST = 3;
/** Towns whose names are told by their ending; the adjectives in -ском stand before a noun. */
const ending = /(?:..ск[аеу]?|..ском|.град(?:а|у|ом|е)?|.пол(?:ь|я|ю|ем|е)|.абад(?:а|у|ом|е)?)$/u;
const adjectival = /ском$/u;
/** Endings that surnames have too, so that a preposition of place must stand before them. */
const behindPreposition = /(?:..[ое]во|..[иы]но|.бург(?:а|у|ом|е)?)$/u;
const prepositions = new Set("в во из под возле через около близ недалеко".split(" "));
/** Beginnings that are tied to a town's name with a hyphen («Усть-Лабинск»). */
const beginnings = new Set(
  "усть ново старо верхне нижне северо южно восточно западно средне спас мало велико горно".split(" "),
);
const adjective = /(?:ск|н)(?:ий|ая|ое|ие|ого|ому|им|ом|ой|ую|их|ими|ый|ые|ым|ых)$/u;
/** Nouns before the name of a town or river. */
const nouns = /^(?:город|посел|сел[оаеу]|деревн|станиц|аул|кишлак|хутор|рек|озер|райцентр|городк)/u;
/** Behind several of them stands a list, which is read elsewhere. */
const plural = /(?:[ая]х|[ая]м|[ая]ми|ов)$/u;
const ofDistrict = /[сц]к(?:ого|ой)$/u;
const months = /^(?:янв|фев|мар|апр|ма[йя]$|июн|июл|авг|сен|окт|ноя|дек)/u;

/**
 * Places that nobody lists, in Cyrillic letters: by the ending of towns («под Мариинском»), by their beginning, by the noun
 * before them, in a dateline in capitals («ЛОХ-ТИРН, 17 июня.»); and the same names wherever they stand again.
 */
export function findCyrillicPlaces(scene: Scene): Run[] {
  const runs: Run[] = [];
  const { count } = scene.context.tokens;
  for (let at = 0; at < count; at++) {
    const run = datelineAt(scene, at) ?? behindNoun(scene, at) ?? byItsForm(scene, at);
    if (run === null) continue;
    runs.push(run);
    at = run.last;
  }
  return runs.length === 0 ? runs : [...runs, ...again(scene, runs)];
}

/** Capitals at the start of a line, before the day. */
function datelineAt(scene: Scene, at: number): Run | null {
  if (!scene.context.startsLine(at) || !isUpper(scene, at)) return null;
  let last = at;
  while (last - at < 2 * LONGEST) {
    const next = isTied(scene, last + 1) ? last + 2 : last + 1;
    if (!isUpper(scene, next) || (next === last + 1 && !isSpaced(scene, next))) break;
    last = next;
  }
  const { kinds, count } = scene.context.tokens;
  if (last + 3 >= count || wordAt(scene, last + 1).text !== "," || kinds[last + 2] !== TokenKind.Number) return null;
  return months.test(wordAt(scene, last + 3).fold) ? place(at, last) : null;
}

/** «в посёлке Верхний Лог», where `at` is the noun. */
function behindNoun(scene: Scene, at: number): Run | null {
  if (!hasSign(scene, at, NOUN)) return null;
  const { fold, shape } = wordAt(scene, at);
  const first = isAbbreviated(scene, at) ? at + 2 : at + 1;
  if (first === at + 2) return isName(scene, first) ? place(first, first) : null;
  if (shape !== "lower" || !nouns.test(fold) || plural.test(fold) || !isSpaced(scene, at + 1) || !isName(scene, at + 1))
    return null;
  if (isPersonThere(scene, at + 1)) return null;
  let last = at + 1;
  for (let words = 1; words < LONGEST; words++) {
    const next = isTied(scene, last + 1) ? last + 2 : last + 1;
    if (!isName(scene, next) || (next === last + 1 && !isSpaced(scene, next))) break;
    // «в деревне Лужки Зареченского района»: the district that it is in.
    const behind = wordAt(scene, next + 1);
    if (ofDistrict.test(wordAt(scene, next).fold) && isSpaced(scene, next + 1) && behind.shape === "lower") break;
    last = next;
  }
  return place(at + 1, last);
}

/** «мэру города Сергею Лужину»: a given name with a surname behind it. */
function isPersonThere(scene: Scene, at: number): boolean {
  return nameWordAt(scene, at).given === "sure" && isSpaced(scene, at + 1) && isName(scene, at + 1);
}

const abbreviations = /^(?:г|пос|дер|оз|пгт)$/u;
/** A noun that a place's name stands behind, in full or short. */
const NOUN = casedSigns.sign(({ shape, fold }) => shape === "lower" && (nouns.test(fold) || abbreviations.test(fold)));

/** «г. Лужск», «пос. Бор». */
function isAbbreviated(scene: Scene, at: number): boolean {
  if (!abbreviations.test(wordAt(scene, at).fold) || wordAt(scene, at).shape !== "lower") return false;
  return wordAt(scene, at + 1)?.text === "." && scene.context.tokens.kinds[at - 1] !== TokenKind.Number;
}

function byItsForm(scene: Scene, at: number): Run | null {
  // «Дональд Таск»: behind a given name stands no place.
  if (!isName(scene, at) || (isSpaced(scene, at) && nameWordAt(scene, at - 1).given === "sure")) return null;
  const { fold } = wordAt(scene, at);
  // «мэр Лужинска»: no surname ends so.
  if (scene.context.titleBefore(at) !== undefined && !/..ска$/u.test(fold)) return null;
  if (isTied(scene, at + 1)) {
    const second = at + 2;
    return beginnings.has(fold) && isName(scene, second) && !adjective.test(wordAt(scene, second).fold)
      ? place(at, second)
      : null;
  }
  if (isTied(scene, at - 1) || scene.context.startsSentence(at) || nameWordAt(scene, at).given !== "no") return null;
  if (ending.test(fold)) return adjectival.test(fold) && isBeforeNoun(scene, at) ? null : place(at, at);
  const isBehind = isSpaced(scene, at) && prepositions.has(wordAt(scene, at - 1).fold);
  if (isBehind && behindPreposition.test(fold) && !isBeforeNoun(scene, at)) return place(at, at);
  return isLocative(scene, at) ? place(at, at) : null;
}

/** «в Газгане», «из Холмогор»: the case of a place behind its preposition, of a word that nothing else explains. */
function isLocative(scene: Scene, at: number): boolean {
  const { fold, text } = wordAt(scene, at);
  const { fold: preposition } = wordAt(scene, at - 1);
  const endings = preposition === "в" || preposition === "во" ? inside : preposition === "из" ? outOf : null;
  if (endings === null || !isSpaced(scene, at) || text.length < 5 || !endings.test(fold) || noPlaces.test(fold))
    return false;
  if (scene.context.isTitleCase(at) || nameWordAt(scene, at).surname === 2 || scene.context.isFirstName(at))
    return false;
  // «в Новой школе»: a capital behind it goes on with another name, and an adjective with its noun.
  return !isName(scene, at + 1) && !(adjective.test(fold) && isBeforeNoun(scene, at));
}

const inside = /(?:[^ыиоеу]е|[^и]и|ии|[ая]х)$/u;
const outOf = /(?:[^и]и|ии|ы|[бвгджзклмнпрстфхц]а|[^аео]я)$/u;
/** Bodies, media, clubs, books and services that something is in. */
const noPlaces =
  /^(?:интернет|сет[ьи]|рунет|твиттер|телеграм|телеграмм|инстаграм|фейсбук|ютуб|рутуб|тикток|ватсап|вотсап|вайбер|скайп|зум[еа]|дзен|яндекс|гугл|вконтакт|однокласс|википеди|конституци|библи|коран|евангели|талмуд|тор[еы]$|писани|ветх|псалт|бундестаг|бундесрат|кнессет|сейм|рад[еы]$|меджлис|мажилис|риксдаг|сенат|конгресс|парламент|дум[еы]|госдум|совет|комитет|кабинет|правительств|министерств|премьер|лиг[еи]|кубк|спартак|динамо|зенит|локомотив|торпедо|трактор|авангард|ювентус|интер[еа]?$|реал[еа]?$|арсенал|челси|ливерпул|вести|вестях|новостях|новостей|известиях|известий|ведомост|правд[еы]|независим|медуз|эхо|дожд[еья]|ренессанс|возрожден|средневеков|античност|просвещени|рождеств|пасх|рамадан|курбан|холокост|вермахт|красн|бел[оы]|газпром|сбер|роснефт|лукойл|вагнер|ахмат|талибан|хамас|хезболл|моссад|абвер|гестапо|нато$|администраци|посольств|прокуратур|верховн|академи|университет|институт|церкв|патриархи|закон|кодекс|устав|договор|протокол|соглашени|хартии|декларации|меморандум)/u;

/** The other places where the names stand, in any case. */
function again(scene: Scene, runs: readonly Run[]): Run[] {
  const stems = new Map<string, Run>();
  const held = new Set<number>();
  for (const run of runs) {
    for (let at = run.first; at <= run.last; at++) held.add(at);
    for (const stem of nameWordAt(scene, run.last).stems) if (!stems.has(stem)) stems.set(stem, run);
  }
  const more: Run[] = [];
  for (let at = 0; at < scene.context.tokens.count; at++) {
    if (held.has(at) || !isName(scene, at)) continue;
    // «в Мариинском районе» names another place than «в Мариинске».
    if (adjectival.test(wordAt(scene, at).fold) && isBeforeNoun(scene, at)) continue;
    for (const stem of nameWordAt(scene, at).stems) {
      const run = stems.get(stem);
      if (run === undefined || !isSame(scene, run, at)) continue;
      more.push(place(at - (run.last - run.first), at));
      break;
    }
  }
  return more;
}

/** True where the words before `at` are those before the last one of the run, as far as their beginnings go. */
function isSame(scene: Scene, run: Run, at: number): boolean {
  const length = run.last - run.first;
  if (scene.context.titleBefore(at - length) !== undefined) return false;
  for (let back = 1; back <= length; back++) {
    const [a, b] = [wordAt(scene, run.last - back), wordAt(scene, at - back)];
    if (b === undefined || a.fold.slice(0, 3) !== b.fold.slice(0, 3)) return false;
  }
  return true;
}

function place(first: number, last: number): Run {
  return { first, last, label: "LOC" };
}

/** A free word with a capital that heads nothing and is no title. */
function isName(scene: Scene, at: number): boolean {
  if (!isFree(scene, at) || scene.context.titles.at(at) !== undefined) return false;
  const { shape, text, script } = wordAt(scene, at);
  return shape === "title" && text.length > 2 && script === Script.Cyrillic && nameWordAt(scene, at).head === null;
}

function isUpper(scene: Scene, at: number): boolean {
  if (!isFree(scene, at)) return false;
  const { shape, text, script } = wordAt(scene, at);
  return shape === "upper" && text.length > 2 && script === Script.Cyrillic;
}

/** A small word right behind that is no preposition or verb's ending: the capital is its adjective. */
function isBeforeNoun(scene: Scene, at: number): boolean {
  if (!isSpaced(scene, at + 1)) return false;
  const { shape, text } = wordAt(scene, at + 1);
  return shape === "lower" && text.length > 3;
}

function isSpaced({ context: { tokens } }: Scene, at: number): boolean {
  return at > 0 && at < tokens.count && tokens.gaps[at] === Gap.Space && tokens.kinds[at] === TokenKind.Word;
}

/** A hyphen without spaces around it. */
function isTied({ context: { tokens } }: Scene, at: number): boolean {
  if (at <= 0 || at + 1 >= tokens.count || tokens.gaps[at] !== Gap.None || tokens.gaps[at + 1] !== Gap.None)
    return false;
  return isHyphen((tokens.words[at] as { text: string }).text);
}
