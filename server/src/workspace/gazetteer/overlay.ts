import type { Gazetteer, Overlay, Said } from "../../recognise/entities/gazetteer/gazetteer.ts";
import { finish, part, type Steps } from "../../recognise/steps.ts";
import { Merging, type SourcePlace } from "../../recognise/entities/gazetteer/user/merge.ts";
import { byPosition, statementsOf } from "../../recognise/entities/gazetteer/user/parse.ts";
import type { GazetteerProblem } from "../../recognise/entities/gazetteer/user/statement.ts";
import { decodeFile } from "../decode.ts";
import { baseName, type FileError, type Files } from "../files.ts";
import { type FoundSources, findSources } from "./sources.ts";

/** One file of a person's own gazetteer, as it was read. */
export interface SourceText {
  readonly uri: string;
  readonly text: string;
}

/** What files say over a gazetteer. */
export interface Overlaid {
  readonly overlay: Overlay;
  /** Where they speak of an entry last, by key. */
  readonly places: ReadonlyMap<string, SourcePlace>;
  /** What is wrong in them: by file, in the order of the files; each by position. */
  readonly problems: readonly (readonly GazetteerProblem[])[];
}

/** Joins the files, the last to be heard last, and compiles what they say over `base`. */
export function* overlaying(base: Gazetteer, files: readonly SourceText[]): Steps<Overlaid> {
  const { said, places, problems } = yield* part(joining(base, files), 0, 0.35);
  return { overlay: yield* part(base.overlaying(said), 0.35, 1), places, problems };
}

/** What files say together, before it is compiled. */
export interface Joined extends Omit<Overlaid, "overlay"> {
  readonly said: Said;
}

/** The first half of `overlaying`: when it is done, the texts are needed no more but for their lines. */
export function* joining(base: Gazetteer, files: readonly SourceText[]): Steps<Joined> {
  const merging = new Merging(base);
  const problems = files.map((): GazetteerProblem[] => []);
  const total = files.reduce((sum, { text }) => sum + text.length, 1);
  let before = 0;
  for (const [source, { uri, text }] of files.entries()) {
    for (const statement of statementsOf(text, baseName(uri), (problem) => void problems[source]?.push(problem))) {
      merging.take(statement, source);
      yield (0.7 * (before + statement.span.end)) / total;
    }
    before += text.length;
  }
  const { places, problems: joint, ...said } = yield* part(merging.finish(), 0.7, 1);
  for (const { source, ...problem } of joint) problems[source]?.push(problem);
  return { said, places, problems: problems.map((list) => list.sort(byPosition)) };
}

/** The files of a gazetteer with their texts: the lists first, see `findSources`. */
export interface LoadedSources {
  readonly files: readonly LoadedSource[];
  /** Files and folders that are there and cannot be read. */
  readonly failures: readonly FileError[];
}

export interface LoadedSource extends SourceText {
  readonly isList: boolean;
}

/** Reads the gazetteer's files in `folders` (URIs). */
export async function loadSources(disk: Files, folders: readonly string[]): Promise<LoadedSources> {
  const found = await findSources(disk, folders);
  const lists = await readSources(disk, found.lists);
  const files = await readSources(disk, found.files);
  return {
    files: [
      ...lists.texts.map((file) => ({ ...file, isList: true })),
      ...files.texts.map((file) => ({ ...file, isList: false })),
    ],
    failures: [...found.failures, ...lists.failures, ...files.failures],
  };
}

/** Reads files that were found; those that cannot be read are failures. */
export async function readSources(
  disk: Files,
  sources: FoundSources["files"],
): Promise<{ readonly texts: readonly SourceText[]; readonly failures: readonly FileError[] }> {
  const texts: SourceText[] = [];
  const failures: FileError[] = [];
  for (const { uri } of sources) {
    const read = await disk.read(uri);
    if (read.ok) texts.push({ uri, text: decodeFile(read.value).text });
    else failures.push(read.error);
  }
  return { texts, failures };
}

/** The gazetteer with all files above it, and what is wrong in them, by file. */
export function withSources(
  base: Gazetteer,
  files: readonly LoadedSource[],
): { readonly gazetteer: Gazetteer; readonly problems: Overlaid["problems"] } {
  let gazetteer = base;
  const problems: Overlaid["problems"][number][] = [];
  for (const isList of [true, false]) {
    const those = files.filter((file) => file.isList === isList);
    if (those.length === 0) continue;
    const overlaid = finish(overlaying(gazetteer, those));
    gazetteer = gazetteer.with(overlaid.overlay);
    problems.push(...overlaid.problems);
  }
  return { gazetteer, problems };
}
