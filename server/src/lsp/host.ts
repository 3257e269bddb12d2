import type { Files } from "../workspace/files.ts";
import type { CompiledLists } from "../workspace/gazetteer/lists.ts";
import type { ListJob } from "./gazetteer/compileLists.ts";
import type { Clock } from "./slices.ts";

/** What comes with the program: the compiled list of names, and the sample codebook. */
export type Resource = "gazetteer.bin" | "codebook.yaml";

/**
 * Compiles lists beside the server's other work; the contents of the job may be used up by it. `tell` hears how far it is, 0 to 1. Where it was stopped, `lists`
 * rejects.
 */
export type ListCompiler = (
  job: ListJob,
  tell: (share: number) => void,
) => { readonly lists: Promise<CompiledLists>; stop(): void };

/** What differs between the places that the server runs in: Node, a browser's worker, a test. */
export interface Host {
  readonly clock: Clock;
  /** Wall clock, for the time written into annotations: ISO 8601 instants. */
  readonly instant: () => string;
  /** A new UUID. */
  readonly newId: () => string;
  /** The disk; null where there is none and the client must serve files. */
  readonly files: Files | null;
  /** A file's bytes piece by piece, for files larger than memory; left out where files can only be read whole. */
  readonly stream?: (uri: string) => AsyncIterable<Uint8Array>;
  /** Left out where there are no threads: lists are compiled in slices of the server's own time then. */
  readonly compileLists?: ListCompiler;
  /** Names this build of the program: what was cached by another is not used. */
  readonly build: string;
  /** URI of a folder for caches, for clients that name none; null where there is no such place. */
  readonly cacheFolder: string | null;
  /** URI of the person's own folder, which `~` stands for in settings; null where there is none. */
  readonly home: string | null;
  /** Reads a file that comes with the program; null where it must be read through the client. */
  readonly resource: ((name: Resource) => Promise<Uint8Array>) | null;
}
