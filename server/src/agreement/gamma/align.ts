import type { Unit } from "../unitising/continuum.ts";
import { Costs, type Owned } from "./costs.ts";
import type { Weights } from "./dissimilarity.ts";
import { bestCost, type Proved } from "./exact.ts";
import { improvedAlignment, total } from "./improve.ts";

/**
 * The cost of the best alignment of what the coders marked in one text: each unit stands for itself or goes together
 * with units of others, at most one a coder. Exact for two coders, and for more where the search comes to an end.
 */
export function alignmentCost(coders: readonly (readonly Unit[])[], weights: Weights): Proved {
  const owned = coders.map((units, coder) => units.map((unit): Owned => ({ ...unit, coder })));
  const costs = new Costs(coders.length, weights);
  const cost = total(improvedAlignment(owned, costs), costs);
  return coders.length === 2 ? { cost, isExact: true } : bestCost(owned, costs, cost);
}
