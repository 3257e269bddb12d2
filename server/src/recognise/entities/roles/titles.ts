import type { Tokens } from "../../../text/tokens.ts";
import type { Role } from "../../lexicon/roles/index.ts";
import type { Layer } from "../gazetteer/gazetteer.ts";
import { HONORIFIC, roleKind } from "../gazetteer/role-entries.ts";
import type { Lexicon } from "../matching/lexicon.ts";
import type { Hit } from "../matching/scan.ts";
import { readingsOf } from "../judgement/reading.ts";

/** A role noun or a word of courtesy where it stands: "prime minister", «معالي». */
export interface Title {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly role: Role | typeof HONORIFIC;
  readonly plural: boolean;
}

/** No title is longer, in tokens (Chinese characters). */
const LONGEST_TITLE = 20;

/** The titles of a document, by where they begin and end. */
export class Titles {
  readonly all: readonly Title[];
  private readonly starts = new Map<number, Title>();
  private readonly ends = new Map<number, Title>();

  constructor(all: readonly Title[]) {
    this.all = all;
    for (const title of all) {
      this.starts.set(title.first, title);
      this.ends.set(title.last, title);
    }
  }

  /** The title that the tokens belong to, both included. */
  holding(first: number, last: number): Title | undefined {
    for (let at = first; at >= 0 && first - at < LONGEST_TITLE; at--) {
      const title = this.starts.get(at);
      if (title !== undefined) return title.last >= last ? title : undefined;
    }
    return undefined;
  }

  /** The title that begins at this token. */
  startingAt(token: number): Title | undefined {
    return this.starts.get(token);
  }

  /** The title that ends at this token. */
  endingAt(token: number): Title | undefined {
    return this.ends.get(token);
  }
}

/** Parts the hits of the roles' layer from those of names. The longest title holds at each place. */
export function takeTitles(
  hits: readonly Hit[],
  roles: Layer,
  tokens: Tokens,
  lexicon: Lexicon,
): { names: Hit[]; titles: Titles } {
  const names: Hit[] = [];
  const found: (Title & { readonly changed: boolean })[] = [];
  for (const hit of hits) {
    if (hit.layer !== roles) {
      names.push(hit);
      continue;
    }
    const reading = readingsOf(hit, tokens, lexicon).find(({ own }) => own);
    if (reading === undefined) continue;
    const { first, last, start, end, changed } = hit;
    found.push({ first, last, start, end, changed, ...roleKind(reading.key) });
  }
  found.sort(
    (a, b) =>
      a.first - b.first ||
      b.last - a.last ||
      Number(a.changed) - Number(b.changed) ||
      Number(b.plural) - Number(a.plural),
  );
  const titles: Title[] = [];
  let behind = -1;
  for (const title of found) {
    if (title.first <= behind) continue;
    titles.push(title);
    behind = title.last;
  }
  return { names, titles: new Titles(titles) };
}
