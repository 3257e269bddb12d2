import type { DocumentAnalysis, EntityMention } from "../recognise/model.ts";
import { covers } from "../text/span.ts";
import type { DocumentView } from "./view.ts";

/** The innermost name at `offset` (its end included), relative to the document; undefined where there is none. */
export function mentionAt(document: DocumentView, offset: number): EntityMention | undefined {
  return document.analysis.entities
    .filter((mention) => covers(mention, offset) || mention.end === offset)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/**
 * What joins mentions of one thing: the gazetteer's key, or for a name that no gazetteer lists its label and spelling.
 */
export function linkOf(mention: EntityMention): string {
  return mention.entity?.key ?? `${mention.label}:${mention.name}`;
}

/** The mentions of one thing in a document, in text order. */
export function mentionsOf({ entities }: DocumentAnalysis, link: string): EntityMention[] {
  return entities.filter((mention) => linkOf(mention) === link);
}

/** Where the reader learns who is meant: the first mention under the longest name, names rather than roles. */
export function introductionOf(analysis: DocumentAnalysis, link: string): EntityMention | undefined {
  const mentions = mentionsOf(analysis, link);
  const names = mentions.filter(({ label }) => label !== "ROLE" && label !== "DEMONYM");
  let best: EntityMention | undefined;
  for (const mention of names.length > 0 ? names : mentions) {
    if (best === undefined || mention.end - mention.start > best.end - best.start) best = mention;
  }
  return best;
}
