/** Own file, without the character tables: the VS Code client uses it too. */

const rtl = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}\u202b\u202e\u2067]/u;

/** True where the text holds a character of a right-to-left script or a right-to-left control. */
export function hasRightToLeft(text: string): boolean {
  return rtl.test(text);
}
