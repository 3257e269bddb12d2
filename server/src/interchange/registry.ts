import type { Format } from "./format.ts";
import { json } from "./json.ts";
import { w3c } from "./w3c.ts";

/** All exchange formats, in the order in which they are offered. */
export const formats: readonly Format[] = [json, w3c];

/** The format of that name; undefined where there is none. */
export function findFormat(name: string): Format | undefined {
  return formats.find((format) => format.name === name);
}
