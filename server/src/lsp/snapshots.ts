import type { Analyser } from "../recognise/analyser.ts";
import type { DelimiterSet } from "../recognise/delimiters/delimiterSet.ts";
import { divide } from "../recognise/delimiters/divide.ts";
import { applyChanges, type EditWindow, joinWindows } from "../text/chunked/changes.ts";
import { ChunkedText } from "../text/chunked/chunkedText.ts";
import { baseName } from "../workspace/files.ts";
import { Converter, type PositionEncoding } from "./convert.ts";
import type { Snapshots } from "./openFiles.ts";
import { KnownDocuments, PlacedDocument } from "./placedDocument.ts";
import type { FileSnapshot } from "./snapshot.ts";

/** What snapshots are made with. Asked for at each use, as the user may change it. */
export interface Rules {
  readonly analyser: Analyser;
  readonly delimiters: DelimiterSet;
  readonly encoding: PositionEncoding;
}

/** Snapshots whose documents keep their analyses from version to version, as long as an edit does not touch them. */
export function createSnapshots(rules: () => Rules): Snapshots {
  const analyser: Analyser = { analyse: (input) => rules().analyser.analyse(input) };

  const divided = (
    uri: string,
    version: number | null,
    text: ChunkedText,
    known: KnownDocuments | null,
  ): FileSnapshot => {
    const fileName = baseName(uri);
    const { documents, profile, problems } = divide(text, fileName, rules().delimiters);
    const home = { text, fileName, analyser };
    const placed = documents.map((range) => new PlacedDocument(range, home, known?.untouched(range)));
    return { uri, version, text, profile, documents: placed, problems };
  };

  return {
    open: (uri, version, text) => divided(uri, version, ChunkedText.of(text), null),
    change(before, version, changes) {
      let { text } = before;
      let window: EditWindow | null = null;
      for (const change of changes) {
        const edited = applyChanges(text, [new Converter(text, rules().encoding).change(change)]);
        text = edited.text;
        if (edited.window !== null) window = window === null ? edited.window : joinWindows(window, edited.window);
      }
      return { before, after: divided(before.uri, version, text, new KnownDocuments(before, window)), window };
    },
  };
}
