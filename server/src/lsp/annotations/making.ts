import { attributeBody, codeBody, noteBody } from "../../annotation/model.ts";
import type { RelationView, TagParams } from "../../protocol.ts";
import type { Span } from "../../text/span.ts";
import type { Tag } from "../../workspace/annotations/annotations.ts";
import { invalid, refused } from "../guard.ts";
import { requireFile } from "../requireFile.ts";
import type { Session } from "../session.ts";
import { selectableOf } from "../../workspace/annotations/anchors.ts";
import { documentsOf, passageOf } from "./passages.ts";

/** The annotations that a request for tags asks for: one a range, one for all ranges, or one a document. */
export function tagsOf(session: Session, params: TagParams): readonly Tag[] {
  const { textDocument, ranges, codes, note, joined = false, wholeDocument = false } = params;
  const file = requireFile(session, textDocument);
  if (ranges.length === 0) throw invalid("A tag needs a range.");
  const bodies = [
    ...codes.map(codeBody),
    ...(params.attributes ?? []).map(({ name, value }) => attributeBody(name, value)),
    ...(note === undefined || note === "" ? [] : [noteBody(note)]),
  ];
  const tagOf = (document: number, spans: readonly Span[]): Tag => ({
    creator: session.settings.annotator,
    document: file.range(document).id,
    text: selectableOf(file, document),
    spans,
    bodies,
    motivation: params.motivation ?? (codes.length === 0 ? "commenting" : "tagging"),
    relations: (params.relations ?? []).map(relationFrom),
  });
  if (wholeDocument) return documentsOf(session, file, ranges).map((document) => tagOf(document, []));
  const passages = ranges.map((range) => passageOf(session, file, range));
  if (!joined) return passages.map(({ document, span }) => tagOf(document, [span]));
  const home = passages[0]?.document as number;
  if (passages.some(({ document }) => document !== home)) {
    throw refused("The parts of one tag must stand in one document.");
  }
  const spans = passages.map(({ span }) => span);
  return [tagOf(home, spans)];
}

/** A relation as the model has it. */
export function relationFrom({ type, other }: RelationView) {
  return { type, target: other };
}
