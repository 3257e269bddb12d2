/**
 * The one place where offsets become LSP positions and back. Inside, everything is UTF-16 code units; the client
 * chooses the unit of `character` when it connects (`general.positionEncodings`).
 */
import type { TextDocument, TextDocumentContentChangeEvent } from "vscode-languageserver-textdocument";
import type { Position, Range } from "../protocol.ts";
import type { Span } from "../text/span.ts";

export const positionEncodings = ["utf-16", "utf-8", "utf-32"] as const;
export type PositionEncoding = (typeof positionEncodings)[number];

/** The client's first choice that the server knows; UTF-16 where it names none. */
export function negotiated(offered: readonly string[] | undefined): PositionEncoding {
  return positionEncodings.find((known) => known === offered?.find(isKnown)) ?? "utf-16";
}

function isKnown(encoding: string): boolean {
  return (positionEncodings as readonly string[]).includes(encoding);
}

/** What is needed of a text to place offsets in it. */
export type Lines = Pick<TextDocument, "getText" | "positionAt" | "offsetAt">;

/** Units that the UTF-16 code units from `start` to `end` of `text` take. A lone surrogate counts as U+FFFD does. */
export function width(text: string, start: number, end: number, encoding: PositionEncoding): number {
  if (encoding === "utf-16") return end - start;
  let units = 0;
  for (let at = start; at < end; at++) {
    const code = text.codePointAt(at) as number;
    if (code > 0xffff) at++;
    units += encoding === "utf-32" ? 1 : code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return units;
}

/** How many UTF-16 code units of `line` make up `units` of the encoding; a position within a character goes to its start. */
function unitsToCodeUnits(line: string, units: number, encoding: PositionEncoding): number {
  let left = units;
  let at = 0;
  while (at < line.length) {
    const step = (line.codePointAt(at) as number) > 0xffff ? 2 : 1;
    left -= width(line, at, at + step, encoding);
    if (left < 0) break;
    at += step;
  }
  return at;
}

/** Converts within one version of one text. Positions beyond a line or the text go to its end. */
export class Converter {
  private readonly lines: Lines;
  private readonly encoding: PositionEncoding;

  constructor(lines: Lines, encoding: PositionEncoding) {
    this.lines = lines;
    this.encoding = encoding;
  }

  position(offset: number): Position {
    const position = this.lines.positionAt(offset);
    if (this.encoding === "utf-16") return position;
    const before = this.lines.getText({ start: { line: position.line, character: 0 }, end: position });
    return { line: position.line, character: width(before, 0, before.length, this.encoding) };
  }

  offset(position: Position): number {
    return this.lines.offsetAt(this.inCodeUnits(position));
  }

  /** `base` is added to the span: the start of the document that the span counts from. */
  range(span: Span, base = 0): Range {
    return { start: this.position(span.start + base), end: this.position(span.end + base) };
  }

  span(range: Range): Span {
    const [a, b] = [this.offset(range.start), this.offset(range.end)];
    return { start: Math.min(a, b), end: Math.max(a, b) };
  }

  /** A change of the client, its range in UTF-16 as the text store wants it. */
  change(change: TextDocumentContentChangeEvent): TextDocumentContentChangeEvent {
    if (this.encoding === "utf-16" || !("range" in change)) return change;
    const { start, end } = change.range;
    return { range: { start: this.inCodeUnits(start), end: this.inCodeUnits(end) }, text: change.text };
  }

  private inCodeUnits(position: Position): Position {
    if (this.encoding === "utf-16") return position;
    const { line } = position;
    const text = this.lines.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
    const content = text.replace(/[\r\n]+$/, "");
    return { line, character: unitsToCodeUnits(content, position.character, this.encoding) };
  }
}
