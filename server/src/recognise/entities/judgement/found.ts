import type { EntityMention } from "../../model.ts";
import type { Entry } from "../gazetteer/entry.ts";

/** A mention with the tokens it stands on. */
export interface Found {
  readonly mention: EntityMention;
  /** First and last token, both included. */
  readonly first: number;
  readonly last: number;
  /** ISO 3166 code of the country that the entity is or belongs to, or "". */
  readonly country: string;
  /** What the gazetteer says of it; null for a name that nobody lists. */
  readonly entry: Entry | null;
}
