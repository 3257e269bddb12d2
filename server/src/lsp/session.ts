import type { Background } from "./background.ts";
import type { ClientFacts } from "./clientFacts.ts";
import { type Files, folderOf, joined } from "../workspace/files.ts";
import type { OpenFile } from "../workspace/open/openFile.ts";
import { Converter } from "./convert.ts";
import { Listeners } from "./events.ts";
import type { Log } from "./guard.ts";
import type { Host, Resource } from "./host.ts";
import { readSettings, type Settings } from "./settings.ts";
import { type Cancellation, Slicer } from "./slices.ts";
import type { SyncedFiles } from "./syncedFiles.ts";
import type { WorkspaceIndex } from "./workspaceIndex.ts";

export interface SessionParts {
  readonly host: Host;
  readonly log: Log;
  readonly files: SyncedFiles;
  readonly index: WorkspaceIndex;
  readonly background: Background;
  /** Resolves when settings and knowledge are loaded and analyses can be made. Never rejects. */
  readonly ready: Promise<void>;
  /** The client's files, for where the host has none of its own. */
  readonly clientFiles: Files;
}

/** What the handlers of one connection share. */
export class Session implements SessionParts {
  readonly host: Host;
  readonly log: Log;
  readonly files: SyncedFiles;
  readonly index: WorkspaceIndex;
  readonly background: Background;
  readonly ready: Promise<void>;
  readonly clientFiles: Files;
  private facts: ClientFacts | undefined;
  private current: Settings = readSettings(undefined);
  private isTrusted = false;
  /** URIs of the workspace's folders. */
  folders: readonly string[] = [];
  private readonly rulesChanged = new Listeners<Session>();
  private readonly diskChanged = new Listeners<string>();
  private readonly converters = new WeakMap<OpenFile, Converter>();

  constructor(parts: SessionParts) {
    this.host = parts.host;
    this.log = parts.log;
    this.files = parts.files;
    this.index = parts.index;
    this.background = parts.background;
    this.ready = parts.ready;
    this.clientFiles = parts.clientFiles;
  }

  /** What the client said in `initialize`. */
  get client(): ClientFacts {
    if (this.facts === undefined) throw new Error("the client has not introduced itself yet");
    return this.facts;
  }

  /** Where files are read and written. */
  get disk(): Files {
    return this.client.options.clientFileSystem ? this.clientFiles : (this.host.files ?? this.clientFiles);
  }

  /** A file that comes with the program: beside it, or beside the knowledge that the client names. */
  async resource(name: Resource): Promise<Uint8Array> {
    if (this.host.resource !== null) return this.host.resource(name);
    const { knowledge } = this.client.options;
    if (knowledge === undefined) throw new Error("initializationOptions.knowledge is missing");
    const read = await this.disk.read(name === "gazetteer.bin" ? knowledge : joined(folderOf(knowledge), name));
    if (!read.ok) throw new Error(read.error.message);
    return read.value;
  }

  get settings(): Settings {
    return this.current;
  }

  /** False: nothing may be written, and no expression of the user's may run. */
  get trusted(): boolean {
    return this.isTrusted;
  }

  greet(facts: ClientFacts): void {
    this.facts = facts;
    this.isTrusted = facts.options.trusted;
    this.folders = facts.folders;
    this.current = readSettings(facts.options.settings);
  }

  /** Called when settings, trust or knowledge have changed. */
  onRulesChanged(listener: (session: Session) => void): void {
    this.rulesChanged.add(listener);
  }

  setSettings(settings: Settings): void {
    const same = fingerprint(settings) === fingerprint(this.current);
    this.current = settings;
    if (same) return;
    this.rulesChanged.tell(this, this.log.failed);
  }

  trust(): void {
    if (this.isTrusted) return;
    this.isTrusted = true;
    this.rulesChanged.tell(this, this.log.failed);
  }

  /** Has the client ask anew for what hangs on knowledge that has changed. */
  tellOfKnowledge(): void {
    this.rulesChanged.tell(this, this.log.failed);
  }

  /** Called with the URI of what was made, changed or deleted on disk by somebody. */
  onDiskChanged(listener: (uri: string) => void): void {
    this.diskChanged.add(listener);
  }

  tellOfDisk(uri: string): void {
    this.diskChanged.tell(uri, this.log.failed);
  }

  converter(file: OpenFile): Converter {
    let converter = this.converters.get(file);
    if (converter === undefined) {
      converter = new Converter(file.text, this.client.encoding);
      this.converters.set(file, converter);
    }
    return converter;
  }

  /**
   * Has `look` look at every document of the file, analysed, by index; in slices of time, so that a request which comes
   * meanwhile is answered between two. Throws `RequestCancelled` where the work is no longer wanted.
   */
  async eachDocument(file: OpenFile, cancellation: Cancellation, look: (index: number) => void): Promise<void> {
    const slicer = new Slicer(this.host.clock, cancellation);
    for (let index = 0; index < file.documentCount; index++) {
      if (slicer.due) await slicer.pause();
      file.analysis(index);
      look(index);
    }
  }
}

/** Equal for equal settings. */
function fingerprint(settings: Settings): string {
  return JSON.stringify({ ...settings, ignoredProblems: [...settings.ignoredProblems] });
}
