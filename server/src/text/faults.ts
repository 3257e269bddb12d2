/**
 * Characters that no text should hold, and line ends of several kinds: what a reader must know of, since other tools
 * count or show such text differently.
 */
import type { Chunk } from "./chunked/chunk.ts";
import type { ChunkedText } from "./chunked/chunkedText.ts";
import { type BreakCounts, newlineOf } from "./lines.ts";
import type { Span } from "./span.ts";

export interface TextFaults {
  /** U+FFFD: where bytes could not be read. */
  readonly replaced: readonly number[];
  readonly nul: readonly number[];
  readonly loneSurrogates: readonly number[];
  /** Where the line ends are not all of one kind: the kind that most are, and the first that is not. */
  readonly mixedLineEnds: { readonly usual: keyof BreakCounts; readonly first: Span } | null;
}

/** No more places of a kind are listed. */
export const mostPlaces = 20;

interface ChunkFaults {
  readonly replaced: readonly number[];
  readonly nul: readonly number[];
  readonly loneSurrogates: readonly number[];
}

const known = new WeakMap<Chunk, ChunkFaults>();

/** Offsets of what is wrong, `mostPlaces` of each kind at most. Chunks that were looked at before cost nothing. */
export function textFaults(text: ChunkedText): TextFaults {
  const [replaced, nul, loneSurrogates]: [number[], number[], number[]] = [[], [], []];
  for (const [index, chunk] of text.chunks.entries()) {
    const faults = faultsOf(chunk);
    const start = text.chunkStart(index);
    addPlaces(replaced, faults.replaced, start);
    addPlaces(nul, faults.nul, start);
    addPlaces(loneSurrogates, faults.loneSurrogates, start);
  }
  return { replaced, nul, loneSurrogates, mixedLineEnds: mixedLineEnds(text) };
}

function addPlaces(places: number[], found: readonly number[], start: number): void {
  for (const at of found) if (places.length < mostPlaces) places.push(start + at);
}

// No chunk begins within a surrogate pair, so each can be looked at by itself.
function faultsOf(chunk: Chunk): ChunkFaults {
  let faults = known.get(chunk);
  if (faults === undefined) {
    const { text } = chunk;
    faults = {
      replaced: placesOf(text, /\ufffd/g),
      nul: placesOf(text, /\0/g),
      loneSurrogates: placesOf(text, /\p{Cs}/gu),
    };
    known.set(chunk, faults);
  }
  return faults;
}

function placesOf(text: string, pattern: RegExp): readonly number[] {
  const found: number[] = [];
  for (let match = pattern.exec(text); match !== null && found.length < mostPlaces; match = pattern.exec(text)) {
    found.push(match.index);
  }
  return found;
}

const breakTexts: Readonly<Record<keyof BreakCounts, RegExp>> = {
  lf: /(?<!\r)\n/,
  crlf: /\r\n/,
  cr: /\r(?!\n)/,
};

function mixedLineEnds(text: ChunkedText): TextFaults["mixedLineEnds"] {
  if (newlineOf(text.breaks) !== "mixed") return null;
  const kinds = (["lf", "crlf", "cr"] as const).toSorted((a, b) => text.breaks[b] - text.breaks[a]);
  const usual = kinds[0] as keyof BreakCounts;
  for (const [index, chunk] of text.chunks.entries()) {
    const found = kinds.slice(1).flatMap((kind) => {
      const match = chunk.breaks[kind] === 0 ? null : breakTexts[kind].exec(chunk.text);
      return match === null ? [] : [{ start: match.index, end: match.index + match[0].length }];
    });
    const first = found.toSorted((a, b) => a.start - b.start)[0];
    if (first === undefined) continue;
    const start = text.chunkStart(index);
    return { usual, first: { start: start + first.start, end: start + first.end } };
  }
  return null;
}
