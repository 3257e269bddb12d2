import type { Writable } from "node:stream";

/** Writes, and waits while the reader is slow, so that memory stays bounded. */
export function write(stream: Writable, content: string | Uint8Array): Promise<void> {
  if (stream.write(content) || stream.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    const goOn = (): void => {
      stream.off("drain", goOn).off("close", goOn);
      resolve();
    };
    stream.on("drain", goOn).on("close", goOn);
  });
}
