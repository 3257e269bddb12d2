import { oneLine } from "../../annotation/json.ts";
import type { JsonObject } from "../../annotation/model.ts";
import { codesOf, notesOf } from "../../annotation/model.ts";
import type { ExportInput, ExportOptions, OutputChunk } from "../format.ts";
import { valueOf } from "../format.ts";
import { canHold, type LackKind } from "../lacks.ts";
import type { LossCollector } from "../loss.ts";
import type { Outgoing, OutgoingAnnotation } from "../outgoing.ts";
import { outgoing } from "../outgoing.ts";
import type { Part } from "../own.ts";
import { ownFields, ownOption } from "../own.ts";
import { configuration } from "./configuration.ts";

const lacks: readonly LackKind[] = ["orphaned", "lost-pieces", "unknown-fields"];
const lacksWithoutOwn: readonly LackKind[] = [
  ...lacks,
  "discontinuous",
  "motivation",
  "status",
  "curation",
  "creator",
  "times",
  "attributes",
];

export async function* write(
  input: ExportInput,
  options: ExportOptions,
  losses: LossCollector,
): AsyncIterable<OutputChunk> {
  const name = options.name ?? "annotations";
  const path = `${name}.json`;
  const keepsOwn = valueOf(ownOption, options) === "true";
  const used = { labels: new Set<string>(), choices: new Set<string>(), recognised: new Set<string>() };
  let separator = "[\n";
  for await (const each of outgoing(input, options)) {
    const held = each.annotations.filter((out) => canHold(out, keepsOwn ? lacks : lacksWithoutOwn, losses));
    for (const { annotation, layer, spans } of held) {
      const kind = layer === "annotations" ? (spans.length === 0 ? "choices" : "labels") : "recognised";
      for (const code of codesOf(annotation)) used[kind].add(code);
    }
    yield { path, content: separator + oneLine(taskOf(each, held, keepsOwn, losses)) };
    separator = ",\n";
  }
  yield { path, content: separator === "[\n" ? "[]\n" : "\n]\n" };
  yield { path: `${name}.config.xml`, content: configuration(input.codebook, used) };
}

function taskOf(
  { plain, document }: Outgoing,
  held: readonly OutgoingAnnotation[],
  keepsOwn: boolean,
  losses: LossCollector,
): JsonObject {
  const { file, id, sha256, analysis } = document;
  const byCreator = new Map<string | null, OutgoingAnnotation[]>();
  const recognised = held.filter(({ layer }) => layer !== "annotations");
  for (const out of held) {
    if (out.layer !== "annotations") continue;
    const own = byCreator.get(out.annotation.creator) ?? [];
    byCreator.set(out.annotation.creator, own);
    own.push(out);
  }
  const result = (outs: readonly OutgoingAnnotation[]): JsonObject[] => {
    const ids = new Set(outs.map(({ annotation }) => annotation.id));
    return outs.flatMap((out) => regionsOf(out, ids, plain, keepsOwn, losses));
  };
  return {
    data: { text: plain, file, document: id, sha256, language: analysis?.language.tag ?? null },
    annotations: [...byCreator.values()].map((outs) => ({ result: result(outs) })),
    predictions: recognised.length === 0 ? [] : [{ model_version: "readout", result: result(recognised) }],
  };
}

/** The regions of an annotation, one for each piece, and its relations to others of the same annotator. */
function regionsOf(
  out: OutgoingAnnotation,
  ids: ReadonlySet<string>,
  plain: string,
  keepsOwn: boolean,
  losses: LossCollector,
): readonly JsonObject[] {
  const { annotation, spans } = out;
  const { id, relations } = annotation;
  const isRelated = relations.length > 0 && relations.every(({ target }) => ids.has(target));
  if (!isRelated && !keepsOwn && relations.length > 0) {
    losses.add("relations", "relations to other annotators' annotations and documents are left out", id);
  }
  const native: Part[] = ["codes", "notes", ...(isRelated ? (["relations"] as const) : [])];
  const own = ownFields(out, native);
  const codes = codesOf(annotation);
  const notes = notesOf(annotation);
  const meta = (piece: number): JsonObject => {
    const fields: Record<string, JsonObject | readonly string[]> = {};
    if (piece === 0 && notes.length > 0) fields["text"] = notes;
    if (keepsOwn) fields["readout"] = piece === 0 ? own : { id };
    return Object.keys(fields).length === 0 ? {} : { meta: fields };
  };
  const regions: JsonObject[] =
    spans.length === 0
      ? [{ id, from_name: "document", to_name: "text", type: "choices", value: { choices: codes }, ...meta(0) }]
      : spans.map(({ start, end }, piece) => ({
          id: piece === 0 ? id : `${id}:${piece}`,
          from_name: "label",
          to_name: "text",
          type: "labels",
          value: { start, end, text: plain.slice(start, end), labels: codes },
          ...meta(piece),
        }));
  if (!isRelated) return regions;
  return [
    ...regions,
    ...relations.map(({ type, target }) => {
      return { type: "relation", from_id: id, to_id: target, direction: "right", labels: [type] };
    }),
  ];
}
