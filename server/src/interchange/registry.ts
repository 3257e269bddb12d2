import { brat } from "./brat.ts";
import { casJson } from "./casJson.ts";
import { conll } from "./conll.ts";
import { csv } from "./csv.ts";
import { doccano } from "./doccano.ts";
import type { Format } from "./format.ts";
import { json } from "./json.ts";
import { labelStudio } from "./labelStudio.ts";
import { qdc } from "./qdc.ts";
import { refiQda } from "./refiQda.ts";
import { report } from "./report.ts";
import { spacy } from "./spacy.ts";
import { tei } from "./tei.ts";
import { w3c } from "./w3c.ts";
import { webannoTsv } from "./webannoTsv.ts";

/** All exchange formats, in the order in which they are offered. */
export const formats: readonly Format[] = [
  json,
  w3c,
  brat,
  refiQda,
  qdc,
  webannoTsv,
  casJson,
  labelStudio,
  doccano,
  spacy,
  conll,
  tei,
  csv,
  report,
];

/** The format of that name; undefined where there is none. */
export function findFormat(name: string): Format | undefined {
  return formats.find((format) => format.name === name);
}
