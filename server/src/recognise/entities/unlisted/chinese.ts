import { Gap, type Tokens } from "../../../text/tokens.ts";
import { introducing } from "../../lexicon/given-names/chinese.ts";
import { HONORIFIC } from "../gazetteer/role-entries.ts";
import { isCommonPair, mayFollowName } from "../morphology/han-contexts.ts";
import { Borders, neverLast } from "./han-borders.ts";
import { inFull, middleDots } from "./han-dotted.ts";
import { charAt, EndWords, foldedText, isFreeHan } from "./han-names.ts";
import {
  beginsFollower,
  isCommonWord,
  isForeign,
  isForeignAtDot,
  isGivenCharacter,
  isWeakSurname,
  japaneseSurnameAt,
  surnameAt,
} from "./han-persons.ts";
import { hasSign, type Run, type Scene } from "./run.ts";
import { hanSigns } from "./word-signs.ts";

const DOT = hanSigns.sign(({ text }) => middleDots.has(text));
const HYPHEN = hanSigns.sign(({ text }) => text === "-");
const introducers = new EndWords(introducing);
/** Characters of one part of a foreign name, and of a whole one. */
const LONGEST_PART = 7;
const LONGEST_FOREIGN = 10;
/** Reporters in one bracket, and names in one list. */
const MOST_LISTED = 12;

/**
 * Persons whom no gazetteer lists, in Chinese: foreign names with a middle dot (萨米娅·苏卢胡); behind a title or another
 * word that names follow, a Chinese, Japanese or transcribed name (发言人林剑, 外长加里布阿巴迪); before a title
 * (崔天凯大使); before a verb of speech or a colon where a clause begins; several in a list; and the surname of such a
 * person before a title (林大使).
 */
export function findChinese(scene: Scene): Run[] {
  return new Finder(scene).find();
}

class Finder {
  private readonly scene: Scene;
  private readonly tokens: Tokens;
  private readonly borders: Borders;
  private readonly runs: Run[] = [];
  /** By token: 1 where a run stands. */
  private readonly held: Uint8Array;

  constructor(scene: Scene) {
    this.scene = scene;
    this.tokens = scene.context.tokens;
    this.borders = new Borders(scene);
    this.held = new Uint8Array(this.tokens.count);
  }

  find(): Run[] {
    const { scene, tokens } = this;
    const { titles } = scene.context;
    for (let at = 1; at + 1 < tokens.count; at++)
      if (this.held[at] === 0 && this.isJoint(at)) this.add(this.aroundDot(at));
    for (const { first, last, role } of titles.all) {
      if (role !== HONORIFIC && this.add(this.behind(this.overSign(last + 1)))) this.addReporters();
      else this.add(this.before(first, role === HONORIFIC));
    }
    for (let at = 1; at + 1 < tokens.count; at++) {
      if (this.held[at] === 1) continue;
      if (this.borders.isListSign(at)) this.addAround(at);
      else if (this.held[at - 1] === 1 && ands.has(charAt(tokens, at))) this.add(this.joinedBehind(at));
      else if (introducers.endingAt(scene, at) > 0 && this.add(this.behind(this.overSign(at + 1)))) this.addReporters();
      else if (this.borders.startsClause(at)) this.add(this.beforeSpeech(at));
    }
    if (this.borders.startsClause(0)) this.add(this.beforeSpeech(0));
    this.addSurnames();
    return this.runs.map((run) => inFull(run, this.runs, this.scene));
  }

  private add(run: Run | null): boolean {
    if (run === null || this.held[run.first] === 1 || this.held[run.last] === 1) return false;
    this.held.fill(1, run.first, run.last + 1);
    this.runs.push(run);
    return true;
  }

  /** Whether the token joins two parts of a foreign name: a dot, or a hyphen between characters that write them. */
  private isJoint(at: number): boolean {
    const { scene } = this;
    if (!hasSign(scene, at, DOT | HYPHEN)) return false;
    return hasSign(scene, at, DOT) || (isForeign(scene, at - 1) && isForeign(scene, at + 1));
  }

  /** 古斯塔沃·佩特罗 */
  private aroundDot(dot: number): Run | null {
    const { scene, tokens } = this;
    let first = dot;
    while (dot - first < LONGEST_PART && this.borders.isGlued(first) && isForeignAtDot(scene, first - 1)) first--;
    let last = dot;
    while (last - dot < 3 * LONGEST_PART && last + 1 < tokens.count && this.borders.isGlued(last + 1)) {
      const next = last + 1;
      const isDot = this.isJoint(next);
      if (!isDot && (!isForeignAtDot(scene, next) || beginsFollower(this.scene, next))) break;
      last = next;
    }
    if (charAt(tokens, last) === "为" && last > dot + 1) last--;
    return first < dot && last > dot ? { first, last } : null;
  }

  /** The name that begins behind a title or another word that names follow. */
  private behind(first: number): Run | null {
    const run = this.nameAt(first);
    // 乔治娅·梅洛尼, where the surname is listed: no name of its own.
    return run !== null && middleDots.has(this.tokens.words[run.last + 1]?.text ?? "") ? null : run;
  }

  /** 责任编辑：王某, 記者/林某 */
  private overSign(first: number): number {
    return /^[:：/／]$/u.test(this.tokens.words[first]?.text ?? "") ? first + 1 : first;
  }

  private nameAt(first: number): Run | null {
    const { scene } = this;
    const foreign = this.foreignEnd(first);
    const isForeignName = foreign - first >= 3 || (foreign - first === 2 && this.borders.endsHere(foreign));
    const chinese = foreign - first >= 3 ? -1 : this.chineseEnd(first);
    if (chinese >= (isForeignName ? foreign : first)) return { first, last: chinese };
    // What follows may begin with a character that names are written with, too (西雅尔多当地时间).
    for (let end = foreign; end - first >= 2; end--)
      if ((end === foreign && this.borders.mayEnd(end)) || this.borders.recurs(first, end)) return { first, last: end };
    const isApart = this.borders.endsHere(foreign) || neverLast.has(charAt(this.tokens, foreign + 1));
    if (foreign - first === 1 && isApart) return { first, last: foreign };
    return japaneseSurnameAt(scene, first) > 0 ? this.japanese(first) : null;
  }

  /** The last token of the transcribing characters from here on, before a word that follows names. */
  private foreignEnd(first: number): number {
    let last = first - 1;
    while (last + 1 - first < LONGEST_FOREIGN && isForeign(this.scene, last + 1)) {
      if (last >= first && (!this.borders.isGlued(last + 1) || beginsFollower(this.scene, last + 1))) break;
      last++;
    }
    return last;
  }

  /** The last token of the Chinese name that begins here; -1 where none does that something shows to end there. */
  private chineseEnd(first: number): number {
    const surname = surnameAt(this.scene, first);
    if (surname === 0) return -1;
    for (const given of [2, 1]) {
      const end = first + surname + given - 1;
      if (!this.mayBeGiven(first + surname, end) || this.borders.isNeverLast(end)) continue;
      if (isCommonWord(foldedText(this.tokens, first, end))) continue;
      const isWeak = isWeakSurname(charAt(this.tokens, first));
      const isGiven = this.isGiven(first + surname, end);
      if ((!isWeak || isGiven) && (this.borders.mayEnd(end) || (given === 2 && this.borders.recurs(first, end))))
        return end;
      const next = charAt(this.tokens, end + 1);
      if (!isWeak && isGiven && !isGivenCharacter(next)) return end;
      // 李晓霞热情接待: no word begins with the last character.
      if (!isWeak && isGiven && given === 2 && this.borders.isNoJoin(end)) {
        if (!isCommonPair(foldedText(this.tokens, end - 1, end))) return end;
      }
    }
    return -1;
  }

  /** Whether nothing speaks against a given name: no word that follows names begins within it. */
  private mayBeGiven(first: number, last: number): boolean {
    const { tokens, scene } = this;
    for (let at = first; at <= last; at++) {
      if (!isFreeHan(scene, at) || !this.borders.isGlued(at) || this.held[at] === 1) return false;
      const character = charAt(tokens, at);
      if ((mayFollowName(character) && !isGivenCharacter(character)) || beginsFollower(this.scene, at)) return false;
    }
    return true;
  }

  private isGiven(first: number, last: number): boolean {
    const { tokens, scene } = this;
    for (let at = first; at <= last; at++) {
      if (!isFreeHan(scene, at) || !this.borders.isGlued(at) || this.held[at] === 1) return false;
      const character = charAt(tokens, at);
      if (character === "某") continue;
      if (!isGivenCharacter(character) || beginsFollower(this.scene, at)) return false;
    }
    return true;
  }

  /** 玄叶光一郎: a surname of the language and one to three characters. */
  private japanese(first: number): Run | null {
    const surname = japaneseSurnameAt(this.scene, first);
    for (let end = first + surname; end < first + surname + 3; end++) {
      if (!isFreeHan(this.scene, end) || !this.borders.isGlued(end) || mayFollowName(charAt(this.tokens, end)))
        return null;
      if (this.borders.endsHere(end)) return { first, last: end };
    }
    return null;
  }

  /** The Chinese name that ends before a title (崔天凯大使, 吕伊萱小姐). */
  private before(title: number, isHonorific: boolean): Run | null {
    if (!this.borders.isGlued(title)) return null;
    const foreign = this.foreignBefore(title);
    if (foreign !== null) return foreign;
    for (const length of [3, 2]) {
      const first = title - length;
      if (first < 0 || surnameAt(this.scene, first) === 0 || !this.isGiven(first + 1, title - 1)) continue;
      const word = foldedText(this.tokens, first, title - 1);
      if (word.endsWith("国") || isCommonWord(word) || !this.borders.mayBegin(first, length)) continue;
      const isLong = length === 3 || isHonorific || this.borders.isListSign(first - 1);
      if (isLong || this.borders.recurs(first, title - 1)) return { first, last: title - 1 };
    }
    return null;
  }

  /** 穆罕默德总统: transcribing characters between what stands before names and a title. */
  private foreignBefore(title: number): Run | null {
    let first = title;
    while (title - first <= LONGEST_PART && this.borders.isGlued(first) && isForeign(this.scene, first - 1)) first--;
    const length = title - first;
    if (length >= 2 && isCommonWord(foldedText(this.tokens, title - 2, title - 1))) return null;
    if (length < 2 || length > LONGEST_PART || !this.borders.mayBegin(first, length)) return null;
    return length > 2 || this.borders.recurs(first, title - 1) ? { first, last: title - 1 } : null;
  }

  /** The name where a clause begins, with a verb of speech or a colon right behind. */
  private beforeSpeech(first: number): Run | null {
    const { scene, tokens } = this;
    const surname = surnameAt(scene, first);
    if (surname > 0) {
      for (const given of [2, 1]) {
        const end = first + surname + given - 1;
        if (!this.isGiven(first + surname, end) || !this.isSaid(first, end)) continue;
        if (!isCommonWord(foldedText(tokens, first, end))) return { first, last: end };
      }
    }
    const foreign = this.foreignEnd(first);
    return foreign - first >= 2 && this.isSaid(first, foreign) ? { first, last: foreign } : null;
  }

  /** Whether a verb of speech stands right behind, or a colon behind what begins a line. */
  private isSaid(first: number, end: number): boolean {
    const { scene, tokens } = this;
    if (end + 1 >= tokens.count) return false;
    const verb = end + (besidesVerb.has(charAt(tokens, end + 1)) ? 2 : 1);
    return scene.context.besideVerb(verb) || (this.borders.startsLine(first) && isColon(tokens, end + 1));
  }

  /** （记者徐烨 高春雨）: names behind the last one, parted by spaces. */
  private addReporters(): void {
    for (let i = 0; i < MOST_LISTED; i++) {
      const { last } = this.runs.at(-1) as Run;
      const first = last + 1;
      if (first >= this.tokens.count || this.tokens.gaps[first] !== Gap.Space) return;
      const end = this.chineseEnd(first);
      const isName = end > first && (this.borders.isApart(end) || beginsFollower(this.scene, end + 1));
      if (!isName || !this.add({ first, last: end })) return;
    }
  }

  /** 薄熙来、周永康、郭伯雄等: names on both sides of a sign, or one beside a name found. */
  private addAround(sign: number): void {
    const left = this.held[sign - 1] === 1 ? null : this.listedBefore(sign);
    const right = this.held[sign + 1] === 1 ? null : this.listedBehind(sign);
    const isNamed = this.held[sign - 1] === 1 || this.held[sign + 1] === 1;
    const areLong = left !== null && right !== null && left.last - left.first + right.last - right.first >= 4;
    if (!isNamed && !areLong && !this.goesOn(right)) return;
    this.add(left);
    this.add(right);
  }

  /** Whether two more names follow in the list, one of three characters (鞏某、劉某某、胡某). */
  private goesOn(run: Run | null): boolean {
    const second = run === null || !this.borders.isListSign(run.last + 1) ? null : this.listedBehind(run.last + 1);
    const third =
      second === null || !this.borders.isListSign(second.last + 1) ? null : this.listedBehind(second.last + 1);
    return (
      [run, second, third].every((one) => one !== null) &&
      [run, second, third].some((one) => one !== null && one.last - one.first > 1)
    );
  }

  /** 吴婉君 in 主持人杨全斌和吴婉君: a name of three characters behind another. */
  private joinedBehind(and: number): Run | null {
    const first = and + 1;
    const last = first + surnameAt(this.scene, first) + 1;
    if (last === and + 2 || isWeakSurname(charAt(this.tokens, first)) || !this.isGiven(last - 1, last)) return null;
    if (isCommonWord(foldedText(this.tokens, first, last))) return null;
    return this.borders.mayEnd(last) || !isGivenCharacter(charAt(this.tokens, last + 1)) ? { first, last } : null;
  }

  private listedBefore(sign: number): Run | null {
    for (const length of [3, 2]) {
      const first = sign - length;
      if (first < 0 || surnameAt(this.scene, first) === 0 || !this.isGiven(first + 1, sign - 1)) continue;
      if (isCommonWord(foldedText(this.tokens, first, sign - 1))) continue;
      if (this.borders.startsClause(first) || this.borders.isListSign(first - 1)) return { first, last: sign - 1 };
    }
    return null;
  }

  private listedBehind(sign: number): Run | null {
    const first = sign + 1;
    const surname = surnameAt(this.scene, first);
    if (surname === 0) return null;
    for (const given of [2, 1]) {
      const last = first + surname + given - 1;
      if (!this.isGiven(first + surname, last) || isCommonWord(foldedText(this.tokens, first, last))) continue;
      const next = charAt(this.tokens, last + 1);
      const isEnd =
        next === "、" || next === "等" || next === "和" || next === "与" || (given === 2 && this.borders.mayEnd(last));
      if (isEnd || this.borders.isApart(last)) return { first, last };
    }
    return null;
  }

  /** The surnames of persons found, and of listed ones, before a title (林大使, 胡主席); 王女士 of whomever. */
  private addSurnames(): void {
    const families = new Map<string, Run>();
    for (const run of this.runs) {
      if (run.last - run.first > 3) continue;
      const family = charAt(this.tokens, run.first);
      if (!families.has(family)) families.set(family, run);
    }
    for (const { first, last, role } of this.scene.context.titles.all) {
      const at = first - 1;
      if (at < 0 || !isFreeHan(this.scene, at) || this.held[at] === 1 || !this.borders.isGlued(first)) continue;
      if (surnameAt(this.scene, at) === 0) continue;
      const run = families.get(charAt(this.tokens, at));
      if (run !== undefined && role !== HONORIFIC) this.add({ first: at, last, sameAs: run });
      else if (role === HONORIFIC && this.borders.mayBegin(at, 1))
        this.add({ first: at, last, ...(run && { sameAs: run }) });
    }
  }
}

/** What stands between a name and its verb of speech (杨勇则说). */
const besidesVerb = new Set("则也还并又却");
const ands = new Set("和与及同跟");

function isColon({ words }: Tokens, at: number): boolean {
  const text = words[at]?.text;
  return text === ":" || text === "：";
}
