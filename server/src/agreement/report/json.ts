import type { AgreementReport } from "./model.ts";

/** Version of the form that `jsonReport` writes; docs/agreement.md tells its fields. */
const schemaVersion = "1.0";

/**
 * The report as JSON: the fields of `AgreementReport`, figures as numbers or as `{"undefined": why}`. Spans are UTF-16
 * code units from the document's start, half-open.
 */
export function jsonReport(report: AgreementReport): string {
  return `${JSON.stringify({ schemaVersion, ...report }, readable, 2)}\n`;
}

/** Figures keep six digits: more say nothing, and differ from machine to machine. */
function readable(_key: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isInteger(value) ? Number(value.toFixed(6)) : value;
}
