/**
 * Small changes to a YAML text at the places where its nodes stand, so that comments, order and the writer's own style
 * stay. Edits are of the text as it was read; `edited` makes them all at once.
 */
import type { Pair, YAMLMap } from "yaml";
import { isMap, isNode, isScalar, isSeq, parseDocument, stringify } from "yaml";
import type { TextEdit } from "../anchor/edits.ts";

/** The mapping at the top; null where the text holds something else or is no YAML. An empty text is an empty mapping. */
export function parseMapping(text: string): YAMLMap | "empty" | null {
  try {
    const document = parseDocument(text, { uniqueKeys: false, logLevel: "silent" });
    if (document.errors.length > 0) return null;
    if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) return "empty";
    return isMap(document.contents) ? document.contents : null;
  } catch {
    return null;
  }
}

/** The pair of that name; a number or truth value is named as it is written. */
export function pairOf(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find(({ key }) => nameOf(key) === name);
}

/** The name that a key states, or the text of a plain value; undefined for anything else. */
export function nameOf(node: unknown): string | undefined {
  if (!isScalar(node)) return undefined;
  return typeof node.value === "string" ? node.value : (node.source ?? String(node.value));
}

/** The text with the edits made, which do not overlap. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  let result = "";
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, edit.start) + edit.inserted;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** Puts other text in place of a plain value or a key. */
export function replaced(node: unknown, value: string): readonly TextEdit[] {
  const range = isNode(node) ? node.range : undefined;
  return range ? [{ start: range[0], end: range[1], inserted: scalar(value) }] : [];
}

/** Gives the mapping that `pair` holds a field: another value, a new one in front of the others, or none (null). */
export function withField(text: string, pair: Pair, name: string, value: string | null): readonly TextEdit[] {
  const { key, value: held } = pair;
  if (isMap(held) && held.items.length > 0) {
    const known = pairOf(held, name);
    if (value === null) return known === undefined ? [] : without(text, held, [known]);
    if (isScalar(known?.value) && known.value.range && known.value.source !== "") return replaced(known.value, value);
    if (known !== undefined) {
      const end = endOf(known.key);
      return [{ start: end, end: Math.max(end, endOf(known.value ?? known.key)), inserted: `: ${scalar(value)}` }];
    }
    const start = startOf(held.items[0]?.key);
    const inserted = held.flow ? `${name}: ${scalar(value)}, ` : `${name}: ${scalar(value)}\n${indentAt(text, start)}`;
    return [{ start, end: start, inserted }];
  }
  if (value === null) return [];
  // Nothing yet, or an empty mapping in braces.
  const start = endOf(key);
  const end = isNode(held) && held.range ? Math.max(start, held.range[1]) : colonAfter(text, start);
  if (isMap(held)) return [{ start, end, inserted: `: { ${name}: ${scalar(value)} }` }];
  const indent = `${indentAt(text, startOf(key))}  `;
  return [{ start, end, inserted: `:\n${indent}${name}: ${scalar(value)}` }];
}

/** Adds a pair at the end of a mapping that is not empty. `fields` are the new pair's own. */
export function withPair(
  text: string,
  map: YAMLMap,
  name: string,
  fields: Readonly<Record<string, string>>,
): readonly TextEdit[] {
  const last = map.items.at(-1);
  const start = endOf(last?.value ?? last?.key);
  if (map.flow) return [{ start, end: start, inserted: `, ${flowPair(name, fields)}` }];
  const at = lineEnd(text, start);
  const indent = indentAt(text, startOf(map.items[0]?.key));
  // Where codes are parted by blank lines, the new one is too.
  const isParted =
    map.items.length > 1 && /\n[ \t]*\r?\n[ \t]*(#.*\r?\n[ \t]*)*$/.test(text.slice(0, startOf(last?.key)));
  const begin = at > 0 && !text.slice(0, at).endsWith("\n") ? "\n" : "";
  return [{ start: at, end: at, inserted: `${begin}${isParted ? "\n" : ""}${blockPair(indent, name, fields)}` }];
}

/** A pair in lines of its own, with the line end behind it. */
export function blockPair(indent: string, name: string, fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields).map(([field, value]) => `${indent}  ${field}: ${scalar(value)}\n`);
  return lines.length === 0 ? `${indent}${scalar(name)}: {}\n` : `${indent}${scalar(name)}:\n${lines.join("")}`;
}

/** Takes pairs out of a mapping, in lines or in braces. */
export function without(text: string, map: YAMLMap, gone: readonly Pair[]): readonly TextEdit[] {
  const kept = map.items.filter((pair) => !gone.includes(pair));
  if (map.flow || kept.length === 0) {
    const range = map.range;
    if (!range) return [];
    const parts = kept.map((pair) => text.slice(startOf(pair.key), endOf(pair.value ?? pair.key)));
    const inserted = parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
    // What stood in lines ends with a line end of its own.
    const end = map.flow ? range[1] : endOf(map);
    return [{ start: range[0], end, inserted }];
  }
  return gone.map(({ key, value }) => ({
    start: lineStart(text, startOf(key)),
    end: lineEnd(text, Math.max(endOf(key), endOf(value ?? key))),
    inserted: "",
  }));
}

function flowPair(name: string, fields: Readonly<Record<string, string>>): string {
  const parts = Object.entries(fields).map(([field, value]) => `${field}: ${scalar(value)}`);
  return `${scalar(name)}: ${parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`}`;
}

/** A plain value as YAML writes it on one line; quoted wherever braces or lists would take it for something else. */
function scalar(value: string): string {
  if (/[,[\]{}\r\n]/.test(value)) return JSON.stringify(value);
  return stringify(value, { lineWidth: 0 }).trimEnd();
}

function startOf(node: unknown): number {
  return isNode(node) && node.range ? node.range[0] : 0;
}

/** Where the last character of a node ends; what follows a mapping in lines (comments, blank lines) is not its own. */
function endOf(node: unknown): number {
  if (isMap(node) && !node.flow && node.items.length > 0) {
    const last = node.items.at(-1);
    return Math.max(endOf(last?.key), endOf(last?.value));
  }
  if (isSeq(node) && !node.flow && node.items.length > 0) return endOf(node.items.at(-1));
  return isNode(node) && node.range ? node.range[1] : 0;
}

function colonAfter(text: string, at: number): number {
  const colon = /^[ \t]*:/.exec(text.slice(at));
  return at + (colon?.[0].length ?? 0);
}

function lineStart(text: string, at: number): number {
  // `lastIndexOf` takes a negative place for the first.
  return at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
}

/** Behind the line end; a block of text ends behind its own already. */
function lineEnd(text: string, at: number): number {
  if (at > 0 && text[at - 1] === "\n") return at;
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
}

function indentAt(text: string, at: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, at), at))?.[0] ?? "";
}
