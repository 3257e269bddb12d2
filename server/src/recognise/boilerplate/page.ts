import type { Tokens } from "../../text/tokens.ts";
import type { PhraseBook } from "../lexicon/speech/phrases.ts";
import type { BoilerplateKind } from "../model.ts";
import { classifyLine, speaksOfPage, type Zone } from "./classify.ts";
import { datedTitles } from "./datedTitles.ts";
import type { ReadArticle } from "./echo.ts";
import { judgeEdges } from "./edges.ts";
import { coverage, featuresOf, type LineFeatures } from "./lineFeatures.ts";
import { endsInFullStop, isNote, isProse, isRowOfTitles, isShort, type Line, mentionsCookies } from "./lines.ts";
import { PageWord } from "./lists/index.ts";

/** Lines from the edge of a document in which a cookie notice may stand, prose-like as it is. */
const EDGE = 12;
/** Lines that a list in mid-article may have. */
const LONGEST_LIST = 12;
/** A document's lines, and which of them are the article's first and last paragraph. */
interface Page {
  readonly tokens: Tokens;
  readonly lines: readonly Line[];
  readonly book: PhraseBook;
  /** Indices of lines that speak of cookies. */
  readonly cookies: ReadonlySet<number>;
  /** Both -1 where no line is text of an article. */
  readonly firstProse: number;
  readonly lastProse: number;
}

/** The kinds of those lines that are boilerplate, by index. `read` reads the article's text. Linear. */
export function classifyLines(
  tokens: Tokens,
  lines: readonly Line[],
  book: PhraseBook,
  read: ReadArticle,
): Map<number, BoilerplateKind> {
  const page = pageOf(tokens, lines, book);
  const { kinds, shown } = classifyByRules(page);
  if (page.firstProse >= 0) judgeEdges({ ...page, shown }, kinds, read);
  return kinds;
}

function pageOf(tokens: Tokens, lines: readonly Line[], book: PhraseBook): Page {
  const cookies = new Set<number>();
  for (let i = 0; i < lines.length; i = i === EDGE - 1 ? Math.max(EDGE, lines.length - EDGE) : i + 1)
    if (mentionsCookies(tokens, lines[i] as Line, book)) cookies.add(i);

  const prose = (line: Line, index: number): boolean => {
    if (cookies.has(index) || !isProse(tokens, line) || isRowOfTitles(tokens, line)) return false;
    // "Subscribe to our newsletter to get …": a sentence, and none of the article's.
    return !isNote(tokens, line) || !speaksOfPage(featuresOf(tokens, line, book));
  };
  const lastProse = lines.findLastIndex(prose);
  // A long title may end in a question mark: the text begins with the first full stop.
  const first = lines.findIndex((line, index) => endsInFullStop(tokens, line) && prose(line, index));
  const firstProse = first < 0 ? lines.findIndex(prose) : first;
  return { tokens, lines, book, cookies, firstProse, lastProse };
}

function zoneOf({ lines, firstProse, lastProse }: Page, index: number): Zone {
  if (firstProse < 0) return index < EDGE ? "top" : index >= lines.length - EDGE ? "tail" : "body";
  return index < firstProse ? "top" : index > lastProse ? "tail" : "body";
}

/** What the rules say of each line by itself, and of lists; with the features of short lines, null for the others. */
function classifyByRules(page: Page): { kinds: Map<number, BoilerplateKind>; shown: (LineFeatures | null)[] } {
  const { tokens, lines, book, cookies } = page;
  const kinds = new Map<number, BoilerplateKind>();
  const shown: (LineFeatures | null)[] = [];
  /** The kind of the list that the line before belongs to, and how many lines it has. */
  let list: BoilerplateKind | null = null;
  let listed = 0;
  for (const [index, line] of lines.entries()) {
    const zone = zoneOf(page, index);
    shown.push(null);
    if (cookies.has(index) && zone !== "body") {
      kinds.set(index, "cookie notice");
      list = null;
      continue;
    }
    const row = zone !== "body" && isRowOfTitles(tokens, line);
    if (row) kinds.set(index, "related links");
    if (row || !isShort(tokens, line, zone !== "body")) {
      list = null;
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
    } else if (list !== null && belongsToList(line, endsInFullStop(tokens, line), zone, listed)) {
      kinds.set(index, list);
      listed++;
    } else list = null;
  }
  for (const index of datedTitles(shown)) kinds.set(index, "related links");
  return { kinds, shown };
}

/** Titles below "Read also": lines without a stop, and behind the article any that is not its text. */
function belongsToList(line: Line, stops: boolean, zone: Zone, listed: number): boolean {
  if (zone === "tail") return true;
  return !stops && listed < LONGEST_LIST && (!line.blankBefore || listed === 0);
}
