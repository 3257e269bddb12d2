import type { Codebook, CodebookProblem } from "../../annotation/codebook/model.ts";
import { findCode } from "../../annotation/codebook/model.ts";
import { parseCodebook } from "../../annotation/codebook/parse.ts";
import { joined } from "../../workspace/files.ts";
import { CodebookBuffers } from "./codebookBuffers.ts";
import { Listeners } from "../events.ts";
import type { Session } from "../session.ts";
import { canonicalUri } from "../uris.ts";

/** Where a workspace may keep its codebook, from each of its folders. */
const places = ["codebook.yaml", ".readout/codebook.yaml"];

export interface LoadedCodebook {
  /** Null for the sample that comes with the program. */
  readonly uri: string | null;
  readonly text: string;
  readonly codebook: Codebook;
  readonly problems: readonly CodebookProblem[];
}

/** The codebook in force: the workspace's own, else the sample. Read when first asked for and again when it changed. */
export class CodebookSource {
  /** Those open in the client's editors. */
  readonly buffers: CodebookBuffers;
  private readonly session: Session;
  private readonly changed = new Listeners<LoadedCodebook>();
  private loading: Promise<LoadedCodebook> | undefined;

  constructor(session: Session) {
    this.session = session;
    this.buffers = new CodebookBuffers(() => session.client.encoding, session.log.failed);
    session.onDiskChanged((uri) => {
      const canonical = canonicalUri(uri);
      if (this.candidates().some((candidate) => canonicalUri(candidate) === canonical)) this.reload();
    });
  }

  /** Called when a codebook has been read anew. */
  onChanged(listener: (codebook: LoadedCodebook) => void): void {
    this.changed.add(listener);
  }

  current(): Promise<LoadedCodebook> {
    this.loading ??= this.load();
    return this.loading;
  }

  /** Names of codes for a message; an id that the codebook lacks names itself. */
  async namesOf(ids: readonly string[]): Promise<string> {
    const { codebook } = await this.current();
    return ids.map((id) => findCode(codebook, id)?.name ?? id).join(", ");
  }

  /** Where a new codebook is made; null where no folder is open. */
  get newUri(): string | null {
    return this.candidates()[0] ?? null;
  }

  /** To be called when the file, or the place to look for it, may be another. */
  reload(): void {
    const { failed } = this.session.log;
    this.loading = this.load();
    void this.loading.then((codebook) => this.changed.tell(codebook, failed)).catch(failed);
  }

  private candidates(): string[] {
    return this.session.folders.flatMap((folder) => places.map((place) => joined(folder, place)));
  }

  /** Resolves when the codebook has been read anew. */
  async reloaded(): Promise<LoadedCodebook> {
    this.reload();
    return this.current();
  }

  private async load(): Promise<LoadedCodebook> {
    for (const uri of this.candidates()) {
      const read = await this.session.disk.read(uri);
      if (read.ok) return parsed(uri, read.value);
      if (read.error.kind !== "not-found") this.session.log.warn(read.error.message);
    }
    return parsed(null, await this.session.resource("codebook.yaml"));
  }
}

function parsed(uri: string | null, bytes: Uint8Array): LoadedCodebook {
  const text = new TextDecoder().decode(bytes);
  return { uri, text, ...parseCodebook(text) };
}
