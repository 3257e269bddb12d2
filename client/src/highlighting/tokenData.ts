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

/** The tokens in document order. */
export function* unpack(data: Uint32Array): Generator<Token> {
  let line = 0;
  let character = 0;
  for (let at = 0; at + WIDTH <= data.length; at += WIDTH) {
    const deltaLine = data[at] as number;
    const deltaCharacter = data[at + 1] as number;
    line += deltaLine;
    character = deltaLine === 0 ? character + deltaCharacter : deltaCharacter;
    yield {
      line,
      character,
      length: data[at + 2] as number,
      type: data[at + 3] as number,
      modifiers: data[at + 4] as number,
    };
  }
}

/** The same tokens packed anew; they must be in document order. */
export function pack(tokens: Iterable<Token>): Uint32Array {
  const data: number[] = [];
  let last: { line: number; character: number } = { line: 0, character: 0 };
  for (const token of tokens) {
    const sameLine = token.line === last.line;
    data.push(
      token.line - last.line,
      sameLine ? token.character - last.character : token.character,
      token.length,
      token.type,
      token.modifiers,
    );
    last = token;
  }
  return Uint32Array.from(data);
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
