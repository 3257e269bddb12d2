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

/** The titles of a document, by the tokens they stand on. They do not overlap. */
export class Titles {
  readonly all: readonly Title[];
  /** By token: index of its title + 1, or 0. */
  private readonly held: Uint32Array;

  constructor(all: readonly Title[], tokens: number) {
    this.all = all;
    this.held = new Uint32Array(tokens);
    all.forEach(({ first, last }, i) => this.held.fill(i + 1, first, last + 1));
  }

  /** The title that the token belongs to. */
  at(token: number): Title | undefined {
    const index = this.held[token];
    return index === undefined || index === 0 ? undefined : this.all[index - 1];
  }

  /** The title that begins at this token. */
  startingAt(token: number): Title | undefined {
    const title = this.at(token);
    return title?.first === token ? title : undefined;
  }

  /** The title that ends at this token. */
  endingAt(token: number): Title | undefined {
    const title = this.at(token);
    return title?.last === token ? title : undefined;
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
  return { names, titles: new Titles(titles, tokens.count) };
}
