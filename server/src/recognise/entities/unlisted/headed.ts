import { Script } from "../../../text/characters.ts";
import { Gap, TokenKind } from "../../../text/tokens.ts";
import { type Head, type HeadLanguage, headsOf } from "../../lexicon/heads/index.ts";
import type { EntityLabel, EntityMention } from "../../model.ts";
import type { Found } from "../judgement/found.ts";
import { withArabicBodies } from "./arabic-bodies.ts";
import { withArabicHeaded } from "./headed-arabic.ts";
import { withCyrillicHeaded } from "./headed-cyrillic.ts";
import { withPersianBodies } from "./persian-bodies.ts";
import { quotedBehind } from "./quoted.ts";
import { headedFound, holdsWhole, isParted, outerByToken } from "./headed-names.ts";
import { givenAt, nameWordAt, type Scene, wordAt } from "./run.ts";

const LONGEST = 8;
const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|(?:sept|nov|dec)ember|october)$/;
const labels: Readonly<Record<Exclude<Head, "other">, EntityLabel>> = { body: "ORG", place: "LOC", event: "EVENT" };

interface Headed {
  readonly first: number;
  readonly last: number;
  readonly label: EntityLabel;
}

/** What the parts of a name are told by. */
interface Parts {
  readonly links: ReadonlySet<string>;
  readonly headFirst: boolean;
  readonly inner: readonly (Found | undefined)[];
}

/**
 * Bodies, places and events that nobody lists, in languages that capitalise every word of a name: a head word with the
 * capitalised words before it ("Nordic Council") or behind it ("Center for Strategic Studies", "Gjiri i Guinesë").
 * Names within become nested ones. Returns all names of the document.
 */
export function withHeaded(found: readonly Found[], scene: Scene): Found[] {
  const language = headsOf(scene.context.lexicon.tag);
  const { script } = scene.context.lexicon.morphology;
  if (language?.tag === "fa") return withPersianBodies(found, scene);
  if (language?.tag === "ar") return withArabicBodies(withArabicHeaded(found, scene), scene);
  if (language !== null && script === Script.Cyrillic) return withCyrillicHeaded(found, scene);
  if (language === null || script !== Script.Latin) return [...found];
  const { count } = scene.context.tokens;
  const headed: Headed[] = [];
  let parts: Parts | undefined;
  for (let at = 0; at < count; at++) {
    const quoted = language.headFirst ? quotedName(scene, at) : null;
    const head = headAt(scene, at);
    if (head === null && quoted === null) continue;
    parts ??= partsOf(language, outerByToken(found, count));
    const { inner } = parts;
    const one = quoted ?? (head === null ? null : headedName(scene, at, labels[head], parts));
    if (one === null) continue;
    if (isParted(one, inner) && !(one === quoted && isPerson(one, inner))) continue;
    headed.push(one);
    at = one.last;
  }
  if (headed.length === 0) return [...found];
  const held = new Uint8Array(count);
  for (const { first, last } of headed) held.fill(1, first, last + 1);
  const kept = found.filter(({ mention, first }) => held[first] === 0 || isWorthNesting(mention));
  return [
    ...kept.map((one) => (held[one.first] === 1 ? { ...one, mention: { ...one.mention, nested: true } } : one)),
    ...headed.map((one) => headedFound(one, scene.context.tokens)),
  ];
}

function partsOf({ links, headFirst }: HeadLanguage, inner: Parts["inner"]): Parts {
  return { links: new Set(links), headFirst, inner };
}

/** True where the name is wholly a person's: whom something is named after («spitali “Nënë Tereza”»). */
function isPerson({ first, last }: Headed, inner: readonly (Found | undefined)[]): boolean {
  const one = inner[first];
  return one?.first === first && one.last === last && one.mention.label === "PER";
}

function isWorthNesting({ label }: EntityMention): boolean {
  return label === "LOC" || label === "ORG" || label === "DEMONYM";
}

function headAt(scene: Scene, at: number): Exclude<Head, "other"> | null {
  if (!isCapital(scene, at) || scene.context.titles.at(at) !== undefined) return null;
  const { head } = nameWordAt(scene, at);
  return head === "other" || wordAt(scene, at).shape !== "title" ? null : head;
}

/** A capitalised word, be it a part of a listed name or not. */
function isCapital({ context: { tokens } }: Scene, at: number): boolean {
  if (at < 0 || at >= tokens.count || tokens.kinds[at] !== TokenKind.Word) return false;
  const { shape } = tokens.words[at] as { shape: string };
  return shape === "title" || shape === "upper" || shape === "mixed";
}

function isPartOfName(scene: Scene, at: number): boolean {
  const { gaps, kinds } = scene.context.tokens;
  // "U16": a letter of a number.
  if (kinds[at + 1] === TokenKind.Number && gaps[at + 1] === Gap.None) return false;
  return isCapital(scene, at) && scene.context.titles.at(at) === undefined;
}

function isSpaced({ context: { tokens } }: Scene, at: number): boolean {
  return at > 0 && at < tokens.count && tokens.gaps[at] === Gap.Space;
}

/** The name around a capitalised head; null where it is none, or within a name of several words. */
function headedName(scene: Scene, at: number, label: EntityLabel, parts: Parts): Headed | null {
  if (holdsWhole(parts.inner[at], at)) return null;
  return (parts.headFirst ? behindHead : aroundHead)(scene, at, label, parts);
}

/** «sektori “Rinia”», «në Stadiumin “Loro Boriçi”»: the words in quotation marks, with the head if that has a capital. */
function quotedName(scene: Scene, at: number): Headed | null {
  const quoted = quotedBehind(scene, at);
  const head = quoted === null ? null : nameWordAt(scene, at).head;
  if (quoted === null || head === null || head === "other") return null;
  const label = labels[head];
  if (!isCapital(scene, at) || scene.context.startsSentence(at)) return { ...quoted, label };
  // «foli në Kuvend “Nuk ka kohë”»: words said begin with a capital and go on without.
  return isCapital(scene, quoted.last) ? { first: at, last: quoted.last + 1, label } : null;
}

/** "Nordic Council", "University of Tirana": capitals before the head, or a link and capitals behind it. */
function aroundHead(scene: Scene, head: number, label: EntityLabel, parts: Parts): Headed | null {
  if (!scene.context.capitalsTell(head) || isFollowedByHead(scene, head)) return null;
  let first = head;
  while (head - first < LONGEST) {
    const tied = tiedBefore(scene, first, parts);
    if (tied >= 0) first = tied;
    if (!isSpaced(scene, first)) break;
    // "Quirke Tin & Lead Co."
    const isJoined = wordAt(scene, first - 1).text === "&" && isSpaced(scene, first - 1);
    if (isPartOfName(scene, first - 1)) first--;
    else if (isJoined && isPartOfName(scene, first - 2)) first -= 2;
    else break;
  }
  while (first < head && (isSentenceWord(scene, first) || isMember(scene, first))) first++;
  const last = endBehind(scene, head, parts);
  // Adjectives alone are none ("Foreign Ministry"), nor is the head alone.
  // "Central Election Commission": two adjectives are enough.
  const isTiedNumber = first === head - 2 && nameWordAt(scene, first).head === "other" && !isSpaced(scene, head);
  const isBare = head - first < 2 || isTiedNumber;
  return last === head && !hasOwnWord(scene, first, head) && isBare ? null : { first, last, label };
}

/** Where the word begins that a hyphen ties to this one ("US-Africa Leaders Summit", "U.S.-Africa"); -1 for none. */
function tiedBefore(scene: Scene, at: number, { inner }: Parts): number {
  const { gaps, words } = scene.context.tokens;
  if (at < 2 || gaps[at] !== Gap.None || gaps[at - 1] !== Gap.None || words[at - 1]?.text !== "-") return -1;
  const listed = inner[at - 2];
  if (listed !== undefined) return listed.last === at - 2 ? listed.first : -1;
  return isPartOfName(scene, at - 2) ? at - 2 : -1;
}

/** "Rift Valley Institute": the last head says what the whole is. */
function isFollowedByHead(scene: Scene, head: number): boolean {
  for (let at = head + 1; at - head < LONGEST && isSpaced(scene, at) && isPartOfName(scene, at); at++)
    if (headAt(scene, at) !== null) return true;
  return false;
}

/** "Biblioteka Kombëtare", "Gjiri i Guinesë", «Universiteti i Tetovës “Nënë Tereza”». */
function behindHead(scene: Scene, head: number, label: EntityLabel, parts: Parts): Headed | null {
  const words = endBehind(scene, head, parts);
  const body = scene.context.bodies.get(head);
  const isState = (one: Found | undefined): boolean =>
    one?.entry?.type === "country" && body !== undefined && one.first - body <= 2;
  // «Ministria e Financave e Greqisë», «Ministria e Financave greke»: what every state has is told by the state.
  if (isState(parts.inner[words]) || isState(parts.inner[words + 1])) return null;
  const quoted = quotedBehind(scene, words);
  const last = quoted !== null && isCapital(scene, quoted.last) ? quoted.last + 1 : words;
  return last === head || scene.context.isTitleCase(head) ? null : { first: head, last, label };
}

/** The last capitalised word behind the head, over links; the head itself where none is there. */
function endBehind(scene: Scene, head: number, parts: Parts): number {
  let last = head;
  while (last - head < LONGEST) {
    const next = behindLinks(scene, last, parts);
    if (next < 0 || isHolder(scene, head, next, parts)) break;
    last = next;
  }
  return last;
}

/**
 * «për Parlamentin Elisa Spiropali», «i Partisë Demokratike Lulzim Basha»: behind a body that is named after nobody
 * stands a person with a name of several words.
 */
function isHolder(scene: Scene, head: number, at: number, { headFirst, inner }: Parts): boolean {
  const one = inner[at];
  if (!headFirst || one?.mention.label !== "PER" || one.first !== at || one.last === at) return false;
  return nameWordAt(scene, head).head === "body" && !namesakes.test(wordAt(scene, head).fold);
}

/** Albanian bodies that are named after somebody. */
const namesakes =
  /^(?:universitet|fakultet|shkoll|gjimnaz|kolegj|bibliotek|teatr|muze|galeri|fondacion|institut|akademi|klub|brigad|qendr|shoqat|ansambl|orkestr)/u;

/** "Partia Liberal-Demokratike": a hyphen without spaces, and a capital behind it. */
function isHyphened(scene: Scene, at: number): boolean {
  const { count, gaps, words } = scene.context.tokens;
  if (at + 1 >= count || gaps[at] !== Gap.None || gaps[at + 1] !== Gap.None) return false;
  return words[at]?.text === "-" && isPartOfName(scene, at + 1);
}

/** The capitalised word behind token `at`, over one or two links; -1 where there is none that belongs to the name. */
function behindLinks(scene: Scene, at: number, { links, headFirst, inner }: Parts): number {
  let next = at + 1;
  if (headFirst && isHyphened(scene, next)) return next + 1;
  while (next - at <= 2 && isSpaced(scene, next) && links.has(wordAt(scene, next).fold)) next++;
  if (!isSpaced(scene, next) || !isPartOfName(scene, next)) return -1;
  // "the Bank for the Kampala road": of two links the first must say "of".
  if (next - at > 2 && !headFirst && wordAt(scene, at + 1).fold !== "of") return -1;
  const isHead = nameWordAt(scene, at).head !== null && nameWordAt(scene, at).head !== "other";
  // Capitals right behind an English head are another name.
  if (next === at + 1) return isHead && !headFirst ? -1 : next;
  // "Syunik Province on Tuesday"
  if (next > at + 1 && wordAt(scene, at + 1).fold === "on")
    if (isCalendarWord(scene, next) || !aboutSomething.test(wordAt(scene, at).fold)) return -1;
  const isAnd = scene.context.roles.and.includes(wordAt(scene, at + 1).fold);
  if (!isAnd) return next;
  // "and" goes on with a name by a word that is no name itself ("Ministry of Health and Education").
  const isOther = isHead || inner[next] !== undefined || givenAt(scene, next) !== "no" || headAt(scene, next) !== null;
  return isOther ? -1 : next;
}

/** English bodies and events that "on" says what they are about. */
const aboutSomething =
  /^(?:commi|conferen|council|forum|panel|cent|institut|group|board|summit|symposium|dialogue|conven|assembl|taskforce|meeting|seminar|workshop)/;

/** A day or month, by the words that are no part of a name. */
function isCalendarWord(scene: Scene, at: number): boolean {
  return nameWordAt(scene, at).head === "other" && calendar.test(wordAt(scene, at).fold);
}

/** "The National Library", "Yesterday the …": what a sentence begins with is no part of the name. */
function isSentenceWord(scene: Scene, at: number): boolean {
  const isOther = nameWordAt(scene, at).head === "other" && !ofNames.test(wordAt(scene, at).fold);
  return isOther && (scene.context.startsSentence(at) || scene.context.roles.articles.includes(wordAt(scene, at).fold));
}

/** "Member Norland Assembly": who sits in the body. */
function isMember(scene: Scene, at: number): boolean {
  return /^(?:members?|chief|ex|former|late)$/.test(wordAt(scene, at).fold);
}

/** English adjectives that begin the names of bodies and events. */
const ofNames =
  /^(?:inter)?national$|^(?:world|global|federal|regional|central|supreme|high|royal|united|joint|european|asian|african|american|olympic|human|general|economic|constitutional|electoral|foreign|islamic|public|islamic|democratic|social)$/;

/** A word before the head that is neither an adjective of such names nor a head itself ("Press Office"). */
function hasOwnWord(scene: Scene, first: number, head: number): boolean {
  for (let at = first; at < head; at++) if (nameWordAt(scene, at).head === null) return true;
  return false;
}
