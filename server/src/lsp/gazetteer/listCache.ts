import { joined } from "../../workspace/files.ts";
import { type CompiledLists, packLists, unpackLists } from "../../workspace/gazetteer/lists.ts";
import type { Source } from "../../workspace/gazetteer/sources.ts";
import type { Session } from "../session.ts";
import { sha256, sha256OfBytes } from "../sha256.ts";

/** Bytes of the hash that stands before what is kept: as hexadecimal digits. */
const HASH = 64;

/**
 * Keeps compiled lists between sessions, in the folder that the client or the host names for caches. What is kept is
 * taken only where it is whole, by its hash, and was made by this program of files of the same size and time.
 */
export class ListCache {
  private readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  async load(sources: readonly Source[]): Promise<CompiledLists | null> {
    const place = await this.place(sources);
    const read = place === null ? null : await this.session.disk.read(place);
    if (read === null || !read.ok || read.value.length < HASH) return null;
    const { value } = read;
    const kept = value.byteOffset % 8 === 0 ? value : value.slice();
    const body = kept.subarray(HASH);
    if (new TextDecoder().decode(kept.subarray(0, HASH)) !== (await sha256OfBytes(body))) return null;
    return unpackLists(body, this.stamp());
  }

  async save(lists: CompiledLists): Promise<void> {
    const place = await this.place(lists.sources);
    if (place === null) return;
    const body = packLists(lists, this.stamp());
    const bytes = new Uint8Array(HASH + body.length);
    bytes.set(new TextEncoder().encode(await sha256OfBytes(body)));
    bytes.set(body, HASH);
    const written = await this.session.disk.writeAtomically(place, bytes);
    if (!written.ok) this.session.log.info(`The compiled gazetteer is not kept: ${written.error.message}`);
  }

  private stamp(): string {
    const { host, client } = this.session;
    return JSON.stringify([host.build, client.options.version ?? "", client.encoding]);
  }

  /** Null where there is no place for a cache, or only one that all bytes would have to be sent to as text. */
  private async place(sources: readonly Source[]): Promise<string | null> {
    const { client, host, trusted } = this.session;
    const folder = client.options.cacheFolder ?? host.cacheFolder;
    if (folder === null || folder === undefined || !trusted || client.options.clientFileSystem) return null;
    const name = await sha256(sources.map(({ uri }) => uri).join("\n"));
    return joined(folder, `gazetteer-${name.slice(0, 24)}.bin`);
  }
}
