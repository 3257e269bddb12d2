import { isArray, isObject, parseJson } from "../annotation/json.ts";
import type { JsonObject, JsonValue } from "../annotation/model.ts";
import type { ImportProblem } from "./format.ts";
import { jsonErrorAt, lineAt } from "./jsonError.ts";

/** Something is not as the format asks for; `place` (empty where it is the whole) and `line` say what. */
export class ShapeError extends Error {
  readonly place: string;
  /** From 1; null where it is not known. */
  readonly line: number | null;
  constructor(place: string, message: string, line: number | null = null) {
    super(message);
    this.place = place;
    this.line = line;
  }
}

/** Reads typed values out of JSON that anybody may have written; each throws `ShapeError`. */
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
  texts(value: JsonValue | undefined, place: string): readonly string[] {
    return shape.array(value, place).map((each) => shape.text(each, place));
  },
  textOrNull(value: JsonValue | undefined, place: string): string | null {
    return value === null || value === undefined ? null : shape.text(value, place);
  },
  offset(value: JsonValue | undefined, place: string): number {
    if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
    throw new ShapeError(place, `${named(place)} must be a whole number from 0`);
  },
};

/** A word or number as text; empty for anything else. */
export function wordFrom(value: JsonValue | undefined): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function named(place: string): string {
  return `\`${place.slice(place.lastIndexOf(".") + 1)}\``;
}

/** The file's JSON; a problem with the line and undefined where it is none. `firstLine` is where the text begins. */
export function jsonOf(problems: ImportProblem[], path: string, content: string, firstLine = 1): JsonValue | undefined {
  const text = content.replace(/^\ufeff/, "");
  const json = parseJson(text);
  if (json !== undefined) return json;
  const place = jsonErrorAt(text) ?? 0;
  const found =
    place < text.length
      ? `“${text.slice(place, place + 20).split(/[\r\n]/)[0]}” is not expected here`
      : "its end is missing";
  const line = firstLine + lineAt(text, place) - 1;
  problems.push({ path, line, place: null, message: `This is not JSON: ${found}.` });
  return undefined;
}
