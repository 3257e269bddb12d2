import { type Tokens, tokenSpan } from "../../text/tokens.ts";
import type { Vocabulary } from "../../text/words.ts";
import type { Draft } from "../draft.ts";
import { PhraseBook } from "../lexicon/speech/phrases.ts";
import type { Boilerplate, BoilerplateKind } from "../model.ts";
import type { Stage } from "../stage.ts";
import { classifyLine, speaksOfPage, type Zone } from "./classify.ts";
import {
  coverage,
  featuresOf,
  type LineFeatures,
  isProse,
  isRowOfTitles,
  isShort,
  type Line,
  linesOf,
  mentionsCookies,
} from "./lines.ts";
import { datedTitles } from "./datedTitles.ts";
import { PageWord, pageWordEntries } from "./lists/index.ts";
import { endsWithStop } from "../sentences/stops.ts";
import { lineHash } from "./repeated.ts";

/** Lines from the edge of a document in which a cookie notice may stand, prose-like as it is. */
const EDGE = 12;
/** Sentences about the page itself have no more tokens. */
const NOTE = 40;
/** Lines that a list in mid-article may have. */
const LONGEST_LIST = 12;

/**
 * Sets `draft.boilerplate`: the header region, and lines of the body that belong to the page around the article.
 * Runs first, for all languages at once. One span a line; linear.
 */
export function boilerplateStage(vocabulary: Vocabulary): Stage {
  const book = new PhraseBook(vocabulary, pageWordEntries());
  return {
    name: "boilerplate",
    run(draft) {
      const { tokens } = draft;
      const lines = linesOf(tokens);
      const kinds = classifyLines(tokens, lines, book);
      const shared = draft.input.repeatedLines;
      if (shared !== undefined && shared.size > 0) markRepeated(draft, lines, kinds, shared);
      draft.boilerplate = headerSpan(draft);
      for (const [index, kind] of kinds) draft.boilerplate.push({ ...spanOf(tokens, lines[index] as Line), kind });
      draft.boilerplate.sort((a, b) => a.start - b.start);
    },
  };
}

/** The region before the body, without the line breaks behind it. */
function headerSpan({ input: { text, body } }: Draft): Boilerplate[] {
  let end = body.start;
  while (end > 0 && /[\r\n]/.test(text.charAt(end - 1))) end--;
  return end === 0 ? [] : [{ start: 0, end, kind: "header" }];
}

function spanOf(tokens: Tokens, line: Line): { start: number; end: number } {
  return tokenSpan(tokens, line.first, line.end - 1);
}

/** The kinds of those lines that are boilerplate, by index. */
function classifyLines(tokens: Tokens, lines: readonly Line[], book: PhraseBook): Map<number, BoilerplateKind> {
  const kinds = new Map<number, BoilerplateKind>();
  const cookies = new Set<number>();
  for (let i = 0; i < lines.length; i = i === EDGE - 1 ? Math.max(EDGE, lines.length - EDGE) : i + 1)
    if (mentionsCookies(tokens, lines[i] as Line, book)) cookies.add(i);

  const prose = (index: number): boolean => {
    const line = lines[index] as Line;
    if (cookies.has(index) || !isProse(tokens, line)) return false;
    // "Subscribe to our newsletter to get …": a sentence, and none of the article's.
    return line.end - line.first > NOTE || !speaksOfPage(featuresOf(tokens, line, book));
  };
  let firstProse = 0;
  while (firstProse < lines.length && !prose(firstProse)) firstProse++;
  let lastProse = lines.length - 1;
  while (lastProse >= 0 && !prose(lastProse)) lastProse--;
  const none = firstProse === lines.length;
  const zoneOf = (index: number): Zone => {
    if (none) return index < EDGE ? "top" : index >= lines.length - EDGE ? "tail" : "body";
    return index < firstProse ? "top" : index > lastProse ? "tail" : "body";
  };

  const shown: (LineFeatures | null)[] = [];
  /** The kind of the list that the line before belongs to, and how many lines it has. */
  let list: BoilerplateKind | null = null;
  let listed = 0;
  for (const [index, line] of lines.entries()) {
    const zone = zoneOf(index);
    shown.push(null);
    if (cookies.has(index) && zone !== "body") {
      kinds.set(index, "cookie notice");
      list = null;
      continue;
    }
    if (!isShort(line)) {
      list = null;
      if (zone !== "body" && isRowOfTitles(tokens, line)) kinds.set(index, "related links");
      continue;
    }
    const features = featuresOf(tokens, line, book);
    shown[index] = features;
    const besideCookies = cookies.has(index - 1) || cookies.has(index - 2) || cookies.has(index + 1);
    if (besideCookies && zone !== "body" && coverage(features, PageWord.Consent) >= 0.6) {
      kinds.set(index, "cookie notice");
      continue;
    }
    const found = classifyLine(features, zone);
    if (found !== null) {
      kinds.set(index, found.kind);
      list = found.headsList ? found.kind : null;
      listed = 0;
    } else if (list !== null && belongsToList(line, features.stops, zone, listed)) {
      kinds.set(index, list);
      listed++;
    } else list = null;
  }
  for (const index of datedTitles(shown)) kinds.set(index, "related links");
  markTop(kinds, shown.slice(0, none ? EDGE : Math.min(firstProse, EDGE)));
  if (!none) markStrays(tokens, lines, kinds, lastProse + 1);
  return kinds;
}

/** Words of a name of a site or a section; characters of Han do for words. */
const SECTION = 3;
const SECTION_HAN = 6;

/**
 * Short lines above the article that no rule knows: those between two lines of the page, a word or a number beside one,
 * and a source ("Island Press - AP") behind the day; nothing where a short line may be the title, since no longer one
 * is there. `top`: null for what is no short line.
 */
function markTop(kinds: Map<number, BoilerplateKind>, top: readonly (LineFeatures | null)[]): void {
  const isSection = ({ words, han }: LineFeatures): boolean => words <= (han ? SECTION_HAN : SECTION);
  if (!top.some((line, i) => line !== null && !kinds.has(i) && !isSection(line))) return;
  for (const [i, line] of top.entries()) {
    if (line === null || kinds.has(i) || line.stops || !isSection(line)) continue;
    const [above, below] = [kinds.has(i - 1), kinds.has(i + 1)];
    const isWord = line.words === 0 || (line.words === 1 && !line.han);
    const isSource = line.bars > 0 && [kinds.get(i - 1), kinds.get(i - 2)].includes("dateline");
    if (((above || i === 0) && below) || ((above || below) && isWord) || isSource) kinds.set(i, "navigation");
  }
}

/** Tokens of a line behind the article that says nothing by itself. */
const STRAY = 16;

/**
 * Lines behind the article that no rule knows, where others there are boilerplate: those without a stop, such as the
 * writer's office, and any between two lines of boilerplate.
 */
function markStrays(tokens: Tokens, lines: readonly Line[], kinds: Map<number, BoilerplateKind>, from: number): void {
  let first = from;
  while (first < lines.length && !kinds.has(first)) first++;
  if (first === lines.length) return;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (kinds.has(i) || line.end - line.first > STRAY) continue;
    const between = i > first && kinds.has(i + 1);
    if (between || !endsWithStop(tokens, line.end - 1)) kinds.set(i, kinds.get(i - 1) ?? "credits");
  }
}

/** Titles below "Read also": lines without a stop, and behind the article any that is not its text. */
function belongsToList(line: Line, stops: boolean, zone: Zone, listed: number): boolean {
  if (zone === "tail") return true;
  return !stops && listed < LONGEST_LIST && (!line.blankBefore || listed === 0);
}

function markRepeated(
  draft: Draft,
  lines: readonly Line[],
  kinds: Map<number, BoilerplateKind>,
  repeated: ReadonlySet<number>,
): void {
  const found: number[] = [];
  let text = 0;
  let shared = 0;
  for (const [index, line] of lines.entries()) {
    if (kinds.has(index)) continue;
    const { start, end } = spanOf(draft.tokens, line);
    text += end - start;
    if (!repeated.has(lineHash(draft.input.text.slice(start, end)))) continue;
    shared += end - start;
    found.push(index);
  }
  // A document that is mostly what others have is a copy of one of them, and no page without an article.
  if (shared <= text / 2) for (const index of found) kinds.set(index, "repeated");
}
