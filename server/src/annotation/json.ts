import type { JsonObject, JsonValue } from "./model.ts";

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isArray(value: unknown): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** `JSON.parse` as a value; undefined where the text is no JSON. */
export function parseJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

/** `{ extra }` with the fields of `object` that are not among `known`, in code unit order; `{}` where there are none. */
export function unknownFields(object: JsonObject, known: readonly string[]): { readonly extra?: JsonObject } {
  // Nearly always there are none: a look without making anything.
  let isAllKnown = true;
  for (const key in object) if (!known.includes(key)) isAllKnown = false;
  if (isAllKnown) return {};
  const entries = Object.entries(object).filter(([key]) => !known.includes(key));
  // fromEntries defines the fields, so that one named `__proto__` stays a field.
  return { extra: Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** JSON on one line for any reader: what some take for line ends is escaped, lone surrogates are as well. */
export function oneLine(value: JsonValue): string {
  return JSON.stringify(value).replace(/[\u0085\u2028\u2029]/g, (end) => {
    return `\\u${end.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

/** True where arrays and objects stand in one another more than `limit` deep. */
export function deeperThan(value: JsonValue, limit: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (limit === 0) return true;
  return Object.values(value).some((inner) => deeperThan(inner, limit - 1));
}
