import { joined } from "../../workspace/files.ts";
import { type CompiledLists, packLists, unpackLists } from "../../workspace/gazetteer/lists.ts";
import type { Source } from "../../workspace/gazetteer/sources.ts";
import type { Session } from "../session.ts";
import { sealed, unsealed } from "../seal.ts";
import { sha256 } from "../sha256.ts";

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
    const body = read?.ok === true ? await unsealed(read.value) : null;
    return body && unpackLists(body, this.stamp());
  }

  async save(lists: CompiledLists): Promise<void> {
    const place = await this.place(lists.sources);
    if (place === null) return;
    const bytes = await sealed(packLists(lists, this.stamp()));
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
