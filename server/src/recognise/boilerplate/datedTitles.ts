import { type LineFeatures, mostBesideDay } from "./lineFeatures.ts";
import { PageWord } from "./lists/index.ts";

/** So many days in a row make a list. */
const LEAST = 3;
/** A title has so many words; characters of Han do for words. */
const TITLE = 20;
const TITLE_HAN = 45;

/** "2024-05-08 20:51 Ports", "8 May 2024": a full day, and hardly anything else. */
function isStamp(line: LineFeatures): boolean {
  const calendar = line.covered(PageWord.Calendar);
  if (line.numbers < (calendar > 0 ? 2 : 3) || line.stops) return false;
  const beside = line.words - line.covered(PageWord.Calendar | PageWord.Counter);
  return beside <= mostBesideDay(line);
}

/**
 * Lists of other articles, each with its day in a line before or behind its title: the indices of their lines, in
 * order. `lines`: null for what is no short line. A chronicle, whose days stand between sentences, is none. Linear.
 */
export function datedTitles(lines: readonly (LineFeatures | null)[]): number[] {
  const found: number[] = [];
  for (let first = 0; first < lines.length; first++) {
    if (!isStampAt(lines, first)) continue;
    let last = first;
    let days = 1;
    while (isTitleAt(lines, last + 1) && isStampAt(lines, last + 2)) {
      last += 2;
      days++;
    }
    if (days < LEAST || !hasTitle(lines, first, last)) {
      first = last;
      continue;
    }
    // Where a title follows the last day, each title follows its day; else each stands before it.
    const after = isTitleAt(lines, last + 1);
    const from = !after && isTitleAt(lines, first - 1) ? first - 1 : first;
    const to = after ? last + 1 : last;
    for (let at = from; at <= to; at++) found.push(at);
    first = to;
  }
  return found;
}

function isStampAt(lines: readonly (LineFeatures | null)[], at: number): boolean {
  const line = lines[at] ?? null;
  return line !== null && isStamp(line);
}

function isTitleAt(lines: readonly (LineFeatures | null)[], at: number): boolean {
  const line = lines[at] ?? null;
  return line !== null && !isStamp(line) && line.words > 0 && line.words <= (line.han ? TITLE_HAN : TITLE);
}

/** True where half of the lines between the days, or more, end without a stop. */
function hasTitle(lines: readonly (LineFeatures | null)[], first: number, last: number): boolean {
  let titles = 0;
  for (let at = first + 1; at < last; at += 2) if (lines[at]?.stops === false) titles++;
  return titles * 2 >= (last - first) / 2;
}
