import { type Document, isMap, isNode, isSeq, parseAllDocuments } from "yaml";
import type { Row, RowReader } from "./row.ts";

/** Aliases may multiply what they stand for only so often. */
const MOST_ALIASES = 100;

type Report = (code: string, start: number, end: number, message: string) => void;

/**
 * The rows of a YAML file: the items of a list, or of a list under `entities`. Where something in it is broken, each item
 * is read by itself, so that only the broken ones are passed over. Nothing it is given makes it throw.
 */
export const yamlRows: RowReader = function* (text, broken) {
  const report: Report = (code, start, end, message) => {
    const last = Math.min(end, text.length);
    broken({ start: Math.min(start, last), end: last, code, severity: "error", message });
  };
  // A byte order mark would count as a column.
  const from = text.startsWith("\ufeff") ? 1 : 0;
  const documents = documentsIn(text.slice(from));
  if (documents === null) {
    report("broken-file", 0, 1, "This cannot be read as YAML; it may be nested too deeply.");
    return;
  }
  if (documents.some(({ errors }) => errors.length > 0)) {
    yield* itemsApart(text, from, report);
    return;
  }
  for (const document of documents) yield* rowsOf(document, from, report);
};

function documentsIn(text: string): readonly Document.Parsed[] | null {
  try {
    const documents = parseAllDocuments(text, { logLevel: "silent" });
    return "empty" in documents ? [] : documents;
  } catch {
    return null;
  }
}

function* rowsOf(document: Document.Parsed, base: number, report: Report): Generator<Row> {
  const root = isMap(document.contents) ? document.contents.get("entities", true) : document.contents;
  if (!isSeq(root)) {
    if (document.contents === null) return;
    const [start, end] = document.range;
    report("wrong-type", base + start, base + end, "A gazetteer is a list of entries: lines that begin with “- id:”.");
    return;
  }
  for (const item of root.items) {
    if (!isNode(item) || !item.range) continue;
    const span = { start: base + item.range[0], end: base + item.range[1] };
    let value: unknown;
    try {
      value = item.toJS(document, { maxAliasCount: MOST_ALIASES });
    } catch (error) {
      report("broken-line", span.start, span.end, (error as Error).message);
      continue;
    }
    yield { value, span, isPart: false };
  }
}

/** The items that can be read by themselves; an item begins with a dash that is indented as the first one is. */
function* itemsApart(text: string, from: number, report: Report): Generator<Row> {
  const dashes = [...text.matchAll(/^\ufeff?([ \t]*)-(?=\s)/gm)];
  const items = dashes.filter(([, indent]) => indent === dashes[0]?.[1]);
  const starts = items.length === 0 ? [from] : items.map(({ index }) => Math.max(index, from));
  for (const [i, start] of starts.entries()) {
    const item = text.slice(start, starts[i + 1]);
    const documents = documentsIn(item);
    const [error] = documents?.flatMap(({ errors }) => errors) ?? [];
    if (documents !== null && error === undefined) {
      for (const document of documents) yield* rowsOf(document, start, report);
      continue;
    }
    // One mistake makes the parser stumble many times over.
    const [at, end] = error?.pos ?? [0, 1];
    const tab = /^ *\t/m.test(item) ? " YAML is indented with spaces; here stands a tab." : "";
    const what = error?.message.split(" at line ")[0]?.split("\n")[0] ?? "nested too deeply";
    report("broken-line", start + at, start + Math.max(at, end), `This item is passed over: ${what}.${tab}`);
  }
}
