/**
 * The one place where offsets become LSP positions and back. Inside, everything is UTF-16 code units; the client
 * chooses the unit of `character` when it connects (`general.positionEncodings`).
 */
import type { Position, Range } from "../protocol.ts";
import type { TextChange } from "../text/chunked/changes.ts";
import type { ChunkedText } from "../text/chunked/chunkedText.ts";
import type { Span } from "../text/span.ts";
import { countUnits, offsetOfUnits } from "../text/units.ts";

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
export type Lines = Pick<ChunkedText, "slice" | "positionAt" | "offsetAt" | "lineStart" | "lineEnd">;

const unitOf = { "utf-16": "utf16", "utf-8": "utf8", "utf-32": "codePoint" } as const;

/** How many units of the encoding the UTF-16 code units from `start` to `end` of `text` take. */
export function width(text: string, start: number, end: number, encoding: PositionEncoding): number {
  return encoding === "utf-16" ? end - start : countUnits(text.slice(start, end), unitOf[encoding]);
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
    const start = this.lines.lineStart(position.line);
    const before = this.lines.slice(start, start + position.character);
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
  change(change: TextChange): TextChange {
    if (this.encoding === "utf-16" || change.range === undefined) return change;
    const { start, end } = change.range;
    return { range: { start: this.inCodeUnits(start), end: this.inCodeUnits(end) }, text: change.text };
  }

  private inCodeUnits(position: Position): Position {
    if (this.encoding === "utf-16") return position;
    const { line } = position;
    const content = this.lines.slice(this.lines.lineStart(line), this.lines.lineEnd(line));
    return { line, character: offsetOfUnits(content, position.character, unitOf[this.encoding]) };
  }
}
