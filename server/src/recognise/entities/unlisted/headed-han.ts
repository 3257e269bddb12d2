import { Gap, tokenSpan, type Tokens } from "../../../text/tokens.ts";
import { chineseHeads } from "../../lexicon/heads/zh.ts";
import type { EntityLabel } from "../../model.ts";
import type { Found } from "../judgement/found.ts";
import { isTransliteration } from "../morphology/transliteration.ts";
import { charAt, EndWords, endsDay, foldedText, isHan, wordsOf } from "./han-names.ts";
import { goesOn, headedAgain } from "./han-headed-again.ts";
import { titledWorks } from "./han-works.ts";
import { headedFound, outerByToken } from "./headed-names.ts";
import type { Scene } from "./run.ts";

const RULE = "head-word";
/** Characters of an own name of a body or building, and of a unit of administration. */
const LONGEST_OWN = 6;
const LONGEST_UNIT = 4;
const LONGEST_LANDFORM = 3;
/** Parts that a name is followed back over. */
const MOST_PARTS = 8;

type Kind = "office" | "body" | "company" | "named" | "event" | "site" | "unit" | "lesserUnit" | "feature";
const labels: Readonly<Record<Kind, EntityLabel>> = {
  office: "ORG",
  body: "ORG",
  company: "ORG",
  named: "ORG",
  event: "EVENT",
  site: "LOC",
  unit: "LOC",
  lesserUnit: "LOC",
  feature: "LOC",
};

const heads = new Map<string, Set<Kind>>();
for (const [kind, list] of [
  ["office", chineseHeads.offices],
  ["body", chineseHeads.bodies],
  ["company", chineseHeads.companies],
  ["named", chineseHeads.named],
  ["event", chineseHeads.events],
  ["site", chineseHeads.sites],
  ["unit", chineseHeads.units],
  ["lesserUnit", chineseHeads.lesserUnits],
  ["feature", chineseHeads.features],
] as const)
  for (const head of wordsOf(list)) heads.set(head, (heads.get(head) ?? new Set()).add(kind));
const headWords = new EndWords([...heads.keys()].join(" "));
const topics = new EndWords(chineseHeads.topics);
const ranks = new EndWords(chineseHeads.ranks);
const describing = new EndWords(chineseHeads.describing);
const openers = new EndWords(chineseHeads.openers);
const common = new EndWords(chineseHeads.common);
const strangers = new Set(chineseHeads.strangers);

const greatBriefs = new Set("美俄日韩朝英法德印以伊乌");
const ands = new Set(["和", "与", "及", "、"]);
const missions = new Set(["大使馆", "使馆", "总领馆", "总领事馆", "领事馆", "代表处"].flatMap(wordsOf));
const landforms = new Set("岛山岭湖溪潭河江湾峰洞");
const unitSigns = new Set("县镇乡市区村路街");
const digits = new Set("一二三四五六七八九十百〇零两");

/** What stands before a head and belongs to its name. */
interface Front {
  /** The first token of the name. */
  readonly first: number;
  readonly place: boolean;
  readonly topic: boolean;
  readonly rank: boolean;
  readonly numbered: boolean;
}

interface Headed {
  readonly first: number;
  readonly last: number;
  readonly label: EntityLabel;
  /** The listed body that it is: 外交部, in 中国外交部. */
  readonly body?: Found;
}

/**
 * Bodies, places and events that nobody lists, in Chinese: a head with the places, topics and ranks before it
 * (天津市第一中级人民法院, 国家统计局), or with a name of its own whose beginning something tells (竹山县双台乡). Names within
 * become nested ones. Returns all names of the document.
 */
export function withHanHeaded(found: readonly Found[], scene: Scene): Found[] {
  const { tokens } = scene.context;
  const owners = outerByToken(found, tokens.count);
  const reader = new Reader(scene, owners);
  const added = new Set<Found>();
  for (const work of titledWorks(scene)) {
    const owner = owners[work.first];
    if (owner !== undefined && owner === owners[work.last]) continue;
    const one = headedFound(work, tokens);
    owners.fill(one, one.first, one.last + 1);
    added.add(one);
  }
  for (let at = 1; at < tokens.count; at++) {
    const length = headWords.endingAt(scene, at);
    if (length === 0) continue;
    const headed = reader.read(at - length + 1, at);
    if (headed === null) continue;
    for (let inner = headed.first; inner <= headed.last; inner++) added.delete(owners[inner] as Found);
    const one = nameOf(headed, tokens);
    owners.fill(one, one.first, one.last + 1);
    added.add(one);
  }
  if (added.size === 0) return [...found];
  for (const one of headedAgain([...added], owners, tokens)) added.add(one);
  const rest = found.map((one) => {
    const owner = owners[one.first];
    return owner === one || one.mention.nested || owner === undefined || !added.has(owner) ? one : nestedIn(one, owner);
  });
  return [...rest.filter((one) => one !== null), ...added];
}

/** 西安市人大 where 西安市人大常委会 stands: what a shorter head told gives way. */
function isShorter(one: Found | undefined, head: number, last: number): boolean {
  return one !== undefined && one.mention.rule === RULE && one.last >= head && one.last < last;
}

/** The name as a nested one; null where the outer name is the same with no more to say. */
function nestedIn(one: Found, { first, last }: Found): Found | null {
  // 外交部 in 韩国外交部 is no body of its own.
  if (one.last === last && (one.first === first || one.mention.label === "ORG")) return null;
  return { ...one, mention: { ...one.mention, nested: true } };
}

/** Reads names back from their heads. */
class Reader {
  private readonly scene: Scene;
  private readonly tokens: Tokens;
  private readonly owners: readonly (Found | undefined)[];

  constructor(scene: Scene, owners: readonly (Found | undefined)[]) {
    this.scene = scene;
    this.tokens = scene.context.tokens;
    this.owners = owners;
  }

  read(head: number, last: number): Headed | null {
    const { tokens } = this;
    const abroad = this.abroad(last);
    if (abroad !== null) return abroad;
    const word = foldedText(tokens, head, last);
    const kinds = heads.get(word);
    if (kinds === undefined || this.isOther(head, last)) return null;
    const front = this.front(head, word);
    // 驻智利使馆: the country is where it stands, not whose it is.
    if (missions.has(word) && charAt(tokens, front.first - 1) === "驻") return null;
    const label = (kind: Kind, first: number): Headed => ({ first, last, label: labels[kind] });
    for (const kind of kinds) if (this.suffices(kind, word, front)) return label(kind, front.first);
    for (const kind of kinds) {
      const first = this.own(kind, head, front);
      if (first >= 0) return label(kind, first);
    }
    return null;
  }

  /** 韩国外交部, where 外交部 is listed as another country's, and 中国外交部, where it is China's; null for all else. */
  private abroad(last: number): Headed | null {
    const body = this.owners[last];
    if (body === undefined || body.last !== last || body.mention.label !== "ORG") return null;
    if (body.country === "" && body.mention.rule !== "short-name") return null;
    const place = this.owners[body.first - 1];
    if (place === undefined && body.last - body.first < LONGEST_UNIT && this.isBrief(body.first - 1))
      return { first: body.first - 1, last, label: "ORG" };
    if ((this.tokens.gaps[body.first] as Gap) !== Gap.None || place?.entry?.type !== "country") return null;
    if (place.country === body.country || place.country === "") return null;
    const headed = { first: place.first, last, label: "ORG" as const };
    return body.mention.entity?.name.includes(place.mention.name) === true ? { ...headed, body } : headed;
  }

  /** Whether the head is a part of something else: a longer word, a title, a name that says better what it is. */
  private isOther(head: number, last: number): boolean {
    const { tokens, scene, owners } = this;
    const next = last + 1;
    const isGlued = next < tokens.count && (tokens.gaps[next] as Gap) === Gap.None;
    if (isGlued && goesOn(charAt(tokens, last), charAt(tokens, next))) return true;
    for (let at = head; at <= last; at++)
      if (owners[at] !== undefined && !isShorter(owners[at], head, last)) return true;
    for (let at = head; at <= last; at++) {
      const title = scene.context.titles.at(at);
      if (title !== undefined) return true;
    }
    // The head may go on to a longer one (中心 in 中心医院).
    return isGlued && owners[next] === undefined && headWords.endingAt(this.scene, next) > last - head + 1;
  }

  /** Back over places, topics and ranks. */
  private front(head: number, word: string): Front {
    const { tokens } = this;
    let [first, place, topic, rank, numbered] = [head, false, false, false, false];
    for (let parts = 0; parts < MOST_PARTS && first > 0 && (tokens.gaps[first] as Gap) === Gap.None; parts++) {
      const before = first - 1;
      const owner = this.owners[before];
      if (owner !== undefined) {
        if (!isPlaceOrBody(owner)) break;
        first = owner.first;
        place = true;
        continue;
      }
      if (this.scene.context.titles.at(before) !== undefined) break;
      const [a, b] = [topics.endingAt(this.scene, before), ranks.endingAt(this.scene, before)];
      if (a > 0 || b > 0) {
        first -= Math.max(a, b);
        if (a >= b) topic = true;
        else rank = true;
        continue;
      }
      const ordinal = this.ordinalBefore(first);
      if (ordinal > 0) {
        first -= ordinal;
        numbered = true;
        continue;
      }
      const sign = charAt(tokens, before);
      // 俄国防部
      if (topic && !place && this.isBrief(before)) {
        first = before;
        break;
      }
      const isMission = sign === "驻" && missions.has(word) && place;
      const isAnd = ands.has(sign) && topic && !place && topics.endingAt(this.scene, before - 1) > 0;
      if (!(isMission && this.owners[before - 1] !== undefined) && !isAnd) break;
      first = before;
    }
    return { first, place, topic, rank, numbered };
  }

  /** Whether the token is a country in brief (俄外交部) and no end of a word or a day. */
  private isBrief(at: number): boolean {
    const { tokens } = this;
    if (!greatBriefs.has(charAt(tokens, at)) || (tokens.gaps[at + 1] as Gap) !== Gap.None) return false;
    return this.isApart(at) && !endsDay(tokens, at);
  }

  /** Whether something parts the token from what stands before it. */
  private isApart(at: number): boolean {
    const { tokens } = this;
    const before = at - 1;
    if (before < 0 || (tokens.gaps[at] as Gap) !== Gap.None || !isHan(tokens, before)) return true;
    return this.owners[before] !== undefined || strangers.has(charAt(tokens, before));
  }

  /** Tokens of 第五, 第十二届 before the token; 0 where none stands there. */
  private ordinalBefore(first: number): number {
    const { tokens } = this;
    let at = first - 1;
    if (charAt(tokens, at) === "届") at--;
    const end = at;
    while (
      at > 0 &&
      end - at < 3 &&
      (digits.has(charAt(tokens, at)) || tokens.words[at]?.number === Number(charAt(tokens, at)))
    )
      at--;
    return at < end && charAt(tokens, at) === "第" ? first - at : 0;
  }

  /** Whether places, topics and ranks alone make a name of the head. */
  private suffices(kind: Kind, word: string, { place, topic, rank, numbered, first }: Front): boolean {
    const owner = this.owners[first];
    const isTown = owner !== undefined && owner.mention.label === "LOC";
    switch (kind) {
      case "office":
        return topic && (word.length > 1 || place || !numbered);
      case "body":
        return place;
      case "company":
        return place && (topic || rank);
      case "event":
        return (
          (numbered && (place || topic || rank)) || (isTown && (topic || rank || word.length > 2)) || (rank && topic)
        );
      case "site":
        return place && isTown && owner.entry?.type !== "country";
      default:
        return false;
    }
  }

  /** Where a name of its own begins before the head and the topics before that; -1 where none can be told. */
  private own(kind: Kind, head: number, front: Front): number {
    if (kind === "feature") {
      const foreign = this.foreign(head);
      return foreign >= 0 ? foreign : this.landform(head);
    }
    const isUnit = kind === "unit" || kind === "lesserUnit";
    if (kind !== "named" && kind !== "site" && !isUnit) return -1;
    if (front.place && !isUnit) return -1;
    const from = isUnit ? head : front.first;
    const longest = isUnit ? LONGEST_UNIT : LONGEST_OWN;
    const { tokens } = this;
    let first = from;
    while (from - first <= longest && this.isOwn(first - 1, first)) first--;
    const length = from - first;
    if (length > longest || length < (kind === "unit" || this.isBehindPlace(first) ? 1 : 2)) return -1;
    const behindPlace = this.isBehindPlace(first) || (isUnit && this.isInRow(first));
    if (kind === "lesserUnit" && !behindPlace) return -1;
    if (length < 2 && !behindPlace) return -1;
    if (common.endingAt(this.scene, head) > 0 || describing.endingAt(this.scene, from - 1) > 0) return -1;
    if (topics.has(foldedText(tokens, first, from - 1)) || ranks.has(foldedText(tokens, first, from - 1))) return -1;
    return kind === "named" && behindPlace ? (this.owners[first - 1] as Found).first : first;
  }

  private isOwn(at: number, next: number): boolean {
    const { tokens } = this;
    if (at < 0 || !isHan(tokens, at) || (tokens.gaps[next] as Gap) !== Gap.None) return false;
    if (this.owners[at] !== undefined || this.scene.context.titles.at(at) !== undefined) return false;
    return !strangers.has(charAt(tokens, at)) && openers.endingAt(this.scene, at) === 0;
  }

  /** 海子洼村 in 南大坪村、海子洼村: behind another place that a head tells. */
  private isInRow(first: number): boolean {
    const owner = this.owners[first - 2];
    return this.tokens.words[first - 1]?.text === "、" && owner?.mention.label === "LOC" && owner.mention.rule === RULE;
  }

  /** Whether a place ends right before the token. */
  private isBehindPlace(first: number): boolean {
    const owner = this.owners[first - 1];
    return (this.tokens.gaps[first] as Gap) === Gap.None && owner !== undefined && owner.mention.label === "LOC";
  }

  /** 海陵岛 in 阳江市海陵岛: one to three characters between a place and a landform; -1 where there are none. */
  private landform(head: number): number {
    const { tokens } = this;
    if (!landforms.has(charAt(tokens, head))) return -1;
    let first = head;
    while (head - first < LONGEST_LANDFORM && this.isOwn(first - 1, first)) first--;
    const place = this.owners[first - 1];
    if (first === head || !this.isBehindPlace(first) || place?.entry?.type === "country") return -1;
    if (common.endingAt(this.scene, head) > 0 || describing.endingAt(this.scene, head - 1) > 0) return -1;
    if (this.goesOnAsUnit(head + 1)) return -1;
    return topics.endingAt(this.scene, head - 1) > 0 || ranks.endingAt(this.scene, head - 1) > 0 ? -1 : first;
  }

  /** 福溪 in 福溪街道: a unit of administration is named after the landform. */
  private goesOnAsUnit(next: number): boolean {
    const { tokens } = this;
    const end = Math.min(next + LONGEST_UNIT, tokens.count);
    for (let at = next; at < end && isHan(tokens, at) && tokens.gaps[at] === Gap.None; at++) {
      if (this.owners[at] !== undefined) return false;
      if (unitSigns.has(charAt(tokens, at))) return true;
    }
    return false;
  }

  /** Where a run of transcribing characters before the head begins; -1 where it is too short to be told. */
  private foreign(head: number): number {
    let first = head;
    while (head - first < LONGEST_OWN + 2 && this.isForeign(first - 1, first)) first--;
    return head - first >= (this.isBehindPlace(first) ? 2 : 3) ? first : -1;
  }

  private isForeign(at: number, next: number): boolean {
    return this.isOwn(at, next) && isTransliteration(charAt(this.tokens, at));
  }
}

function isPlaceOrBody({ mention }: Found): boolean {
  return mention.label === "LOC" || mention.label === "ORG";
}

/** A body that is listed stays what it is, under its longer name. */
function nameOf({ body, ...one }: Headed, tokens: Tokens): Found {
  if (body === undefined) return headedFound(one, tokens);
  const { first, last } = one;
  return { ...body, mention: { ...body.mention, ...tokenSpan(tokens, first, last) }, first, last };
}
