import { isArray, isObject, parseJson } from "../annotation/json.ts";
import type { JsonObject, JsonValue } from "../annotation/model.ts";
import type { ImportProblem } from "./format.ts";
import { jsonErrorAt, lineAt } from "./jsonError.ts";

/** A value has another type than the format asks for; `place` says which. */
export class ShapeError extends Error {
  readonly place: string;
  constructor(place: string, message: string) {
    super(message);
    this.place = place;
  }
}

/** Reads typed values out of JSON that anybody may have written; each throws `ShapeError`, which `collecting` catches. */
export const shape = {
  object(value: JsonValue | undefined, place: string): JsonObject {
    if (isObject(value)) return value;
    throw new ShapeError(place, `${named(place)} must be an object`);
  },
  array(value: JsonValue | undefined, place: string): readonly JsonValue[] {
    if (value !== undefined && isArray(value)) return value;
    throw new ShapeError(place, `${named(place)} must be an array`);
  },
  text(value: JsonValue | undefined, place: string): string {
    if (typeof value === "string") return value;
    throw new ShapeError(place, `${named(place)} must be a string`);
  },
  textOrNull(value: JsonValue | undefined, place: string): string | null {
    return value === null || value === undefined ? null : shape.text(value, place);
  },
  offset(value: JsonValue | undefined, place: string): number {
    if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
    throw new ShapeError(place, `${named(place)} must be a whole number from 0`);
  },
};

function named(place: string): string {
  return `\`${place.slice(place.lastIndexOf(".") + 1)}\``;
}

/** What `read` gives; a shape that does not fit becomes a problem of the file instead, and undefined. */
export function collecting<Value>(problems: ImportProblem[], path: string, read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    problems.push({ path, line: null, place: error.place, message: `${error.message}.` });
    return undefined;
  }
}

/** The file's JSON; a problem with the line and undefined where it is none. */
export function jsonOf(problems: ImportProblem[], path: string, content: string): JsonValue | undefined {
  const text = content.replace(/^\ufeff/, "");
  const json = parseJson(text);
  if (json !== undefined) return json;
  const place = jsonErrorAt(text) ?? 0;
  const found =
    place < text.length
      ? `“${text.slice(place, place + 20).split(/[\r\n]/)[0]}” is not expected here`
      : "its end is missing";
  problems.push({ path, line: lineAt(text, place), place: null, message: `This is not JSON: ${found}.` });
  return undefined;
}
