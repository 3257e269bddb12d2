import type { AnnotationQuery } from "../../../protocol.ts";
import { fold } from "../../../text/fold.ts";
import type { Entry, Pools } from "./entry.ts";
import { codeNumbers, stateOf, statusOf, traits } from "./entry.ts";

/** Says of a row of one entry whether it is wanted. */
type Test = (row: number) => boolean;

/** A query made ready for many entries. `codes` hold all that is wanted: codes below others are added by the caller. */
export class Filter {
  private readonly query: AnnotationQuery;
  private readonly uris: ReadonlySet<string> | null;
  private readonly textWords: readonly string[];
  private readonly noteWords: readonly string[];
  private readonly codes: ReadonlySet<number> | null;
  private readonly creators: ReadonlySet<number> | null;
  private readonly speakers: ReadonlySet<number> | null;

  /** `canonical` makes URIs comparable. */
  constructor(query: AnnotationQuery, pools: Pools, canonical: (uri: string) => string) {
    this.query = query;
    this.uris = query.uris === undefined ? null : new Set(query.uris.map(canonical));
    this.textWords = wordsOf(query.text);
    this.noteWords = wordsOf(query.note);
    const numbers = (names: readonly (string | null)[] | undefined, pool: Pools["codes"]) =>
      names === undefined ? null : new Set(names.flatMap((name) => pool.numberOf(name) ?? []));
    this.codes = numbers(query.codes, pools.codes);
    this.creators = numbers(query.creators, pools.creators);
    this.speakers = numbers(query.speakers, pools.speakers);
  }

  /** The wanted rows of an entry, in order; null where all are. `key` is its canonical URI. */
  rows(entry: Entry, key: string): readonly number[] | null {
    if (this.uris !== null && !this.uris.has(key)) return [];
    const tests = this.tests(entry);
    const candidates = this.byWords(entry);
    if (candidates === null && tests.length === 0) return null;
    const passes: Test = (row) => tests.every((test) => test(row));
    if (candidates !== null) return tests.length === 0 ? candidates : candidates.filter(passes);
    const found: number[] = [];
    for (let row = 0; row < entry.ids.length; row++) if (passes(row)) found.push(row);
    return found;
  }

  private byWords(entry: Entry): readonly number[] | null {
    const byText = this.textWords.length === 0 ? null : entry.words.holding(this.textWords);
    if (this.noteWords.length === 0) return byText;
    const byNote = entry.noteWords.holding(this.noteWords);
    if (byText === null) return byNote;
    const wanted = new Set(byNote);
    return byText.filter((row) => wanted.has(row));
  }

  private tests(entry: Entry): readonly Test[] {
    const { query, codes, creators, speakers } = this;
    const { documents, states, statuses, layers, hasNote, conflicts } = query;
    const tests: Test[] = [];
    if (
      documents !== undefined ||
      query.languages !== undefined ||
      query.from !== undefined ||
      query.to !== undefined
    ) {
      const wanted = entry.documents.map((document) => isWanted(document, query));
      tests.push((row) => wanted[entry.document[row] as number] === true);
    }
    if (codes !== null) {
      tests.push((row) => {
        const own = codeNumbers(entry, row);
        return own.length === 0 ? codes.has(0) : own.some((code) => codes.has(code));
      });
    }
    if (creators !== null) tests.push((row) => creators.has(entry.creator[row] as number));
    if (speakers !== null) tests.push((row) => speakers.has(entry.speaker[row] as number));
    if (statuses !== undefined) tests.push((row) => statuses.includes(statusOf(entry, row)));
    if (states !== undefined) {
      tests.push((row) => states.includes(stateOf(entry, row)));
    }
    const has = (trait: number, row: number): boolean => ((entry.traits[row] as number) & trait) !== 0;
    if (layers !== undefined) {
      tests.push((row) => layers.includes(has(traits.curation, row) ? "curation" : "annotator"));
    }
    if (hasNote !== undefined) tests.push((row) => has(traits.note, row) === hasNote);
    if (conflicts === true) tests.push((row) => has(traits.conflict, row));
    return tests;
  }
}

function isWanted({ id, language, date }: Entry["documents"][number], query: AnnotationQuery): boolean {
  const { documents, languages, from, to } = query;
  if (documents !== undefined && !documents.includes(id)) return false;
  if (languages !== undefined && !languages.includes(language)) return false;
  if (from === undefined && to === undefined) return true;
  return date !== null && (from === undefined || date >= from) && (to === undefined || date <= to);
}

function wordsOf(text: string | undefined): readonly string[] {
  return (text ?? "")
    .split(/\s+/)
    .map(fold)
    .filter((word) => word !== "");
}
