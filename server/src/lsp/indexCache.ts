import { type CachedEntry, readCache, writeCache } from "../workspace/index/cache.ts";
import { joined } from "../workspace/files.ts";
import type { Session } from "./session.ts";
import { Slicer } from "./slices.ts";
import { canonicalUri } from "./uris.ts";
import { sha256 } from "./sha256.ts";

const never = { isCancellationRequested: false };

/**
 * Keeps the index of the workspace's folders between sessions, in the folder that the client or the host names for
 * caches. It is a cache: what cannot be read or written costs time and nothing else, so nobody is told.
 */
export class IndexCache {
  private readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  /** Null where there is no place for a cache. */
  private async place(): Promise<string | null> {
    const { client, host, folders, trusted } = this.session;
    const folder = client.options.cacheFolder ?? host.cacheFolder;
    if (folder === null || folder === undefined || folders.length === 0 || !trusted) return null;
    const name = await sha256(folders.map(canonicalUri).toSorted().join("\n"));
    return joined(folder, `index-${name.slice(0, 24)}.jsonl`);
  }

  /** Hands over what is in the cache for that stamp, in slices of time. */
  async load(stamp: string, take: (cached: CachedEntry) => void): Promise<void> {
    const place = await this.place();
    const read = place === null ? null : await this.session.disk.read(place);
    if (read === null || !read.ok) return;
    const slicer = new Slicer(this.session.host.clock, never);
    for (const cached of readCache(new TextDecoder().decode(read.value), stamp)) {
      take(cached);
      if (slicer.due) await slicer.pause();
    }
  }

  async save(stamp: string, entries: Iterable<CachedEntry>): Promise<void> {
    const place = await this.place();
    if (place === null) return;
    const slicer = new Slicer(this.session.host.clock, never);
    const encoder = new TextEncoder();
    const blocks: Uint8Array[] = [];
    for (const block of writeCache(stamp, entries)) {
      blocks.push(encoder.encode(block));
      if (slicer.due) await slicer.pause();
    }
    const bytes = new Uint8Array(blocks.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const block of blocks) {
      bytes.set(block, at);
      at += block.length;
    }
    const written = await this.session.disk.writeAtomically(place, bytes);
    if (!written.ok) this.session.log.info(`The index is not kept: ${written.error.message}`);
  }
}
