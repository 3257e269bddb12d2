/** What the files of a person's own gazetteer say, one statement a line or list item, before sources are joined. */
import type { Span } from "../../../../text/span.ts";
import type { Entry, EntryName, EntryType } from "../entry.ts";

/** Wrong, or worth a look, in a gazetteer's file; the rest of it is taken. Spans are UTF-16 offsets in the file. */
export interface GazetteerProblem extends Span {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly message: string;
}

/** A name that an entry is no longer to have; in all languages where none is given. */
export interface HiddenName {
  readonly text: string;
  readonly language: string | null;
}

/** Adds an entry, or says more or otherwise of one that earlier sources have. */
export interface EntryStatement {
  readonly kind: "entry";
  readonly span: Span;
  /** By which the entry is known: a Wikidata QID or an id of the user's own. */
  readonly key: string;
  readonly slug: string | null;
  readonly type: EntryType | null;
  /** BCP 47 tag, or `mul` for names that every language writes so, to names. */
  readonly names: Readonly<Record<string, readonly EntryName[]>>;
  /** True: the names of earlier sources are gone. */
  readonly replace: boolean;
  readonly hideNames: readonly HiddenName[];
  /** True hides the entry, false shows one that an earlier source hides. */
  readonly hide: boolean | null;
  /** The entry that this one is; it takes all names over. */
  readonly sameAs: string | null;
  /** The entry that had these names by mistake. */
  readonly splitFrom: string | null;
  /** What else is said of it, as an entry has it. */
  readonly facts: Partial<
    Pick<Entry, "tier" | "description" | "offices" | "validity" | "country" | "iso2" | "population" | "note">
  >;
}

/** Words that are no name: everywhere, in one language, or in one document. */
export interface NotName {
  readonly text: string;
  readonly language: string | null;
  /** As `documentRef` writes it, or a file's name for all of its documents; null for all. */
  readonly document: string | null;
}

/** One mention that means another entry than it seems to, or none. */
export interface OtherEntity {
  readonly document: string;
  readonly quote: string;
  /** Some words of the text around it, by which it is found again. */
  readonly prefix: string;
  readonly suffix: string;
  /** Key of the entry that is meant; null where the words are no name there. */
  readonly entity: string | null;
}

export type Statement =
  | EntryStatement
  | (NotName & { readonly kind: "not-name"; readonly span: Span })
  | (OtherEntity & { readonly kind: "other-entity"; readonly span: Span });

/** What one file says. */
export interface ParsedSource {
  readonly statements: readonly Statement[];
  /** By position. */
  readonly problems: readonly GazetteerProblem[];
}

const qid = /^Q[1-9]\d*$/;

/** Whether a key is a Wikidata item. */
export function isQid(key: string): boolean {
  return qid.test(key);
}

/** How a file of rulings names a document: the file's base name and the document's id within it. */
export function documentRef(fileName: string | null, id: string): string {
  return `${fileName ?? ""}#${id}`;
}
