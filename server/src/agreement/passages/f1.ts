import { type Figure, undefinedFor } from "../figure.ts";
import { byPosition, overlaps, type Span } from "../../text/span.ts";
import { firstIndex } from "../../text/search.ts";
import type { CodedPassage } from "../material.ts";

/** How many passages two annotators have with one code each, and how many of these the other has as well. */
export interface Matched {
  readonly first: number;
  readonly second: number;
  readonly firstFound: number;
  readonly secondFound: number;
}

const noneMatched: Matched = { first: 0, second: 0, firstFound: 0, secondFound: 0 };

/** `exact`: the same code on the same characters; `relaxed`: the same code on some character in common. */
export type Strictness = "exact" | "relaxed";

/** A passage with several codes counts once for each; `code` counts that one alone. */
export function matched(
  first: readonly CodedPassage[],
  second: readonly CodedPassage[],
  strictness: Strictness,
  code?: string,
): Matched {
  const [a, b] = [coded(first, code), coded(second, code)];
  const found = strictness === "exact" ? equals : overlapping;
  return { first: a.length, second: b.length, firstFound: found(a, b), secondFound: found(b, a) };
}

export function sum(all: readonly Matched[]): Matched {
  return all.reduce(
    (total, one) => ({
      first: total.first + one.first,
      second: total.second + one.second,
      firstFound: total.firstFound + one.firstFound,
      secondFound: total.secondFound + one.secondFound,
    }),
    noneMatched,
  );
}

/** The second annotator's precision with the first one's passages as the truth, recall, and their harmonic mean. */
export interface Accuracy {
  readonly precision: Figure;
  readonly recall: Figure;
  readonly f1: Figure;
}

export function accuracy({ first, second, firstFound, secondFound }: Matched): Accuracy {
  const precision = second === 0 ? undefinedFor("the second marked nothing") : secondFound / second;
  const recall = first === 0 ? undefinedFor("the first marked nothing") : firstFound / first;
  return { precision, recall, f1: f1({ first, second, firstFound, secondFound }) };
}

/** 0 where only one of the two has marked anything; undefined where neither has. */
export function f1({ first, second, firstFound, secondFound }: Matched): Figure {
  if (first + second === 0) return undefinedFor("nobody marked anything");
  if (firstFound + secondFound === 0) return 0;
  const [precision, recall] = [secondFound / second, firstFound / first];
  return (2 * precision * recall) / (precision + recall);
}

interface CodedSpans {
  readonly code: string;
  readonly spans: readonly Span[];
}

function coded(passages: readonly CodedPassage[], only: string | undefined): CodedSpans[] {
  return passages.flatMap(({ spans, codes }) =>
    codes.filter((code) => only === undefined || code === only).map((code) => ({ code, spans })),
  );
}

/** How many of the passages stand among the others; of equals, as many as there are on both sides. */
function equals(own: readonly CodedSpans[], others: readonly CodedSpans[]): number {
  const keys = new Map<string, number>();
  for (const other of others) keys.set(keyOf(other), (keys.get(keyOf(other)) ?? 0) + 1);
  let found = 0;
  for (const one of own) {
    const left = keys.get(keyOf(one)) ?? 0;
    if (left === 0) continue;
    keys.set(keyOf(one), left - 1);
    found++;
  }
  return found;
}

function keyOf({ code, spans }: CodedSpans): string {
  return `${spans.map(({ start, end }) => `${start}-${end}`).join(",")} ${code}`;
}

function overlapping(own: readonly CodedSpans[], others: readonly CodedSpans[]): number {
  const byCode = new Map<string, Span[]>();
  for (const { code, spans } of others) byCode.set(code, [...(byCode.get(code) ?? []), ...spans]);
  const fields = new Map([...byCode].map(([code, spans]) => [code, new Field(spans)]));
  return own.filter(({ code, spans }) => spans.some((span) => fields.get(code)?.touches(span) ?? false)).length;
}

/** Spans, possibly overlapping, that are asked whether one of them shares a character with another span. */
class Field {
  private readonly spans: readonly Span[];
  /** The furthest end of the spans up to and with that index. */
  private readonly reach: readonly number[];

  constructor(spans: readonly Span[]) {
    this.spans = spans.toSorted(byPosition);
    let furthest = 0;
    this.reach = this.spans.map(({ end }) => (furthest = Math.max(furthest, end)));
  }

  touches(span: Span): boolean {
    const { spans, reach } = this;
    const candidate = spans[firstIndex(spans.length, (index) => (reach[index] as number) > span.start)];
    return candidate !== undefined && overlaps(candidate, span);
  }
}
