import type { Tokens } from "../../text/tokens.ts";
import type { BoilerplateKind } from "../model.ts";
import type { ArticleText, Echo, ReadArticle } from "./echo.ts";
import { judge, type Place, tellsArticle } from "./evidence.ts";
import { coverage, type LineFeatures, sizeOf } from "./lineFeatures.ts";
import { endsInFullStop, type Line } from "./lines.ts";
import { PageWord } from "./lists/index.ts";

/** Lines above the article that are looked at. */
const TOP = 40;
/** Words from which a line may be the article's title. */
const TITLE = 3;
/** So many lines above the title that say nothing of it are the page's; so many on both sides of it. */
const ROW = 3;
const MANY = 5;
/** Tokens of an entry of a menu, which may stand on a page more than once. */
const SAID = 4;
/** Words of the title that are the article's too, where it tells what the article is about. */
const TELLING = 2;
/** Words of a part of a line, longer than an entry of a menu mostly is. */
const LONG_PART = 4;

/** A page's lines around the article's text, which stands in those from `firstProse` to `lastProse`. */
export interface EdgedPage {
  readonly tokens: Tokens;
  readonly lines: readonly Line[];
  readonly firstProse: number;
  readonly lastProse: number;
  /** What short lines show, by index; null for the others. */
  readonly shown: readonly (LineFeatures | null)[];
}

type Kinds = Map<number, BoilerplateKind>;
type EchoAt = (index: number) => Echo;

/**
 * Weighs what speaks for and against the lines before and behind the article that no rule knows, and sets the kinds of
 * those that are the page's. Linear.
 */
export function judgeEdges(page: EdgedPage, kinds: Kinds, read: ReadArticle): void {
  const top = Math.min(page.firstProse, TOP);
  const tail = page.lastProse + 1;
  const doubtful = doubtfulLines(page, kinds, top);
  if (doubtful.length === 0) return;
  const article = read(page.tokens, page.lines.slice(page.firstProse, tail));
  const echoAt = rememberEchoes(page, article);
  keepTitles(page, kinds, doubtful, echoAt);
  for (let i = 0; i < top; i++) if (isLongRow(page, i, echoAt) && !kinds.has(i)) kinds.set(i, "related links");
  const title = titleOf(page, kinds, top, echoAt);
  const row = rowOfOthers(page, kinds, top, title, echoAt);
  const titleTells = title >= 0 && echoAt(title).echoed >= TELLING;
  const titleText = title >= 0 ? textAt(page, title) : "";
  const again = saidTwice(page);
  const among = [...kinds.keys()].some((index) => index >= tail);

  const judgeAt = (index: number, place: Place, beyond: boolean): void => {
    const line = page.shown[index] ?? null;
    if (line === null || kinds.has(index)) return;
    const kind = judge({
      line,
      place,
      before: kinds.get(index - 1) ?? null,
      behind: kinds.get(index + 1) ?? null,
      belowDay: kinds.get(index - 1) === "dateline" || kinds.get(index - 2) === "dateline",
      inRow: row.has(index),
      titleTells,
      hasTitle: index < title && hasGlued(textAt(page, index), titleText),
      among: among && place === "tail",
      beyond,
      echo: echoAt(index),
      again: again.has(index),
      caption: index > title && isCaption(page, index, titleText),
      script: article.script,
    });
    if (kind !== null) kinds.set(index, kind);
  };
  const judgeTop = (i: number): void => {
    if (i !== title) judgeAt(i, i < title ? "above the title" : "below the title", false);
  };
  // Once each way, so that a line speaks for those on both sides of it.
  for (let i = 0; i < top; i++) judgeTop(i);
  for (let i = top - 1; i >= 0; i--) judgeTop(i);
  let beyond = false;
  for (let i = tail; i < page.lines.length; i++) {
    judgeAt(i, "tail", beyond);
    beyond ||= kinds.has(i);
  }
  for (let i = page.lines.length - 1; i >= tail; i--) judgeAt(i, "tail", false);
}

/** Indices of the lines around the article that no rule knows, or that may be a title; none where one is: the title. */
function doubtfulLines({ lines, shown, lastProse }: EdgedPage, kinds: Kinds, top: number): readonly number[] {
  const found: number[] = [];
  const lookAt = (i: number): void => {
    const line = shown[i] ?? null;
    // Behind the article long lines are nobody's titles.
    const isOpen = !kinds.has(i) && (line !== null || i < top);
    if (isOpen || (line !== null && looksLikeMenu(line, kinds.get(i)))) found.push(i);
  };
  for (let i = 0; i < top; i++) lookAt(i);
  for (let i = lastProse + 1; i < lines.length; i++) lookAt(i);
  const [only] = found;
  if (found.length !== 1 || only === undefined || only >= top || kinds.has(only)) return found;
  const line = shown[only] ?? null;
  return line !== null && sizeOf(line) > TITLE ? [] : found;
}

/**
 * Indices of lines above the text that no rule knows and that share hardly a word with it, where several stand above
 * the title, or many in a row: titles of others.
 */
function rowOfOthers(page: EdgedPage, kinds: Kinds, top: number, title: number, echoAt: EchoAt): Set<number> {
  const titleText = title < 0 ? "" : textAt(page, title);
  const isOther = (index: number, share: number): boolean => {
    if (kinds.has(index) || page.shown[index]?.stops !== false || isListed(page, index)) return false;
    const { words, echoed } = echoAt(index);
    return echoed <= words * share && !isCaption(page, index, titleText);
  };
  const above: number[] = [];
  const row: number[] = [];
  let run: number[] = [];
  for (let i = 0; i < top; i++) {
    if (i === title) continue;
    if (i < title && isOther(i, 1 / 4)) above.push(i);
    run = isOther(i, 1 / 3) ? [...run, i] : [];
    if (run.length === MANY) row.push(...run);
    else if (run.length > MANY) row.push(i);
  }
  return new Set(above.length >= ROW ? [...above, ...row] : row);
}

/** Telling words of a line that holds many titles one behind another. */
const MANY_WORDS = 30;

/** True for a long line that has hardly anything of the article beneath it: other titles, with nothing between. */
function isLongRow({ shown }: EdgedPage, index: number, echoAt: EchoAt): boolean {
  if (shown[index] !== null) return false;
  const { words, echoed } = echoAt(index);
  return words >= MANY_WORDS && echoed * 6 <= words;
}

/** True for an item of a list of the account's own, or a subtitle: "1. Place: …", 「三、主持人：…」, 「——纪实」. */
function isListed(page: EdgedPage, index: number): boolean {
  return /^(?:[一二三四五六七八九十]+、|\p{Nd}+[.)、]|[※*—-])/u.test(textAt(page, index).slice(0, 4));
}

function rememberEchoes({ lines }: EdgedPage, article: ArticleText): EchoAt {
  const known = new Map<number, Echo>();
  return (index) => {
    let echo = known.get(index);
    if (echo === undefined) {
      echo = article.echoOf(lines[index] as Line);
      known.set(index, echo);
    }
    return echo;
  };
}

function textAt({ tokens, lines }: EdgedPage, index: number): string {
  const { first, end } = lines[index] as Line;
  return tokens.text.slice(tokens.starts[first], tokens.ends[end - 1]);
}

/** Tokens of a caption's hidden text at least. */
const HIDDEN = 2;

/** True for a line without a stop that begins with all of the line beside it, or the other way round; not for titles. */
function isCaption(page: EdgedPage, index: number, title: string): boolean {
  const { lines, shown } = page;
  const line = lines[index] as Line;
  const text = textAt(page, index);
  if (
    shown[index]?.stops !== false ||
    line.end - line.first < HIDDEN ||
    title.startsWith(text) ||
    text.startsWith(title)
  )
    return false;
  return [index - 1, index + 1].some((at) => {
    const other = lines[at];
    if (other === undefined || shown[at]?.stops !== false || other.end - other.first < HIDDEN) return false;
    const beside = textAt(page, at);
    return beside.startsWith(text) || text.startsWith(beside);
  });
}

/** Letters of a title by which it is known again, and of what may stand before it. */
const KNOWN = 16;
const WAY = 40;

/** True where the title's first letters stand in the line behind other letters, with nothing between. */
function hasGlued(line: string, title: string): boolean {
  if (title.length < KNOWN) return false;
  const at = line.slice(0, WAY + KNOWN).indexOf(title.slice(0, KNOWN));
  return at > 0 && /\p{L}/u.test(line.charAt(at - 1));
}

/** Indices of lines above the article, longer than an entry of a menu, that say what another one says. */
function saidTwice(page: EdgedPage): ReadonlySet<number> {
  const first = new Map<string, number>();
  const found = new Set<number>();
  for (let i = 0; i < page.firstProse; i++) {
    const line = page.lines[i] as Line;
    if (line.end - line.first <= SAID) continue;
    const text = textAt(page, i);
    const before = first.get(text);
    if (before === undefined) first.set(text, i);
    else found.add(before).add(i);
  }
  return found;
}

const menus = PageWord.Navigation | PageWord.Home | PageWord.Share | PageWord.ShareTarget;

/** True for what a rule took for a menu or an invitation, though hardly a word of it is theirs and its parts are long. */
function looksLikeMenu(line: LineFeatures, kind: BoilerplateKind | undefined): boolean {
  if ((kind !== "navigation" && kind !== "share") || line.longestPart < LONG_PART) return false;
  return coverage(line, menus) < 0.3;
}

/**
 * A title with a bar or a dash in it looks like a menu, one that begins with "Join" like an invitation: what tells
 * what the article tells is none.
 */
function keepTitles({ shown }: EdgedPage, kinds: Kinds, doubtful: readonly number[], echoAt: EchoAt): void {
  for (const index of doubtful) {
    const line = shown[index] ?? null;
    if (line !== null && looksLikeMenu(line, kinds.get(index)) && tellsArticle(echoAt(index))) kinds.delete(index);
  }
}

/**
 * The index of the line above the article that shares most words with it, of those the first; where none shares any,
 * of the first longer one; -1 where there is none.
 */
function titleOf(page: EdgedPage, kinds: Kinds, top: number, echoAt: EchoAt): number {
  const { tokens, lines, shown } = page;
  let best = -1;
  let most = 0;
  for (let index = 0; index < top; index++) {
    const line = shown[index] ?? null;
    if (line === null || kinds.has(index) || sizeOf(line) < TITLE || line.numbers > line.words) continue;
    if (line.announces || endsInFullStop(tokens, lines[index] as Line) || isListed(page, index)) continue;
    const { echoed } = echoAt(index);
    if (echoed <= most && (best >= 0 || sizeOf(line) === TITLE)) continue;
    most = echoed;
    best = index;
  }
  // "HomeNewsThe ministers met", and beneath it "The ministers met".
  for (let index = best + 1; best >= 0 && index < top; index++)
    if (!kinds.has(index) && hasGlued(textAt(page, best), textAt(page, index))) best = index;
  return best;
}
