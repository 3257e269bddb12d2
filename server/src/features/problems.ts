import type { Problem } from "../recognise/model.ts";
import { byPosition } from "../text/span.ts";

/** The problems in text order, without those whose codes the user does not want to see. */
export function shown(problems: readonly Problem[], ignored: ReadonlySet<string>): Problem[] {
  return problems.filter(({ code }) => !ignored.has(code)).sort(byPosition);
}
