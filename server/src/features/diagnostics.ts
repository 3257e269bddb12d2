import type { Problem } from "../recognise/model.ts";
import { byPosition } from "../text/span.ts";
import type { DocumentView } from "./view.ts";

/**
 * What is wrong in one document, or worth a look, in text order: problems of its delimiters and header, then those of
 * its analysis. `ignored` holds the codes that the user does not want to see.
 */
export function problemsOf(document: DocumentView, ignored: ReadonlySet<string>): Problem[] {
  return [...document.problems, ...document.analysis.problems]
    .filter(({ code }) => !ignored.has(code))
    .sort((a, b) => byPosition(a, b));
}
