import { isArray, isObject, parseJson } from "../annotation/json.ts";
import type { JsonObject } from "../annotation/model.ts";
import { textOf } from "./decode.ts";
import type { ImportFile } from "./format.ts";
import type { Intake, ReadAt } from "./intake.ts";
import { jsonOf } from "./shape.ts";

export interface JsonRow {
  readonly value: JsonObject;
  readonly at: ReadAt;
}

/** The objects of a file with one a line, or of one array of them. What is no object is a problem at its line. */
export function* rowsOf(intake: Intake, file: ImportFile): Generator<JsonRow> {
  const { path } = file;
  const content = textOf(intake, file)?.replace(/^\ufeff/, "");
  if (content === undefined) return;
  const whole = /^\s*[[{]/.test(content) ? parseJson(content) : undefined;
  if (whole !== undefined && isArray(whole)) {
    for (const [index, value] of whole.entries()) {
      const at = { path, place: `[${index}]` };
      if (isObject(value)) yield { value, at };
      else intake.problem(at, "An object is expected here.");
    }
    return;
  }
  if (whole !== undefined && isObject(whole)) {
    yield { value: whole, at: { path, line: 1 } };
    return;
  }
  for (const [index, raw] of content.split("\n").entries()) {
    if (raw.trim() === "") continue;
    const at = { path, line: index + 1 };
    const value = jsonOf(intake.problems, path, raw, at.line);
    if (value === undefined) continue;
    if (isObject(value)) yield { value, at };
    else intake.problem(at, "An object is expected here.");
  }
}

/** Name of the file that a row belongs to where the row names none. */
export function fileNameOf(path: string): string {
  return `${path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "")}.txt`;
}
