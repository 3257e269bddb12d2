import { brat } from "./brat.ts";
import type { Format } from "./format.ts";
import { json } from "./json.ts";
import { qdc } from "./qdc.ts";
import { refiQda } from "./refiQda.ts";
import { w3c } from "./w3c.ts";

/** All exchange formats, in the order in which they are offered. */
export const formats: readonly Format[] = [json, w3c, brat, refiQda, qdc];

/** The format of that name; undefined where there is none. */
export function findFormat(name: string): Format | undefined {
  return formats.find((format) => format.name === name);
}
