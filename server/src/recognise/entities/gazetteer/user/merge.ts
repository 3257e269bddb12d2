import { fold } from "../../../../text/fold.ts";
import type { Span } from "../../../../text/span.ts";
import type { Entry, EntryName } from "../entry.ts";
import type { Gazetteer } from "../gazetteer.ts";
import type { Rulings } from "./rulings.ts";
import {
  type EntryStatement,
  type GazetteerProblem,
  type HiddenName,
  isQid,
  type NotName,
  type OtherEntity,
  type ParsedSource,
} from "./statement.ts";

/** A place in one of the sources, by its index. */
export interface SourcePlace extends Span {
  readonly source: number;
}

/** What all sources of a person say together, over a gazetteer. */
export interface Merged {
  /** They speak for their keys instead of what is below. */
  readonly entries: readonly Entry[];
  /** Keys that are gone: hidden, or joined to another. */
  readonly removed: readonly string[];
  /** Where the sources speak of an entry last, by key. */
  readonly places: ReadonlyMap<string, SourcePlace>;
  readonly rulings: Rulings;
  readonly problems: readonly (GazetteerProblem & { readonly source: number })[];
}

/** An entry while statements about it are gathered. */
interface Growing {
  readonly key: string;
  entry: Entry | null;
  names: Map<string, EntryName[]>;
  hidden: boolean;
  sameAs: string | null;
  place: SourcePlace;
}

/**
 * Joins sources in their order over `base`: a later one adds to what earlier ones and the base say of an id, and holds
 * where they differ. What cannot be (an entry without a type, a circle of merges, an id that nobody knows) is named at
 * its place, and the rest holds.
 */
export function mergeSources(sources: readonly ParsedSource[], base: Gazetteer): Merged {
  const merging = new Merging(base);
  const notNames: NotName[] = [];
  const others: { readonly ruling: OtherEntity; readonly place: SourcePlace }[] = [];
  sources.forEach(({ statements }, source) => {
    for (const statement of statements) {
      const place = { source, start: statement.span.start, end: statement.span.end };
      if (statement.kind === "entry") merging.take(statement, place);
      else if (statement.kind === "not-name") {
        notNames.push({ text: statement.text, language: statement.language, document: statement.document });
      } else {
        const { document, quote, prefix, suffix, entity } = statement;
        others.push({ ruling: { document, quote, prefix, suffix, entity }, place });
      }
    }
  });
  const result = merging.finish();
  const known = others.filter(({ ruling, place }) => {
    if (merging.knows(ruling.entity)) return true;
    merging.report("unknown-id", place, `No entry has the id “${ruling.entity}”; this decision is passed over.`);
    return false;
  });
  const rulings = {
    notNames,
    others: known.map(({ ruling }) => ({ ...ruling, entity: merging.root(ruling.entity) })),
  };
  return { ...result, rulings, problems: merging.problems };
}

class Merging {
  readonly problems: (GazetteerProblem & { source: number })[] = [];
  private readonly base: Gazetteer;
  private readonly growing = new Map<string, Growing>();
  /** Where merges lead, as far as it has been asked for; circles are broken before. */
  private readonly roots = new Map<string, string>();

  constructor(base: Gazetteer) {
    this.base = base;
  }

  report(code: string, { source, start, end }: SourcePlace, message: string): void {
    this.problems.push({ code, severity: "error", message, source, start, end });
  }

  knows(key: string): boolean {
    return this.growing.has(key) || this.base.entry(key) !== undefined;
  }

  take(statement: EntryStatement, place: SourcePlace): void {
    const { key, type, slug, names, replace, hideNames: unwanted, hide, sameAs, splitFrom, facts } = statement;
    const one = this.at(key, place);
    one.place = place;
    if (type === null && one.entry === null) {
      // Nothing can be said of an entry that nobody has introduced.
      if (hide === null && sameAs === null) {
        const what = isQid(key) ? `No entry has the id “${key}” yet` : `“${key}” is new`;
        this.report("missing-type", place, `${what}, so it needs a \`type\`, such as person or organisation.`);
      } else if (hide === true)
        this.report("unknown-id", place, `No entry has the id “${key}”; there is nothing to hide.`);
      if (sameAs === null) {
        this.growing.delete(key);
        return;
      }
    }
    one.entry = {
      ...(one.entry ?? {
        id: isQid(key) ? key : null,
        slug: isQid(key) ? (slug ?? key) : key,
        tier: 1,
        type: type ?? "place",
        names: {},
      }),
      ...facts,
      ...(type !== null && { type }),
      // Without a QID the slug is the key.
      ...(slug !== null && isQid(key) && { slug }),
    };
    if (replace) one.names = new Map();
    hideNames(one.names, unwanted);
    for (const [tag, list] of Object.entries(names)) one.names.set(tag, joined(one.names.get(tag) ?? [], list));
    if (hide !== null) one.hidden = hide;
    if (sameAs !== null) one.sameAs = sameAs === key ? null : sameAs;
    if (sameAs === key) this.report("cyclic-merge", place, `“${key}” cannot be merged with itself.`);
    if (splitFrom !== null) this.split(splitFrom, names, place);
  }

  /** The entry that a key stands for in the end, over merges. */
  root(key: string): string {
    const path: string[] = [];
    let at = key;
    for (;;) {
      const next = this.roots.get(at) ?? this.growing.get(at)?.sameAs ?? null;
      if (next === null) break;
      path.push(at);
      at = next;
    }
    for (const step of path) this.roots.set(step, at);
    return at;
  }

  finish(): Pick<Merged, "entries" | "removed" | "places"> {
    this.breakCircles();
    for (const one of this.growing.values()) {
      if (one.sameAs === null) continue;
      const target = this.at(this.root(one.key), one.place);
      if (target.entry === null) {
        this.report("unknown-id", one.place, `No entry has the id “${one.sameAs}”, so “${one.key}” stays by itself.`);
        this.growing.delete(target.key);
        one.sameAs = null;
        continue;
      }
      for (const [tag, list] of one.names) {
        target.names.set(tag, joined(target.names.get(tag) ?? [], list.map(asAlias)));
      }
    }
    const entries: Entry[] = [];
    const removed: string[] = [];
    const places = new Map<string, SourcePlace>();
    for (const { key, entry, names, hidden, sameAs, place } of this.growing.values()) {
      places.set(key, place);
      if (hidden || sameAs !== null) removed.push(key);
      else if (entry !== null) entries.push({ ...entry, names: Object.fromEntries(names) });
    }
    return { entries, removed, places };
  }

  private at(key: string, place: SourcePlace): Growing {
    const known = this.growing.get(key);
    if (known !== undefined) return known;
    const below = this.base.entry(key);
    const names = new Map(Object.entries(below?.names ?? {}).map(([tag, list]) => [tag, [...list]]));
    const one: Growing = { key, entry: below ?? null, names, hidden: false, sameAs: null, place };
    this.growing.set(key, one);
    return one;
  }

  private split(from: string, names: EntryStatement["names"], place: SourcePlace): void {
    const other = this.at(from, place);
    if (other.entry === null) {
      this.growing.delete(from);
      this.report("unknown-id", place, `No entry has the id “${from}” that this one could be split from.`);
      return;
    }
    hideNames(
      other.names,
      Object.entries(names).flatMap(([tag, list]) =>
        list.map(({ text }) => ({ text, language: tag === "mul" ? null : tag })),
      ),
    );
  }

  /** Entries that are merged with one another in a circle stay apart. */
  private breakCircles(): void {
    const done = new Set<Growing>();
    for (const one of this.growing.values()) {
      const path = new Set<Growing>();
      let at: Growing | undefined = one;
      while (at !== undefined && at.sameAs !== null && !done.has(at) && !path.has(at)) {
        path.add(at);
        at = this.growing.get(at.sameAs);
      }
      for (const member of path) done.add(member);
      if (at === undefined || !path.has(at)) continue;
      const all = [...path];
      const circle = all.slice(all.indexOf(at));
      const chain = [...circle, at].map(({ key }) => `“${key}”`).join(" → ");
      for (const member of circle) {
        this.report("cyclic-merge", member.place, `These merges go in a circle, so none of them is made: ${chain}.`);
        member.sameAs = null;
      }
    }
  }
}

const asAlias = (name: EntryName): EntryName => (name.kind === "full" ? { ...name, kind: "alias" } : name);

/** Names with others added: full names before those that stand there, so that they are shown; others behind. */
function joined(before: readonly EntryName[], added: readonly EntryName[]): EntryName[] {
  const front = added.filter(({ kind }) => kind === "full");
  const back = added.filter(({ kind }) => kind !== "full");
  const texts = new Set(added.map(({ text }) => text));
  return [...front, ...before.filter(({ text }) => !texts.has(text)), ...back];
}

/** Takes names away, in whatever spelling `fold` makes the same. */
function hideNames(names: Map<string, EntryName[]>, unwanted: readonly HiddenName[]): void {
  if (unwanted.length === 0) return;
  const byLanguage = new Map<string | null, Set<string>>();
  for (const { text, language } of unwanted) {
    const some = byLanguage.get(language) ?? new Set();
    byLanguage.set(language, some.add(fold(text)));
  }
  for (const [language, folded] of byLanguage) {
    for (const [tag, list] of names) {
      if (language !== null && tag !== language && !tag.startsWith(`${language}-`)) continue;
      const left = list.filter(({ text }) => !folded.has(fold(text)));
      if (left.length === 0) names.delete(tag);
      else names.set(tag, left);
    }
  }
}

/** The gazetteer with what a person's sources say above it. */
export function overlaid(base: Gazetteer, { entries, removed, rulings }: Merged): Gazetteer {
  return base.overlay(entries, removed, rulings);
}
