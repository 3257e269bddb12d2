import type { Entry, Pools } from "../../workspace/annotations/catalogue/entry.ts";
import { packed, unpacked } from "../../workspace/annotations/catalogue/packed.ts";
import { joined } from "../../workspace/files.ts";
import type { Session } from "../session.ts";
import { sha256 } from "../sha256.ts";
import { canonicalUri } from "../uris.ts";

/**
 * Keeps entries of the catalogue between sessions, a file each, in the folder that the client or the host names for
 * caches. What cannot be read or written costs time and nothing else, so nobody is told.
 */
export class EntryCache {
  private readonly session: Session;
  /** Names all that entries hang on beside their files: program, names, settings. */
  private readonly stamp: () => string;
  private writing: Promise<unknown> = Promise.resolve();

  constructor(session: Session, stamp: () => string) {
    this.session = session;
    this.stamp = stamp;
  }

  /** The entry of a file, where neither it nor its annotations (`store`) have changed since; else null. */
  async load(uri: string, store: string, pools: Pools): Promise<Entry | null> {
    const [place, stamp] = [await this.place(uri), await this.stampOf(uri, store)];
    if (place === null || stamp === null) return null;
    const read = await this.session.disk.read(place);
    return read.ok ? unpacked(read.value, stamp, pools) : null;
  }

  /** Writes an entry in the background, one after the other. */
  save(entry: Entry, store: string, pools: Pools): void {
    const write = async (): Promise<void> => {
      const [place, stamp] = [await this.place(entry.uri), await this.stampOf(entry.uri, store)];
      if (place !== null && stamp !== null) await this.session.disk.writeAtomically(place, packed(entry, stamp, pools));
    };
    this.writing = this.writing.then(write).catch(this.session.log.failed);
  }

  /** Null where there is no place for a cache. */
  private async place(uri: string): Promise<string | null> {
    const { client, host, trusted } = this.session;
    const folder = client.options.cacheFolder ?? host.cacheFolder;
    if (folder === null || folder === undefined || !trusted) return null;
    return joined(folder, `annotations/${(await sha256(canonicalUri(uri))).slice(0, 32)}.bin`);
  }

  /** Size and time of both files; null where there are no annotations. */
  private async stampOf(uri: string, store: string): Promise<string | null> {
    const [held, document] = await Promise.all([this.session.disk.stat(store), this.session.disk.stat(uri)]);
    if (!held.ok) return null;
    const { size, modified } = held.value;
    const text = document.ok ? [document.value.size, document.value.modified] : null;
    return JSON.stringify([this.stamp(), size, modified, text]);
  }
}
