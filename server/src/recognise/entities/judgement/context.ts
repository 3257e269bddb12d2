import { Script } from "../../../text/characters.ts";
import { Gap, mark, TokenKind, type Tokens } from "../../../text/tokens.ts";
import type { Word } from "../../../text/words.ts";
import { headOf, headsOf } from "../../lexicon/heads/index.ts";
import { rolesOf, type RoleLanguage } from "../../lexicon/roles/index.ts";
import type { SpeechBook } from "../../lexicon/speech/index.ts";
import { isHyphen } from "../gazetteer/names.ts";
import type { Lexicon } from "../matching/lexicon.ts";
import type { Evidence } from "./evidence.ts";
import type { Hypothesis } from "./hypothesis.ts";
import type { Hit } from "../matching/scan.ts";
import type { Reading } from "./reading.ts";
import type { Title, Titles } from "../roles/titles.ts";

const sentenceEnds = new Set(".!?؟。！？…:;：；•·|>»");
/** Words on either side that are looked at to tell whether a line is in Title Case. */
const LINE_REACH = 12;
/** Prose shows itself by small words a little further on. */
const AHEAD = 20;
/** Two small words of so many letters are prose, however many names stand between them. */
const LONG = 5;
/** So many places in a list are led back to the word before the first one. */
const LONGEST_LIST = 12;
/** What Arabic writes on the front of a noun. */
const prefixes = "وفبلك";
const commas = new Set(",،؛、，");
const openers = new Set("\"“„«‘'([—–-");

/** What is known of one document while its names are judged, and what stands around a name in it. */
export class Context {
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  readonly titles: Titles;
  readonly evidence: Evidence;
  readonly roles: RoleLanguage;
  /** By first token: where a noun of a body that every state has ends («Министерство обороны»). */
  readonly bodies: ReadonlyMap<number, number>;
  private readonly speech: SpeechBook | null;
  /** By last token: where a country or body begins that ends there, its first token + 1, else 0. */
  private readonly countryEnds: Int32Array;
  /** By first token: where such a name ends, its last token + 1, else 0. */
  private readonly countryStarts: Int32Array;
  /** By token: 1 where the name of a country, city or other place begins. */
  private readonly placeStarts: Uint8Array;
  /** By last token: the country (ISO 3166) of a city that ends there. */
  private readonly cityEnds = new Map<number, string>();
  /** By token: 1 where a word for the people or things of a country stands. */
  private readonly demonyms: Uint8Array;
  /** By token: 1 where it belongs to a listed name that is no short one. */
  private readonly listed: Uint8Array;

  constructor(
    tokens: Tokens,
    lexicon: Lexicon,
    titles: Titles,
    evidence: Evidence,
    hypotheses: readonly Hypothesis[],
    speech: SpeechBook | null,
    bodies: ReadonlyMap<number, number>,
  ) {
    this.bodies = bodies;
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.titles = titles;
    this.evidence = evidence;
    this.roles = rolesOf(lexicon.tag);
    this.speech = speech;
    this.listed = new Uint8Array(tokens.count);
    this.demonyms = new Uint8Array(tokens.count);
    this.placeStarts = new Uint8Array(tokens.count);
    this.countryEnds = new Int32Array(tokens.count);
    this.countryStarts = new Int32Array(tokens.count);
    for (const { hit, readings } of hypotheses) this.note(hit, readings);
  }

  private note(hit: Hit, readings: readonly Reading[]): void {
    let isFull = false;
    for (const { kind, trust, facts } of readings) {
      if (facts.type === "country" || facts.type === "organisation") {
        if (this.countryEnds[hit.last] === 0) this.countryEnds[hit.last] = hit.first + 1;
        if (this.countryStarts[hit.first] === 0) this.countryStarts[hit.first] = hit.last + 1;
      } else if (facts.type === "city" && !this.cityEnds.has(hit.last)) this.cityEnds.set(hit.last, facts.country);
      if (kind === "demonym") this.demonyms[hit.first] = 1;
      else if (facts.type === "country" || facts.type === "city" || facts.type === "place")
        this.placeStarts[hit.first] = 1;
      if (trust === "usual" && kind !== "short" && kind !== "surname") isFull = true;
    }
    if (isFull) mark(this.listed, hit.first, hit.last);
  }

  /** Whether the name of a country or an alliance of them ends at the token. */
  endsCountry(at: number): boolean {
    return (this.countryEnds[at] ?? 0) > 0;
  }

  /** True for one of two demonyms that a hyphen or a stretched stroke joins («الصينية ـ الروسية»). */
  isPairedDemonym({ first, last }: Hit): boolean {
    const { words } = this.tokens;
    const joins = (at: number): boolean => isHyphen(words[at]?.text ?? "") || words[at]?.text === "ـ";
    return (joins(last + 1) && this.demonyms[last + 2] === 1) || (joins(first - 1) && this.demonyms[first - 2] === 1);
  }

  /** True for a word for the people or things of a country. */
  isPeople(at: number): boolean {
    return this.demonyms[at] === 1;
  }

  /** True where the token belongs to a listed full name. */
  isListed(at: number): boolean {
    return this.listed[at] === 1;
  }

  /** True where the name of a listed country, city or other place begins, whatever else it may mean. */
  startsPlace(at: number): boolean {
    return this.placeStarts[at] === 1;
  }

  /** True where the word is one that listed persons' names begin with. */
  isFirstName(at: number): boolean {
    return this.lexicon.namesOf(this.tokens.words[at] as Word).beginsPersons;
  }

  /** True where a sentence, heading or list item begins with this token. */
  startsSentence(at: number): boolean {
    const { gaps, words } = this.tokens;
    let i = at;
    while (i > 0 && (gaps[i] as Gap) < Gap.Line && openers.has((words[i - 1] as Word).text)) i--;
    return i === 0 || (gaps[i] as Gap) >= Gap.Line || sentenceEnds.has((words[i - 1] as Word).text);
  }

  /** True where a capital on this token says that it is a name: not at the start of a sentence, nor In Title Case. */
  capitalsTell(at: number): boolean {
    return !this.startsSentence(at) && !this.isTitleCase(at);
  }

  /** True where most words of the token's line are capitalised, the long ones first of all. */
  isTitleCase(at: number): boolean {
    const { count, gaps, words } = this.tokens;
    if ((words[at] as Word).script !== Script.Latin) return false;
    let from = at;
    while (from > 0 && (gaps[from] as Gap) < Gap.Line && at - from < LINE_REACH) from--;
    let capitals = 0;
    let cased = 0;
    let long = 0;
    for (let i = from; i < count && i - at < AHEAD && (i === from || (gaps[i] as Gap) < Gap.Line); i++) {
      const { shape, text } = words[i] as Word;
      if (shape === "uncased" || text.length < 3 || this.titles.at(i) !== undefined) continue;
      cased++;
      if (shape !== "lower") capitals++;
      else if (text.length >= LONG) long++;
    }
    return cased > 3 && capitals * 4 > cased * 3 && long < 2;
  }

  /** True where separators or line ends stand on both sides, as around the agency in a dateline. */
  standsAlone(first: number, last: number): boolean {
    const { count } = this.tokens;
    const before = this.startsLine(first) || !this.isWord(first - 1);
    return before && (last + 1 >= count || this.startsLine(last + 1) || !this.isWord(last + 1));
  }

  private isWord(at: number): boolean {
    const kind = this.tokens.kinds[at];
    return kind === TokenKind.Word || kind === TokenKind.Character;
  }

  /** True for the agency of a dateline: "OSLO (AP) —". */
  isInDateline(first: number, last: number): boolean {
    const { words } = this.tokens;
    if (words[first - 1]?.text !== "(" || words[last + 1]?.text !== ")") return false;
    return /^[—–-]$/u.test(words[last + 2]?.text ?? "");
  }

  /**
   * True where the hit is nothing but words of a title ("Kryeministri" is no ministry, «امور» of «امور خارجه» no
   * river); countries and the bodies that a title is of are names all the same (中共中央政治局委员).
   */
  isHeldByTitle({ first, last }: Hit, { facts }: Reading): boolean {
    const title = this.titles.at(first);
    if (title === undefined || title.last < last) return false;
    if (facts.type === "country") return false;
    // 外交部长 is the minister, not the ministry's chief.
    if (title.last === last + 1 && this.tokens.words[title.last]?.fold === "长") return true;
    return facts.type !== "organisation" || (title.first === first && title.last === last) || last - first < 2;
  }

  /**
   * True where the hit ends within a title (美国财政部 in 美国财政部长), or is no more than a title's last word and a
   * country («جمهوری فرانسه» in «رئیس جمهوری فرانسه»).
   */
  crossesTitle({ first, last }: Hit, { facts }: Reading): boolean {
    const behind = this.titles.at(last);
    if (behind !== undefined && behind.first > first && behind.last > last) return true;
    const before = this.titles.at(first);
    // 长沙 in 外长沙伦赛: characters of a title begin no name.
    const isHan = (this.tokens.words[first] as Word).script === Script.Han;
    if (isHan && before !== undefined && before.first < first && before.last < last) return true;
    if (facts.type !== "country") return false;
    return before !== undefined && before.first < first && before.last === first && last === first + 1;
  }

  /**
   * True behind a word that says that a place's name follows («مدينة», «شهر»), which stands without article or ending;
   * in a list of places behind its plural too («شهرستان‌های تکاب، بهار و بانه»).
   */
  isHeadedAsPlace(at: number): boolean {
    const { tag } = this.lexicon;
    if (headsOf(tag)?.headFirst !== true) return false;
    for (let first = at, items = 0; first > 0 && items < LONGEST_LIST; items++) {
      if (this.tokens.gaps[first] !== Gap.Space && items === 0) return false;
      const { fold, text } = this.tokens.words[first - 1] as Word;
      const isPlural = first > 1 && this.tokens.gaps[first - 1] === Gap.Joint;
      const head = isPlural ? (this.tokens.words[first - 2] as Word).fold : fold;
      if (this.isPlaceHead(head))
        return items === 0 || isPlural || headsOf(tag)?.plurals?.includes(head) === true || this.isCounted(first - 1);
      if (text !== "،" && text !== "و") return false;
      first -= 2;
    }
    return false;
  }

  /** True behind digits («۵ شهرستان»). */
  private isCounted(at: number): boolean {
    return at > 0 && this.tokens.kinds[at - 1] === TokenKind.Number;
  }

  /** True behind a word for "in", "to" or "from". */
  isInside(at: number): boolean {
    return at > 0 && headsOf(this.lexicon.tag)?.inside?.includes((this.tokens.words[at - 1] as Word).fold) === true;
  }

  /** A folded head of places, in Arabic with its preposition on the front («بمدينة»). */
  private isPlaceHead(head: string): boolean {
    const { tag } = this.lexicon;
    if (headOf(head, tag) === "place") return true;
    if (tag !== "ar" || !prefixes.includes(head.charAt(0))) return false;
    return headOf(head.replace(/^[وف]?[بلك]?/u, ""), tag) === "place";
  }

  /** True where the word heads a body, a place or an event in some form ("Ditën e Presidentit"). */
  isHead(at: number): boolean {
    const { tag } = this.lexicon;
    return this.lexicon.stemsOf(this.tokens.words[at] as Word).some((stem) => headOf(stem, tag) !== null);
  }

  /** True where this token is the first of a line. */
  startsLine(at: number): boolean {
    return at === 0 || (this.tokens.gaps[at] as Gap) >= Gap.Line;
  }

  /**
   * The title that stands right before this token, over words of courtesy and the country between them
   * («الرئيس الروسي بوتين»); undefined where there is none.
   */
  titleBefore(at: number): Title | undefined {
    let i = at - 1;
    for (let steps = 0; steps < 4 && i >= 0 && !this.breaksBefore(i + 1); steps++) {
      const title = this.titles.endingAt(i);
      if (title !== undefined) return title;
      const country = this.countryEnds[i] as number;
      if (country > 0) {
        i = country - 2;
        continue;
      }
      // "Kreu i Emergjencave": what stands right behind the link is what the title is of.
      if (i === at - 1) return undefined;
      // "President of Georgia", "Presidenti i Kinës": the link between the title and its country.
      const { fold } = this.tokens.words[i] as Word;
      if (!this.roles.linksAfter.some((link) => link.includes(fold))) return undefined;
      i--;
    }
    return undefined;
  }

  /** The title right behind this token, over a comma, articles and the country of the title (", the Greek minister"). */
  titleAfter(at: number): Title | undefined {
    const { count, gaps, words } = this.tokens;
    let i = at + 1;
    const isParted = i < count && commas.has((words[i] as Word).text);
    if (isParted) i++;
    else if (i >= count || this.breaksBefore(i)) return undefined;
    for (let steps = 0; steps < 4 && i < count && (gaps[i] as Gap) < Gap.Paragraph; steps++) {
      const title = this.titles.startingAt(i);
      if (title !== undefined || !isParted) return title;
      const country = this.countryStarts[i] as number;
      if (country > 0) i = country;
      else if (this.roles.articles.includes((words[i] as Word).fold) || this.isLinkBefore(i)) i++;
      else return undefined;
    }
    return undefined;
  }

  /** True for a word that joins a country to the title behind it ("'s"). */
  private isLinkBefore(at: number): boolean {
    const { fold } = this.tokens.words[at] as Word;
    return this.roles.linksBefore.some((link) => link.includes(fold));
  }

  /** True where a verb of speech stands right before or behind the tokens. */
  besideSpeech(first: number, last: number): boolean {
    if (this.speech === null) return false;
    const before = first > 0 && !this.breaksBefore(first) && this.speech.endsSpeechVerb(this.tokens, first - 1);
    return before || (last + 1 < this.tokens.count && this.speech.startsSpeechVerb(this.tokens, last + 1));
  }

  /** True behind a city of the country and a comma: "Atlanta, Georgia". */
  isBehindCityOf(at: number, country: string): boolean {
    return this.tokens.words[at - 1]?.text === "," && this.cityEnds.get(at - 2) === country;
  }

  /** True where a verb of speech begins with this token. */
  besideVerb(at: number): boolean {
    return this.speech?.startsSpeechVerb(this.tokens, at) === true;
  }

  /** True where a line or punctuation parts this token from the one before. */
  breaksBefore(at: number): boolean {
    const { gaps, kinds } = this.tokens;
    return (gaps[at] as Gap) >= Gap.Paragraph || kinds[at - 1] === TokenKind.Punctuation;
  }
}
