import { beyondChance, type Figure, undefinedFor } from "../figure.ts";
import { byUnit, type LabelTable, tally } from "./table.ts";

/** How far two values are apart, squared; `ordinal` looks at ranks, `ratio` at proportions. */
export type Scale = "ordinal" | "interval" | "ratio";

/**
 * Krippendorff's α of any number of coders over nominal labels; units that fewer than two have labelled do not count.
 * Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011).
 */
export function nominalAlpha(table: LabelTable): Figure {
  const units = pairable(byUnit(table));
  const counts = tally(units.flat());
  const total = units.reduce((sum, labels) => sum + labels.length, 0);
  if (total === 0) return undefinedFor(nothingShared);
  let observed = 0;
  for (const labels of units) {
    let same = 0;
    for (const count of tally(labels).values()) same += count * (count - 1);
    observed += (labels.length * (labels.length - 1) - same) / (labels.length - 1);
  }
  let same = 0;
  for (const count of counts.values()) same += count * (count - 1);
  const expected = (total * (total - 1) - same) / (total - 1);
  return beyondChance(observed, expected, oneValue);
}

/** The same over numbers, on a scale. Time grows with the square of the number of different values. */
export function scaledAlpha(table: readonly (readonly (number | null)[])[], scale: Scale): Figure {
  const units = pairable(byUnit(table));
  const total = units.reduce((sum, values) => sum + values.length, 0);
  if (total === 0) return undefinedFor(nothingShared);
  if (scale === "ratio" && units.flat().some((value) => value < 0)) {
    return undefinedFor("a ratio scale has no values below zero");
  }
  const counts = [...tally(units.flat())].toSorted(([a], [b]) => a - b);
  const distance = distances(counts, scale);
  let observed = 0;
  for (const values of units) {
    const own = [...tally(values)];
    for (const [a, many] of own) {
      for (const [b, others] of own) observed += (many * others * distance(a, b)) / (values.length - 1);
    }
  }
  let expected = 0;
  for (const [a, many] of counts) {
    for (const [b, others] of counts) expected += (many * others * distance(a, b)) / (total - 1);
  }
  return beyondChance(observed, expected, oneValue);
}

const nothingShared = "no unit was labelled by two";
const oneValue = "one and the same label was given throughout";

function pairable<Label>(units: readonly Label[][]): Label[][] {
  return units.filter((labels) => labels.length > 1);
}

/** The squared difference of two of the values, which come with their counts in rising order. */
function distances(counts: readonly (readonly [number, number])[], scale: Scale): (a: number, b: number) => number {
  if (scale === "interval") return (a, b) => (a - b) ** 2;
  if (scale === "ratio") return (a, b) => (a === b ? 0 : ((a - b) / (a + b)) ** 2);
  // The rank of a value is the middle of the places that its occurrences take.
  const ranks = new Map<number, number>();
  let below = 0;
  for (const [value, count] of counts) {
    ranks.set(value, below + count / 2);
    below += count;
  }
  return (a, b) => ((ranks.get(a) ?? 0) - (ranks.get(b) ?? 0)) ** 2;
}
