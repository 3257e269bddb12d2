/**
 * Semantic tokens as LSP packs them: five integers a token (line and character relative to the token before it,
 * length, type, modifiers). Characters and lengths are UTF-16 code units.
 */

export interface Token {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  /** Index into the legend's types. */
  readonly type: number;
  /** Bit set over the legend's modifiers. */
  readonly modifiers: number;
}

/** One replacement within the integers, as the delta answer gives it. */
export interface TokenEdit {
  readonly start: number;
  readonly deleteCount: number;
  readonly data?: Uint32Array | undefined;
}

const WIDTH = 5;

/** The tokens from line `first` to line `last` in document order; all of them without bounds. */
export function* unpack(data: Uint32Array, first = 0, last = Number.POSITIVE_INFINITY): Generator<Token> {
  let line = 0;
  let character = 0;
  for (let at = 0; at + WIDTH <= data.length; at += WIDTH) {
    const deltaLine = data[at] as number;
    const deltaCharacter = data[at + 1] as number;
    line += deltaLine;
    character = deltaLine === 0 ? character + deltaCharacter : deltaCharacter;
    if (line < first) continue;
    if (line > last) return;
    yield {
      line,
      character,
      length: data[at + 2] as number,
      type: data[at + 3] as number,
      modifiers: data[at + 4] as number,
    };
  }
}

/** The tokens without those of the lines that `dropped` names; it is asked once a line, in order. */
export function withoutLines(data: Uint32Array, dropped: (line: number) => boolean): Uint32Array {
  const kept = new Uint32Array(data.length);
  let length = 0;
  let line = 0;
  let lineKept = 0;
  let dropping: boolean | undefined;
  for (let at = 0; at + WIDTH <= data.length; at += WIDTH) {
    const deltaLine = data[at] as number;
    line += deltaLine;
    if (deltaLine > 0 || dropping === undefined) dropping = dropped(line);
    // A line is kept or dropped whole, so that only the distance between lines changes.
    if (dropping) continue;
    kept.set(data.subarray(at, at + WIDTH), length);
    kept[length] = line - lineKept;
    lineKept = line;
    length += WIDTH;
  }
  return kept.slice(0, length);
}

/** `data` after the edits of a delta answer, whose positions all count in the integers before any of them. */
export function applyEdits(data: Uint32Array, edits: readonly TokenEdit[]): Uint32Array {
  const parts: Uint32Array[] = [];
  let from = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    parts.push(data.subarray(from, edit.start));
    if (edit.data !== undefined) parts.push(edit.data);
    from = edit.start + edit.deleteCount;
  }
  parts.push(data.subarray(from));
  const result = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    result.set(part, at);
    at += part.length;
  }
  return result;
}
