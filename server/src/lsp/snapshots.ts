import type { DocumentView } from "../features/view.ts";
import type { Analyser } from "../recognise/analyser.ts";
import { applyChanges, type EditWindow, joinWindows } from "../text/chunked/changes.ts";
import { ChunkedText } from "../text/chunked/chunkedText.ts";
import { baseName } from "../workspace/files.ts";
import { Converter, type PositionEncoding } from "./convert.ts";
import type { FileChange, Snapshots } from "./openFiles.ts";
import type { FileSnapshot } from "./snapshot.ts";

export function createSnapshots(analyser: () => Analyser, encoding: () => PositionEncoding): Snapshots {
  const make = (uri: string, version: number | null, text: ChunkedText): FileSnapshot => {
    let view: DocumentView | undefined;
    const span = { start: 0, end: text.length };
    const id = baseName(uri).replace(/\.[^.]+$/, "");
    const document = {
      id,
      span,
      get analysed() {
        return view !== undefined;
      },
      view() {
        const whole = text.toString();
        view ??= {
          id,
          span,
          body: span,
          header: [],
          problems: [],
          text: whole,
          analysis: analyser().analyse({
            text: whole,
            body: span,
            header: [],
            id,
            fileName: baseName(uri),
            language: null,
            date: null,
          }),
        };
        return view;
      },
    };
    return { uri, version, text, profile: "whole", documents: [document], problems: [] };
  };
  return {
    open: (uri, version, text) => make(uri, version, ChunkedText.of(text)),
    change(before, version, changes): FileChange {
      let text = before.text;
      let window: EditWindow | null = null;
      for (const change of changes) {
        const edited = applyChanges(text, [new Converter(text, encoding()).change(change)]);
        text = edited.text;
        if (edited.window !== null) window = joinWindows(window, edited.window);
      }
      return { before, after: make(before.uri, version, text), window };
    },
  };
}
