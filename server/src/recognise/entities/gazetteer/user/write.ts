/** How acts of the editor are written into a gazetteer's file: as edits that leave everything else as it stands. */
import { type Document, isMap, isSeq, parseDocument, YAMLMap } from "yaml";
import type { Span } from "../../../../text/span.ts";
import type { EntryName } from "../entry.ts";
import { parseSource } from "./parse.ts";

export interface TextEdit extends Span {
  readonly newText: string;
}

/** More to be said of an entry. */
export interface EntryPatch {
  readonly key: string;
  /** Added to the names that the file gives the entry, those left out that stand there already. */
  readonly names?: Readonly<Record<string, readonly EntryName[]>>;
  /** Fields that are set anew. */
  readonly set?: Readonly<Record<string, unknown>>;
}

/** Files that are edited; tables are read only, as nobody's spreadsheet should be rewritten. */
export function isEditable(fileName: string): boolean {
  return /\.(jsonl|ya?ml)$/i.test(fileName);
}

/** Says `patch` in the file: in the entry's own statement where it has one, else in a new one at the end. */
export function patchEntry(text: string, fileName: string, patch: EntryPatch): TextEdit {
  const { statements } = parseSource(text, fileName);
  const own = statements.findLast((statement) => statement.kind === "entry" && statement.key === patch.key);
  if (own === undefined) return appendStatement(text, fileName, patched({ id: patch.key }, patch));
  const edit = /\.jsonl$/i.test(fileName) ? patchJson(text, own.span, patch) : patchYaml(text, own.span, patch);
  return edit ?? appendStatement(text, fileName, patched({ id: patch.key }, patch));
}

/** Adds a statement at the end of the file, in one line. */
export function appendStatement(text: string, fileName: string, statement: object): TextEdit {
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const end = text.replace(/\s+$/, "").length;
  const before = end === 0 ? "" : newline;
  const json = JSON.stringify(statement);
  const line = /\.jsonl$/i.test(fileName) ? json : `${itemIndent(text)}- ${json}`;
  return { start: end, end: text.length, newText: `${before}${line}${newline}` };
}

function patchJson(text: string, { start, end }: Span, patch: EntryPatch): TextEdit | null {
  const value: unknown = JSON.parse(text.slice(start, end));
  if (typeof value !== "object" || value === null) return null;
  return { start, end, newText: JSON.stringify(patched(value as Readonly<Record<string, unknown>>, patch)) };
}

/** The object with what the patch says; the order of its fields stays. */
function patched(value: Readonly<Record<string, unknown>>, { names = {}, set = {} }: EntryPatch): object {
  const result: Record<string, unknown> = { ...value, ...set };
  const all: Record<string, unknown> = { ...(value["names"] as Readonly<Record<string, unknown>> | undefined) };
  for (const [tag, added] of Object.entries(names)) {
    const list = listOf(all[tag]);
    const missing = added.filter(({ text }) => !list.some((name) => textOf(name) === text));
    const more = missing.map((name, i) => written(name, list.length + i === 0));
    if (more.length === 0) continue;
    const whole = [...list, ...more];
    all[tag] = whole.length === 1 ? whole[0] : whole;
  }
  if (Object.keys(all).length > 0) result["names"] = all;
  return result;
}

/** A name as short as it can be written: the first of a language is full, others are aliases. */
function written({ text, kind, trust }: EntryName, isFirst: boolean): unknown {
  const usual = kind === (isFirst ? "full" : "alias");
  return usual && trust === undefined ? text : { text, ...(usual ? {} : { kind }), ...(trust && { trust }) };
}

const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

function textOf(name: unknown): unknown {
  return typeof name === "object" && name !== null ? (name as { text?: unknown }).text : name;
}

/** The item's own text written anew, its comments kept; null where it is no mapping that can be read by itself. */
function patchYaml(text: string, { start, end }: Span, { names = {}, set = {} }: EntryPatch): TextEdit | null {
  const column = start - (text.lastIndexOf("\n", start - 1) + 1);
  const indent = " ".repeat(column);
  const item = text.slice(start, end).replace(/\s+$/, "");
  let document: Document.Parsed;
  try {
    document = parseDocument(indent + item, { logLevel: "silent" });
  } catch {
    return null;
  }
  if (document.errors.length > 0 || !isMap(document.contents)) return null;
  for (const [field, value] of Object.entries(set)) document.set(field, value);
  for (const [tag, added] of Object.entries(names)) addNames(document, tag, added);
  const lines = document.toString({ lineWidth: 0 }).trimEnd().split("\n");
  const newText = lines.map((line, i) => (i === 0 || line === "" ? line : indent + line)).join("\n");
  return { start, end: start + item.length, newText };
}

function addNames(document: Document, tag: string, added: readonly EntryName[]): void {
  if (!isMap(document.get("names"))) document.set("names", new YAMLMap());
  const before = listOf((document.toJS() as { names?: Record<string, unknown> }).names?.[tag]);
  const missing = added.filter(({ text }) => !before.some((name) => textOf(name) === text));
  const more = missing.map((name, i) => document.createNode(written(name, before.length + i === 0), { flow: true }));
  if (more.length === 0) return;
  const list = document.getIn(["names", tag], true);
  if (isSeq(list)) for (const name of more) list.add(name);
  else
    document.setIn(
      ["names", tag],
      document.createNode([...(list === undefined ? [] : [list]), ...more], { flow: true }),
    );
}

/** What stands before the dash of the file's last item. */
function itemIndent(text: string): string {
  const items = [...text.matchAll(/^([ \t]*)- /gm)];
  return items[0]?.[1] ?? "";
}
