import { oneLine } from "../../annotation/json.ts";
import type { Annotation, Body, JsonObject, JsonValue } from "../../annotation/model.ts";
import type { ExportDocument, ExportInput, ExportLayer, ExportOptions, OutputChunk } from "../format.ts";
import { canHold } from "../lacks.ts";
import type { LossCollector } from "../loss.ts";
import type { OutgoingAnnotation, PlacedFragment } from "../outgoing.ts";
import { outgoing, speakerAt } from "../outgoing.ts";
import { context, idToIri, sourceIri } from "./vocabulary.ts";

const defaultBase = "urn:readout:document:";

/** One `AnnotationCollection` with one page, one annotation a line. */
export async function* write(
  input: ExportInput,
  options: ExportOptions,
  losses: LossCollector,
): AsyncIterable<OutputChunk> {
  const path = `${options.name ?? "annotations"}.jsonld`;
  const names = new Map(input.codebook.codes.map(({ id, name }) => [id, name]));
  const collection = `urn:readout:collection:${encodeURIComponent(options.name ?? "annotations")}`;
  const page = `${collection}:1`;
  const head = { "@context": context, id: collection, type: "AnnotationCollection", last: page };
  const first = {
    id: page,
    type: "AnnotationPage",
    partOf: { id: collection, type: "AnnotationCollection" },
    startIndex: 0,
  };
  yield { path, content: `${open(head)},"first":${open(first)},"items":[` };

  let total = 0;
  for await (const { document, annotations } of outgoing(input, options)) {
    const source = sourceIri(options.base ?? defaultBase, document.file, document.id);
    for (const out of annotations) {
      canHold(out, ["unknown-fields"], losses);
      const item = oneLine(annotationToJson(document, out, source, names));
      yield { path, content: total === 0 ? `\n${item}` : `,\n${item}` };
      total++;
    }
  }
  yield { path, content: `\n]},"total":${total}}\n` };
}

/** The object without its closing brace. */
function open(object: object): string {
  return JSON.stringify(object).slice(0, -1);
}

function annotationToJson(
  document: ExportDocument,
  { annotation, layer, state, fragments }: OutgoingAnnotation,
  source: string,
  names: ReadonlyMap<string, string>,
): JsonObject {
  const speaker = speakerAt(document.analysis, fragments[0]?.span ?? null);
  const targets = fragments.map((fragment) => targetToJson(document, source, fragment));
  const bodies = annotation.bodies.flatMap((body) => bodyToJson(body, names) ?? []);
  return {
    id: idToIri(annotation.id),
    type: "Annotation",
    motivation: annotation.motivation,
    ...creatorToJson(annotation, layer),
    created: annotation.created,
    modified: annotation.modified,
    ...(bodies.length === 0 ? {} : { body: bodies }),
    target: targets.length > 1 ? targets : (targets[0] ?? documentToJson(document, source)),
    "readout:status": annotation.status,
    "readout:state": state,
    ...(annotation.layer === undefined ? {} : { "readout:layer": annotation.layer }),
    ...(layer === "annotations" ? {} : { "readout:layer": layer }),
    ...(speaker === null ? {} : { "readout:speaker": speaker }),
    ...relationsToJson(annotation),
  };
}

/** What was recognised was made by a program. */
function creatorToJson({ creator }: Annotation, layer: ExportLayer): JsonObject {
  if (creator === null) return {};
  return { creator: { type: layer === "annotations" ? "Person" : "Software", name: creator } };
}

function bodyToJson(body: Body, names: ReadonlyMap<string, string>): JsonObject | null {
  const base = { type: "TextualBody", purpose: body.purpose };
  if (body.purpose === "tagging")
    return { ...base, value: names.get(body.code) ?? body.code, "readout:code": body.code };
  if (body.purpose === "commenting") return { ...base, value: body.value };
  if (body.purpose === "other") return null;
  return { ...base, value: String(body.value), "readout:attribute": body.name, "readout:value": body.value };
}

/** The document as a whole. */
function documentToJson({ file, id }: ExportDocument, source: string): JsonObject {
  return { id: source, type: "Text", "readout:file": file, "readout:document": id };
}

function targetToJson({ file, id }: ExportDocument, source: string, { fragment }: PlacedFragment): JsonObject {
  const { quote, position } = fragment;
  const selector: JsonValue = [
    { type: "TextQuoteSelector", exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
    { type: "TextPositionSelector", start: position.start, end: position.end },
  ];
  return { type: "SpecificResource", source, "readout:file": file, "readout:document": id, selector };
}

function relationsToJson({ relations }: Annotation): JsonObject {
  if (relations.length === 0) return {};
  return {
    "readout:relations": relations.map(({ type, target }) => {
      return { "readout:relation": type, "readout:target": { id: idToIri(target) } };
    }),
  };
}
