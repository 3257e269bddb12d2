import type { Statement } from "../../recognise/model.ts";
import { firstEndingAfter } from "../../text/span.ts";
import { spansOf } from "../../annotation/anchor/anchor.ts";
import type { Entry, Facts, Pools } from "../../workspace/annotations/catalogue/entry.ts";
import { stateOf } from "../../workspace/annotations/catalogue/entry.ts";
import type { OpenFile } from "../../workspace/open/openFile.ts";
import { documentsById, type PlacedAnnotation } from "../../workspace/annotations/anchors.ts";

/** What a file says of the annotations placed in it; language, date and speaker of the documents that are analysed. */
export function factsIn(file: OpenFile, placed: readonly PlacedAnnotation[]): Facts {
  const places = documentsById(file);
  const byId = new Map(placed.map((one) => [one.annotation.id, one]));
  return {
    document(id) {
      const index = places.get(id);
      if (index === undefined || !file.isAnalysed(index)) return null;
      const { language, date } = file.analysis(index);
      return { language: language.tag, date: date.value };
    },
    passage({ id }) {
      const found = byId.get(id);
      if (found === undefined) return null;
      const { document, anchoring } = found;
      const [span] = spansOf(anchoring);
      const isKnown = document >= 0 && span !== undefined && file.isAnalysed(document);
      return {
        state: anchoring.state,
        speaker: isKnown ? speakerAt(file.analysis(document).statements, span.start) : null,
      };
    },
  };
}

/** What was known of the annotations of a file before they were changed, for those that are still there. */
export function factsBefore(entry: Entry, pools: Pools): Facts {
  const rows = new Map(entry.ids.map((id, row) => [id, row]));
  const documents = new Map(entry.documents.map((document) => [document.id, document]));
  return {
    document(id) {
      const known = documents.get(id);
      return known === undefined || known.language === null ? null : { language: known.language, date: known.date };
    },
    passage({ id }) {
      const row = rows.get(id);
      const state = row === undefined ? null : stateOf(entry, row);
      if (row === undefined || state === null) return null;
      const key = pools.speakers.nameOf(entry.speaker[row] as number);
      return { state, speaker: key === null ? null : { key, name: pools.speakerNames.get(key) ?? key } };
    },
  };
}

function speakerAt(statements: readonly Statement[], offset: number): { key: string; name: string } | null {
  const statement = statements[firstEndingAfter(statements, offset)];
  if (statement === undefined || statement.start > offset || statement.speaker === null) return null;
  return { key: statement.speakerKey ?? statement.speaker, name: statement.speaker };
}
