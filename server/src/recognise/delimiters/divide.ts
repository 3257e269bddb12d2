import type { Chunk } from "../../text/chunked/chunk.ts";
import { ChunkedText } from "../../text/chunked/chunkedText.ts";
import { builtInDelimiters, type DelimiterSet } from "./delimiterSet.ts";
import type { Division } from "./division.ts";
import { finishDivision } from "./finish.ts";
import { windowLength } from "./lineWindow.ts";
import { PlacedMarks } from "./placedMarks.ts";
import { type Candidate, enoughEvidence, type FileText, type Profile, type Section } from "./profile.ts";
import { EndsInLine, First, Last, type PieceMarks, scanPiece, StartsInLine } from "./scan.ts";

/** Name of the profile of a file that is one document. */
const wholeFile = "whole-file";

/**
 * Divides a file into its documents. Chunks that were scanned before are not scanned again, so that after an edit the
 * cost is that of the touched chunks and a few steps per document. `fileName` (without folders) names documents that
 * have no id. Never throws.
 */
export function divide(
  text: ChunkedText | string,
  fileName: string | null = null,
  set: DelimiterSet = builtInDelimiters,
): Division {
  const chunked = typeof text === "string" ? ChunkedText.of(text) : text;
  const pieces = scanPieces(chunked, set);
  const marks = gather(chunked, pieces, set);
  const file = new ScannedFile(chunked, pieces);

  let chosen: { readonly profile: Profile; readonly candidate: Candidate } | null = null;
  for (const [index, profile] of set.profiles.entries()) {
    const own = marks[index] as PlacedMarks;
    if (own.length === 0) continue;
    const candidate = profile.divide(own, file);
    if (candidate.score < enoughEvidence || candidate.score <= (chosen?.candidate.score ?? 0)) continue;
    chosen = { profile, candidate };
  }
  if (chosen !== null) return finishDivision(chosen.profile, chosen.candidate, file, fileName);
  const whole: Section = { start: 0, end: chunked.length, bodyEnd: chunked.length, opening: null };
  return finishDivision({ name: wholeFile }, { score: 0, sections: [whole], problems: [] }, file, fileName);
}

function scanPieces(text: ChunkedText, set: DelimiterSet): PieceMarks[] {
  const { chunks } = text;
  return chunks.map((chunk, index) => {
    const before = chunks[index - 1];
    const isLast = index === chunks.length - 1;
    const place =
      (before === undefined ? First : before.endsLine ? 0 : StartsInLine) |
      (isLast ? Last : chunk.endsLine ? 0 : EndsInLine);
    const end = text.chunkStart(index) + chunk.text.length;
    const ahead = (): string => text.slice(end, end + windowLength);
    const known = set.scanned.get(chunk);
    if (known?.place === place && (known.ahead === null || known.ahead === ahead())) return known;
    const scanned = scanPiece(chunk.text, place, ahead, set);
    set.scanned.set(chunk, scanned);
    return scanned;
  });
}

/** The marks of each profile, by its index. */
function gather(text: ChunkedText, pieces: readonly PieceMarks[], set: DelimiterSet): PlacedMarks[] {
  const placed = set.profiles.map(() => new PlacedMarks());
  for (const [index, piece] of pieces.entries()) {
    const start = text.chunkStart(index);
    for (const mark of piece.marks) (placed[mark.profile] as PlacedMarks).add(mark, start);
  }
  return placed;
}

class ScannedFile implements FileText {
  readonly length: number;
  private readonly text: ChunkedText;
  private readonly pieces: readonly PieceMarks[];

  constructor(text: ChunkedText, pieces: readonly PieceMarks[]) {
    this.text = text;
    this.length = text.length;
    this.pieces = pieces;
  }

  charCodeAt(offset: number): number {
    return this.text.charCodeAt(offset);
  }

  slice(start: number, end: number): string {
    return this.text.slice(start, end);
  }

  firstInk(from: number, to: number): number {
    if (from >= to) return -1;
    let index = this.text.chunkAt(from);
    const start = this.text.chunkStart(index);
    const chunk = this.text.chunks[index] as Chunk;
    // Mostly the first character is one; white space is left to the search.
    const code = chunk.text.charCodeAt(from - start);
    if (code > 0x20 && code < 0x7f) return from;
    const found = chunk.text.slice(from - start, to - start).search(/\S/);
    if (found >= 0) return from + found;
    for (index++; index < this.pieces.length && this.text.chunkStart(index) < to; index++) {
      const { ink } = this.pieces[index] as PieceMarks;
      if (ink >= 0) {
        const at = this.text.chunkStart(index) + ink;
        return at < to ? at : -1;
      }
    }
    return -1;
  }
}
