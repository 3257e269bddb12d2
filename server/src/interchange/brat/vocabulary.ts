/** The type of our own comments. */
export const ownComment = "Readout";

/** The type of a passage without a code. */
export const noCode = "Uncoded";

/** On one line. Nothing else than line ends is changed: the text of a passage must be found again as it stands. */
export function flat(text: string): string {
  return text.replace(/[\n\r]/g, " ");
}

/** True where it may stand as a type, a name or a value. */
export function isWord(text: string): boolean {
  return /^[\p{L}\p{N}\p{M}_-]+$/u.test(text);
}
