import type { Gazetteer } from "../../recognise/entities/gazetteer/gazetteer.ts";
import { part, type Steps } from "../../recognise/steps.ts";
import { ChunkedText } from "../../text/chunked/chunkedText.ts";
import { decodeFile } from "../../workspace/decode.ts";
import type { CompiledLists, ListPlace, ReadList } from "../../workspace/gazetteer/lists.ts";
import { overlaying } from "../../workspace/gazetteer/overlay.ts";
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
export function* compilingLists(base: Gazetteer, { sources, contents, encoding }: ListJob): Steps<CompiledLists> {
  const files = sources.map(({ uri }, i) => ({ uri, text: decodeFile(contents[i] as Uint8Array).text }));
  yield 0;
  const { overlay, places, problems } = yield* part(overlaying(base, files), 0, 0.95);
  const texts = files.map(({ text }) => ChunkedText.of(text));
  yield 0.95;
  const numbers: number[] = [];
  const gonePlaces = new Map<string, ListPlace>();
  // Entries stand in the layer in the order in which they were first spoken of, as places do.
  for (const [key, { source, start }] of places) {
    const line = texts[source]?.positionAt(start).line ?? 0;
    if (overlay.gone.has(key)) gonePlaces.set(key, { source, line });
    else numbers.push(source, line);
    yield 0.95;
  }
  const reports = problems.map((list, i) => reportsOf(list, new Converter(texts[i] as ChunkedText, encoding)));
  return { sources, overlay, places: Uint32Array.from(numbers), gonePlaces, reports };
}
