import type { Location } from "vscode-languageserver";
import type { Gazetteer } from "../../recognise/entities/gazetteer/gazetteer.ts";
import { ChunkedText } from "../../text/chunked/chunkedText.ts";
import { baseName, folderOf, joined } from "../../workspace/files.ts";
import type { Report } from "../../workspace/gazetteer/lists.ts";
import { type Overlaid, overlaying, readSources, type SourceText } from "../../workspace/gazetteer/overlay.ts";
import { entitiesFolder, findSources, isSourceName } from "../../workspace/gazetteer/sources.ts";
import { textHash } from "../../workspace/open/contentKey.ts";
import { Converter } from "../convert.ts";
import { Listeners } from "../events.ts";
import type { LoadedKnowledge } from "../knowledge.ts";
import type { ShowProgress } from "../progress.ts";
import type { Session } from "../session.ts";
import { inSlices, Slicer } from "../slices.ts";
import { canonicalUri } from "../uris.ts";
import { Lists } from "./lists.ts";
import { reportsOf, wholeFile } from "./reports.ts";

/** A file of the gazetteer that is read whenever one of them changes. */
interface ReadFile extends SourceText {
  readonly converter: Converter;
}

/**
 * The user's own gazetteer over the bundled one: files of `.readout/entities` in each workspace folder, above those of
 * the folder in the settings. Read at the start and again whenever one of them changes on disk; analyses are made anew
 * then, since a changed gazetteer is other knowledge.
 */
export class UserGazetteer {
  private readonly session: Session;
  private readonly knowledge: LoadedKnowledge;
  private readonly changed = new Listeners<UserGazetteer>();
  private readonly read = new Listeners<UserGazetteer>();
  private readonly lists: Lists;
  private loading: Promise<void> = Promise.resolve();
  private isDue = false;
  private readFrom: readonly string[] = [];
  /** Names the files and what they say. */
  private contents = "";
  /** What the files stand above. */
  private below: Gazetteer | undefined;
  private files: readonly ReadFile[] = [];
  private places: Overlaid["places"] = new Map();
  private said: ReadonlyMap<string, readonly Report[]> = new Map();

  constructor(session: Session, knowledge: LoadedKnowledge, showProgress: ShowProgress) {
    this.session = session;
    this.knowledge = knowledge;
    this.lists = new Lists({
      session,
      showProgress,
      bundled: () => knowledge.bundled,
      changed: () => this.reload(),
    });
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

  get gazetteer(): Gazetteer {
    return this.knowledge.gazetteer;
  }

  /** What is wrong in the files, by URI. */
  get reports(): ReadonlyMap<string, readonly Report[]> {
    return this.said;
  }

  /** Called when the files have been read again and what they say by now is in force. */
  onChanged(listener: (gazetteer: UserGazetteer) => void): void {
    this.changed.add(listener);
  }

  /** Called when the files have been read again, whether or not they say something else. */
  onRead(listener: (gazetteer: UserGazetteer) => void): void {
    this.read.add(listener);
  }

  /** URIs of the folders that files are read from; a later one holds against an earlier one. */
  folders(): readonly string[] {
    const { entitiesFolder: setting } = this.session.settings;
    const own = this.session.folders.map(entitiesFolder);
    return [...this.settingFolders(setting), ...own];
  }

  /**
   * Reads the files and puts what they say in force, long lists when they are compiled. True where they say something
   * else than before.
   */
  async load(): Promise<boolean> {
    const { session, knowledge, lists } = this;
    this.readFrom = this.folders();
    const found = await findSources(session.disk, this.readFrom);
    await lists.want(found.lists);
    const { texts, failures } = await readSources(session.disk, found.files);
    const below = lists.gazetteer;
    const slicer = new Slicer(session.host.clock, { isCancellationRequested: false });
    const { overlay, places, problems } = await inSlices(overlaying(below, texts), slicer);
    this.files = texts.map(({ uri, text }) => ({
      uri,
      text,
      converter: new Converter(ChunkedText.of(text), session.client.encoding),
    }));
    this.places = places;
    this.said = new Map([
      ...this.missingFolder(found.missing),
      ...[...found.failures, ...failures].map(({ uri, message }) => [uri, [wholeFile("unreadable", message)]] as const),
      ...lists.current.sources.map(({ uri }, i) => [uri, lists.current.reports[i] ?? []] as const),
      ...this.files.map(({ uri, converter }, i) => [uri, reportsOf(problems[i] ?? [], converter)] as const),
    ]);
    this.read.tell(this, session.log.failed);
    const contents = [
      ...lists.current.sources.map(({ uri, hash }) => `${uri} ${hash}`),
      ...texts.map(({ uri, text }) => `${uri} ${textHash(text)}`),
    ].join("\n");
    if (contents === this.contents && below === this.below) return false;
    this.contents = contents;
    this.below = below;
    const gazetteer = below.with(overlay);
    if (gazetteer !== knowledge.gazetteer) knowledge.useGazetteer(gazetteer, session.files);
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

  /** Resolves when no reading is under way; long lists may still be on their way. */
  settled(): Promise<void> {
    return this.loading;
  }

  /** Resolves when the long lists are compiled, or given up, and in force. */
  async complete(): Promise<void> {
    await this.lists.settled();
    await this.loading;
  }

  /** Where the user's files speak of an entry; null for entries that only the bundled gazetteer has. */
  placeOf(key: string): Location | null {
    return this.handwrittenPlaceOf(key) ?? this.listedPlaceOf(key);
  }

  /** The same, long lists aside. */
  handwrittenPlaceOf(key: string): Location | null {
    const place = this.places.get(key);
    const file = place && this.files[place.source];
    return place === undefined || file === undefined ? null : { uri: file.uri, range: file.converter.range(place) };
  }

  private listedPlaceOf(key: string): Location | null {
    const listed = this.lists.placeOf(key);
    const list = listed && this.lists.current.sources[listed.source];
    if (!listed || !list) return null;
    const start = { line: listed.line, character: 0 };
    return { uri: list.uri, range: { start, end: start } };
  }

  /** What is to be said where the folder of the settings is nowhere. */
  private missingFolder(missing: readonly string[]): [string, readonly Report[]][] {
    const folders = this.settingFolders(this.session.settings.entitiesFolder);
    const [first] = folders;
    if (first === undefined || !folders.every((folder) => missing.includes(folder))) return [];
    return [[first, [wholeFile("unreadable", "There is no such folder (readout.entities.folder).", "warning")]]];
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
