import { Script } from "../../../text/characters.ts";
import { Gap, TokenKind } from "../../../text/tokens.ts";
import type { Head } from "../../lexicon/heads/index.ts";
import type { EntityLabel } from "../../model.ts";
import type { Found } from "../judgement/found.ts";
import { isHyphen } from "../gazetteer/names.ts";
import { endOfGenitives } from "./genitives.ts";
import { insideQuotes } from "./quoted.ts";
import { headedFound, holdsWhole, isParted, outerByToken } from "./headed-names.ts";
import { type Headed, namedAs, ofName } from "./headed-shown.ts";
import { withRussianStates } from "./states-cyrillic.ts";
import { nameWordAt, type Scene, wordAt } from "./run.ts";

const labels: Readonly<Record<Exclude<Head, "other">, EntityLabel>> = { body: "ORG", place: "LOC", event: "EVENT" };
/** Between the capital that a name begins with and its head stand so many small adjectives («Федеральная антимонопольная …»). */
const MOST_ADJECTIVES = 3;
/** A place's own name behind its head has so many words («посёлок Верхняя Тура»). */
const LONGEST_PLACE = 3;
/** Places in a row («в сёлах Бор, Лужки и Заречье»). */
const MOST_IN_ROW = 12;

const adjective = /(?:[ыио]й|ая|яя|[ео]е|[ыи]е|[ое]го|[ое]му|[ыи]м|[ое]м|[ое]й|[уюя]ю|[ыи]х|[ыи]ми)$/u;
/** Those that are made of common words. */
const ofWord =
  /^(?:городск|морск|сельск|детск|российск|советск|русск|област|районн|женск|мужск|гражданск|населенн|мировск|республиканск|\S*ическ|университетск|студенческ|заводск|армейск|полицейск|царск|королевск|княжеск|человеческ|отеческ|материнск|пригородск)/u;
/** Adjectives that names of bodies begin with even where they begin a sentence. */
const official =
  /^(?:федеральн|верховн|конституционн|генеральн|следственн|счетн|арбитражн|апелляционн|кассационн|центральн|национальн|международн|всемирн|всероссийск|межпарламентск|государственн|главн|объединенн|торгов)/u;

/** "The days of culture" are no day. */
const days = /^дн(?:ей|и|ям|ями|ях)$/u;

/** Heads that have their name before them («Амурская область»); what stands behind is their governor. */
const region = /^(?:район|регион|округ|област|кра[йяюе]|губерни|республик|провинци|штат)/u;
const ofDistrict = /[сц]к(?:ого|ой)$/u;
/** Heads of places that people meet in. */
const town = /^(?:город|посел|сел|деревн|станиц|аул|кишлак|хутор)/u;

/**
 * Bodies, places and events that nobody lists, in Russian, which capitalises the first word of their names: a capital
 * and its head with the genitives behind it («Федеральная служба по надзору в сфере связи», «Зейский район»); a place's
 * own name behind its head («деревня Сосновка»); and what stands in quotation marks, or in Latin letters, behind a head
 * («газета „Вечерний Псков“»). Names within become nested ones. Returns all names of the document.
 */
export function withCyrillicHeaded(found: readonly Found[], scene: Scene): Found[] {
  const { count } = scene.context.tokens;
  const whole = withRussianStates(found, scene);
  let inner: (Found | undefined)[] | undefined;
  const headed: Headed[] = [];
  for (let at = 0; at < count; at++) {
    const head = headAt(scene, at);
    if (head === null) continue;
    inner ??= outerByToken(whole, count);
    if (holdsWhole(inner[at], at)) {
      headed.push(...besideListed(scene, at, inner));
      continue;
    }
    const own = namesAround(scene, at, head, inner);
    if (own.length === 0) continue;
    headed.push(...own);
    at = Math.max(at, (own.at(-1) as Headed).last);
  }
  return headed.length === 0 ? whole : joined(whole, headed, scene);
}

/** The names found, those within others nested, and what was headed. */
function joined(found: readonly Found[], headed: readonly Headed[], scene: Scene): Found[] {
  const held = new Uint8Array(scene.context.tokens.count);
  for (const { first, last } of headed) held.fill(1, first, last + 1);
  const kept = found.filter(({ mention, first }) => held[first] === 0 || mention.label !== "PER");
  return [
    ...kept.map((one) => (held[one.first] === 1 ? { ...one, mention: { ...one.mention, nested: true } } : one)),
    ...headed.map((one) => headedFound(namedAs(one, scene), scene.context.tokens)),
  ];
}

function namesAround(
  scene: Scene,
  at: number,
  head: Exclude<Head, "other">,
  inner: readonly (Found | undefined)[],
): Headed[] {
  const label = labels[head];
  const quoted = insideQuotes(scene, at, inner);
  if (quoted !== null) return isParted(quoted, inner) ? [] : [{ ...quoted, label, isOwn: true }];
  if (head === "place") {
    const behind = region.test(wordAt(scene, at).fold) ? [] : placesBehind(scene, at, inner);
    return behind.length > 0 ? behind : placesBefore(scene, at, inner);
  }
  const one = bodyAround(scene, at, label, inner);
  return one === null || isParted(one, inner) ? [] : [one];
}

/** «Министерство цифрового развития», «Ивановский гарнизонный суд». */
function bodyAround(
  scene: Scene,
  head: number,
  label: EntityLabel,
  inner: readonly (Found | undefined)[],
): Headed | null {
  const first = firstCapital(scene, head, inner);
  if (first < 0) return null;
  // «члены Рабочей группы» are those of any.
  if (wordAt(scene, first).fold.startsWith("рабоч")) return null;
  if (isOfState(scene, head, inner) || (label === "EVENT" && days.test(wordAt(scene, head).fold))) return null;
  let last = endOfGenitives(scene, head, inner);
  const quoted = last > head && inner[last]?.entry?.type !== "country" ? insideQuotes(scene, last, inner) : null;
  if (quoted !== null && wordAt(scene, quoted.first - 1).text !== wordAt(scene, last).text && quoted.first > last + 1)
    last = quoted.last + 1;
  const starts = scene.context.startsSentence(first);
  if (first === head && last === head && nameWordAt(scene, head).isAgency) return { first, last, label, isOwn: true };
  if (first === head) {
    const isAgency = nameWordAt(scene, head).isAgency;
    if (!isAgency && (last === head || (starts && !hasCapital(scene, head + 1, last) && !isOffice(scene, head))))
      return null;
  } else if (
    starts &&
    !official.test(wordAt(scene, first).fold) &&
    !isOfTown(scene, first, head) &&
    !isOfStateBody(scene, first, head)
  )
    return null;
  else if (label === "EVENT" && last === head) return null;
  return { first, last, label };
}

/** Where the capital stands that the name begins with: the head itself or an adjective before it; -1 where none does. */
function firstCapital(scene: Scene, head: number, inner: readonly (Found | undefined)[]): number {
  if (isCapital(scene, head)) {
    const before = overAdjective(scene, head);
    return before >= 0 &&
      isCapital(scene, before) &&
      isFreeOrAdjective(inner[before]) &&
      !scene.context.startsSentence(before)
      ? before
      : head;
  }
  let at = head;
  for (let words = 0; words <= MOST_ADJECTIVES; words++) {
    at = overAdjective(scene, at);
    if (at < 0) return -1;
    if (isCapital(scene, at)) return isFreeOrAdjective(inner[at]) ? at : -1;
  }
  return -1;
}

/** The adjective right before `at`, from its first part on («торгово-промышленная»); -1 where none stands there. */
function overAdjective(scene: Scene, at: number): number {
  const { gaps, kinds } = scene.context.tokens;
  let before = at - 1;
  if (before < 0 || gaps[at] !== Gap.Space || kinds[before] !== TokenKind.Word) return -1;
  if (!adjective.test(wordAt(scene, before).fold) || scene.context.titles.at(before) !== undefined) return -1;
  while (
    before >= 2 &&
    gaps[before] === Gap.None &&
    isHyphen(wordAt(scene, before - 1).text) &&
    gaps[before - 1] === Gap.None
  )
    before -= 2;
  return before;
}

/** An adjective of a country may begin a name («Европейский банк»), a person's name never. */
function isFreeOrAdjective(one: Found | undefined): boolean {
  return one === undefined || one.mention.label === "DEMONYM";
}

function hasCapital(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (isCapital(scene, at)) return true;
  return false;
}

/** «Министерство обороны России», «российское Министерство обороны»: such bodies are named by their state elsewhere. */
function isOfState(scene: Scene, head: number, inner: readonly (Found | undefined)[]): boolean {
  const last = scene.context.bodies.get(head);
  if (last === undefined) return false;
  return inner[last + 1]?.entry?.type === "country" || inner[head - 1]?.entry?.type === "country";
}

/** «Омская прокуратура», «Зейский районный суд»: an adjective of a town that begins a sentence, before what a town has one of. */
function isOfTown(scene: Scene, first: number, head: number): boolean {
  const { fold } = wordAt(scene, first);
  return ofName.test(fold) && !ofWord.test(fold) && ofTowns.test(wordAt(scene, head).fold);
}

/** «Южный федеральный университет»: an adjective of rank stands between the first one and the head. */
function isOfStateBody(scene: Scene, first: number, head: number): boolean {
  // «Ранее областной суд» begins with an adverb.
  if (wordAt(scene, first).fold.endsWith("ее")) return false;
  for (let at = first + 1; at < head; at++) {
    const { fold } = wordAt(scene, at);
    if (official.test(fold) || ranks.test(fold)) return ofTowns.test(wordAt(scene, head).fold);
  }
  return false;
}

const ranks =
  /^(?:област|краев|районн|городск|окружн|межрайонн|республиканск|гарнизонн|медицинск|технич|политехнич|педагогич|драматич|академич)/u;

/** Bodies that towns and regions have one of. */
const ofTowns =
  /^(?:суд|прокуратур|дум[аыеу]|администраци|епархи|митрополи|таможн|университет|консерватори|филармони|академи|институт|мэри|горсовет|облсовет|обсерватори|филиал|палат|театр|музе|больниц|колледж|завод|комбинат|электростанци|аэс|тэц|гэс)/u;

/** Heads that name a body of the state by themselves, with what they are for. */
function isOffice(scene: Scene, at: number): boolean {
  return /^(?:министерств|госкомитет|департамент|генеральн|прокуратур)/u.test(wordAt(scene, at).fold);
}

/** «в Брянской и Курской областях», where a list has the last one: those before it. */
function besideListed(scene: Scene, head: number, inner: readonly (Found | undefined)[]): Headed[] {
  const one = inner[head];
  const isPlural = /(?:[ая]х|[ая]м|[ая]ми|ей|ов)$/u.test(wordAt(scene, head).fold);
  if (!isPlural || one?.mention.label !== "LOC" || one.last !== head) return [];
  return adjectivesBefore(scene, one.first, head, inner);
}

/** «Зейский район»; «в Казанском и Ишимском районах» are two. */
function placesBefore(scene: Scene, head: number, inner: readonly (Found | undefined)[]): Headed[] {
  const first = placeAdjective(scene, head, inner);
  if (first < 0) return [];
  return [...adjectivesBefore(scene, first, head, inner), { first, last: head, label: "LOC" }];
}

/** The adjectives of the other regions in a row whose last one begins at `first` («Казанском» of «в Казанском и Ишимском районах»). */
function adjectivesBefore(scene: Scene, first: number, head: number, inner: readonly (Found | undefined)[]): Headed[] {
  const headed: Headed[] = [];
  for (let at = first; headed.length < MOST_IN_ROW; ) {
    const sign = wordAt(scene, at - 1);
    if (at < 2 || !(sign.text === "," || sign.fold === "и")) break;
    const before = at - 2;
    if (!isCapital(scene, before) || inner[before] !== undefined || !ofName.test(wordAt(scene, before).fold)) break;
    headed.unshift({ first: before, last: before, label: "LOC", head });
    at = before;
  }
  return headed;
}

/** The capitalised adjective before a place's head, over «муниципальный» and the like; -1 where none stands there. */
function placeAdjective(scene: Scene, head: number, inner: readonly (Found | undefined)[]): number {
  let at = overAdjective(scene, head);
  if (at >= 0 && !isCapital(scene, at)) at = overAdjective(scene, at);
  if (at < 0 || !isCapital(scene, at) || inner[at] !== undefined) return -1;
  const { fold } = wordAt(scene, at);
  if (nameWordAt(scene, at).head === "other") return -1;
  return scene.context.startsSentence(at) && (!ofName.test(fold) || ofWord.test(fold)) ? -1 : at;
}

/** «деревня Сосновка», «в сёлах Бор, Лужки и Заречье», «на улице Гагарина». */
function placesBehind(scene: Scene, head: number, inner: readonly (Found | undefined)[]): Headed[] {
  const headed: Headed[] = [];
  for (let at = head + 1, steps = 0; steps < MOST_IN_ROW; steps++) {
    const known = inner[at];
    // «в посёлках Бор, Тула и Лужки»: what is a place already goes on with the list.
    if (known?.mention.label === "LOC" && known.first === at && at > head) {
      const behind = known.last + 2;
      const { text, fold } = wordAt(scene, known.last + 1);
      if (behind >= scene.context.tokens.count || !(text === "," || fold === "и")) break;
      at = behind;
      continue;
    }
    const last = endOfPlace(scene, at, inner);
    if (last < at) break;
    const isPart =
      isCapital(scene, head) && !scene.context.startsSentence(head) && headed.length === 0 && at === head + 1;
    headed.push({ first: isPart ? head : at, last, label: "LOC", isStreet: !town.test(wordAt(scene, head).fold) });
    const sign = wordAt(scene, last + 1);
    if (last + 2 >= scene.context.tokens.count || !(sign.text === "," || sign.fold === "и")) break;
    at = last + 2;
  }
  return headed;
}

/** The last of the capitalised words that name a place from `first` on; before it where none does. */
function endOfPlace(scene: Scene, first: number, inner: readonly (Found | undefined)[]): number {
  const { gaps } = scene.context.tokens;
  const person = inner[first];
  if (person?.mention.label === "PER") {
    // «мэру города Сергею Лужину» is no town; streets and schools are named after persons.
    if (person.last > first && town.test(wordAt(scene, first - 1).fold)) return first - 1;
    return person.mention.confidence < 0.5 && person.first === first ? person.last : first - 1;
  }
  let last = first - 1;
  for (let at = first; at - first < LONGEST_PLACE * 2; at++) {
    if (at >= scene.context.tokens.count) break;
    if (at > first && gaps[at] === Gap.None && isHyphen(wordAt(scene, at).text) && gaps[at + 1] === Gap.None) continue;
    const isTied = at > first && isHyphen(wordAt(scene, at - 1).text);
    if (!isCapital(scene, at) || inner[at] !== undefined || (gaps[at] !== Gap.Space && !isTied && at > first)) break;
    const { script, text } = wordAt(scene, at);
    if (script !== Script.Cyrillic || text.length < 2 || scene.context.titles.at(at) !== undefined) break;
    if (nameWordAt(scene, at).head !== null && nameWordAt(scene, at).head !== "other") break;
    // «В деревне Лужки Зареченского района»: the district that it is in.
    if (at > first && ofDistrict.test(wordAt(scene, at).fold)) break;
    last = at;
  }
  return last;
}

function headAt(scene: Scene, at: number): Exclude<Head, "other"> | null {
  const { tokens, titles } = scene.context;
  if (tokens.kinds[at] !== TokenKind.Word || wordAt(scene, at).shape === "upper") return null;
  const { head } = nameWordAt(scene, at);
  return head === null || head === "other" || titles.at(at) !== undefined ? null : head;
}

function isCapital({ context: { tokens } }: Scene, at: number): boolean {
  if (at < 0 || at >= tokens.count || tokens.kinds[at] !== TokenKind.Word) return false;
  const { shape } = tokens.words[at] as { shape: string };
  return shape === "title" || shape === "mixed";
}
