import { fold } from "../../../../text/fold.ts";
import type { Span } from "../../../../text/span.ts";
import type { Entry, EntryName } from "../entry.ts";
import type { Gazetteer, Said } from "../gazetteer.ts";
import { finish, type Steps } from "../../../steps.ts";
import {
  type EntryStatement,
  type GazetteerProblem,
  type HiddenName,
  isQid,
  type NotName,
  type OtherEntity,
  type ParsedSource,
  type Statement,
} from "./statement.ts";

/** A place in one of the sources, by its index. */
export interface SourcePlace extends Span {
  readonly source: number;
}

/** What all sources of a person say together, over a gazetteer. */
export interface Merged extends Said {
  /** Where the sources speak of an entry last, by key. */
  readonly places: ReadonlyMap<string, SourcePlace>;
  readonly problems: readonly (GazetteerProblem & { readonly source: number })[];
}

/** By language. */
type Names = Map<string, readonly EntryName[] | GrowingNames>;

/** An entry while statements about it are gathered. */
interface Growing {
  readonly key: string;
  entry: Entry | null;
  names: Names;
  hidden: boolean;
  sameAs: string | null;
  place: SourcePlace;
}

/** Statements that are joined before others have their turn. */
const AT_ONCE = 64;

/** Joins sources in their order over `base`, see `Merging`. */
export function mergeSources(sources: readonly ParsedSource[], base: Gazetteer): Merged {
  const merging = new Merging(base);
  sources.forEach(({ statements }, source) => {
    for (const statement of statements) merging.take(statement, source);
  });
  return finish(merging.finish());
}

/**
 * Joins statements over `base` in the order in which they are taken: a later one adds to what earlier ones and the base
 * say of an id, and holds where they differ. What cannot be (an entry without a type, a circle of merges, an id that
 * nobody knows) is named at its place, and the rest holds.
 */
export class Merging {
  private readonly problems: (GazetteerProblem & { source: number })[] = [];
  private readonly base: Gazetteer;
  private readonly growing = new Map<string, Growing>();
  /** Where merges lead, as far as it has been asked for; circles are broken before. */
  private readonly roots = new Map<string, string>();
  private readonly notNames: NotName[] = [];
  private readonly others: { readonly ruling: OtherEntity; readonly place: SourcePlace }[] = [];

  constructor(base: Gazetteer) {
    this.base = base;
  }

  /** `source`: which of the sources says it. */
  take(statement: Statement, source: number): void {
    const place = { source, start: statement.span.start, end: statement.span.end };
    if (statement.kind === "entry") this.takeEntry(statement, place);
    else if (statement.kind === "not-name") {
      const { text, language, document } = statement;
      this.notNames.push({ text, language, document });
    } else {
      const { document, quote, prefix, suffix, entity } = statement;
      this.others.push({ ruling: { document, quote, prefix, suffix, entity }, place });
    }
  }

  /** What they say together; to be called once, behind all of them. */
  *finish(): Steps<Merged> {
    this.breakCircles();
    yield* this.join();
    const known = this.others.filter(({ ruling, place }) => {
      if (
        ruling.entity === null ||
        this.growing.has(ruling.entity) ||
        this.base.entry(this.root(ruling.entity)) !== undefined
      )
        return true;
      this.report("unknown-id", place, `No entry has the id “${ruling.entity}”; this decision is passed over.`);
      return false;
    });
    const others = known.map(({ ruling }) => ({
      ...ruling,
      entity: ruling.entity === null ? null : this.root(ruling.entity),
    }));
    const result = yield* this.collect();
    return { ...result, rulings: { notNames: this.notNames, others }, problems: this.problems };
  }

  private report(
    code: string,
    { source, start, end }: SourcePlace,
    message: string,
    severity: GazetteerProblem["severity"] = "error",
  ): void {
    this.problems.push({ code, severity, message, source, start, end });
  }

  private takeEntry(statement: EntryStatement, place: SourcePlace): void {
    const { key, type, slug, names, replace, hideNames: unwanted, hide, sameAs, splitFrom, facts } = statement;
    const one = this.at(key, place);
    one.place = place;
    if (type === null && one.entry === null && one.sameAs === null) {
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
    for (const [tag, list] of Object.entries(names)) addNames(one.names, tag, list);
    if (hide !== null) one.hidden = hide;
    if (sameAs !== null) one.sameAs = sameAs === key ? null : sameAs;
    if (sameAs === key) this.report("cyclic-merge", place, `“${key}” cannot be merged with itself.`);
    if (splitFrom !== null) this.split(splitFrom, names, place);
  }

  /** The entry that a key stands for in the end, over merges. */
  private root(key: string): string {
    const path: string[] = [];
    let at = key;
    for (;;) {
      const next = this.roots.get(at) ?? this.growing.get(at)?.sameAs ?? this.base.gone.get(at) ?? null;
      if (next === null) break;
      path.push(at);
      at = next;
    }
    for (const step of path) this.roots.set(step, at);
    return at;
  }

  /** Gives the names of entries that are merged with others to those. */
  private *join(): Steps<void> {
    let count = 0;
    for (const one of this.growing.values()) {
      if (++count % AT_ONCE === 0) yield (0.3 * count) / this.growing.size;
      if (one.sameAs === null) continue;
      const target = this.at(this.root(one.key), one.place);
      if (target.entry === null) {
        this.report("unknown-id", one.place, `No entry has the id “${one.sameAs}”, so “${one.key}” stays by itself.`);
        this.growing.delete(target.key);
        one.sameAs = null;
        continue;
      }
      for (const [tag, list] of one.names) addNames(target.names, tag, listOf(list).map(asAlias));
    }
  }

  private *collect(): Steps<Pick<Merged, "entries" | "gone" | "places">> {
    const entries: Entry[] = [];
    const gone = new Map<string, string | null>();
    const places = new Map<string, SourcePlace>();
    const { size } = this.growing;
    for (const [key, { sameAs }] of this.growing) if (sameAs !== null) gone.set(key, this.root(key));
    for (const { key, entry, names, hidden, sameAs, place } of this.growing.values()) {
      if (places.size % AT_ONCE === 0) yield 0.3 + (0.7 * places.size) / size;
      places.set(key, place);
      // A million of them take a gigabyte.
      this.growing.delete(key);
      if (sameAs !== null) continue;
      else if (hidden) gone.set(key, null);
      else if (entry !== null) {
        entries.push({ ...entry, names: Object.fromEntries(Array.from(names, ([tag, list]) => [tag, listOf(list)])) });
        if (names.size > 0) continue;
        const message = `“${key}” has no names, so nothing will be found by it.`;
        this.report("no-names", place, message, "warning");
      }
    }
    return { entries, gone, places };
  }

  private at(key: string, place: SourcePlace): Growing {
    const known = this.growing.get(key);
    if (known !== undefined) return known;
    const { base } = this;
    // What an earlier source has hidden or merged is so until this one says otherwise.
    const [hidden, sameAs] = [base.gone.get(key) === null, base.gone.get(key) ?? null];
    const below = base.entry(key) ?? (base.gone.has(key) ? base.lastOf(key) : undefined);
    const names: Names = new Map(Object.entries(below?.names ?? {}));
    const one: Growing = { key, entry: below ?? null, names, hidden, sameAs, place };
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

/** Names in the order of `addNames`, for entries of which very many lines speak. */
class GrowingNames {
  private readonly byText = new Map<string, { readonly name: EntryName; readonly rank: number }[]>();
  private first = 0;
  private last = 0;

  constructor(names: readonly EntryName[]) {
    for (const name of names) this.put(name, this.last++);
  }

  add(added: readonly EntryName[]): void {
    for (const { text } of added) this.byText.delete(text);
    const front = added.filter(({ kind }) => kind === "full");
    this.first -= front.length;
    front.forEach((name, i) => this.put(name, this.first + i));
    for (const name of added) if (name.kind !== "full") this.put(name, this.last++);
  }

  list(): EntryName[] {
    const all = [...this.byText.values()].flat();
    return all.sort((a, b) => a.rank - b.rank).map(({ name }) => name);
  }

  private put(name: EntryName, rank: number): void {
    const known = this.byText.get(name.text);
    if (known === undefined) this.byText.set(name.text, [{ name, rank }]);
    else known.push({ name, rank });
  }
}

const listOf = (names: readonly EntryName[] | GrowingNames): readonly EntryName[] =>
  names instanceof GrowingNames ? names.list() : names;

/** Adds names in a language: full names before those that stand there, so that they are shown; others behind. */
function addNames(names: Names, tag: string, added: readonly EntryName[]): void {
  const known = names.get(tag);
  const growing = known instanceof GrowingNames ? known : new GrowingNames(known ?? []);
  growing.add(added);
  names.set(tag, known === undefined ? growing.list() : growing);
}

/** Takes names away, in whatever spelling `fold` makes the same. */
function hideNames(names: Names, unwanted: readonly HiddenName[]): void {
  if (unwanted.length === 0) return;
  const byLanguage = new Map<string | null, Set<string>>();
  for (const { text, language } of unwanted) {
    const some = byLanguage.get(language) ?? new Set();
    byLanguage.set(language, some.add(fold(text)));
  }
  for (const [language, folded] of byLanguage) {
    for (const [tag, list] of names) {
      if (language !== null && tag !== language && !tag.startsWith(`${language}-`)) continue;
      const left = listOf(list).filter(({ text }) => !folded.has(fold(text)));
      if (left.length === 0) names.delete(tag);
      else names.set(tag, left);
    }
  }
}
