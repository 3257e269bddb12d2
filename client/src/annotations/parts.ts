import type { Session } from "../session.ts";
import type { AtCursor } from "./atCursor.ts";
import type { Codebook } from "./codebook.ts";
import type { AnnotationLists } from "./lists.ts";

/** What the commands about annotations work with. */
export interface Parts {
  readonly session: Session;
  readonly codebook: Codebook;
  readonly lists: AnnotationLists;
  readonly atCursor: AtCursor;
}
