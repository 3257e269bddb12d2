/**
 * Semantic tokens in LSP's wire form, kept in one block a document. A file's answer is its blocks put together, and a
 * delta answer compares blocks, so that a keystroke costs the document it falls in, however large the file.
 */
import type { Token } from "../features/tokens.ts";
import type { Position, Range } from "../protocol.ts";
import { type PositionEncoding, width } from "./convert.ts";

/** Five numbers a token: lines from the token before, characters from it (or from the line's start), length, type, modifiers. */
const FIELDS = 5;

/**
 * The tokens of one document. The first token is given from the document's own start; where it stands in the first
 * line, its character counts from there.
 */
export interface TokenBlock {
  readonly data: readonly number[];
  /** Where its last token starts, counted as the first. */
  readonly last: Position;
}

/** Encodes tokens in text order without overlap, none across a line end. Linear in the text. */
export function encodeBlock(text: string, tokens: readonly Token[], encoding: PositionEncoding): TokenBlock {
  const data: number[] = [];
  // A cursor that only moves forward, and the token before it.
  let [at, line, character] = [0, 0, 0];
  let [lastLine, lastCharacter] = [0, 0];
  for (const { start, end, type, modifiers } of tokens) {
    for (let next = lineEndBefore(text, at, start); next >= 0; next = lineEndBefore(text, at, start)) {
      at = next;
      line++;
      character = 0;
    }
    character += width(text, at, start, encoding);
    at = start;
    const deltaLine = line - lastLine;
    data.push(deltaLine, deltaLine === 0 ? character - lastCharacter : character);
    data.push(width(text, start, end, encoding), type, modifiers);
    [lastLine, lastCharacter] = [line, character];
  }
  return { data, last: { line: lastLine, character: lastCharacter } };
}

/** Behind the first line end at or after `from` that ends at or before `limit`; -1 where there is none. */
function lineEndBefore(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) return at + 1;
    if (code === 0x0d) return text.charCodeAt(at + 1) === 0x0a && at + 1 < limit ? at + 2 : at + 1;
  }
  return -1;
}

/** A block in its place: the way from the last token before it to its first one. */
export interface PlacedBlock {
  readonly block: TokenBlock;
  readonly deltaLine: number;
  readonly deltaCharacter: number;
}

/** Puts blocks, each with its document's start, into one run of tokens. Blocks without tokens leave no trace. */
export function place(blocks: Iterable<{ readonly block: TokenBlock; readonly start: Position }>): PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  let before: Position = { line: 0, character: 0 };
  for (const { block, start } of blocks) {
    if (block.data.length === 0) continue;
    const [line, character] = block.data as [number, number];
    const first = fromStart(start, { line, character });
    const deltaLine = first.line - before.line;
    placed.push({
      block,
      deltaLine,
      deltaCharacter: deltaLine === 0 ? first.character - before.character : first.character,
    });
    before = fromStart(start, block.last);
  }
  return placed;
}

function fromStart(start: Position, relative: Position): Position {
  return {
    line: start.line + relative.line,
    character: relative.line === 0 ? start.character + relative.character : relative.character,
  };
}

/** The wire form of placed blocks. */
export function flatten(placed: readonly PlacedBlock[]): number[] {
  const data: number[] = [];
  for (const { block, deltaLine, deltaCharacter } of placed) {
    data.push(deltaLine, deltaCharacter);
    for (let i = 2; i < block.data.length; i++) data.push(block.data[i] as number);
  }
  return data;
}

/** Those of the tokens, in wire form, that touch the range: a window of a long document, or of a long line. */
export function within(data: readonly number[], { start, end }: Range): number[] {
  const kept: number[] = [];
  let [line, character] = [0, 0];
  let [keptLine, keptCharacter] = [0, 0];
  for (let i = 0; i < data.length; i += FIELDS) {
    const [deltaLine, deltaCharacter, length, type, modifiers] = data.slice(i, i + FIELDS) as Fields;
    line += deltaLine;
    character = deltaLine === 0 ? character + deltaCharacter : deltaCharacter;
    const isBefore = line < start.line || (line === start.line && character + length < start.character);
    const isBehind = line > end.line || (line === end.line && character > end.character);
    if (isBehind) break;
    if (isBefore) continue;
    const step = line - keptLine;
    kept.push(step, step === 0 ? character - keptCharacter : character, length, type, modifiers);
    [keptLine, keptCharacter] = [line, character];
  }
  return kept;
}

type Fields = [deltaLine: number, deltaCharacter: number, length: number, type: number, modifiers: number];

/** LSP's edit: at index `start` of the numbers, `deleteCount` of them give way to `data`. */
export interface TokenEdit {
  readonly start: number;
  readonly deleteCount: number;
  readonly data: number[];
}

/** The edits that make `after` of `before`: none, or one around all that differs, cut to whole tokens. */
export function difference(before: readonly PlacedBlock[], after: readonly PlacedBlock[]): TokenEdit[] {
  let head = 0;
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (head < shorter && same(before[head] as PlacedBlock, after[head] as PlacedBlock)) {
    start += (after[head] as PlacedBlock).block.data.length;
    head++;
  }
  let tail = 0;
  while (
    tail < shorter - head &&
    same(before[before.length - 1 - tail] as PlacedBlock, after[after.length - 1 - tail] as PlacedBlock)
  )
    tail++;
  const removed = flatten(before.slice(head, before.length - tail));
  const added = flatten(after.slice(head, after.length - tail));
  const common = Math.min(removed.length, added.length);
  let first = 0;
  while (first < common && sameToken(removed, first, added, first)) first += FIELDS;
  let last = 0;
  while (
    last < common - first &&
    sameToken(removed, removed.length - last - FIELDS, added, added.length - last - FIELDS)
  )
    last += FIELDS;
  if (first + last === removed.length && first + last === added.length) return [];
  return [
    { start: start + first, deleteCount: removed.length - first - last, data: added.slice(first, added.length - last) },
  ];
}

function same(a: PlacedBlock, b: PlacedBlock): boolean {
  return a.block === b.block && a.deltaLine === b.deltaLine && a.deltaCharacter === b.deltaCharacter;
}

function sameToken(a: readonly number[], atA: number, b: readonly number[], atB: number): boolean {
  for (let i = 0; i < FIELDS; i++) if (a[atA + i] !== b[atB + i]) return false;
  return true;
}
