import type { CodeView } from "../../../../server/src/protocol.ts";

/**
 * What letters do in annotation mode where no code of the codebook has them. Each of these commands has a key of its own
 * beside it, which no codebook takes away.
 */
export const letterCommands: Readonly<Record<string, string>> = {
  j: "readout.nextStatement",
  k: "readout.previousStatement",
  f: "readout.nextUntagged",
  l: "readout.repeatLastCode",
  m: "readout.addNote",
  e: "readout.recodeTag",
  i: "readout.duplicateTag",
  v: "readout.setAttributes",
  z: "readout.undoTag",
  y: "readout.redoTag",
  h: "readout.showKeys",
  q: "readout.annotationMode",
};

/** Keys that move from statement to statement. */
const arrowCommands: Readonly<Record<string, string>> = {
  down: "readout.nextStatement",
  up: "readout.previousStatement",
};

export type Meaning =
  | { readonly kind: "code"; readonly code: CodeView }
  /** The code in place of those of the tag at the cursor. */
  | { readonly kind: "recode"; readonly code: CodeView }
  | { readonly kind: "command"; readonly command: string };

/**
 * What a key means in annotation mode: a code's key tags, with shift it recodes; other letters are commands. `key` is a
 * letter, a digit, `up` or `down`, with `shift+` before it where that is held. Undefined where it means nothing.
 */
export function meaningOf(key: string, codes: readonly CodeView[]): Meaning | undefined {
  const shifted = key.startsWith("shift+");
  const bare = shifted ? key.slice("shift+".length) : key;
  const code = codes.find((each) => each.key?.toLowerCase() === bare);
  if (code !== undefined) return { kind: shifted ? "recode" : "code", code };
  const command = shifted ? undefined : (letterCommands[bare] ?? arrowCommands[bare]);
  return command === undefined ? undefined : { kind: "command", command };
}
