/**
 * For formats whose unit is one label on one stretch of text: an annotation goes out as a span for each piece and each
 * code, and comes back from the spans that carry its id.
 */
import type { JsonObject } from "../annotation/model.ts";
import { codesOf } from "../annotation/model.ts";
import type { Span } from "../text/span.ts";
import type { ExportLayer } from "./format.ts";
import type { IncomingDocument, Intake, ReadAt } from "./intake.ts";
import type { OutgoingAnnotation } from "./outgoing.ts";
import type { Part, Said } from "./own.ts";
import { ownFields } from "./own.ts";

interface LabelledSpan extends Span {
  /** The same in code points. */
  readonly position: Span;
  /** Null where the annotation has no code. */
  readonly label: string | null;
  readonly layer: ExportLayer;
  /** What the format has no place for; on the first span of the annotation, on the others its id alone. */
  readonly own: JsonObject;
}

/** The spans of one annotation, UTF-16 in the plain text. */
export function labelledSpans(out: OutgoingAnnotation, native: readonly Part[]): readonly LabelledSpan[] {
  const codes = codesOf(out.annotation);
  const labels = codes.length === 0 ? [null] : [...new Set(codes)];
  const own = ownFields(out, [...native, "codes"]);
  const rest: JsonObject = { id: out.annotation.id };
  return out.spans.flatMap((span, piece) =>
    labels.map((label, index) => ({
      ...span,
      position: out.positions[piece] ?? span,
      label,
      layer: out.layer,
      own: piece + index === 0 ? own : rest,
    })),
  );
}

interface ReadSpan {
  readonly span: Span;
  readonly label: string | null;
  readonly said: Partial<Said> & { readonly recognised?: true };
  readonly at: ReadAt;
}

/** Makes annotations of the spans of one document: those with one id are one. */
export function annotateLabelled(intake: Intake, document: IncomingDocument, spans: readonly ReadSpan[]): void {
  const groups = new Map<string, ReadSpan[]>();
  spans.forEach((span, index) => {
    const key = span.said.id === undefined ? `#${index}` : `=${span.said.id}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [span]);
    else group.push(span);
  });
  for (const group of groups.values()) {
    const [first] = group as [ReadSpan, ...ReadSpan[]];
    const said = Object.assign({}, ...group.map((each) => each.said)) as ReadSpan["said"];
    if (said.recognised === true) {
      intake.passOver(said.id ?? "");
      continue;
    }
    const labels = new Set(group.flatMap(({ label }) => label ?? []));
    intake.attempt(first.at, () =>
      intake.annotate(
        document,
        group.map(({ span }) => span),
        { ...said, codes: [...labels] },
      ),
    );
  }
}
