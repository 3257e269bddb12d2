/** One flat row an annotation: the form of our own JSON and of CSV. */
import type { JsonObject } from "../../annotation/model.ts";
import { attributesOf, codesOf, notesOf } from "../../annotation/model.ts";
import type { ExportDocument } from "../format.ts";
import type { LackKind } from "../lacks.ts";
import type { OutgoingAnnotation, PlacedFragment } from "../outgoing.ts";
import { speakerAt } from "../outgoing.ts";

/** What a row has no place for. */
export const rowLacks: readonly LackKind[] = ["unknown-fields", "several-notes", "repeated-attributes"];

/** `names` are the names of codes by their ids. */
export function rowOf(
  document: ExportDocument,
  { annotation, layer, state, fragments }: OutgoingAnnotation,
  names: ReadonlyMap<string, string>,
): JsonObject {
  const codes = codesOf(annotation);
  const notes = notesOf(annotation);
  return {
    id: annotation.id,
    file: document.file,
    document: document.id,
    layer: annotation.layer ?? layer,
    codes,
    codeNames: codes.map((code) => names.get(code) ?? code),
    ...extentOf(document.text, fragments),
    fragments: fragments.length > 1 ? fragments.map((each) => fragmentToJson(document.text, each)) : null,
    state,
    note: notes.length > 0 ? notes.join("\n\n") : null,
    attributes: Object.fromEntries(attributesOf(annotation).map(({ name, value }) => [name, value])),
    relations: annotation.relations.map(({ type, target }) => ({ type, target })),
    motivation: annotation.motivation,
    status: annotation.status,
    creator: annotation.creator,
    created: annotation.created,
    modified: annotation.modified,
    speaker: speakerAt(document.analysis, fragments[0]?.span ?? null),
  };
}

/** From the first piece to the last, the words of all; nulls where the document as a whole is meant. */
function extentOf(text: string, fragments: readonly PlacedFragment[]): JsonObject {
  const pieces = fragments.map((each) => fragmentToJson(text, each));
  const [first, last] = [pieces[0], pieces.at(-1)];
  return {
    start: first?.start ?? null,
    end: last?.end ?? null,
    codePointStart: first?.codePointStart ?? null,
    codePointEnd: last?.codePointEnd ?? null,
    text: first === undefined ? null : pieces.map((piece) => piece.text).join(" … "),
    prefix: first?.prefix ?? null,
    suffix: last?.suffix ?? null,
  };
}

type FragmentJson = {
  readonly [Key in "start" | "end"]: number | null;
} & { readonly [Key in "codePointStart" | "codePointEnd"]: number } & {
  readonly [Key in "text" | "prefix" | "suffix"]: string;
};

/** `text` is what stands at `start`, line ends as they are. */
function fragmentToJson(text: string, { span, fragment }: PlacedFragment): FragmentJson {
  const { quote, position } = fragment;
  return {
    start: span?.start ?? null,
    end: span?.end ?? null,
    codePointStart: position.start,
    codePointEnd: position.end,
    text: span === null ? quote.exact : text.slice(span.start, span.end),
    prefix: quote.prefix,
    suffix: quote.suffix,
  };
}
