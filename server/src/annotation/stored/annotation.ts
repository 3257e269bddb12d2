/**
 * One annotation as JSON, in the one order of keys that makes versions of it comparable line by line. The form is
 * published as `docs/schemas/annotation.schema.json`.
 */
import { deeperThan, isArray, isObject, oneLine, unknownFields } from "../json.ts";
import type { Annotation, Body, Fragment, JsonObject, JsonValue, Relation, Status, Target } from "../model.ts";
import { checked, statuses } from "../model.ts";
import type { Result } from "../result.ts";
import { failure, success } from "../result.ts";

const annotationKeys = [
  "id",
  "motivation",
  "status",
  "layer",
  "creator",
  "created",
  "modified",
  "target",
  "body",
  "relations",
] as const;
const targetKeys = ["file", "document", "fragments"] as const;
const fragmentKeys = ["exact", "prefix", "suffix", "start", "end"] as const;
const relationKeys = ["type", "target"] as const;

/** Deeper JSON than this is nobody's annotation, and would exhaust the stack of whoever writes it. */
const deepest = 64;

/** The annotation on one line, without a line end. */
export function serialise(annotation: Annotation): string {
  return oneLine(toJson(annotation));
}

/** True where the two are the same to the last field. */
export function same(a: Annotation, b: Annotation): boolean {
  return a === b || serialise(a) === serialise(b);
}

export function toJson(annotation: Annotation): JsonObject {
  const { target } = annotation;
  return {
    id: annotation.id,
    motivation: annotation.motivation,
    status: annotation.status,
    ...(annotation.layer === undefined ? {} : { layer: annotation.layer }),
    ...(annotation.creator === null ? {} : { creator: annotation.creator }),
    created: annotation.created,
    modified: annotation.modified,
    target: {
      file: target.file,
      document: target.document,
      ...(target.fragments.length === 0 ? {} : { fragments: target.fragments.map(fragmentToJson) }),
      ...target.extra,
    },
    ...(annotation.bodies.length === 0 ? {} : { body: annotation.bodies.map(bodyToJson) }),
    ...(annotation.relations.length === 0 ? {} : { relations: annotation.relations.map(relationToJson) }),
    ...annotation.extra,
  };
}

function fragmentToJson({ quote, position, extra }: Fragment): JsonObject {
  const { exact, prefix, suffix } = quote;
  return { exact, prefix, suffix, start: position.start, end: position.end, ...extra };
}

function bodyToJson(body: Body): JsonValue {
  if (body.purpose === "other") return body.json;
  if (body.purpose === "tagging") return { purpose: body.purpose, code: body.code, ...body.extra };
  if (body.purpose === "commenting") return { purpose: body.purpose, value: body.value, ...body.extra };
  return { purpose: body.purpose, name: body.name, value: body.value, ...body.extra };
}

function relationToJson({ type, target, extra }: Relation): JsonObject {
  return { type, target, ...extra };
}

/** The annotation that the JSON states; else what keeps it from being one, in words for a person. */
export function fromJson(json: JsonValue): Result<Annotation, string> {
  if (!isObject(json)) return failure("an annotation is a JSON object");
  if (deeperThan(json, deepest)) return failure(`the JSON is nested deeper than ${deepest} levels`);
  const { id, motivation = "tagging", status = "draft", layer = "annotator", creator = null, created } = json;
  const { modified = created } = json;
  if (typeof id !== "string") return failure("`id` must be a string");
  if (typeof motivation !== "string") return failure("`motivation` must be a string");
  if (!isStatus(status)) return failure(`\`status\` must be one of ${statuses.join(", ")}`);
  if (layer !== "annotator" && layer !== "curation") return failure("`layer` must be annotator or curation");
  if (creator !== null && typeof creator !== "string") return failure("`creator` must be a string");
  if (typeof created !== "string") return failure("`created` must be a string");
  if (typeof modified !== "string") return failure("`modified` must be a string");

  const target = targetFrom(json["target"]);
  if (!target.ok) return target;
  const { body = [], relations = [] } = json;
  if (!isArray(body)) return failure("`body` must be an array");
  if (!isArray(relations)) return failure("`relations` must be an array");
  const links = relations.map(relationFrom);
  if (links.includes(null)) return failure("a relation needs a `type` and a `target`");

  const annotation = checked({
    id,
    motivation,
    status,
    ...(layer === "curation" ? { layer } : {}),
    creator,
    created,
    modified,
    target: target.value,
    bodies: body.map(bodyFrom),
    relations: links.filter((link) => link !== null),
    ...unknownFields(json, annotationKeys),
  });
  return annotation.ok ? annotation : failure(annotation.error.message);
}

function isStatus(value: unknown): value is Status {
  return statuses.some((status) => status === value);
}

function targetFrom(json: JsonValue | undefined): Result<Target, string> {
  if (!isObject(json)) return failure("`target` must be an object");
  const { file, document, fragments = [] } = json;
  if (typeof file !== "string") return failure("`target.file` must be a string");
  if (typeof document !== "string") return failure("`target.document` must be a string");
  if (!isArray(fragments)) return failure("`target.fragments` must be an array");
  const read: Fragment[] = [];
  for (const fragment of fragments) {
    const result = fragmentFrom(fragment);
    if (!result.ok) return result;
    read.push(result.value);
  }
  return success({ file, document, fragments: read, ...unknownFields(json, targetKeys) });
}

function fragmentFrom(json: JsonValue): Result<Fragment, string> {
  if (!isObject(json)) return failure("a fragment must be an object");
  const { exact, prefix = "", suffix = "", start, end } = json;
  if (typeof exact !== "string" || typeof prefix !== "string" || typeof suffix !== "string") {
    return failure("`exact`, `prefix` and `suffix` of a fragment must be strings");
  }
  if (typeof start !== "number" || typeof end !== "number") {
    return failure("`start` and `end` of a fragment must be numbers");
  }
  return success({
    quote: { exact, prefix, suffix },
    position: { start, end },
    ...unknownFields(json, fragmentKeys),
  });
}

function bodyFrom(json: JsonValue): Body {
  if (!isObject(json)) return { purpose: "other", json };
  const { purpose, code, value, name } = json;
  if (purpose === "tagging" && typeof code === "string") {
    return { purpose, code, ...unknownFields(json, ["purpose", "code"]) };
  }
  if (purpose === "commenting" && typeof value === "string") {
    return { purpose, value, ...unknownFields(json, ["purpose", "value"]) };
  }
  const isAttribute = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  if (purpose === "describing" && typeof name === "string" && isAttribute) {
    return { purpose, name, value, ...unknownFields(json, ["purpose", "name", "value"]) };
  }
  return { purpose: "other", json };
}

function relationFrom(json: JsonValue): Relation | null {
  if (!isObject(json)) return null;
  const { type, target } = json;
  if (typeof type !== "string" || typeof target !== "string") return null;
  return { type, target, ...unknownFields(json, relationKeys) };
}
