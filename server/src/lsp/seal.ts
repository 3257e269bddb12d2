import { sha256OfBytes } from "./sha256.ts";

/** Bytes that the hash takes, as hexadecimal digits. */
const HASH = 64;

/** Bytes with their hash before them, so that what a full disk or a crash has left of them is told from the whole. */
export async function sealed(body: Uint8Array): Promise<Uint8Array> {
  const bytes = new Uint8Array(HASH + body.length);
  bytes.set(new TextEncoder().encode(await sha256OfBytes(body)));
  bytes.set(body, HASH);
  return bytes;
}

/** What was sealed, beginning at a multiple of eight bytes; null where it is not whole. */
export async function unsealed(given: Uint8Array): Promise<Uint8Array | null> {
  if (given.length < HASH) return null;
  const bytes = given.byteOffset % 8 === 0 ? given : given.slice();
  const body = bytes.subarray(HASH);
  return new TextDecoder().decode(bytes.subarray(0, HASH)) === (await sha256OfBytes(body)) ? body : null;
}
