/** Header keys that readers know, each with the other names it goes by. The first name is the one that is stored. */
const names: readonly (readonly string[])[] = [
  ["id", "docid", "docno", "doc-id", "doc_id", "document-id", "document_id"],
  ["date", "pubdate", "published", "publication-date", "publication_date", "date_time", "datetime"],
  ["lang", "language", "locale"],
  ["title", "headline", "heading", "hl"],
  ["source", "publisher", "outlet", "agency", "site"],
  ["url", "link", "uri", "href"],
  ["author", "authors", "byline", "by", "correspondent"],
  ["translator", "translated-by", "translated_by"],
  ["place", "dateline", "location"],
  ["country"],
  ["section", "category", "categories", "rubric"],
  ["keywords", "tags", "subject", "subjects", "topic", "topics"],
  ["description", "summary", "abstract", "subtitle"],
  ["event", "meeting", "occasion"],
  ["participants", "speakers", "speaker"],
  ["retrieved", "accessed", "crawled", "modified", "updated"],
  ["type", "genre", "doctype", "kind"],
  ["collection", "corpus", "series"],
  ["note", "notes", "comment"],
  ["license", "licence", "rights", "copyright"],
  ["version"],
];

const storedNames: ReadonlyMap<string, string> = new Map(
  names.flatMap((group) => group.map((name) => [name, group[0] as string] as const)),
);

/** The name under which a key is stored: in lower case, and the usual one where it goes by several. */
export function storedKey(key: string): string {
  const lower = key.toLowerCase();
  return storedNames.get(lower) ?? lower;
}

export function isKnownKey(key: string): boolean {
  return storedNames.has(key.toLowerCase());
}

/** The known key that a misspelt one must mean: one letter added, left out, exchanged or swapped; else null. */
export function nearestKey(key: string): string | null {
  const lower = key.toLowerCase();
  if (lower.length < 3) return null;
  const near = new Set<string>();
  for (const [name, stored] of storedNames) if (name.length >= 3 && isOneSlipAway(lower, name)) near.add(stored);
  return near.size === 1 ? ([...near][0] as string) : null;
}

function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  if (restA.length > restB.length) return restA.slice(1) === restB;
  if (restB.length > restA.length) return restB.slice(1) === restA;
  if (restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
