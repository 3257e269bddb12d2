import * as vscode from "vscode";
import type { AnnotationHit, AnnotationView, CodeView } from "../../../server/src/protocol.ts";

/** The names of codes by their ids; a code that the codebook lacks is shown by its id, and said to be lacking. */
export function namesOf(ids: readonly string[], codes: ReadonlyMap<string, CodeView>): string {
  return ids.map((id) => codes.get(id)?.name ?? vscode.l10n.t("{0} (not in the codebook)", id)).join(", ");
}

/** What an annotation is called in lists: its codes, or that it is a note. */
export function titleOf(annotation: AnnotationView | AnnotationHit, codes: ReadonlyMap<string, CodeView>): string {
  return namesOf(annotation.codes, codes) || vscode.l10n.t("Note");
}

/** The words that an annotation is said of, on one line. */
export function wordsOf({ quote, wholeDocument }: AnnotationView | AnnotationHit): string {
  return wholeDocument ? vscode.l10n.t("the whole document") : quote.replace(/\s+/gu, " ").trim();
}

/** The beginning of a text, cut between words where it can be; `length` in characters. */
export function shortened(text: string, length: number): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  const begun = characters.slice(0, length).join("");
  const space = begun.lastIndexOf(" ");
  return `${space > begun.length / 2 ? begun.slice(0, space) : begun}…`;
}
