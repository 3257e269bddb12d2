import type { Problem } from "../recognise/model.ts";

export interface DecodedFile {
  /** A byte order mark stays as U+FEFF, so that offsets count from the start of the file. */
  readonly text: string;
  /** Where the file is in another encoding; null where it is meant as UTF-8. */
  readonly problem: Problem | null;
}

/**
 * The text of a file's bytes. UTF-8 is expected; UTF-16 is taken where a byte order mark announces it; anything else
 * is read as UTF-8 with U+FFFD in place of what cannot be read, which `textProblems` reports.
 */
export function decodeFile(bytes: Uint8Array): DecodedFile {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  if (encoding === "utf-8") return { text, problem: null };
  const message = `The file is ${encoding.toUpperCase()}, not UTF-8. It was read as such; save it as UTF-8 so that every tool counts alike.`;
  return { text, problem: { start: 0, end: 1, code: "not-utf8", severity: "information", message } };
}
