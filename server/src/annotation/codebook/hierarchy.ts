import type { Span } from "../../text/span.ts";
import type { Code } from "./model.ts";
import type { YamlReader } from "./reader.ts";

/** A code as the file states it, before it is seen together with the others. */
export interface StatedCode extends Code {
  readonly parentSpan: Span;
  readonly keySpan: Span;
}

/**
 * The codes in order, each behind the one above it, colours handed down. A code whose parent is missing or lies below
 * itself stands at the top, and is named.
 */
export function withHierarchy(stated: readonly StatedCode[], report: YamlReader["report"]): readonly Code[] {
  const byId = new Map(stated.map((code) => [code.id, code]));
  const children = new Map<string | null, StatedCode[]>();
  const cyclic = codesInCycles(byId);
  for (const code of stated) {
    let { parent } = code;
    if (parent !== null && !byId.has(parent)) {
      report("unknown-parent", code.parentSpan, `There is no code “${parent}” to stand above “${code.id}”.`);
      parent = null;
    } else if (cyclic.has(code.id)) {
      report("cycle", code.parentSpan, `“${code.id}” stands above itself, by way of “${parent}”.`);
      parent = null;
    }
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [{ ...code, parent }]);
    else siblings.push({ ...code, parent });
  }

  const ordered: Code[] = [];
  const open = (children.get(null) ?? []).toReversed();
  const colors = new Map<string, string | null>();
  for (let code = open.pop(); code !== undefined; code = open.pop()) {
    const { parentSpan: _, keySpan: __, ...rest } = code;
    const color = code.color ?? (code.parent === null ? null : (colors.get(code.parent) ?? null));
    colors.set(code.id, color);
    ordered.push({ ...rest, color });
    open.push(...(children.get(code.id) ?? []).toReversed());
  }
  return ordered;
}

/** Ids of the codes that one comes back to by going up from them. Linear. */
function codesInCycles(byId: ReadonlyMap<string, StatedCode>): ReadonlySet<string> {
  const settled = new Set<string>();
  const cyclic = new Set<string>();
  for (const start of byId.keys()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    let id: string | null = start;
    while (id !== null && byId.has(id) && !settled.has(id) && !onPath.has(id)) {
      path.push(id);
      onPath.add(id);
      id = byId.get(id)?.parent ?? null;
    }
    if (id !== null && onPath.has(id)) for (const each of path.slice(path.indexOf(id))) cyclic.add(each);
    for (const each of path) settled.add(each);
  }
  return cyclic;
}
