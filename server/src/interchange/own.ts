/**
 * What a format has no place of its own for, as one JSON object that it can carry along. Where the format does have a
 * place, that place alone counts: whoever changes a label in another tool finds it changed here.
 */
import { isArray, isObject } from "../annotation/json.ts";
import type { Annotation, AttributeBody, Body, JsonObject, JsonValue, Relation, Status } from "../annotation/model.ts";
import { attributesOf, codeBody, codesOf, noteBody, notesOf, statuses } from "../annotation/model.ts";
import type { FormatOption } from "./format.ts";
import type { OutgoingAnnotation } from "./outgoing.ts";
import { ShapeError, shape } from "./shape.ts";

/** Offered by the formats that can carry such an object. */
export const ownOption: FormatOption = {
  name: "own",
  values: ["true", "false"],
  description: "Carry along, in fields of our own, what the format has no place for.",
};

/** All that is said in an annotation, beside its place. */
export interface Said {
  readonly id: string;
  readonly motivation: string;
  readonly status: Status;
  readonly curation: boolean;
  readonly creator: string | null;
  readonly created: string;
  readonly modified: string;
  readonly codes: readonly string[];
  readonly notes: readonly string[];
  readonly attributes: readonly Pick<AttributeBody, "name" | "value">[];
  readonly relations: readonly Relation[];
}
export type Part = keyof Said;

/** The parts that are as they are where nobody says otherwise need not be written. */
const defaults: Readonly<Partial<Said>> = { motivation: "tagging", status: "draft", curation: false, creator: null };

const unsaid: Partial<Said> = { ...defaults, notes: [], attributes: [], relations: [] };

/** The parts that the format has no place for; `{ recognised }` marks what nobody made by hand. */
export function ownFields({ annotation, layer }: OutgoingAnnotation, native: readonly Part[]): JsonObject {
  const said = saidOf(annotation);
  const fields: Record<string, JsonValue> = layer === "annotations" ? {} : { recognised: layer };
  for (const part of Object.keys(said) as Part[]) {
    const value = said[part];
    if (native.includes(part) || value === defaults[part]) continue;
    if (part === "modified" && !native.includes("created") && said.modified === said.created) continue;
    if (isArray(value)) {
      if (value.length > 0) fields[part] = listToJson(said, part);
    } else fields[part] = value as JsonValue;
  }
  return fields;
}

function listToJson(said: Said, part: Part): JsonValue {
  if (part === "attributes") return said.attributes.map(({ name, value }) => [name, value]);
  if (part === "relations") return said.relations.map(({ type, target }) => [type, target]);
  return part === "codes" ? said.codes : said.notes;
}

function saidOf(annotation: Annotation): Said {
  const { id, motivation, status, layer, creator, created, modified, relations } = annotation;
  return {
    id,
    motivation,
    status,
    curation: layer === "curation",
    creator,
    created,
    modified,
    codes: codesOf(annotation),
    notes: notesOf(annotation),
    attributes: attributesOf(annotation),
    relations,
  };
}

/** What own fields say; `recognised` is true for what nobody made by hand. Throws `ShapeError`. */
export function readOwn(value: JsonValue | undefined, place: string): Partial<Said> & { readonly recognised?: true } {
  if (!isObject(value)) return {};
  const at = (key: string): string => `${place}.${key}`;
  // Whoever writes them leaves out what is as it is where nobody says otherwise. Further spans bear the id alone.
  const isWhole = value["created"] !== undefined;
  const said: { -readonly [Key in Part]?: Said[Key] } & { recognised?: true } = isWhole ? { ...unsaid } : {};
  for (const key of ["id", "motivation", "created", "modified"] as const) {
    if (value[key] !== undefined) said[key] = shape.text(value[key], at(key));
  }
  if (value["creator"] !== undefined) said.creator = shape.textOrNull(value["creator"], at("creator"));
  if (value["status"] !== undefined) said.status = statusFrom(value["status"], at("status"));
  if (value["curation"] === true) said.curation = true;
  for (const key of ["codes", "notes"] as const) {
    if (value[key] !== undefined) said[key] = shape.texts(value[key], at(key));
  }
  if (value["attributes"] !== undefined) {
    said.attributes = pairs(value["attributes"], at("attributes")).map(([name, given]) => {
      if (typeof given === "object") throw new ShapeError(at("attributes"), "an attribute must be a plain value");
      return { name, value: given };
    });
  }
  if (value["relations"] !== undefined) {
    const links = pairs(value["relations"], at("relations"));
    said.relations = links.map(([type, target]) => ({ type, target: shape.text(target, at("relations")) }));
  }
  if (value["recognised"] !== undefined) said.recognised = true;
  return said;
}

export function statusFrom(value: JsonValue | undefined, place: string): Status {
  const status = statuses.find((each) => each === value);
  if (status === undefined) throw new ShapeError(place, `\`status\` must be one of ${statuses.join(", ")}`);
  return status;
}

function pairs(value: JsonValue | undefined, place: string): readonly (readonly [string, JsonValue])[] {
  return shape.array(value, place).map((pair) => {
    const [name, given] = shape.array(pair, place);
    return [shape.text(name, place), given ?? null];
  });
}

/** The bodies of what is said, in the order in which all formats group them. */
export function bodiesOf({ codes = [], attributes = [], notes = [] }: Partial<Said>): readonly Body[] {
  return [
    ...codes.map(codeBody),
    ...attributes.map(({ name, value }): Body => ({ purpose: "describing", name, value })),
    ...notes.map(noteBody),
  ];
}
