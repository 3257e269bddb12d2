import type { Location } from "vscode-languageserver";
import { ChunkedText } from "../../text/chunked/chunkedText.ts";
import { baseName, folderOf, joined } from "../../workspace/files.ts";
import {
  entitiesFolder,
  isSourceName,
  loadSources,
  type Overlaid,
  overlaySources,
  type SourceFile,
} from "../../workspace/gazetteer/sources.ts";
import { textHash } from "../../workspace/open/contentKey.ts";
import { Converter } from "../convert.ts";
import { Listeners } from "../events.ts";
import type { LoadedKnowledge } from "../knowledge.ts";
import type { Session } from "../session.ts";
import { canonicalUri } from "../uris.ts";

/**
 * The user's own gazetteer over the bundled one: files of `.readout/entities` in each workspace folder, above those of
 * the folder in the settings. Read at the start and again whenever one of them changes on disk; analyses are made anew
 * then, since a changed gazetteer is other knowledge.
 */
export class UserGazetteer {
  private readonly session: Session;
  private readonly knowledge: LoadedKnowledge;
  private readonly changed = new Listeners<UserGazetteer>();
  private loading: Promise<void> = Promise.resolve();
  private isDue = false;
  private readFrom: readonly string[] = [];
  /** Names the files and what they say. */
  private contents = "";
  files: readonly SourceFile[] = [];
  private overlaid: Overlaid;

  constructor(session: Session, knowledge: LoadedKnowledge) {
    this.session = session;
    this.knowledge = knowledge;
    this.overlaid = overlaySources(knowledge.bundled, []);
    session.onDiskChanged((uri) => {
      if (isSourceName(baseName(uri)) && this.isWatched(uri)) this.reload();
    });
    session.onRulesChanged(() => {
      if (this.folders().join() !== this.readFrom.join()) this.reload();
    });
  }

  /** Equal where the files say the same. */
  get fingerprint(): string {
    return textHash(this.contents);
  }

  get gazetteer() {
    return this.overlaid.gazetteer;
  }

  /** By file, in the order of `files`. */
  get problems() {
    return this.overlaid.problems;
  }

  /** Called when the files have been read again and what they say by now is in force. */
  onChanged(listener: (gazetteer: UserGazetteer) => void): void {
    this.changed.add(listener);
  }

  /** URIs of the folders that files are read from; a later one holds against an earlier one. */
  folders(): readonly string[] {
    const { entitiesFolder: setting } = this.session.settings;
    const own = this.session.folders.map(entitiesFolder);
    return [...this.settingFolders(setting), ...own];
  }

  /** Reads the files and puts what they say in force. True where they say something else than before. */
  async load(): Promise<boolean> {
    const { session, knowledge } = this;
    this.readFrom = this.folders();
    const { files, failures } = await loadSources(session.disk, this.readFrom);
    for (const { message } of failures) session.log.warn(message);
    this.files = files;
    const contents = files.map(({ uri, text }) => `${uri} ${textHash(text)}`).join("\n");
    if (contents === this.contents && this.overlaid.gazetteer === knowledge.gazetteer) return false;
    this.contents = contents;
    this.overlaid = overlaySources(knowledge.bundled, files);
    if (this.overlaid.gazetteer !== knowledge.gazetteer) knowledge.useGazetteer(this.overlaid.gazetteer, session.files);
    return true;
  }

  /** To be called when the files, or the places to look for them, may be others; several calls make one reading. */
  reload(): void {
    if (this.isDue) return;
    this.isDue = true;
    this.loading = this.loading
      .then(() => this.session.ready)
      .then(() => this.session.host.clock.pause())
      .then(() => {
        this.isDue = false;
        return this.load();
      })
      .then((isNew) => {
        if (isNew) this.changed.tell(this, this.session.log.failed);
      })
      .catch(this.session.log.failed);
  }

  /** Resolves when no reading is under way. */
  settled(): Promise<void> {
    return this.loading;
  }

  /** Where the user's files speak of an entry; null for entries that only the bundled gazetteer has. */
  placeOf(key: string): Location | null {
    const place = this.overlaid.merged.places.get(key);
    const file = place && this.files[place.source];
    if (place === undefined || file === undefined) return null;
    return { uri: file.uri, range: this.converterOf(file).range(place) };
  }

  converterOf({ text }: SourceFile): Converter {
    return new Converter(ChunkedText.of(text), this.session.client.encoding);
  }

  private isWatched(uri: string): boolean {
    const folder = canonicalUri(folderOf(uri));
    return this.folders().some((one) => canonicalUri(one) === folder);
  }

  /** The folder of the settings: a URI, an absolute path, one from `~`, or a path from each workspace folder. */
  private settingFolders(setting: string): string[] {
    const { home } = this.session.host;
    if (setting === "") return [];
    if (/^~(?:[\\/]|$)/.test(setting)) return home === null ? [] : [joined(home, setting.slice(2))];
    if (/^[a-z][\w+.-]+:\/\//i.test(setting)) return [setting];
    if (/^(\/|[A-Za-z]:[\\/])/.test(setting)) return [joined("file:", setting).replace("file:", "file://")];
    return this.session.folders.map((folder) => joined(folder, setting));
  }
}
