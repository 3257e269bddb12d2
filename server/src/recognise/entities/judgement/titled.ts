import { HONORIFIC } from "../gazetteer/role-entries.ts";
import { choose } from "./choose.ts";
import type { Context } from "./context.ts";
import type { Hypothesis } from "./hypothesis.ts";

/**
 * "President Osmani … Osmani said": who is named by title and surname in one place is meant by the surname alone in
 * others. Notes such persons in the document's evidence.
 */
export function introduceTitled(hypotheses: readonly Hypothesis[], context: Context): void {
  for (const hypothesis of hypotheses) {
    const { hit, readings } = hypothesis;
    if (!readings.some(({ kind }) => kind === "surname")) continue;
    // "Mr. Johnson" may be any.
    const title = context.titleBefore(hit.first);
    if (title === undefined || title.role === HONORIFIC) continue;
    const choice = choose(hypothesis, context);
    if (choice?.reading.kind === "surname") context.evidence.introduce(choice.reading.key);
  }
}
