/**
 * A UUID made from a text: the same for the same text, so that a project exported twice has the same ids. Not for
 * secrets; of two billion texts two are likely to be told apart.
 */
export function guidOf(text: string): string {
  const a = hex(hash(text, 1));
  const b = hex(hash(text, 2));
  const c = hex(hash(text, 3));
  const d = hex(hash(text, 4));
  // Version 8 (made in a way of one's own), variant 1.
  const variant = hexDigits[(Number.parseInt(c.charAt(0), 16) & 0x3) | 0x8];
  return `${a}-${b.slice(0, 4)}-8${b.slice(5)}-${variant}${c.slice(1, 4)}-${c.slice(4)}${d}`;
}

export function isGuid(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text);
}

const hexDigits = "0123456789abcdef";

function hex(bits: number): string {
  return bits.toString(16).padStart(8, "0");
}

/** 32 bits of the text's UTF-16, mixed as MurmurHash3 does. */
function hash(text: string, seed: number): number {
  let state = Math.imul(seed, 0x9e3779b1);
  for (let at = 0; at < text.length; at++) {
    let mixed = Math.imul(text.charCodeAt(at) + 1, 0xcc9e2d51);
    mixed = Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
    state ^= mixed;
    state = (Math.imul((state << 13) | (state >>> 19), 5) + 0xe6546b64) | 0;
  }
  state ^= text.length;
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}
