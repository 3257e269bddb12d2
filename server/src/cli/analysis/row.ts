import type { Row as DocumentRow } from "../../recognise/file.ts";

/** A row of the input that could be read. */
interface Row extends DocumentRow {
  readonly error?: undefined;
}

interface BrokenRow {
  readonly id: string | null;
  readonly error: string;
}

/** Reads `{"id", "text", "language"?, "date"?}`; says what is wrong with anything else. */
export function readRow(line: string): Row | BrokenRow {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `not JSON: ${(error as Error).message}` };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { id: null, error: 'a row is an object {"id", "text"}' };
  const { id, text, language, date } = value as Record<string, unknown>;
  const key = typeof id === "string" ? id : typeof id === "number" ? String(id) : null;
  if (key === null) return { id: null, error: '"id" is missing or no string' };
  if (typeof text !== "string") return { id: key, error: '"text" is missing or no string' };
  if (!isTextOrAbsent(language)) return { id: key, error: '"language" is no string' };
  if (!isTextOrAbsent(date)) return { id: key, error: '"date" is no string' };
  return { id: key, text, language: language ?? null, date: date ?? null };
}

function isTextOrAbsent(value: unknown): value is string | null | undefined {
  return value === undefined || value === null || typeof value === "string";
}
