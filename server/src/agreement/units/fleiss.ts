import { beyondChance, type Figure, undefinedFor } from "../figure.ts";
import { byUnit, type LabelTable, tally } from "./table.ts";

/**
 * Fleiss' κ of any number of coders over the units that all of them have labelled. Source: J. L. Fleiss, "Measuring
 * nominal scale agreement among many raters", Psychological Bulletin 76 (1971).
 */
export function fleissKappa(table: LabelTable): Figure {
  const coders = table.length;
  if (coders < 2) return undefinedFor("there is one coder only");
  const units = byUnit(table).filter((labels) => labels.length === coders);
  if (units.length === 0) return undefinedFor("no unit was labelled by all");
  let agreeing = 0;
  for (const labels of units) {
    for (const count of tally(labels).values()) agreeing += count * (count - 1);
  }
  agreeing /= units.length * coders * (coders - 1);
  let chance = 0;
  for (const count of tally(units.flat()).values()) chance += (count / (units.length * coders)) ** 2;
  return beyondChance(1 - agreeing, 1 - chance, "all gave one and the same label to every unit");
}
