import { Deflate, Inflate, strToU8 } from "fflate";

/** Packing costs time: less than this many UTF-16 code units (8 MB) wait as they are. */
const packedAt = 1 << 22;

/** Text that must wait until what stands before it is known: kept compressed, so that a large corpus fits. */
export class Spool {
  private readonly blocks: Uint8Array[] = [];
  private waiting: string[] = [];
  private length = 0;

  add(text: string): void {
    this.waiting.push(text);
    this.length += text.length;
    if (this.length >= packedAt) this.pack();
  }

  /** All that was added, in pieces, in order; what was packed comes in UTF-8. */
  *drain(): Generator<string | Uint8Array> {
    for (const block of this.blocks) yield* unpacked(block);
    for (let from = 0; from < this.waiting.length; from += 1000) yield this.waiting.slice(from, from + 1000).join("");
  }

  private pack(): void {
    const parts: Uint8Array[] = [];
    const deflate = new Deflate({ level: 1 }, (chunk) => parts.push(chunk));
    deflate.push(strToU8(this.waiting.join("")), true);
    this.blocks.push(joined(parts));
    this.waiting = [];
    this.length = 0;
  }
}

function unpacked(block: Uint8Array): readonly Uint8Array[] {
  const parts: Uint8Array[] = [];
  const inflate = new Inflate((chunk) => parts.push(chunk));
  inflate.push(block, true);
  return parts;
}

/** The parts as one. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
