/** Colours for codes whose codebook gives none: far apart, readable on dark and light grounds. */
const palette = ["#4e9a06", "#3465a4", "#c4a000", "#a40000", "#75507b", "#ce5c00", "#06989a", "#a0522d"];

/** The colour of a code; the same id always gets the same one. */
export function colourOfCode(id: string, given: string | null | undefined): string {
  if (given !== null && given !== undefined) return given;
  let sum = 0;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) as number)) >>> 0;
  return palette[sum % palette.length] as string;
}
