import type { Entry, EntryName, Trust } from "../../server/src/recognise/entities/gazetteer/entry.ts";

/** A row of `traps.jsonl`: a name that is also something else. */
export interface Trap {
  readonly lang: string;
  readonly surface: string;
  readonly reason: string;
  readonly slugs?: readonly string[];
}

/** A row of `verdicts.jsonl`: what was judged of a trap by hand. */
export interface Verdict {
  readonly lang: string;
  readonly surface: string;
  readonly trust: Trust;
}

/**
 * How far each name is to be trusted. A verdict decides; else a trap makes a country's name no less trusted (such
 * traps warn of readings that context rarely allows), and any other name one that asks for context.
 */
export function trustsOf(
  traps: readonly Trap[],
  verdicts: readonly Verdict[],
): (entry: Entry, tag: string, name: EntryName) => Trust {
  const trapRows = new Map(traps.map((trap) => [`${trap.lang} ${trap.surface}`, trap]));
  const verdictRows = new Map(verdicts.map((verdict) => [`${verdict.lang} ${verdict.surface}`, verdict.trust]));
  return (entry, locale, name) => {
    const tag = locale.split("-")[0] as string;
    const judged = verdictRows.get(`${tag} ${name.text}`);
    if (judged !== undefined) return judged;
    const trap = trapRows.get(`${tag} ${name.text}`);
    if (trap === undefined || (trap.slugs !== undefined && !trap.slugs.includes(entry.slug))) return "usual";
    return entry.type === "country" ? "usual" : "context";
  };
}
