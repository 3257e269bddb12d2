import type { TextEdit } from "../../annotation/anchor/edits.ts";
import type { OpenFile } from "./openFile.ts";

/** One change of a file's text, or none where it was only read anew (`edit` null). */
export interface FileChange {
  readonly before: OpenFile;
  readonly after: OpenFile;
  readonly edit: TextEdit | null;
}
