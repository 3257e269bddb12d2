import { once } from "node:events";
import type { Writable } from "node:stream";

/** Writes, and waits while the reader is slow, so that memory stays bounded. */
export async function write(stream: Writable, content: string | Uint8Array): Promise<void> {
  if (!stream.write(content) && !stream.destroyed) await Promise.race([once(stream, "drain"), once(stream, "close")]);
}
