/** Help for whoever edits a codebook: what can stand at a place, and what stands there. Any text is taken. */
import type { Span } from "../../text/span.ts";
import type { FieldHelp } from "./fields.ts";
import { attributeFields, bookFields, codeFields, suggestedColors } from "./fields.ts";
import type { Code, Codebook } from "./model.ts";
import { attributeTypes, codeUnits, findCode } from "./model.ts";

export interface Suggestion {
  readonly label: string;
  /** What is put in place of `span`. */
  readonly insert: string;
  readonly detail: string;
  readonly kind: "field" | "code" | "value" | "color";
}

export interface Suggestions {
  /** The part of a word that stands there already. */
  readonly span: Span;
  readonly items: readonly Suggestion[];
}

/** Names of the mappings that a line stands in, the outermost first. */
type Path = readonly string[];

interface Line {
  readonly start: number;
  readonly text: string;
  readonly indent: number;
  /** The name before a colon; null where the line has none. */
  readonly name: string | null;
}

/** What can stand at the offset. */
export function suggestionsAt(text: string, offset: number, book: Codebook): Suggestions {
  const line = lineAt(text, offset);
  const before = line.text.slice(0, offset - line.start);
  if (/(^|\s)#[^"']*$/.test(before) && !/["'][^"']*$/.test(before))
    return { span: { start: offset, end: offset }, items: [] };
  const path = pathTo(text, line);
  const value = /^\s*([\w-]+):\s+(.*)$/s.exec(before);
  const item = /^\s*-\s+(.*)$/s.exec(before);
  const field = value?.[1] ?? (item === null ? undefined : path.at(-1));
  const typed = /[^\s,[\]{}:]*$/.exec(before)?.[0] ?? "";
  const span = { start: offset - typed.length, end: offset };
  if (field !== undefined) return { span, items: valuesFor(field, path, book) };
  if (before.includes(":")) return { span, items: [] };
  const known = new Set(siblings(text, line).map(({ name }) => name));
  const fields = fieldsIn(path).filter(({ name }) => !known.has(name));
  return {
    span,
    items: fields.map(({ name, help, begin }) => ({
      label: name,
      insert: `${name}:${begin}`,
      detail: help,
      kind: "field",
    })),
  };
}

/** What is known about what stands at the offset, in Markdown; null where that is nothing. */
export function explanationAt(
  text: string,
  offset: number,
  book: Codebook,
  countOf: (code: string) => number,
): { readonly span: Span; readonly markdown: string } | null {
  const code = codeAt(text, offset, book);
  if (code !== null) return { span: code.span, markdown: explained(code.code, book, countOf) };
  const line = lineAt(text, offset);
  if (line.name === null) return null;
  const start = line.start + line.indent;
  const span = { start, end: start + line.name.length };
  const help = fieldsIn(pathTo(text, line)).find(({ name }) => name === line.name);
  return help === undefined || offset > span.end ? null : { span, markdown: help.help };
}

/** The code whose id stands at the offset: where it is defined, or behind `parent:`. */
export function codeAt(
  text: string,
  offset: number,
  book: Codebook,
): { readonly code: Code; readonly span: Span } | null {
  const defined = book.codes.find(({ span }) => span.start <= offset && offset <= span.end);
  if (defined !== undefined) return { code: defined, span: defined.span };
  const line = lineAt(text, offset);
  const parent = /(?:^|[\s{,])parent:\s*(["']?)([^"'\s,}#]+)\1/.exec(line.text);
  if (parent === null) return null;
  const id = parent[2] as string;
  const start = line.start + line.text.indexOf(id, parent.index + parent[0].indexOf(":"));
  const code = findCode(book, id);
  if (code === undefined || offset < start || offset > start + id.length) return null;
  return { code, span: { start, end: start + id.length } };
}

function explained(code: Code, book: Codebook, countOf: (code: string) => number): string {
  const count = countOf(code.id);
  const parent = code.parent === null ? undefined : findCode(book, code.parent);
  const parts = [`**${code.name}**${parent === undefined ? "" : ` · ${parent.name}`}`];
  if (code.description !== null) parts.push(code.description);
  parts.push(count === 1 ? "1 annotation has it." : `${count} annotations have it.`);
  return parts.join("\n\n");
}

function valuesFor(field: string, path: Path, book: Codebook): readonly Suggestion[] {
  const values = (names: readonly string[]): readonly Suggestion[] =>
    names.map((name) => ({ label: name, insert: name, detail: "", kind: "value" }));
  if (field === "unit") return values(codeUnits);
  if (field === "type" && path.length >= 3) return values(attributeTypes);
  if (path[0] !== "codes") return [];
  if (field === "parent") {
    const own = path[1];
    return book.codes
      .filter(({ id }) => id !== own)
      .map(({ id, name, description }) => ({ label: id, insert: id, detail: description ?? name, kind: "code" }));
  }
  if (field === "color") {
    return suggestedColors.map((color) => ({ label: color, insert: `"${color}"`, detail: "", kind: "color" }));
  }
  if (field !== "key") return [];
  const taken = new Set(book.codes.map(({ key }) => key));
  return values([..."abcdefghijklmnopqrstuvwxyz0123456789"].filter((key) => !taken.has(key)));
}

function fieldsIn(path: Path): readonly FieldHelp[] {
  if (path.length === 0) return bookFields;
  if (path[0] !== "codes") return [];
  if (path.length === 2) return codeFields;
  return path.length === 4 && path[2] === "attributes" ? attributeFields : [];
}

/** The lines above that are indented less, each less than the one below it, by their names. */
function pathTo(text: string, line: Line): Path {
  const path: string[] = [];
  let { indent } = line;
  for (let above = lineBefore(text, line); above !== null && indent > 0; above = lineBefore(text, above)) {
    if (isBlank(above) || above.indent >= indent) continue;
    if (above.name !== null) path.unshift(above.name);
    indent = above.indent;
  }
  return path;
}

/** The other lines of the same mapping. */
function siblings(text: string, line: Line): readonly Line[] {
  const found: Line[] = [];
  const gather = (next: (from: Line) => Line | null): void => {
    for (let other = next(line); other !== null; other = next(other)) {
      if (isBlank(other)) continue;
      if (other.indent < line.indent) return;
      if (other.indent === line.indent) found.push(other);
    }
  };
  gather((from) => lineBefore(text, from));
  gather((from) => lineAfter(text, from));
  return found;
}

function isBlank({ text }: Line): boolean {
  return /^\s*(#.*)?$/.test(text);
}

function lineAt(text: string, offset: number): Line {
  // `lastIndexOf` takes a negative place for the first.
  const start = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  const lineFeed = text.indexOf("\n", start);
  const line = text.slice(start, lineFeed < 0 ? text.length : lineFeed).replace(/\r$/, "");
  const indent = line.length - line.trimStart().length;
  const name = /^\s*(["']?)([^\s"'#:][^"'#:]*)\1\s*:(\s|$)/.exec(line)?.[2] ?? null;
  return { start, text: line, indent, name };
}

function lineBefore(text: string, { start }: Line): Line | null {
  return start === 0 ? null : lineAt(text, start - 1);
}

function lineAfter(text: string, { start }: Line): Line | null {
  const lineFeed = text.indexOf("\n", start);
  return lineFeed < 0 ? null : lineAt(text, lineFeed + 1);
}
