import type { DocumentInput } from "../../recognise/model.ts";

/**
 * A short key for all that an analysis depends on: equal inputs have equal keys, and two different ones share a key
 * about once in 2^64 pairs. No defence against texts made to collide.
 */
export function contentKey(input: DocumentInput): string {
  const { text, body, header, id, fileName, language, date, repeatedLines } = input;
  const fields = header.map(({ key, valueSpan }) => `${key}@${valueSpan.start}-${valueSpan.end}`);
  return [
    textHash(text),
    text.length,
    body.start,
    body.end,
    fields.join(),
    id,
    fileName,
    language,
    date,
    numberOf(repeatedLines),
  ].join("\u0001");
}

const numbers = new WeakMap<ReadonlySet<number>, number>();
let count = 0;

/** Another number for every set; those who pass sets along pass the same one for as long as nothing changes. */
function numberOf(set: ReadonlySet<number> | undefined): number {
  if (set === undefined || set.size === 0) return 0;
  let number = numbers.get(set);
  if (number === undefined) {
    number = ++count;
    numbers.set(set, number);
  }
  return number;
}

/** 64 bits of a text. Two running products of 32 bits each, stirred at the end so that every bit of the text counts for every bit here. */
export function textHash(text: string): string {
  let a = 0x9e3779b1;
  let b = 0x85ebca77;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995) + (b >>> 15);
  }
  return `${stir(a ^ (b >>> 16)).toString(36)}.${stir(b ^ (a << 7)).toString(36)}`;
}

function stir(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  const twice = Math.imul(once ^ (once >>> 15), 0x846ca68b);
  return (twice ^ (twice >>> 16)) >>> 0;
}
