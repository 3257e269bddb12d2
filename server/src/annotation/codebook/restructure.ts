/**
 * Changes of a codebook: what becomes of its text, and what becomes of annotations. Comments, order and style of the
 * text stay.
 */
import type { Pair, YAMLMap } from "yaml";
import { isMap } from "yaml";
import type { TextEdit } from "../anchor/edits.ts";
import type { Result } from "../result.ts";
import { failure, success } from "../result.ts";
import type { Codebook } from "./model.ts";
import { findCode, withBelow } from "./model.ts";
import { blockPair, edited, nameOf, pairOf, parseMapping, replaced, withField, without, withPair } from "./yamlEdit.ts";

export interface NewCode {
  readonly id: string;
  readonly name: string;
  readonly parent?: string;
  readonly description?: string;
  readonly color?: string;
  readonly key?: string;
}

export type Restructuring =
  | { readonly kind: "add"; readonly code: NewCode }
  /** Another name to show, another id to store, or both. */
  | { readonly kind: "rename"; readonly id: string; readonly name?: string; readonly newId?: string }
  /** What has one of the codes has `into` instead; codes below them stand below `into`. */
  | { readonly kind: "merge"; readonly ids: readonly string[]; readonly into: string }
  /** Below another code; null for the top. */
  | { readonly kind: "move"; readonly id: string; readonly parent: string | null }
  /** Codes below it go up by one. Annotations get `instead`, or lose the code where that is null. */
  | { readonly kind: "delete"; readonly id: string; readonly instead: string | null };

export interface Restructured {
  readonly text: string;
  /** What stored codes become; null where they are taken away. */
  readonly codes: ReadonlyMap<string, string | null>;
}

/** Fails, with a sentence for a person, where the change makes no sense or the text is not fit for it. */
export function restructure(text: string, book: Codebook, change: Restructuring): Result<Restructured, string> {
  const root = parseMapping(text);
  if (root === null) return failure("The codebook has mistakes in its form. Mend them first; they are underlined.");
  const codesPair = root === "empty" ? undefined : pairOf(root, "codes");
  const codes = isMap(codesPair?.value) ? codesPair.value : null;
  const has = (id: string): boolean => findCode(book, id) !== undefined;
  const unknown = [...mentioned(change)].find((id) => !has(id));
  if (unknown !== undefined) return failure(`The codebook has no code “${unknown}”.`);
  const plan = { text, book, codes };

  switch (change.kind) {
    case "add": {
      const problem = problemOf(change.code, book);
      if (problem !== null) return failure(problem);
      return success({ text: added(text, root, codesPair, change.code), codes: new Map() });
    }
    case "rename": {
      const { id, name, newId = id } = change;
      if (newId !== id && has(newId)) return failure(`There is a code “${newId}” already. Merge the two instead.`);
      if (newId.trim() === "") return failure("A code needs an id.");
      const edits = [
        ...(name === undefined ? [] : fieldEdit(plan, id, "name", name)),
        ...(newId === id ? [] : [...renamedKey(plan, id, newId), ...adopted(plan, [id], newId)]),
      ];
      return success({ text: edited(text, edits), codes: newId === id ? new Map() : new Map([[id, newId]]) });
    }
    case "merge": {
      const { into } = change;
      const gone = change.ids.filter((id) => id !== into);
      if (gone.length === 0) return failure("Choose another code to merge it with.");
      const below = withBelow(book, gone);
      if (below.includes(into)) return failure(`“${into}” stands below what is to be merged into it. Move it first.`);
      return success({
        text: withoutCodes(edited(text, adopted(plan, gone, into, gone)), gone),
        codes: new Map(gone.map((id) => [id, into])),
      });
    }
    case "move": {
      const { id, parent } = change;
      if (parent !== null && withBelow(book, [id]).includes(parent)) {
        return failure(`“${parent}” stands below “${id}”, which cannot stand below itself.`);
      }
      return success({ text: edited(text, fieldEdit(plan, id, "parent", parent)), codes: new Map() });
    }
    case "delete": {
      const { id, instead } = change;
      if (instead === id) return failure("A code cannot take its own place.");
      const heir = findCode(book, id)?.parent ?? null;
      return success({
        text: withoutCodes(edited(text, adopted(plan, [id], heir, [id])), [id]),
        codes: new Map([[id, instead]]),
      });
    }
  }
}

interface Plan {
  readonly text: string;
  readonly book: Codebook;
  readonly codes: YAMLMap | null;
}

/** Ids that must be there. */
function* mentioned(change: Restructuring): Generator<string> {
  if (change.kind === "add") {
    if (change.code.parent !== undefined) yield change.code.parent;
  } else if (change.kind === "merge") yield* [...change.ids, change.into];
  else {
    yield change.id;
    if (change.kind === "move" && change.parent !== null) yield change.parent;
    if (change.kind === "delete" && change.instead !== null) yield change.instead;
  }
}

function problemOf({ id, key }: NewCode, book: Codebook): string | null {
  if (id.trim() === "") return "A code needs a name.";
  if (findCode(book, id) !== undefined) return `There is a code “${id}” already.`;
  if (key === undefined) return null;
  if (!/^[\p{L}\p{N}]$/u.test(key)) return "A key is one letter or digit.";
  const owner = book.codes.find((code) => code.key === key);
  return owner === undefined ? null : `The key “${key}” sets “${owner.name}” already.`;
}

function added(text: string, root: YAMLMap | "empty", codesPair: Pair | undefined, code: NewCode): string {
  const { id, name, parent, description, color, key } = code;
  const fields: Record<string, string> = {};
  if (name !== id) fields["name"] = name;
  for (const [field, value] of Object.entries({ parent, description, color, key })) {
    if (value !== undefined && value !== "") fields[field] = value;
  }
  const codes = codesPair?.value;
  if (isMap(codes) && codes.items.length > 0) return edited(text, withPair(text, codes, id, fields));
  if (codesPair === undefined || root === "empty") {
    const gap = text === "" || text.endsWith("\n") ? "" : "\n";
    return `${text}${gap}codes:\n${blockPair("  ", id, fields)}`;
  }
  // `codes:` alone, or with empty braces behind it.
  const [, end = 0] = isMap(codes) ? (codes.range ?? []) : [];
  const start = keyEnd(codesPair);
  const line = text.indexOf("\n", Math.max(start, end));
  const rest = line < 0 ? text.length : line + 1;
  return `${text.slice(0, start)}:\n${blockPair("  ", id, fields)}${text.slice(rest)}`;
}

function keyEnd({ key }: Pair): number {
  return (key as { range?: readonly [number, number, number] } | null)?.range?.[1] ?? 0;
}

function fieldEdit({ text, codes }: Plan, id: string, name: string, value: string | null): readonly TextEdit[] {
  const pair = codes === null ? undefined : pairOf(codes, id);
  return pair === undefined ? [] : withField(text, pair, name, value);
}

function renamedKey({ codes }: Plan, id: string, newId: string): readonly TextEdit[] {
  return replaced(codes === null ? undefined : pairOf(codes, id)?.key, newId);
}

/** The codes that state one of `parents` above them get another one; those in `except` are left alone. */
function adopted(
  plan: Plan,
  parents: readonly string[],
  heir: string | null,
  except: readonly string[] = [],
): readonly TextEdit[] {
  return (plan.codes?.items ?? []).flatMap((pair) => {
    const stated = isMap(pair.value) ? nameOf(pairOf(pair.value, "parent")?.value) : undefined;
    const isOwn = except.includes(nameOf(pair.key) ?? "");
    return stated === undefined || isOwn || !parents.includes(stated) ? [] : withField(plan.text, pair, "parent", heir);
  });
}

/** The text without those codes. It is read anew: within braces, edits of one code would meet those of another. */
function withoutCodes(text: string, ids: readonly string[]): string {
  const root = parseMapping(text);
  const codes = root === null || root === "empty" ? undefined : pairOf(root, "codes")?.value;
  if (!isMap(codes)) return text;
  const gone = codes.items.filter(({ key }) => ids.includes(nameOf(key) ?? ""));
  return edited(text, without(text, codes, gone));
}
