import { type Document, isMap, isNode, isSeq, parseDocument } from "yaml";
import type { RowReader } from "./row.ts";

/** Aliases may multiply what they stand for only so often. */
const MOST_ALIASES = 100;

/** The rows of a YAML file: the items of a list, or of a list under `entities`. Nothing it is given makes it throw. */
export const yamlRows: RowReader = function* (text, broken) {
  const report = (code: string, start: number, end: number, message: string): void => {
    const last = Math.min(end, text.length);
    broken({ start: Math.min(start, last), end: last, code, severity: "error", message });
  };
  let document: Document.Parsed;
  try {
    document = parseDocument(text, { logLevel: "silent" });
  } catch {
    report("broken-file", 0, 1, "This cannot be read as YAML; it may be nested too deeply.");
    return;
  }
  for (const { pos, message } of document.errors) {
    report("broken-line", pos[0], Math.max(pos[0], pos[1]), message.split("\n")[0] ?? "not YAML");
  }
  const root = isMap(document.contents) ? document.contents.get("entities", true) : document.contents;
  if (!isSeq(root)) {
    if (text.trim() !== "" && document.errors.length === 0 && document.contents !== null) {
      report("wrong-type", 0, text.length, "A gazetteer is a list of entries: lines that begin with “- id:”.");
    }
    return;
  }
  for (const item of root.items) {
    if (!isNode(item) || !item.range) continue;
    const span = { start: item.range[0], end: item.range[1] };
    let value: unknown;
    try {
      value = item.toJS(document, { maxAliasCount: MOST_ALIASES });
    } catch (error) {
      report("broken-line", span.start, span.end, (error as Error).message);
      continue;
    }
    yield { value, span, isPart: false };
  }
};
