import type { Intake } from "./intake.ts";
import type { ImportFile } from "./format.ts";

/**
 * The file's text, its byte order mark kept. UTF-8 is expected; UTF-16 is taken where a byte order mark announces it.
 * Anything else is a problem with its line, and undefined.
 */
export function textOf(intake: Intake, { path, content }: ImportFile): string | undefined {
  if (typeof content === "string") return content;
  const [first, second] = content;
  if (first === 0xff && second === 0xfe) return fromUtf16(content, 0);
  if (first === 0xfe && second === 0xff) return fromUtf16(content, 1);
  const decoded = decodeUtf8(content);
  if (decoded.ok) return decoded.text;
  const line = 1 + count(content, 0x0a, decoded.at);
  intake.problem({ path, line }, "This is not UTF-8. Save the file as UTF-8, and import it again.");
  return undefined;
}

type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly at: number };

/** Strict: overlong forms, surrogates and what lies beyond U+10FFFF are no UTF-8. `at` is the byte that is none. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const parts: string[] = [];
  const units = new Uint16Array(4098);
  let used = 0;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] as number;
    if (lead < 0x80) {
      units[used++] = lead;
      at++;
    } else {
      const width = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
      let code = lead & (0xff >> (width + 1));
      if (lead < 0xc2 || lead > 0xf4 || at + width > bytes.length) return { ok: false, at };
      for (let next = at + 1; next < at + width; next++) {
        const byte = bytes[next] as number;
        if ((byte & 0xc0) !== 0x80) return { ok: false, at };
        code = (code << 6) | (byte & 0x3f);
      }
      const least = width === 4 ? 0x10000 : width === 3 ? 0x800 : 0x80;
      if (code < least || code > 0x10ffff || (code & 0xfffff800) === 0xd800) return { ok: false, at };
      if (code > 0xffff) {
        units[used++] = 0xd7c0 + (code >> 10);
        units[used++] = 0xdc00 | (code & 0x3ff);
      } else units[used++] = code;
      at += width;
    }
    if (used >= 4096) {
      parts.push(String.fromCharCode(...units.subarray(0, used)));
      used = 0;
    }
  }
  parts.push(String.fromCharCode(...units.subarray(0, used)));
  return { ok: true, text: parts.join("") };
}

/** `order` is 0 for little endian and 1 for big endian. */
function fromUtf16(bytes: Uint8Array, order: 0 | 1): string {
  const parts: string[] = [];
  const [lowAt, highAt] = order === 0 ? [0, 1] : [1, 0];
  const units: number[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    units.push((bytes[at + lowAt] as number) | ((bytes[at + highAt] as number) << 8));
    if (units.length === 4096) parts.push(String.fromCharCode(...units.splice(0)));
  }
  parts.push(String.fromCharCode(...units));
  return parts.join("");
}

function count(bytes: Uint8Array, byte: number, end: number): number {
  let found = 0;
  for (let at = bytes.indexOf(byte); at >= 0 && at < end; at = bytes.indexOf(byte, at + 1)) found++;
  return found;
}
