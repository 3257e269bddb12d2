/**
 * What the recognisers say of one document. Every offset is a UTF-16 code unit counted from the start of the
 * **document** (not of the file), so that an analysis stays valid while text before the document changes.
 * Values are immutable; `features/` and the command line shift them to file offsets.
 */
import type { Span } from "../text/span.ts";

export type EntityLabel = "PER" | "LOC" | "ORG" | "EVENT" | "WORK" | "MISC" | "DEMONYM" | "ROLE";

/** An entry of the gazetteer, as far as a mention needs it. `id` is a Wikidata QID or null. */
export interface EntityRef {
  /** The key within the gazetteer: QID where known, else the slug. Unique; links mentions with one another. */
  readonly key: string;
  readonly id: string | null;
  readonly slug: string;
  /** The English name, else the first name the entry has. */
  readonly name: string;
}

export interface EntityMention extends Span {
  readonly label: EntityLabel;
  /** The entry meant; null for a name that no gazetteer lists. For a ROLE: the person meant, where it is known. */
  readonly entity: EntityRef | null;
  /** English name where the gazetteer has one, else the name in Latin letters where it can be read so, or as written. */
  readonly name: string;
  /** The whole name in the text's own letters, in the nominative, where `name` is its reading in Latin letters. */
  readonly written?: string;
  /** 0 to 1. Below 0.5 the mention is shown as a guess. */
  readonly confidence: number;
  /** The rule that proposed it, such as `gazetteer`, `short-name`, `misspelling`. */
  readonly rule: string;
  /** True where the mention lies inside a longer one ("Shanghai" in "Shanghai Cooperation Organisation"). */
  readonly nested: boolean;
  /** The other entries that the same words may mean, where context did not settle it. */
  readonly alternatives?: readonly EntityRef[];
}

export type DateType = "DATE" | "DURATION" | "SET" | "TIME";
export type CalendarName =
  | "gregorian"
  | "persian"
  | "islamic"
  | "rumi"
  | "minguo"
  | "japanese"
  | "buddhist"
  | "chinese"
  | "jewish";

export interface DateMention extends Span {
  readonly type: DateType;
  /** TIMEX3 value in the Gregorian calendar (`2025-01-21`, `2025-01`, `P30Y`, `2024-01/2024-11`); null where left open. */
  readonly value: string | null;
  /** TIMEX3 modifier: START, MID, END, APPROX … */
  readonly mod: string | null;
  readonly rule: string;
  readonly calendar: CalendarName;
  /** The date as its own calendar writes it (`1400-11-14`), where that is not Gregorian. */
  readonly literal: string | null;
  /** Which parts of the value the text does not say but resolution supplied, such as `year`, `month`. */
  readonly implied: readonly string[];
  /** How the value came about, in one English sentence for the hover; null where the text says it all. */
  readonly because: string | null;
}

export type DateSource = "header" | "text" | "filename" | "inferred" | "none";

/** The document's own date, against which relative dates are resolved. */
export interface DocumentDate {
  /** ISO 8601 day, or null where nothing gives one. */
  readonly value: string | null;
  readonly source: DateSource;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface Language {
  /** BCP 47, such as `ka`, `zh`; `und` where it cannot be told. */
  readonly tag: string;
  readonly source: "header" | "given" | "detected" | "none";
  readonly confidence: number;
}

export type Attribution =
  | "explicit"
  | "role"
  | "pronominal"
  | "continued"
  | "joint"
  | "narrative"
  | "commentary"
  | "headline"
  | "attendance"
  | "boilerplate";

/** One sentence of the document and who says it. */
export interface Statement extends Span {
  /** English name of the speaker, `"joint"`, or null where nobody speaks. */
  readonly speaker: string | null;
  /** The speaker's gazetteer key, where known. */
  readonly speakerKey: string | null;
  readonly attribution: Attribution;
  /** True where the sentence is, or stands in, a direct quotation. */
  readonly quote: boolean;
  /** Why, in one English sentence for the hover. */
  readonly because: string;
}

export type MeetingMode = "in person" | "video" | "phone" | "letter" | "commentary";

/** A person at a meeting; `key` is the gazetteer key where known. */
export interface MeetingPerson {
  readonly name: string;
  readonly key: string | null;
  readonly role: string | null;
}

export interface Meeting {
  /** ISO 8601 day or month, or null where the text gives none. */
  readonly date: string | null;
  readonly mode: MeetingMode | null;
  /** English, narrowest first: `Great Hall of the People, Beijing`. */
  readonly place: string | null;
  readonly participants: readonly MeetingPerson[];
  readonly attendees: readonly MeetingPerson[];
  /** Where the document tells of it: the sentence the outline leads to. */
  readonly evidence: Span;
}

export type BoilerplateKind =
  | "breadcrumb"
  | "cookie notice"
  | "related links"
  | "share"
  | "header"
  | "navigation"
  | "hot photos"
  | "credits"
  | "dateline"
  | "repeated";

export interface Boilerplate extends Span {
  readonly kind: BoilerplateKind;
}

export type Severity = "error" | "warning" | "information" | "hint";

/** Something wrong in the document, or worth a look. `code` is stable; quick fixes hang on it. */
export interface Problem extends Span {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** What a quick fix needs, such as `{ replacement: "…" }`. */
  readonly data?: Readonly<Record<string, string>>;
}

/** One `key: value` field of a document's header, as found; spans relative to the document. */
export interface HeaderField {
  /** In lower case. */
  readonly key: string;
  readonly value: string;
  readonly keySpan: Span;
  readonly valueSpan: Span;
}

/** What the recognisers are given: one document and what is known about it from outside. */
export interface DocumentInput {
  /** The whole document, header lines included. */
  readonly text: string;
  /** Where the account itself stands: behind the header, before the closing delimiter. */
  readonly body: Span;
  readonly header: readonly HeaderField[];
  readonly id: string;
  /** Base name of the file without folders, where there is one. */
  readonly fileName: string | null;
  /** BCP 47 tag given by the caller (a JSONL row), stronger than detection and weaker than the header. */
  readonly language: string | null;
  /** ISO 8601 day given by the caller, weaker than the header. */
  readonly date: string | null;
  /** Hashes (`lineHash`) of lines that many documents beside this one have; left out where nobody has looked. */
  readonly repeatedLines?: ReadonlySet<number>;
}

export interface DocumentAnalysis {
  readonly language: Language;
  readonly date: DocumentDate;
  /** By position; a nested mention follows the one that holds it. */
  readonly entities: readonly EntityMention[];
  readonly dates: readonly DateMention[];
  /** Sentences in order, without overlap. */
  readonly statements: readonly Statement[];
  readonly meetings: readonly Meeting[];
  readonly boilerplate: readonly Boilerplate[];
  readonly problems: readonly Problem[];
}
