import type { MeetingFacts } from "../../recognise/meetings/key.ts";
import type { EntityLabel } from "../../recognise/model.ts";
import type { Range } from "../../protocol.ts";

/** What the index keeps of one file. Ranges are in the client's encoding. */
export interface FileEntry extends FileFacts {
  /** By link (`linkOf`). */
  readonly entities: ReadonlyMap<string, EntityPlaces>;
}

/** The same but for who is named in it. */
export interface FileFacts {
  readonly uri: string;
  readonly documents: readonly NamedPlace[];
  readonly accounts: readonly AccountPlace[];
  /** Hashes of the lines that each document may share with others of the folder (`pageLines`). */
  readonly lines: readonly (readonly number[])[];
  /** Those of them that it did share with many when it was analysed, in rising order. */
  readonly learned: readonly number[];
}

export interface NamedPlace {
  readonly name: string;
  /** Small print: of a document its title, date and language. */
  readonly detail: string;
  readonly range: Range;
}

/** A meeting as one document tells of it. */
export interface AccountPlace {
  readonly documentId: string;
  /** BCP 47; `und` where it cannot be told. */
  readonly language: string;
  /** From the document's header; null where it has none. */
  readonly title: string | null;
  readonly meeting: MeetingFacts;
  /** Where the document tells of it. */
  readonly range: Range;
}

export interface EntityPlaces {
  readonly name: string;
  readonly label: EntityLabel;
  /** The different ways it is written in the file. */
  readonly forms: readonly string[];
  /** How often. */
  readonly count: number;
  /** Where, as `packed` writes it. */
  readonly spots: string;
}
