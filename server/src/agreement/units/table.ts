/**
 * What coders said of fixed units: `table[coder][unit]` is the label, null where that coder said nothing of the unit.
 * Every row has the same length.
 */
export type LabelTable = readonly (readonly (string | null)[])[];

/** The labels given to each unit, by those who gave one. */
export function byUnit<Label>(table: readonly (readonly (Label | null)[])[]): Label[][] {
  const count = table[0]?.length ?? 0;
  return Array.from({ length: count }, (_, unit) =>
    table.flatMap((row) => {
      const label = row[unit];
      return label === null || label === undefined ? [] : [label];
    }),
  );
}

/** How often each value stands in the list. */
export function tally<Value>(values: Iterable<Value>): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
