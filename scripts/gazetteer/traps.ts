import type { Trust } from "../../server/src/recognise/entities/gazetteer/entry.ts";

/** A row of `traps.jsonl`: a name that is also something else. */
export interface Trap {
  readonly lang: string;
  readonly surface: string;
  readonly reason: string;
  readonly slugs?: readonly string[];
}

/** How far each name is to be trusted, by the traps that speak of it. */
export function trustsOf(traps: readonly Trap[]): (slug: string, tag: string, text: string) => Trust {
  const rows = new Map<string, Trap>();
  for (const trap of traps) rows.set(`${trap.lang} ${trap.surface}`, trap);
  return (slug, tag, text) => {
    const trap = rows.get(`${tag} ${text}`);
    if (trap === undefined) return "usual";
    return trap.slugs === undefined || trap.slugs.includes(slug) ? "context" : "usual";
  };
}
