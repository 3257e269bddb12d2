import { isArray, isObject } from "../annotation/json.ts";
import type { JsonObject, JsonValue } from "../annotation/model.ts";
import type { ImportProblem } from "./format.ts";

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
  try {
    return JSON.parse(content.replace(/^\ufeff/, "")) as JsonValue;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const line = Number(/\bline (\d+)\b/.exec(reason)?.[1] ?? Number.NaN);
    const message = `This is not JSON: ${reason}.`;
    problems.push({ path, line: Number.isNaN(line) ? null : line, place: null, message });
    return undefined;
  }
}
