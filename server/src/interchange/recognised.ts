import type { AttributeValue, Body, Annotation } from "../annotation/model.ts";
import { attributeBody, codeBody } from "../annotation/model.ts";
import type { SelectableText } from "../annotation/selectors.ts";
import type { DocumentAnalysis } from "../recognise/model.ts";
import type { Span } from "../text/span.ts";
import type { ExportDocument, ExportLayer } from "./format.ts";
import { guidOf } from "./guid.ts";

/** The creator of what nobody made by hand. */
export const recogniser = "Readout (recognised)";

/** There is no time of recognition: the same text gives the same file, whenever it is made. */
const noTime = "1970-01-01T00:00:00.000Z";

interface Found extends Span {
  readonly label: string;
  readonly attributes: Readonly<Record<string, AttributeValue | null>>;
}

interface Recognised {
  readonly annotation: Annotation;
  readonly layer: ExportLayer;
}

/** What was recognised in the document, in the layers asked for, in the form of annotations. */
export function* recognised(
  { file, id, analysis }: ExportDocument,
  text: SelectableText,
  layers: readonly ExportLayer[],
): Generator<Recognised> {
  if (analysis === null) return;
  for (const layer of layers) {
    if (layer === "annotations") continue;
    for (const { label, attributes, ...span } of finders[layer](analysis)) {
      const fragments = text.fragments([span]);
      if (!fragments.ok) continue;
      const bodies: Body[] = [codeBody(label)];
      for (const [name, value] of Object.entries(attributes))
        if (value !== null) bodies.push(attributeBody(name, value));
      const annotation: Annotation = {
        id: guidOf(`${layer} ${file} ${id} ${span.start} ${span.end} ${label}`),
        motivation: "identifying",
        status: "draft",
        creator: recogniser,
        created: noTime,
        modified: noTime,
        target: { file: file.slice(file.lastIndexOf("/") + 1), document: id, fragments: fragments.value },
        bodies,
        relations: [],
      };
      yield { annotation, layer };
    }
  }
}

/** The spans of each layer, from the document's start. */
const finders: Readonly<Record<Exclude<ExportLayer, "annotations">, (analysis: DocumentAnalysis) => Iterable<Found>>> =
  {
    entities: ({ entities }) =>
      entities.map(({ start, end, label, entity, name, confidence, rule }) => {
        return { start, end, label, attributes: { name, id: entity?.id ?? null, confidence, rule } };
      }),
    dates: ({ dates }) =>
      dates.map(({ start, end, type, value, mod, rule }) => {
        return { start, end, label: type, attributes: { value, mod, rule } };
      }),
    statements: ({ statements }) =>
      statements.map(({ start, end, speaker, attribution, quote }) => {
        return { start, end, label: "statement", attributes: { speaker, attribution, quote } };
      }),
    meetings: ({ meetings }) =>
      meetings.map(({ evidence, date, mode, place, participants }) => {
        const names = participants.map(({ name }) => name).join("; ");
        return {
          start: evidence.start,
          end: evidence.end,
          label: "meeting",
          attributes: { date, mode, place, participants: names === "" ? null : names },
        };
      }),
  };
