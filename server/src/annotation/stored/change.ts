/**
 * Changes to a stored file, and how they meet what others have written meanwhile. A change says what an annotation was
 * and what it is to be; applied to a file that others have changed too, it finds its line or it does not, and then both
 * versions stay. Versions of one annotation are lines with one id.
 */
import type { Annotation } from "../model.ts";
import { same, serialise } from "./annotation.ts";
import type { StoredFile, StoredLine } from "./file.ts";

/** `before` null: added; `after` null: removed. Both carry the same id, and one of them is there. */
export interface Change {
  readonly id: string;
  readonly before: Annotation | null;
  readonly after: Annotation | null;
}

export interface Applied {
  readonly file: StoredFile;
  /** Ids whose line others had changed or removed: two versions stand in the file now, or none could be taken away. */
  readonly conflicts: readonly string[];
}

/**
 * The file with the changes made. An unchanged line keeps its place and its bytes; a changed one keeps its place; a new
 * one goes before the first line of a greater id. Linear in the file plus the changes.
 */
export function applyChanges(file: StoredFile, changes: readonly Change[]): Applied {
  if (changes.length === 0) return { file, conflicts: [] };
  const open = new Map<string, Change[]>();
  for (const change of changes) {
    const known = open.get(change.id);
    if (known === undefined) open.set(change.id, [change]);
    else known.push(change);
  }

  const untouched = new Map<string, Annotation[]>();
  const lines: StoredLine[] = [];
  for (const line of file.lines) {
    const waiting = line.kind === "annotation" ? open.get(line.annotation.id) : undefined;
    if (line.kind !== "annotation" || waiting === undefined) {
      lines.push(line);
      continue;
    }
    const { annotation, raw } = line;
    const found = waiting.findIndex(({ before }) => before !== null && same(before, annotation));
    if (found < 0) {
      lines.push(line);
      untouched.set(annotation.id, [...(untouched.get(annotation.id) ?? []), annotation]);
    } else {
      const [{ after }] = waiting.splice(found, 1) as [Change];
      if (after !== null) lines.push(lineOf(after, raw.slice(raw.trimEnd().length)));
    }
  }

  const added: Annotation[] = [];
  const conflicts: string[] = [];
  for (const { id, before, after } of [...open.values()].flat()) {
    const others = untouched.get(id) ?? [];
    if (after !== null && !others.some((other) => same(other, after))) {
      added.push(after);
      if (before !== null || others.length > 0) conflicts.push(id);
    } else if (after === null && others.length > 0) conflicts.push(id);
  }
  return { file: { mark: file.mark, lines: inserted(lines, added, lineEndOf(file)) }, conflicts };
}

/** Two chains of changes as one: what was before the first, what is after the second. */
export function followedBy(first: readonly Change[], second: readonly Change[]): readonly Change[] {
  const result = new Map<string, Change[]>();
  for (const change of [...first, ...second]) {
    const known = result.get(change.id) ?? [];
    const at = known.findIndex(({ after }) => sameOrBothMissing(after, change.before));
    const earlier = known[at];
    if (earlier === undefined) known.push(change);
    else {
      const joined = { ...change, before: earlier.before };
      if (sameOrBothMissing(joined.before, joined.after)) known.splice(at, 1);
      else known[at] = joined;
    }
    result.set(change.id, known);
  }
  return [...result.values()].flat();
}

/** What takes the changes back, in the order in which it must be done. */
export function inverse(changes: readonly Change[]): readonly Change[] {
  return changes.toReversed().map(({ id, before, after }) => ({ id, before: after, after: before }));
}

function sameOrBothMissing(a: Annotation | null, b: Annotation | null): boolean {
  return a === null || b === null ? a === b : same(a, b);
}

function lineOf(annotation: Annotation, lineEnd: string): StoredLine {
  return { kind: "annotation", annotation, raw: serialise(annotation) + lineEnd };
}

/** As the file's first line ends; LF for a file without any. */
function lineEndOf(file: StoredFile): string {
  return file.lines[0]?.raw.endsWith("\r\n") ? "\r\n" : "\n";
}

function inserted(lines: readonly StoredLine[], added: readonly Annotation[], lineEnd: string): readonly StoredLine[] {
  const waiting = added.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const result: StoredLine[] = [];
  let next = 0;
  for (const line of lines) {
    if (line.kind === "annotation") {
      for (let one = waiting[next]; one !== undefined && one.id < line.annotation.id; one = waiting[++next]) {
        result.push(lineOf(one, lineEnd));
      }
    }
    result.push(line);
  }
  for (const one of waiting.slice(next)) result.push(lineOf(one, lineEnd));
  // A last line without an end is fine until another one follows it.
  return result.map((line, index) =>
    index === result.length - 1 || line.raw.endsWith("\n") ? line : { ...line, raw: line.raw + lineEnd },
  );
}
