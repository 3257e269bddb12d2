import type { TokenType } from "../../../server/src/protocol.ts";

/** How the line of a kind is drawn. */
interface Line {
  readonly style: "solid" | "dotted" | "dashed" | "double";
  /** CSS pixels. */
  readonly width: number;
  /** True where a line stands above the words too. */
  readonly above?: true;
}

/**
 * The line below each kind, where kinds are drawn as boxes: in right-to-left text, in high contrast, and where a person
 * wants it so. Style, width and sides tell kinds apart without colour; what only belongs to a name (its office, the word
 * for its people) is drawn finer than the name itself.
 */
export const lines: Readonly<Record<TokenType, Line | undefined>> = {
  readoutPerson: { style: "solid", width: 2 },
  readoutPlace: { style: "dotted", width: 2 },
  readoutOrganisation: { style: "double", width: 3 },
  readoutEvent: { style: "dashed", width: 2 },
  readoutWork: { style: "solid", width: 1, above: true },
  readoutMisc: { style: "dashed", width: 1, above: true },
  readoutDemonym: { style: "dotted", width: 1 },
  readoutRole: { style: "solid", width: 1 },
  readoutDate: { style: "dashed", width: 1 },
  readoutBoilerplate: undefined,
};

/** The line of a guess, whatever its kind. */
export const guessLine: Line = { style: "dotted", width: 1, above: true };

/** The CSS `border-width` of a line. */
export function borderWidth({ width, above }: Line): string {
  return `${above === true ? width : 0}px 0 ${width}px 0`;
}
