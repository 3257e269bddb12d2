/** The few facts of readings and entities that judging needs at once, packed into 32 bits each. */
import { entryTypes, type EntryType, type NameKind, nameKinds, type Trust, trusts } from "./entry.ts";

/** How a name is written: what capitals in the text are asked of it. */
export const nameShapes = ["uncased", "lower", "title", "upper"] as const;
export type NameShape = (typeof nameShapes)[number];

export interface ReadingFacts {
  readonly kind: NameKind;
  readonly shape: NameShape;
  readonly trust: Trust;
  /** The name ends in a full stop that belongs to it ("U.S."). */
  readonly dotted: boolean;
  /** Index of the set of languages in which this is a name of the entity. */
  readonly languages: number;
}

export function packReading(facts: ReadingFacts): number {
  return (
    nameKinds.indexOf(facts.kind) |
    (nameShapes.indexOf(facts.shape) << 3) |
    (trusts.indexOf(facts.trust) << 5) |
    (facts.dotted ? 1 << 7 : 0) |
    (facts.languages << 8)
  );
}

export const kindOf = (packed: number): NameKind => nameKinds[packed & 7] as NameKind;
export const shapeOf = (packed: number): NameShape => nameShapes[(packed >> 3) & 3] as NameShape;
export const trustOf = (packed: number): Trust => trusts[(packed >> 5) & 3] as Trust;
export const isDotted = (packed: number): boolean => (packed & (1 << 7)) !== 0;
export const languagesOf = (packed: number): number => packed >>> 8;

export interface EntityFacts {
  readonly type: EntryType;
  readonly tier: number;
  /** ISO 3166 code of the country that the entity is or belongs to, or "". */
  readonly country: string;
  /** Logarithm to base 2 of the population, 0 to 63. */
  readonly size: number;
  /** True for persons whose offices are known. */
  readonly inOffice: boolean;
}

export function packEntity(facts: EntityFacts): number {
  const [a = 0, b = 0] = [...facts.country].map((letter) => letter.charCodeAt(0) - 64);
  return (
    entryTypes.indexOf(facts.type) |
    (facts.tier << 4) |
    (facts.size << 6) |
    ((a & 31) << 12) |
    ((b & 31) << 17) |
    (facts.inOffice ? 1 << 22 : 0)
  );
}

export function unpackEntity(packed: number): EntityFacts {
  const a = (packed >> 12) & 31;
  const b = (packed >> 17) & 31;
  return {
    type: entryTypes[packed & 15] as EntryType,
    tier: (packed >> 4) & 3,
    country: a === 0 ? "" : String.fromCharCode(a + 64, b + 64),
    size: (packed >> 6) & 63,
    inOffice: (packed & (1 << 22)) !== 0,
  };
}
