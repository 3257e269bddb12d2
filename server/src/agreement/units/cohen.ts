import { beyondChance, type Figure, undefinedFor } from "../figure.ts";
import { tally } from "./table.ts";

/**
 * Cohen's κ of two coders over the units that both have labelled. Source: J. Cohen, "A coefficient of agreement for
 * nominal scales", Educational and Psychological Measurement 20 (1960).
 */
export function cohenKappa(first: readonly (string | null)[], second: readonly (string | null)[]): Figure {
  const pairs = first.flatMap((label, unit) => {
    const other = second[unit];
    return label === null || other === null || other === undefined ? [] : [[label, other] as const];
  });
  if (pairs.length === 0) return undefinedFor("no unit was labelled by both");
  const [rows, columns] = [tally(pairs.map(([label]) => label)), tally(pairs.map(([, label]) => label))];
  const agreeing = pairs.filter(([a, b]) => a === b).length / pairs.length;
  let chance = 0;
  for (const [label, count] of rows) chance += (count / pairs.length) * ((columns.get(label) ?? 0) / pairs.length);
  return beyondChance(1 - agreeing, 1 - chance, "both gave one and the same label to every unit");
}
