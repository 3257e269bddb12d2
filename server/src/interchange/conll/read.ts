import type { Span } from "../../text/span.ts";
import { textOf } from "../decode.ts";
import { documentAddress } from "../documentName.ts";
import type { ImportFile } from "../format.ts";
import type { IncomingDocument, Intake } from "../intake.ts";
import { fileNameOf } from "../jsonl.ts";

interface Row {
  readonly token: string;
  readonly tag: string;
  readonly line: number;
  /** True for the first token of a sentence. */
  readonly opens: boolean;
}

/** Takes IOB1, IOB2 and BIOES tags: the first column is the token, the second (of more than two: the last) the tag. */
export function readConll(intake: Intake, file: ImportFile): void {
  const { path } = file;
  const content = textOf(intake, file);
  if (content === undefined) return;
  let name: string | null = null;
  let rows: Row[] = [];
  let opens = true;
  /** In files of ours with several layers, people's annotations stand in the first column of tags. */
  let tagColumn: number | null = null;
  let count = 0;
  const flush = (): void => {
    if (rows.length > 0 || name !== null) readDocument(intake, path, name, rows, count++);
    rows = [];
    opens = true;
  };
  for (const [index, raw] of content
    .replace(/^\ufeff/, "")
    .split("\n")
    .entries()) {
    const text = raw.replace(/\r$/, "");
    if (text.trim() === "") {
      opens = true;
      continue;
    }
    // CoNLL-U and others open sentences with comments.
    if (/^#\s/.test(text)) continue;
    const cells = text.includes("\t") ? text.split("\t") : text.trim().split(/ +/);
    const [token = ""] = cells;
    if (token === "-DOCSTART-") {
      flush();
      const own = cells.length > 2 && text.includes("\t") ? cells[1] : undefined;
      name = own === undefined || /^(-X-|-DOCSTART-|O)$/.test(own) ? null : own;
      tagColumn = name === null ? null : 1;
      continue;
    }
    const tag = cells[tagColumn ?? cells.length - 1];
    if (cells.length < 2 || tag === undefined) {
      intake.problem({ path, line: index + 1 }, "A token with its tag is expected here, such as “Tbilisi B-LOC”.");
      continue;
    }
    rows.push({ token, tag, line: index + 1, opens });
    opens = false;
  }
  flush();
}

function readDocument(intake: Intake, path: string, name: string | null, rows: readonly Row[], index: number): void {
  const address =
    name === null ? { file: fileNameOf(path), id: `document-${index + 1}` } : documentAddress(decoded(name));
  const held = intake.options.text?.(address.file, address.id) ?? null;
  // The text is at hand for documents of ours; else it is what the tokens make.
  const inHeld = held === null ? null : tokensIn(held, rows);
  const { text, places } = inHeld === null ? built(rows) : { text: held, places: inHeld };
  const document = intake.document(address.file, address.id, inHeld === null ? text : null);
  for (const { first, last, label } of stretches(rows)) {
    const [start, end] = [places[first], places[last]];
    if (start === undefined || end === undefined) continue;
    const span = { start: start.start, end: end.end };
    intake.attempt({ path, line: rows[first]?.line ?? 1 }, () => annotate(intake, document, span, label));
  }
}

function annotate(intake: Intake, document: IncomingDocument, span: Span, label: string): void {
  intake.annotate(document, [span], { codes: [label] });
}

/** Where the tokens stand in the text, one after the other; null where one is not found. */
function tokensIn(text: string, rows: readonly Row[]): readonly Span[] | null {
  const whole = text.replace(/\p{Surrogate}/gu, "\ufffd");
  const places: Span[] = [];
  let from = 0;
  for (const { token } of rows) {
    const start = whole.indexOf(token, from);
    if (start < 0 || /[\p{L}\p{N}]/u.test(whole.slice(from, start))) return null;
    from = start + token.length;
    places.push({ start, end: from });
  }
  return places;
}

function built(rows: readonly Row[]): { readonly text: string; readonly places: readonly Span[] } {
  let text = "";
  const places = rows.map(({ token, opens }): Span => {
    if (text !== "") text += opens ? "\n" : " ";
    const start = text.length;
    text += token;
    return { start, end: text.length };
  });
  return { text, places };
}

interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly label: string;
}

/** `I-` after another label, after `O` and at the start of a sentence begins a stretch, as in IOB1. */
function stretches(rows: readonly Row[]): readonly Stretch[] {
  const found: { first: number; last: number; label: string }[] = [];
  rows.forEach(({ tag }, index) => {
    const match = /^([BIESLUM])-(.*)$/su.exec(tag);
    if (match === null) return;
    const [, prefix = "", label = ""] = match;
    const open = found.at(-1);
    const goes = prefix === "I" || prefix === "E" || prefix === "L" || prefix === "M";
    if (goes && open !== undefined && open.last === index - 1 && open.label === label) open.last = index;
    else found.push({ first: index, last: index, label });
  });
  return found;
}

function decoded(name: string): string {
  try {
    return decodeURI(name);
  } catch {
    return name;
  }
}
