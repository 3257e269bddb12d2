import type { StoredFile, StoredLine } from "../../annotation/stored/file.ts";

/**
 * Turns files of annotations into bytes. Lines that were seen before are not encoded again: of a large file only the
 * line that was changed costs.
 */
export function createFileEncoder(): (file: StoredFile) => Uint8Array {
  const encoder = new TextEncoder();
  const known = new WeakMap<StoredLine, Uint8Array>();
  const encode = (line: StoredLine): Uint8Array => {
    let bytes = known.get(line);
    if (bytes === undefined) {
      bytes = encoder.encode(line.raw);
      known.set(line, bytes);
    }
    return bytes;
  };
  return (file) => {
    const pieces = [encoder.encode(file.mark), ...file.lines.map(encode)];
    const result = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
    let at = 0;
    for (const piece of pieces) {
      result.set(piece, at);
      at += piece.length;
    }
    return result;
  };
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
