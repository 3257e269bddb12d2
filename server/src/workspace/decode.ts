import type { Problem } from "../recognise/model.ts";

export interface DecodedFile {
  /** A byte order mark stays as U+FEFF, so that offsets count from the start of the file. */
  readonly text: string;
  /** What was wrong with the bytes; null where they are plain UTF-8. */
  readonly problem: Problem | null;
}

/**
 * The text of a file's bytes. UTF-8 is expected; UTF-16 is taken where a byte order mark announces it; anything else
 * is read as UTF-8 with U+FFFD in place of what cannot be read, and said so.
 */
export function decodeFile(bytes: Uint8Array): DecodedFile {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  if (encoding !== null) {
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    const message = `The file is ${encoding.toUpperCase()}, not UTF-8. It was read as such; save it as UTF-8 so that every tool counts alike.`;
    return { text, problem: { start: 0, end: 1, code: "not-utf8", severity: "information", message } };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), problem: null };
  } catch {
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    const at = Math.max(0, text.indexOf("\ufffd"));
    const message =
      "The file is not UTF-8: letters that could not be read are shown as \ufffd. Reopen it with its own encoding and save it as UTF-8.";
    return { text, problem: { start: at, end: at + 1, code: "not-utf8", severity: "error", message } };
  }
}
