import fc from "fast-check";
import type { Continuum, Unit } from "../unitising/continuum.ts";

/** Small texts with a few units a coder, some of them overlapping. */
export function continua(
  coders: { readonly min: number; readonly max: number },
  mostUnits = 5,
): fc.Arbitrary<Continuum> {
  const unit = fc
    .record({ start: fc.nat(36), size: fc.integer({ min: 1, max: 12 }), code: fc.constantFrom("a", "b") })
    .map(({ start, size, code }): Unit => ({ start, end: Math.min(start + size, 40), code }));
  const list = fc.array(unit, { maxLength: mostUnits });
  return fc
    .array(list, { minLength: coders.min, maxLength: coders.max })
    .map((all): Continuum => ({ length: 40, coders: all }));
}
