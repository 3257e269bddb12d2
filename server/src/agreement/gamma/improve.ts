import { firstIndex } from "../../text/search.ts";
import { missing } from "./dissimilarity.ts";
import { cheapestMatching, type Match } from "./assignment.ts";
import type { Costs, Group, Owned } from "./costs.ts";

/** More rounds than this change next to nothing. */
const mostRounds = 12;

/**
 * A good alignment: coder by coder, units join the groups that stand so far, at the least cost that is possible for
 * this coder; then each coder in turn is taken out and put in anew until nothing gets better. With two coders the
 * first round is already the best there is.
 */
export function improvedAlignment(coders: readonly (readonly Owned[])[], costs: Costs): Group[] {
  let groups: Group[] = [];
  for (const units of coders) groups = withCoder(groups, units, costs);
  if (coders.length === 2) return groups;
  let cost = total(groups, costs);
  for (let round = 0; round < mostRounds; round++) {
    for (const [coder, units] of coders.entries()) {
      const others = groups.map((group) => group.filter((unit) => unit.coder !== coder));
      groups = withCoder(
        others.filter((group) => group.length > 0),
        units,
        costs,
      );
    }
    const now = total(groups, costs);
    if (now >= cost - 1e-12) break;
    cost = now;
  }
  return groups;
}

export function total(groups: readonly Group[], costs: Costs): number {
  return groups.reduce((sum, group) => sum + costs.of(group), 0);
}

/** The groups with the coder's units in them, or beside them in groups of their own, in the cheapest way. */
function withCoder(groups: readonly Group[], units: readonly Owned[], costs: Costs): Group[] {
  const near = new NearGroups(groups, costs.reach);
  const matches = units.map((unit) =>
    near.of(unit).flatMap((column): Match[] => {
      const cost = costs.ofJoining(unit, groups[column] as Group);
      return cost < missing ? [{ column, cost }] : [];
    }),
  );
  const alone = units.map(() => missing);
  const chosen = cheapestMatching(matches, groups.length, alone);
  const result: Group[] = [...groups];
  for (const [row, unit] of units.entries()) {
    const column = chosen[row] as number;
    if (column < 0) result.push([unit]);
    else result[column] = [...(groups[column] as Group), unit];
  }
  return result;
}

/** Finds the groups that a unit may join without looking at all of them. */
class NearGroups {
  /** Index of each group with the start of its first unit, by start. */
  private readonly starts: readonly { readonly start: number; readonly index: number }[];
  private readonly reach: number;
  private readonly longest: number;

  constructor(groups: readonly Group[], reach: number) {
    this.reach = reach;
    this.longest = groups.flat().reduce((most, { start, end }) => Math.max(most, end - start), 0);
    this.starts = groups
      .flatMap((group, index) => group.map(({ start }) => ({ start, index })))
      .toSorted((a, b) => a.start - b.start);
  }

  of(unit: Owned): number[] {
    const far = this.reach * (unit.end - unit.start + this.longest);
    const found = new Set<number>();
    const { starts } = this;
    const first = firstIndex(starts.length, (index) => (starts[index]?.start ?? 0) >= unit.start - far);
    for (let at = first; at < starts.length; at++) {
      const { start, index } = starts[at] as { start: number; index: number };
      if (start > unit.start + far) break;
      found.add(index);
    }
    return [...found];
  }
}
