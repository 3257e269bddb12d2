import { fold } from "../../text/fold.ts";
import { Gap, TokenKind, tokenAt } from "../../text/tokens.ts";
import type { Word } from "../../text/words.ts";
import { Cue } from "../lexicon/speech/index.ts";
import type { EntityMention } from "../model.ts";
import type { Candidate } from "../statements/agents.ts";
import { type Account, headOf, isOneOf, narratorFlags, type Passage } from "../statements/passage.ts";
import { isCountry } from "./countries.ts";
import type { Scene, Story } from "./story.ts";
import { isSite } from "./sites.ts";

/** Words that may stand between a preposition and a place. */
const COMMON_NOUNS = 4;
/** A line that gives place and date has no more tokens. */
const LINE = 14;
/** Bodies that are called by the name of their seat. */
const seat = /^(?:Ministry|Embassy|Parliament|Administration)\b|\bCity Hall$/;
/** Offices that are held in another country. */
const envoy = /^(?:ambassador|envoy|permanent representative)/;
/** Offices that head a mission abroad, where the country stands right behind. */
const mission = /^(?:ambassador|envoy|permanent representative|director|chairperson|general|spokesperson)/;
/** Parts of the world that envoys are sent to. */
const region = /Caucasus|Balkans|East$|Asia$|Africa$|Europe$/;
/** A noun of what is talked about stands so many tokens before the place, adjectives between them. */
const TOPIC = 5;
/** Sentences behind the scene that may still tell where it was. */
const BEHIND = 2;

/**
 * Where they met: places of the scene's sentence that stand in a locative, of the sentence behind it that tells of the
 * meeting, or of the dateline where they met in person. English names, narrowest first; null where none is told.
 */
export function placeOf(story: Story, scene: Scene, inPerson: boolean): string | null {
  const head = headOf(story.draft.tokens, (story.passages[scene.index] as Passage).sentence);
  const told = locatives(story, scene.index, head, scene.verb);
  if (told.length > 0) return withTown(story, scene, told, head);
  for (let index = scene.index + 1; index <= scene.index + BEHIND && index < story.passages.length; index++) {
    const passage = story.passages[index] as Passage;
    if (!opensWithEvent(story.account, passage)) continue;
    const behind = locatives(story, index, passage.sentence.firstToken, passage.sentence.firstToken);
    if (behind.length > 0) return named(behind);
  }
  if (!inPerson) return null;
  const above = headlinePlaces(story, scene);
  if (above.length > 0) return named(above);
  const dateline = datelinePlaces(story, scene, head);
  if (dateline.length > 0) return named(dateline);
  const before = scene.index - 1;
  const led = story.draft.statements[before]?.attribution === "narrative" ? locatives(story, before, 0, 0) : [];
  return named(led.length > 0 ? led : destinations(story, scene));
}

/** "Welcomed her colleague to Oslo": where guests are welcomed or travel to. */
function destinations(story: Story, scene: Scene): EntityMention[] {
  const words = story.account.grammar.towards;
  // Where the verb stands last, all stands before it.
  const from = story.account.grammar.among === "first" ? 0 : scene.verb;
  const found = placesIn(story, scene.index, from);
  return found
    .filter(({ first, mention }) => first > 0 && isTown(mention.name) && isOneOf(story.draft.tokens, first - 1, words))
    .map(({ mention }) => mention)
    .slice(0, 1);
}

/** "The meeting was held …"; one that will be held is another. */
function opensWithEvent(account: Account, passage: Passage): boolean {
  const { firstToken, endToken } = passage.sentence;
  const head = account.cues.flagsWithin(firstToken, Math.min(endToken, firstToken + 4));
  const flags = narratorFlags(account, passage);
  return (head & Cue.Event) !== 0 && (flags & (Cue.Hold | Cue.Meet | Cue.Act)) !== 0 && (flags & Cue.Modal) === 0;
}

interface Placed {
  readonly mention: EntityMention;
  readonly first: number;
  readonly end: number;
}

function placesIn(story: Story, index: number, from: number): Placed[] {
  const { tokens, entities } = story.draft;
  const { start, end } = (story.passages[index] as Passage).sentence;
  const found: Placed[] = [];
  let covered = -1;
  for (const mention of entities) {
    if (mention.start < start || mention.end > end) continue;
    if (!isPlace(story, mention) || mention.start < covered) {
      if (mention.label !== "DEMONYM") covered = Math.max(covered, mention.end);
      continue;
    }
    covered = Math.max(covered, mention.end);
    // A street's own name («на улице Абая») tells no town.
    if (mention.rule === "street-name") continue;
    const first = tokenAt(tokens, mention.start);
    if (first >= from) found.push({ mention, first, end: tokenAt(tokens, mention.end - 1) + 1 });
  }
  return found;
}

/** Where endings say "in", a ministry or a parliament is a building too («სამინისტროში»). */
function isPlace({ account }: Story, { label, name }: EntityMention): boolean {
  return label === "LOC" || (label === "ORG" && account.grammar.placeEndings !== undefined && seat.test(name));
}

/** Places with "in" or "at" before them or in their ending, and places right beside such a one. */
function locatives(story: Story, index: number, from: number, verb: number): EntityMention[] {
  const places = placesIn(story, index, from);
  const chosen = new Set<Placed>();
  for (const place of places) if (isLocative(story, place)) chosen.add(place);
  for (let i = 0; i + 1 < places.length; i++) {
    const [left, right] = [places[i] as Placed, places[i + 1] as Placed];
    if (!adjoin(story, left, right)) continue;
    if (chosen.has(left)) chosen.add(right);
    else if (chosen.has(right) && story.draft.language.tag !== "en") chosen.add(left);
  }
  const passage = story.passages[index] as Passage;
  return places
    .filter((place) => chosen.has(place) && !region.test(place.mention.name))
    .filter(
      (place) =>
        !isTopic(story, passage, place, verb) &&
        !isOfTopic(story, place) &&
        !isPost(story, place) &&
        !isOfSomebody(story, passage, place) &&
        !isOngoing(story, place),
    )
    .map(({ mention }) => mention);
}

/** «უკრაინაში მიმდინარე მოვლენები»: what goes on there is talked about. */
function isOngoing({ account, draft: { tokens } }: Story, { end }: Placed): boolean {
  return end < tokens.count && account.grammar.ongoing?.test((tokens.words[end] as Word).fold) === true;
}

/** «С главой отделения банка в Хабаровске Яном Котом»: a place between an office and its holder's name. */
function isOfSomebody({ account }: Story, { firstCandidate, endCandidate }: Passage, { first, end }: Placed): boolean {
  for (let i = firstCandidate; i < endCandidate; i++) {
    const { kind, first: from, end: to } = account.candidates[i] as Candidate;
    if (kind === "person" && from < first && end < to) return true;
  }
  return false;
}

/** Between an office and its country stand so many UTF-16 code units. */
const NEWCOMERS = 24;

/** «ელჩი საქართველოში», «საქართველოში თურქეთის ელჩი»: where an envoy is accredited, right beside the office. */
function isPost({ account: { cues }, draft: { entities, tokens } }: Story, { mention, first }: Placed): boolean {
  const { text } = tokens;
  // "Ambasadorin e BE-së në Kosovë": with the preposition between.
  if (first > 1 && isCountry(mention.name) && (cues.flagsAt(first - 1) & Cue.Inside) !== 0) {
    const end = tokens.ends[first - 2] as number;
    const sender = entities.find((one) => one.label === "LOC" && one.end === end)?.start ?? end;
    const isOfMission = (one: EntityMention): boolean => one.label === "ROLE" && mission.test(one.name);
    if (entities.some((one) => isOfMission(one) && (one.end === end || isNewcomers(text, one.end, sender))))
      return true;
  }
  return entities.some(
    ({ label, name, start, end }) =>
      label === "ROLE" &&
      envoy.test(name) &&
      (isBlank(text, end, mention.start) ||
        ((isCountry(mention.name) || region.test(mention.name)) && isBlank(text, mention.end, start))),
  );
}

/** «ambasadorin e ri të Italisë»: words without a capital between an office and the country that it is of. */
function isNewcomers(text: string, from: number, to: number): boolean {
  return to > from && to - from <= NEWCOMERS && /^[\s\p{Ll}]+$/u.test(text.slice(from, to));
}

function isBlank(text: string, from: number, to: number): boolean {
  return to - from === 1 && text.charAt(from) === " ";
}

function adjoin({ draft: { tokens } }: Story, left: Placed, right: Placed): boolean {
  if (right.first - left.end > 1 || (tokens.gaps[right.first] as number) >= Gap.Paragraph) return false;
  return right.first === left.end || /^[,،、·]$/.test((tokens.words[left.end] as Word).text);
}

function isLocative(story: Story, { mention, first, end }: Placed): boolean {
  const { tokens } = story.draft;
  const { grammar, cues } = story.account;
  const glued = fold(tokens.text.slice(tokens.starts[first], mention.start));
  if (glued === "ب" || glued === "وب") return true;
  const last = (tokens.words[end - 1] as Word).fold;
  const suffix = grammar.suffixed === true && end - first >= 3;
  if (
    grammar.placeEndings?.some((one) => (suffix ? last === one : last.length > one.length && last.endsWith(one))) ===
    true
  )
    return true;
  if (isOwnerOfPlace(story, mention.name, last, end)) return true;
  if (grammar.direction?.test(last) === true) return false;
  const determiners = grammar.determiners ?? [];
  // Common nouns may head the place: "in the city of", «в городе», "في مقر", در قصر گلخانه.
  for (let before = first; before > 0 && before > first - COMMON_NOUNS; before--) {
    const flags = cues.flagsBefore(before);
    if ((flags & Cue.Inside) !== 0) return true;
    const { fold: form } = tokens.words[before - 1] as Word;
    const mayBeSite = grammar.sites === undefined || grammar.sites.test(form) || flags !== 0;
    if (
      !mayBeSite ||
      tokens.kinds[before - 1] === TokenKind.Punctuation ||
      (flags !== 0 && !determiners.includes(form))
    )
      return false;
  }
  return false;
}

/** «თბილისის აეროპორტში», "in Tbilisi's airport": a town in the genitive before a noun in the locative. */
function isOwnerOfPlace({ account, draft: { tokens } }: Story, name: string, last: string, end: number): boolean {
  const { genitiveEnding, placeEndings } = account.grammar;
  if (genitiveEnding === undefined || !last.endsWith(genitiveEnding) || !isTown(name)) return false;
  for (let i = end; i < Math.min(end + 2, tokens.count) && tokens.kinds[i] === TokenKind.Word; i++)
    if (placeEndings?.some((ending) => (tokens.words[i] as Word).fold.endsWith(ending)) === true) return true;
  return false;
}

/** True for a place that is talked about: behind a verb of talking, which stands behind that of meeting. */
function isTopic({ account }: Story, passage: Passage, { first }: Placed, verb: number): boolean {
  const { cues } = account;
  for (let cue = cues.from(verb); cue < passage.endCue && cues.first(cue) < first; cue++)
    // «بحثا في القاهرة العلاقات»: right behind the verb stands where they did it.
    if (
      cues.end(cue) < first - 1 &&
      cues.has(cue, Cue.Joint | Cue.Say | Cue.Saying) &&
      !cues.has(cue, Cue.Meet | Cue.Hold)
    )
      return true;
  return false;
}

/** «تطورات الأوضاع في غزة»: a noun of what is talked about stands before the place and its preposition. */
function isOfTopic({ account: { grammar, cues }, draft: { tokens } }: Story, { first }: Placed): boolean {
  const { topics } = grammar;
  if (topics === undefined) return false;
  for (let at = first - 1; at >= Math.max(0, first - TOPIC); at--) {
    if (tokens.kinds[at] === TokenKind.Punctuation) return false;
    if (topics.includes((tokens.words[at] as Word).fold)) return true;
    if ((cues.flagsAt(at) & (Cue.Event | Cue.Meet | Cue.Hold)) !== 0) return false;
  }
  return false;
}

/** The places told, and the town of the sentence before or of the dateline where only a building or street is told. */
function withTown(story: Story, scene: Scene, told: readonly EntityMention[], head: number): string | null {
  if (told.some(({ name }) => isTown(name))) return named(told);
  const dateline = datelinePlaces(story, scene, head);
  // A dateline tells more than the name of a country, and so does a headline.
  if (told.every(({ name }) => isCountry(name))) {
    const narrower = [dateline, headlinePlaces(story, scene)].find((places) => places.some(({ name }) => isTown(name)));
    return named(narrower ?? told);
  }
  const before = story.draft.statements[scene.index - 1]?.attribution === "narrative";
  const towns = [...(before ? locatives(story, scene.index - 1, 0, 0) : []), ...dateline].filter(({ name }) =>
    isTown(name),
  );
  return named([...told, ...towns]);
}

/** The places that headlines above the scene put it in. */
function headlinePlaces(story: Story, scene: Scene): EntityMention[] {
  return story.draft.statements
    .slice(0, scene.index)
    .flatMap(({ attribution }, index) => (attribution === "headline" ? locatives(story, index, 0, 0) : []));
}

/** The place in the dateline, or in a short line of its own beside that gives the place, with a date or alone. */
function datelinePlaces(story: Story, scene: Scene, behind: number): EntityMention[] {
  const inLine = placesIn(story, scene.index, 0).filter(({ end }) => end <= behind);
  if (inLine.length > 0) return [townOf(inLine)];
  for (const index of [scene.index - 1, scene.index - 2, scene.index + 1]) {
    const passage = story.passages[index];
    if (passage === undefined || passage.sentence.endToken - passage.sentence.firstToken > LINE) continue;
    const places = placesIn(story, index, 0);
    const [first] = places;
    if (first === undefined || (!isDated(story, passage) && !standsAlone(story, passage, first))) continue;
    return [townOf(places)];
  }
  // The lead may have its dateline though another sentence tells of the meeting.
  const lead = story.passages.findIndex(
    ({ sentence }) => !sentence.heading && headOf(story.draft.tokens, sentence) > sentence.firstToken,
  );
  if (lead < 0 || lead >= scene.index) return [];
  const { sentence } = story.passages[lead] as Passage;
  const atHead = placesIn(story, lead, 0).filter(({ end }) => end <= headOf(story.draft.tokens, sentence));
  return atHead.length > 0 ? [townOf(atHead)] : [];
}

function isDated({ draft }: Story, { sentence: { start, end } }: Passage): boolean {
  return draft.dates.some((date) => date.start >= start && date.end <= end);
}

/** "ANKARA", «جدة - واس»: a line that begins with the place and has hardly more. */
function standsAlone({ draft }: Story, { sentence }: Passage, { mention, first, end }: Placed): boolean {
  const { firstToken, endToken, startsParagraph } = sentence;
  const alone = startsParagraph && first === firstToken && endToken - end <= 3;
  return alone && isTown(mention.name) && draft.tokens.gaps[endToken] !== Gap.Space;
}

/** The last town of a dateline ("KENYA … Nairobi, 29 February"), else its first place. */
function townOf(places: readonly Placed[]): EntityMention {
  const town = places.findLast(({ mention }) => isTown(mention.name)) ?? places[0];
  return (town as Placed).mention;
}

function isTown(name: string): boolean {
  return !isSite(name) && !isCountry(name);
}

/** A building and its town; a country only where nothing narrower is told. */
function named(places: readonly EntityMention[]): string | null {
  const names = [...new Set(places.map(({ name }) => name))];
  const buildings = names.filter((name) => isSite(name));
  const countries = names.filter((name) => isCountry(name));
  const towns = names.filter((name) => !buildings.includes(name) && !countries.includes(name));
  const parts = [...buildings.slice(0, 1), ...towns.slice(0, 1)];
  if (parts.length === 0) parts.push(...countries.slice(0, 1));
  return parts.length === 0 ? null : parts.join(", ");
}
