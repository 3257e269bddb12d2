/** Where an end of a passage goes when it is moved by a word. Pure: lines of text in, places out. */

export interface Place {
  readonly line: number;
  /** UTF-16 code units from the line's start. */
  readonly character: number;
}

/** The lines of a text, without their ends. */
export interface TextLines {
  readonly lineCount: number;
  lineAt(line: number): string;
}

/** Which edge of words is looked for: a passage ends behind a word and starts before one. */
export type Edge = "start" | "end";

/** How far around a place words are looked for in its line, in UTF-16 code units: a line may hold a whole file. */
const WINDOW = 2000;

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

/** The nearest edge of a word behind the place, or before it; undefined at the end of the text. In reading order. */
export function wordEdge(
  text: TextLines,
  { line, character }: Place,
  edge: Edge,
  direction: "forward" | "back",
): Place | undefined {
  const step = direction === "forward" ? 1 : -1;
  for (let at = line; at >= 0 && at < text.lineCount; at += step) {
    const content = text.lineAt(at);
    const from = Math.max(0, at === line ? character - WINDOW : direction === "back" ? content.length - WINDOW : 0);
    const edges = edgesOf(content.slice(from, from + 2 * WINDOW), edge).map((each) => each + from);
    const found =
      direction === "forward"
        ? edges.find((each) => at !== line || each > character)
        : edges.findLast((each) => at !== line || each < character);
    if (found !== undefined) return { line: at, character: found };
  }
  return undefined;
}

function edgesOf(line: string, edge: Edge): number[] {
  const edges: number[] = [];
  for (const { index, segment, isWordLike } of segmenter.segment(line))
    if (isWordLike === true) edges.push(edge === "start" ? index : index + segment.length);
  return edges;
}
