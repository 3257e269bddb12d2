import { type AnchorState, type Anchoring, anchorAll, type FragmentAnchor } from "../annotation/anchor/anchor.ts";
import type { Annotation, Fragment } from "../annotation/model.ts";
import type { SelectableText } from "../annotation/selectors.ts";
import { selectable } from "../annotation/selectors.ts";
import type { DocumentAnalysis } from "../recognise/model.ts";
import type { Span } from "../text/span.ts";
import { covers, firstEndingAfter } from "../text/span.ts";
import type { ExportDocument, ExportInput, ExportLayer, ExportOptions } from "./format.ts";
import { recognised } from "./recognised.ts";

/** A passage as it stands in the text that is exported with it. */
export interface PlacedFragment {
  /** In the original text; null for an orphan. */
  readonly span: Span | null;
  /** The selectors of that span; the stored ones for an orphan. */
  readonly fragment: Fragment;
}

export interface OutgoingAnnotation {
  readonly annotation: Annotation;
  /** `annotations` for those that people made. */
  readonly layer: ExportLayer;
  readonly state: AnchorState;
  readonly fragments: readonly PlacedFragment[];
  /** Where it stands in the plain text, UTF-16; the places that were found. */
  readonly spans: readonly Span[];
  /** The same in code points. */
  readonly positions: readonly Span[];
}

/** One document on its way out. */
export interface Outgoing {
  readonly document: ExportDocument;
  /** The text with `\n` for every line end and no byte order mark: the one in which stored positions count. */
  readonly plain: string;
  readonly text: SelectableText;
  /** By layer; within one, people's in the order given and what is recognised in text order. */
  readonly annotations: readonly OutgoingAnnotation[];
}

/** The documents one at a time, with the layers asked for. */
export async function* outgoing(input: ExportInput, options: ExportOptions): AsyncGenerator<Outgoing> {
  const layers = options.layers ?? ["annotations"];
  for await (const document of input.documents) {
    const text = selectable(document.text);
    const annotations: OutgoingAnnotation[] = [];
    if (layers.includes("annotations")) {
      const anchorings = document.anchorings ?? anchorAll(text, document.annotations);
      for (const [index, annotation] of document.annotations.entries()) {
        annotations.push(placed(text, annotation, "annotations", anchorings[index]));
      }
    }
    for (const { annotation, layer } of recognised(document, text, layers)) {
      const fragments = annotation.target.fragments.map((fragment) => {
        return { span: originalSpan(text, fragment), fragment };
      });
      annotations.push({ annotation, layer, state: "anchored", fragments, ...places(text, fragments) });
    }
    yield { document, plain: text.plain, text, annotations };
  }
}

function placed(
  text: SelectableText,
  annotation: Annotation,
  layer: ExportLayer,
  anchoring: Anchoring | undefined,
): OutgoingAnnotation {
  const fragments = annotation.target.fragments.map((fragment, piece) =>
    place(text, fragment, anchoring?.fragments[piece]),
  );
  return { annotation, layer, state: anchoring?.state ?? "orphaned", fragments, ...places(text, fragments) };
}

function place(text: SelectableText, stored: Fragment, anchor: FragmentAnchor | undefined): PlacedFragment {
  const span = anchor?.span ?? null;
  if (span === null) return { span: null, fragment: stored };
  // The same words at the same place: what is stored says it.
  if (anchor?.state === "anchored") return { span, fragment: stored };
  const fresh = text.fragments([span]);
  const [fragment] = fresh.ok ? fresh.value : [];
  if (fragment === undefined) return { span: null, fragment: stored };
  return { span, fragment: stored.extra === undefined ? fragment : { ...fragment, extra: stored.extra } };
}

function places(
  text: SelectableText,
  fragments: readonly PlacedFragment[],
): Pick<OutgoingAnnotation, "spans" | "positions"> {
  const found = fragments.filter(({ span }) => span !== null);
  return {
    spans: found.map(({ span }) => ({
      start: text.toPlain(span?.start ?? 0),
      end: text.toPlain(span?.end ?? 0),
    })),
    positions: found.map(({ fragment }) => fragment.position),
  };
}

function originalSpan(text: SelectableText, { position, quote }: Fragment): Span {
  const start = text.fromPosition(position.start);
  return { start: text.fromPlain(start), end: text.fromPlain(start + quote.exact.length) };
}

/** English name of who speaks where the passage begins; null where nobody does or nothing is known. */
export function speakerAt(analysis: DocumentAnalysis | null, span: Span | null): string | null {
  if (analysis === null || span === null) return null;
  const statement = analysis.statements[firstEndingAfter(analysis.statements, span.start)];
  return statement !== undefined && covers(statement, span.start) ? statement.speaker : null;
}
