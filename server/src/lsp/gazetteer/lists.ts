import type { Gazetteer } from "../../recognise/entities/gazetteer/gazetteer.ts";
import { baseName } from "../../workspace/files.ts";
import { type CompiledLists, type ListPlace, noLists, type ReadList } from "../../workspace/gazetteer/lists.ts";
import type { Source } from "../../workspace/gazetteer/sources.ts";
import type { ShowProgress } from "../progress.ts";
import type { Session } from "../session.ts";
import { sha256OfBytes } from "../sha256.ts";
import { finished, inSlices, Slicer } from "../slices.ts";
import { compilingLists, type ListJob } from "./compileLists.ts";
import { ListCache } from "./listCache.ts";
import { wholeFile } from "./reports.ts";

export interface ListsParts {
  readonly session: Session;
  readonly showProgress: ShowProgress;
  /** The gazetteer that lists stand above. */
  readonly bundled: () => Gazetteer;
  /** Called when other lists are in force than before, or something else is to be said of them. */
  readonly changed: () => void;
}

/** Why lists are not in force. */
const STOPPED = "Compiling was stopped, so what this list says is not known yet. Save it to begin again.";
const FAILED = "This list could not be compiled, so what it says is not known; Readout’s output tells why.";

/**
 * The long lists of a person's gazetteer. They are compiled in a thread of their own, or in slices of time where there are
 * none, while what was known before goes on to serve; and kept between sessions.
 */
export class Lists {
  private readonly parts: ListsParts;
  private readonly cache: ListCache;
  private inForce: CompiledLists = noLists;
  private layered: { readonly bundled: Gazetteer; readonly gazetteer: Gazetteer } | undefined;
  /** Names the lists that are to be in force, or were given up. */
  private wanted = "[]";
  private running: Promise<void> = Promise.resolve();

  constructor(parts: ListsParts) {
    this.parts = parts;
    this.cache = new ListCache(parts.session);
  }

  get current(): CompiledLists {
    return this.inForce;
  }

  /** The bundled gazetteer with the lists above it. */
  get gazetteer(): Gazetteer {
    const bundled = this.parts.bundled();
    if (this.layered?.bundled !== bundled) {
      this.layered = { bundled, gazetteer: bundled.with(this.inForce.overlay) };
    }
    return this.layered.gazetteer;
  }

  /** Puts lists in force: at once where there are none or they are kept, else when they are compiled. */
  async want(sources: readonly Source[]): Promise<void> {
    const wanted = nameOf(sources);
    if (wanted === this.wanted) return;
    this.wanted = wanted;
    if (sources.length === 0) return this.put(noLists);
    const kept = await this.cache.load(sources);
    if (kept !== null && nameOf(kept.sources) === wanted) return this.put(kept);
    this.running = this.running.then(() => this.compile(sources, kept)).catch(this.parts.session.log.failed);
  }

  /** Resolves when no list is being compiled. */
  settled(): Promise<void> {
    return this.running;
  }

  /** Where the lists speak of an entry. */
  placeOf(key: string): ListPlace | null {
    const { places, gonePlaces } = this.inForce;
    const gone = gonePlaces.get(key);
    if (gone !== undefined) return gone;
    const layer = this.inForce.overlay.bytes === null ? undefined : this.gazetteer.layers.at(-1);
    const entity = layer?.entityOf(key) ?? -1;
    const [source, line] = [places[2 * entity], places[2 * entity + 1]];
    return source === undefined || line === undefined ? null : { source, line };
  }

  private put(lists: CompiledLists): void {
    if (lists.overlay !== this.inForce.overlay) this.layered = undefined;
    this.inForce = lists;
  }

  /** `kept` are the lists as they were compiled before: where they say the same still, they are taken. */
  private async compile(sources: readonly Source[], kept: CompiledLists | null): Promise<void> {
    const { session, showProgress, changed } = this.parts;
    const wanted = nameOf(sources);
    if (this.wanted !== wanted) return;
    let stopped = false;
    const isUnwanted = (): boolean => stopped || this.wanted !== wanted;
    const names = sources.map(({ uri }) => baseName(uri)).join(", ");
    const progress = showProgress(`Compiling ${names}`, () => {
      stopped = true;
    });
    const tell = (share: number): void => progress.report(share, 1, `${Math.floor(100 * share)} %`);
    try {
      const { job, unread } = await this.read(sources);
      const known = [kept, this.inForce].find((one) => one !== null && sameContents(one.sources, job.sources));
      const lists = known ? { ...known, sources: job.sources } : await this.compiled(job, tell, isUnwanted);
      if (lists !== null && this.wanted === wanted) {
        // What could not be read is tried again at the next start.
        this.put(unread.length === 0 ? lists : { ...lists, ...withUnread(lists, unread) });
        if (unread.length === 0) await this.cache.save(lists);
      } else if (stopped) this.giveUp(sources, STOPPED);
    } catch (error) {
      session.log.failed(error);
      this.giveUp(sources, FAILED);
    } finally {
      progress.end();
    }
    if (this.wanted === wanted) changed();
  }

  /** Null where they are no longer wanted. */
  private async compiled(
    job: ListJob,
    tell: (share: number) => void,
    isUnwanted: () => boolean,
  ): Promise<CompiledLists | null> {
    const { host } = this.parts.session;
    if (host.compileLists === undefined) {
      const slicer = new Slicer(host.clock, {
        get isCancellationRequested() {
          return isUnwanted();
        },
      });
      let lists: CompiledLists | null = null;
      await finished(
        inSlices(compilingLists(this.parts.bundled(), job), slicer, tell).then((made) => {
          lists = made;
        }),
      );
      return lists;
    }
    const compiling = host.compileLists(job, (share) => {
      tell(share);
      if (isUnwanted()) compiling.stop();
    });
    try {
      return await compiling.lists;
    } catch (error) {
      if (isUnwanted()) return null;
      throw error;
    }
  }

  /** What the same files said before goes on to hold. */
  private giveUp(sources: readonly Source[], message: string): void {
    const before = this.inForce;
    const isSame = before.sources.map(({ uri }) => uri).join("\n") === sources.map(({ uri }) => uri).join("\n");
    const lists = isSame ? before.sources : sources.map((source): ReadList => ({ ...source, hash: "" }));
    const reports = lists.map(() => [wholeFile("not-compiled", message, "warning")]);
    this.put({ ...(isSame ? before : noLists), sources: lists, reports });
  }

  private async read(sources: readonly Source[]): Promise<{ readonly job: ListJob; readonly unread: Unread[] }> {
    const { disk, client } = this.parts.session;
    const read: ReadList[] = [];
    const contents: Uint8Array[] = [];
    const unread: Unread[] = [];
    for (const source of sources) {
      const file = await disk.read(source.uri);
      if (!file.ok) {
        unread.push({ source, message: file.error.message });
        continue;
      }
      read.push({ ...source, hash: await sha256OfBytes(file.value) });
      contents.push(file.value);
    }
    return { job: { sources: read, contents, encoding: client.encoding }, unread };
  }
}

interface Unread {
  readonly source: Source;
  readonly message: string;
}

/** Equal for the same files as they were at the same time. */
function nameOf(sources: readonly Source[]): string {
  return JSON.stringify(sources.map(({ uri, size, modified }) => [uri, size, modified]));
}

function sameContents(some: readonly ReadList[], others: readonly ReadList[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ uri, hash }, i) => uri === others[i]?.uri && hash !== "" && hash === others[i]?.hash)
  );
}

function withUnread(
  { sources, reports }: CompiledLists,
  unread: readonly Unread[],
): Pick<CompiledLists, "sources" | "reports"> {
  return {
    sources: [...sources, ...unread.map(({ source }): ReadList => ({ ...source, hash: "" }))],
    reports: [...reports, ...unread.map(({ message }) => [wholeFile("unreadable", message)])],
  };
}
