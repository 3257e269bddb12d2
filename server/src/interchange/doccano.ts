/** doccano's JSON Lines: a text a line with labelled spans, or with entities and relations. Offsets count UTF-16. */
import { isObject, oneLine } from "../annotation/json.ts";
import type { JsonObject, JsonValue } from "../annotation/model.ts";
import { codesOf } from "../annotation/model.ts";
import type { Span } from "../text/span.ts";
import { readingEach, writing } from "./directions.ts";
import type { ExportInput, ExportOptions, Format, FormatOption, OutputChunk } from "./format.ts";
import { valueOf } from "./format.ts";
import type { IncomingDocument, Intake } from "./intake.ts";
import { fileNameOf, type JsonRow, rowsOf } from "./jsonl.ts";
import { canHold, labelLacks } from "./lacks.ts";
import type { LossCollector } from "./loss.ts";
import type { Outgoing, OutgoingAnnotation } from "./outgoing.ts";
import { outgoing } from "./outgoing.ts";
import { ownFields, ownOption, readOwn } from "./own.ts";
import { shape } from "./shape.ts";

const formOption: FormatOption = {
  name: "form",
  values: ["span", "relation"],
  description: "For a project of sequence labelling, or of entities with relations.",
};

export const doccano: Format = {
  name: "doccano",
  label: "doccano JSONL",
  description: "for doccano: a text a line with labelled spans, or entities and relations",
  extensions: ["jsonl"],
  isFolder: false,
  options: [formOption, ownOption],
  write: writing(write),
  read: readingEach((intake, file) => {
    for (const row of rowsOf(intake, file)) intake.attempt(row.at, () => readRow(intake, row));
  }),
};

/** Its relations are native. */
const lacksWithoutOwn = labelLacks.withoutOwn.filter((kind) => kind !== "relations");

async function* write(input: ExportInput, options: ExportOptions, losses: LossCollector): AsyncIterable<OutputChunk> {
  const path = `${options.name ?? "annotations"}.jsonl`;
  const form = valueOf(formOption, options);
  const keepsOwn = valueOf(ownOption, options) === "true";
  const numbers = { entity: 0, relation: 0 };
  yield { path, content: "" };
  for await (const each of outgoing(input, options)) {
    const held = each.annotations.filter((out) => canHold(out, keepsOwn ? labelLacks.own : lacksWithoutOwn, losses));
    const entities = held.flatMap((out) => entitiesOf(out, numbers));
    const relations = form === "relation" ? relationsOf(held, entities, numbers) : [];
    const related = new Set(relations.map(({ owner }) => owner));
    if (!keepsOwn) {
      for (const { annotation } of held) {
        const isWhole = related.has(annotation.id) && relationsHold(annotation, entities);
        if (annotation.relations.length > 0 && !isWhole) {
          losses.add("relations", "relations are left out", annotation.id);
        }
      }
    }
    const labels: JsonObject =
      form === "span"
        ? { label: entities.map(({ start, end, label }) => [start, end, label]) }
        : {
            entities: entities.map(({ id, start, end, label }) => ({
              id,
              label,
              start_offset: start,
              end_offset: end,
            })),
            relations: relations.map(({ id, from_id, to_id, type }) => ({ id, from_id, to_id, type })),
          };
    const own = keepsOwn ? { readout: held.map((out) => ownItem(out, entities, form)) } : {};
    yield { path, content: `${oneLine({ ...rowOf(each), ...labels, ...own })}\n` };
  }
}

function rowOf({ plain, document: { file, id } }: Outgoing): JsonObject {
  return { text: plain, file, document: id };
}

interface Entity extends Span {
  readonly id: number;
  readonly label: string;
  /** Id of the annotation that it is of. */
  readonly owner: string;
}

function entitiesOf({ annotation, spans }: OutgoingAnnotation, numbers: { entity: number }): readonly Entity[] {
  const labels = [...new Set(codesOf(annotation))];
  return spans.flatMap(({ start, end }) =>
    labels.map((label) => ({ id: ++numbers.entity, start, end, label, owner: annotation.id })),
  );
}

interface EntityRelation {
  readonly id: number;
  readonly from_id: number;
  readonly to_id: number;
  readonly type: string;
  readonly owner: string;
}

/** Relations between entities of this document, from the first entity of each annotation. */
function relationsOf(
  held: readonly OutgoingAnnotation[],
  entities: readonly Entity[],
  numbers: { relation: number },
): readonly EntityRelation[] {
  const first = firstEntities(entities);
  return held.flatMap(({ annotation }) => {
    const from = first.get(annotation.id);
    if (from === undefined || !relationsHold(annotation, entities)) return [];
    return annotation.relations.map(({ type, target }) => {
      const id = ++numbers.relation;
      return { id, from_id: from, to_id: first.get(target) as number, type, owner: annotation.id };
    });
  });
}

function firstEntities(entities: readonly Entity[]): ReadonlyMap<string, number> {
  return new Map(entities.toReversed().map(({ id, owner }) => [owner, id]));
}

/** True where doccano's own relations can hold all of them. */
function relationsHold({ id, relations }: OutgoingAnnotation["annotation"], entities: readonly Entity[]): boolean {
  const owners = new Set(entities.map(({ owner }) => owner));
  return owners.has(id) && relations.every(({ type, target }) => type !== "" && owners.has(target));
}

/** What doccano has no place for, with the spans that it is said of, so that it is found again. */
function ownItem(out: OutgoingAnnotation, entities: readonly Entity[], form: string): JsonObject {
  const { annotation, spans } = out;
  const isRelated = form === "relation" && relationsHold(annotation, entities);
  const own = ownFields(out, isRelated ? ["codes", "relations"] : ["codes"]);
  const labels = codesOf(annotation).length === 0 ? [null] : [...new Set(codesOf(annotation))];
  return {
    ...own,
    spans: spans.flatMap(({ start, end }) => labels.map((label) => [start, end, label])),
    ...(spans.length === 0 ? { codes: codesOf(annotation) } : {}),
  };
}

interface ReadEntity extends Span {
  readonly label: string;
  /** The number by which relations name it. */
  readonly number: JsonValue | undefined;
}

function readRow(intake: Intake, { value, at }: JsonRow): void {
  const { file, document: named, id: number } = value;
  const id = typeof named === "string" ? named : typeof number === "number" ? String(number) : `line-${at.line ?? 1}`;
  const text = shape.text(value["text"] ?? value["data"], "text");
  const document = intake.document(typeof file === "string" ? file : fileNameOf(at.path), id, text);
  const labels = shape.array(value["label"] ?? value["labels"] ?? [], "label");
  // Of a project of classification: said of the document as a whole.
  const codes = labels.filter((label) => typeof label === "string");
  if (codes.length > 0) intake.annotate(document, [], { codes });
  const entities = [
    ...labels.filter((label) => typeof label !== "string").map(labelFrom),
    ...shape.array(value["entities"] ?? [], "entities").map(entityFrom),
  ];
  const owners = new Map<ReadEntity, string>();
  const items = shape
    .array(value["readout"] ?? [], "readout")
    .map((each, index) => itemFrom(each, `readout[${index}]`));
  for (const item of items) claim(item, entities, owners);
  const isRelated = value["relations"] !== undefined;
  for (const entity of entities) {
    const { start, end, label } = entity;
    const seed = `doccano ${document.file} ${id} ${start} ${end} ${label}`;
    if (!owners.has(entity)) owners.set(entity, isRelated ? intake.newId(seed) : intake.newId());
  }

  const links = linksOf(value, entities, owners);
  for (const { said, spans, claimed } of items) {
    // Spans that were there and are gone: it was removed in doccano.
    if (spans.length > 0 && claimed.length === 0) continue;
    if (said.recognised === true) {
      intake.passOver(said.id ?? "");
      continue;
    }
    const claimedLabels = new Set(claimed.flatMap(({ label }) => label ?? []));
    const relations = links.get(said.id ?? "") ?? said.relations ?? [];
    intake.attempt(at, () =>
      intake.annotate(document, claimed, spans.length === 0 ? said : { ...said, codes: [...claimedLabels], relations }),
    );
  }
  const known = new Set(items.flatMap(({ said }) => said.id ?? []));
  for (const [index, entity] of entities.entries()) {
    const owner = owners.get(entity) as string;
    if (!known.has(owner)) annotateForeign(intake, document, entity, owner, links, { ...at, place: `label[${index}]` });
  }
}

function annotateForeign(
  intake: Intake,
  document: IncomingDocument,
  entity: ReadEntity,
  id: string,
  links: ReturnType<typeof linksOf>,
  at: JsonRow["at"],
): void {
  intake.attempt(at, () => {
    intake.annotate(document, [entity], { id, codes: [entity.label], relations: links.get(id) ?? [] });
  });
}

function labelFrom(value: JsonValue, index: number): ReadEntity {
  const place = `label[${index}]`;
  const [start, end, label] = shape.array(value, place);
  return {
    start: shape.offset(start, place),
    end: shape.offset(end, place),
    label: shape.text(label, place),
    number: index,
  };
}

function entityFrom(value: JsonValue, index: number): ReadEntity {
  const place = `entities[${index}]`;
  const { id, label, start_offset: start, end_offset: end } = shape.object(value, place);
  return {
    start: shape.offset(start, `${place}.start_offset`),
    end: shape.offset(end, `${place}.end_offset`),
    label: shape.text(label, `${place}.label`),
    number: id,
  };
}

interface OwnItem {
  readonly said: ReturnType<typeof readOwn>;
  readonly spans: readonly (Span & { readonly label: string | null })[];
  /** Those of its spans that are still there. */
  readonly claimed: (Span & { readonly label: string | null })[];
}

function itemFrom(value: JsonValue, place: string): OwnItem {
  const spans = shape.array(shape.object(value, place)["spans"] ?? [], `${place}.spans`).map((each) => {
    const [start, end, label] = shape.array(each, `${place}.spans`);
    return {
      start: shape.offset(start, place),
      end: shape.offset(end, place),
      label: shape.textOrNull(label, place),
    };
  });
  return { said: readOwn(value, place), spans, claimed: [] };
}

/** Two annotators may have the same label on the same words: doccano may keep it once, and both have it. */
function claim(
  { said, spans, claimed }: OwnItem,
  entities: readonly ReadEntity[],
  owners: Map<ReadEntity, string>,
): void {
  for (const span of spans) {
    const same = entities.filter((each) => {
      return each.start === span.start && each.end === span.end && each.label === span.label;
    });
    if (span.label === null || same.length > 0) claimed.push(span);
    const free = same.find((each) => !owners.has(each)) ?? same[0];
    if (free !== undefined && !owners.has(free)) owners.set(free, said.id ?? "");
  }
}

/** The relations of each annotation, where the row has any. */
function linksOf(
  value: JsonObject,
  entities: readonly ReadEntity[],
  owners: ReadonlyMap<ReadEntity, string>,
): ReadonlyMap<string, readonly { readonly type: string; readonly target: string }[]> {
  const byNumber = new Map(entities.map((entity) => [entity.number, owners.get(entity) as string]));
  const links = new Map<string, { type: string; target: string }[]>();
  for (const [index, each] of shape.array(value["relations"] ?? [], "relations").entries()) {
    if (!isObject(each)) continue;
    const [from, to] = [byNumber.get(each["from_id"]), byNumber.get(each["to_id"])];
    if (from === undefined || to === undefined) continue;
    const known = links.get(from) ?? [];
    links.set(from, known);
    known.push({ type: shape.text(each["type"], `relations[${index}].type`), target: to });
  }
  return links;
}
