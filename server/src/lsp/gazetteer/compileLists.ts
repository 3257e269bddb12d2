import type { Gazetteer } from "../../recognise/entities/gazetteer/gazetteer.ts";
import { part, type Steps } from "../../recognise/steps.ts";
import { ChunkedText } from "../../text/chunked/chunkedText.ts";
import { decodeFile } from "../../workspace/decode.ts";
import type { CompiledLists, ListPlace, ReadList } from "../../workspace/gazetteer/lists.ts";
import { type Joined, joining } from "../../workspace/gazetteer/overlay.ts";
import { Converter, type PositionEncoding } from "../convert.ts";
import { reportsOf } from "./reports.ts";

/** Lists to compile, as they were read. */
export interface ListJob {
  readonly sources: readonly ReadList[];
  /** By source. */
  readonly contents: readonly Uint8Array[];
  /** In which problems are placed. */
  readonly encoding: PositionEncoding;
}

/** Compiles lists over `base`, and keeps of them what is needed from then on. */
export function* compilingLists(base: Gazetteer, job: ListJob): Steps<CompiledLists> {
  // What half a gigabyte of text was read into is gone before its names are compiled.
  const { said, ...kept } = yield* part(reading(base, job), 0, 0.35);
  return { ...kept, sources: job.sources, overlay: yield* part(base.overlaying(said), 0.35, 1) };
}

/** What lists say, and where; none of their texts. */
function* reading(
  base: Gazetteer,
  { sources, contents, encoding }: ListJob,
): Steps<Pick<CompiledLists, "places" | "gonePlaces" | "reports"> & Pick<Joined, "said">> {
  const files = sources.map(({ uri }, i) => ({ uri, text: decodeFile(contents[i] as Uint8Array).text }));
  yield 0;
  const { said, places, problems } = yield* part(joining(base, files), 0, 0.9);
  const texts = files.map(({ text }) => ChunkedText.of(text));
  yield 0.9;
  const numbers: number[] = [];
  const gonePlaces = new Map<string, ListPlace>();
  // Entries are compiled in the order in which they were first spoken of, as places are.
  for (const [key, { source, start }] of places) {
    const line = texts[source]?.positionAt(start).line ?? 0;
    if (said.gone.has(key)) gonePlaces.set(key, { source, line });
    else numbers.push(source, line);
    yield 0.9;
  }
  const reports = problems.map((list, i) => reportsOf(list, new Converter(texts[i] as ChunkedText, encoding)));
  return { said, places: Uint32Array.from(numbers), gonePlaces, reports };
}
