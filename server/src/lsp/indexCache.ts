import { type IndexToKeep, type KeptIndex, packIndex, unpackIndex } from "../workspace/index/cache.ts";
import { joined } from "../workspace/files.ts";
import type { Session } from "./session.ts";
import { sealed, unsealed } from "./seal.ts";
import { inSlices, Slicer } from "./slices.ts";
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
    return joined(folder, `index-${name.slice(0, 24)}.bin`);
  }

  /** What the cache holds for that stamp; null where it holds nothing, or is not whole. */
  async load(stamp: string): Promise<KeptIndex | null> {
    const place = await this.place();
    const read = place === null ? null : await this.session.disk.read(place);
    const body = read?.ok === true ? await unsealed(read.value) : null;
    return body && unpackIndex(body, stamp);
  }

  async save(stamp: string, index: IndexToKeep): Promise<void> {
    const place = await this.place();
    if (place === null) return;
    const body = await inSlices(packIndex(stamp, index), new Slicer(this.session.host.clock, never));
    const written = await this.session.disk.writeAtomically(place, await sealed(body));
    if (!written.ok) this.session.log.info(`The index is not kept: ${written.error.message}`);
  }
}
