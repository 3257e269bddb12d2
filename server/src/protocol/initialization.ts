/** What a client tells at the start. */

/** `initializationOptions` of the `initialize` request. All may be left out. */
export interface InitializationOptions {
  /**
   * False in an untrusted workspace: highlighting works, but nothing is written and `readout.delimiters` is ignored
   * until the client sends `readout/trusted`. Default: true.
   */
  readonly trusted?: boolean;
  /** True where the client answers `readout/fs/*`; the server then touches files through it alone. Needed in browsers. */
  readonly clientFileSystem?: boolean;
  /** URI of the compiled names (`gazetteer.bin`, `codebook.yaml` beside it), for a server without a disk of its own. */
  readonly knowledge?: string;
  /**
   * True where the client shows entries of the gazetteer under `readout-entity:KEY/NAME.txt`, with the text of
   * `readout/entities/entry`: definitions of bundled names then lead there.
   */
  readonly entityDocuments?: boolean;
  /** True where the client itself says on hover what words are tagged with; hovers of the server then leave it out. */
  readonly annotationHovers?: boolean;
  /** True where the client has the commands that code actions on names carry (`readout.addToGazetteer` …). */
  readonly entityCommands?: boolean;
  /** URI of a folder for caches, never the user's own. Default: the system's place for caches; in browsers none. */
  readonly cacheFolder?: string;
  /** The client's version: what another version cached is not used. */
  readonly version?: string;
  /** The `readout.*` settings as one nested object, for clients that do not answer `workspace/configuration`. */
  readonly settings?: unknown;
}
