import { mark } from "../../../text/tokens.ts";
import type { Found } from "../judgement/found.ts";

/** The names of a document by the tokens they begin and end with; nested ones aside, they do not overlap. */
export class NameIndex {
  readonly all: readonly Found[];
  /** By token: index of the name that begins or ends there + 1, or 0. */
  private readonly firsts: Uint32Array;
  private readonly lasts: Uint32Array;
  /** By token: index of the name that it belongs to + 1, or 0. */
  private readonly held: Uint32Array;

  constructor(found: readonly Found[], tokens: number) {
    this.all = found.filter(({ mention }) => !mention.nested);
    this.firsts = new Uint32Array(tokens);
    this.lasts = new Uint32Array(tokens);
    this.held = new Uint32Array(tokens);
    this.all.forEach(({ first, last }, i) => {
      this.firsts[first] = i + 1;
      this.lasts[last] = i + 1;
      mark(this.held, first, last, i + 1);
    });
  }

  /** True where the token is a part of a name. */
  holds(token: number): boolean {
    return (this.held[token] ?? 0) > 0;
  }

  /** The owner of roles that the token belongs to. */
  ownerAt(token: number): Found | undefined {
    return asOwner(this.all[(this.held[token] ?? 0) - 1]);
  }

  /** The body that the token belongs to, be it listed or not. */
  bodyAt(token: number): Found | undefined {
    const one = this.all[(this.held[token] ?? 0) - 1];
    return one?.mention.label === "ORG" ? one : undefined;
  }

  /** The place, body, people or other owner of roles that begins with this token. */
  ownerFrom(token: number): Found | undefined {
    return asOwner(this.all[(this.firsts[token] ?? 0) - 1]);
  }

  ownerUpTo(token: number): Found | undefined {
    return asOwner(this.all[(this.lasts[token] ?? 0) - 1]);
  }

  /** The person named from this token on. */
  personFrom(token: number): Found | undefined {
    const one = this.all[(this.firsts[token] ?? 0) - 1];
    return one?.mention.label === "PER" ? one : undefined;
  }

  personUpTo(token: number): Found | undefined {
    const one = this.all[(this.lasts[token] ?? 0) - 1];
    return one?.mention.label === "PER" ? one : undefined;
  }
}

function asOwner(one: Found | undefined): Found | undefined {
  return one === undefined || one.mention.label === "PER" || one.entry === null ? undefined : one;
}
