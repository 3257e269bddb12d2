/** What REFI-QDA 1.5 calls things: https://www.qdasoftware.org. */
export const projectNamespace = "urn:QDA-XML:project:1.0";
export const codebookNamespace = "urn:QDA-XML:codebook:1.0";

/** The program that a file says it comes from. */
export const origin = "Readout";

export function codeGuidText(id: string): string {
  return `code ${id}`;
}

/** What `xsd:dateTime` allows. */
export function isDateTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/.test(text);
}

/** Tools write GUIDs in capitals and in braces. */
export function plainGuid(guid: string | undefined): string {
  return (guid ?? "").replace(/[{}]/g, "").trim().toLowerCase();
}
