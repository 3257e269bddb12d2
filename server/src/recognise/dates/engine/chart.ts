/**
 * A chart parser over short islands of tokens. Edges are completed from right to left: when a rule is tried at a
 * token, everything that starts further right is already known, so one walk down the grammar's tree finds all
 * phrases that start here, however they nest. Islands and edges per token are bounded, hence the whole is linear.
 */
import { Gap, TokenKind, type Tokens } from "../../../text/tokens.ts";
import { bitsOf, type Edge, type Meaning, memberOf, type Role } from "./edge.ts";
import type { GrammarNode } from "./grammar.ts";
import { Match } from "./rule.ts";

/** More phrases than this at one token are not followed up: no written date comes near. */
const MOST_EDGES = 96;
/** Steps after which an island is left as far as it is understood; real dates take a few hundred at most. */
const MOST_STEPS = 8000;

/** Words that open a phrase and stand outside its span: "from" May to July, "the" 1987 crash. */
const openers = new Set(["from", "between", "preposition", "article", "theWord"]);

const none: readonly Edge[] = [];

export class Chart {
  readonly tokens: Tokens;
  private readonly grammar: GrammarNode;
  private readonly outside: ReadonlySet<string>;
  private readonly edges: Edge[][] = [];
  /** The bits of all edges at each place, so that most places are passed over at one look. */
  private readonly masks: number[] = [];
  private first = 0;
  private end = 0;
  private steps = 0;
  private readonly path: Edge[] = [];
  private readonly match = new Match(this.path);

  /** `outside` holds the folded prepositions and articles of the language. */
  constructor(tokens: Tokens, grammar: GrammarNode, outside: ReadonlySet<string>) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.outside = outside;
  }

  /** Edges that may be mentions, in the order in which they were found. */
  readonly phrases: Edge[] = [];

  /** Empties the chart and spans it over the tokens from `first` to before `end`. */
  open(first: number, end: number): void {
    this.first = first;
    this.end = end;
    this.steps = 0;
    this.phrases.length = 0;
    // Lists are kept from island to island: most islands are small, and there are many.
    for (let i = 0; i < end - first; i++) {
      this.masks[i] = 0;
      const list = this.edges[i];
      if (list) list.length = 0;
      else this.edges.push([]);
    }
  }

  /** Edges that start at a token of the island. */
  at(token: number): readonly Edge[] {
    return token >= this.first && token < this.end ? (this.edges[token - this.first] as Edge[]) : none;
  }

  /** True where one of the edges that start at a token of the island may have one of the bits. */
  mayHold(token: number, bits: number): boolean {
    return ((this.masks[token - this.first] ?? 0) & bits) !== 0;
  }

  /** Adds an edge unless the same one is there or the place is full. `from` is the offset where its words start. */
  add(
    first: number,
    end: number,
    begin: number,
    category: string,
    member: string,
    meaning: Meaning,
    role: Role,
    rule: string,
    rank = 0,
    bits = bitsOf(category, member),
  ): void {
    const here = this.edges[first - this.first] as Edge[];
    if (here.length >= MOST_EDGES || end > this.end) return;
    const { number, name, expression, weak } = meaning;
    if (rule !== "") {
      for (const other of here) {
        if (other.end !== end || other.rule !== rule || other.category !== category || other.role !== role) continue;
        if (other.name === name && (other.number === number || Number.isNaN(number))) return;
      }
    }
    const edge = { first, end, begin, category, member, number, name, expression, weak, role, rule, rank, bits };
    here.push(edge);
    this.masks[first - this.first] = (this.masks[first - this.first] as number) | bits;
    if (expression !== null && !weak) this.phrases.push(edge);
  }

  /** Completes the chart. */
  parse(): void {
    for (let token = this.end - 1; token >= this.first; token--) {
      const here = this.edges[token - this.first] as Edge[];
      // The list grows while rules add to it: phrases that begin with a phrase that begins here.
      for (let i = 0; i < here.length; i++) this.follow(this.grammar, here[i] as Edge);
    }
  }

  private follow(node: GrammarNode, edge: Edge): void {
    if ((node.mask & edge.bits) === 0) return;
    const general = node.next.get(edge.category);
    const special = edge.member === "" ? undefined : node.next.get(edge.member);
    if (!general && !special) return;
    this.path.push(edge);
    if (general) this.visit(general, edge.end);
    if (special) this.visit(special, edge.end);
    this.path.pop();
  }

  private breaksLine(first: number, end: number): boolean {
    for (let token = first + 1; token < end; token++) {
      if ((this.tokens.gaps[token] as number) >= Gap.Line) return true;
    }
    return false;
  }

  /** True where a pause or a preposition follows, which is no article. */
  private isClosed(at: number): boolean {
    const { tokens } = this;
    if (at >= tokens.count || (tokens.gaps[at] as number) >= Gap.Line) return true;
    if (this.at(at).some(({ category }) => category === "article")) return false;
    return tokens.kinds[at] === TokenKind.Punctuation || this.outside.has(tokens.words[at]?.fold ?? "");
  }

  private visit(node: GrammarNode, at: number): void {
    if (++this.steps > MOST_STEPS) return;
    for (const { rule, rank } of node.rules) {
      const parts = this.path;
      if (rule.oneLine && this.breaksLine((parts[0] as Edge).first, at)) continue;
      if (rule.closed && !this.isClosed(at)) continue;
      const made = rule.build(this.match);
      if (!made) continue;
      const head = parts[0] as Edge;
      const opener = parts.length > 1 && openers.has(head.category) ? (parts[1] as Edge) : head;
      const name = made.name ?? "";
      this.add(
        head.first,
        at,
        opener.begin,
        rule.makes,
        name === "" ? "" : memberOf(rule.makes, name),
        {
          number: made.number ?? Number.NaN,
          name,
          expression: made.expression ?? null,
          weak: made.weak ?? false,
        },
        roleOf(parts),
        rule.name,
        rank,
      );
    }
    if (at >= this.end || !this.mayHold(at, node.mask)) return;
    const edges = this.edges[at - this.first] as Edge[];
    for (let i = 0; i < edges.length; i++) this.follow(node, edges[i] as Edge);
  }
}

/** A phrase stands in a range as its last word says ("5 მაისამდე"), else as its first does (لمايو). */
function roleOf(parts: readonly Edge[]): Role {
  return parts[parts.length - 1]?.role || parts[0]?.role || "";
}
