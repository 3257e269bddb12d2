import type { AccountStatement } from "./account.ts";

/** For each statement of one account the index of its counterpart in the other, or -1. */
export interface Alignment {
  readonly forward: Int32Array;
  readonly backward: Int32Array;
}

/** Comparisons of two statements at most, however long the accounts: longer ones are compared piece by piece. */
const MOST_CELLS = 250_000;

/**
 * Finds the statements of two accounts that say the same, in whatever languages. First those whose names, dates and
 * numbers alone say so, wherever they stand and whoever is said to speak. Accounts put their speakers in different
 * order but mostly keep the order within what each says: so what is left of each voice is aligned by itself, in order,
 * with skips. Bounded by `MOST_CELLS`.
 */
export function align(a: readonly AccountStatement[], b: readonly AccountStatement[]): Alignment {
  const forward = new Int32Array(a.length).fill(-1);
  const backward = new Int32Array(b.length).fill(-1);
  const weigh = weights(a, b);
  const join: Join = (i, j) => {
    forward[i] = j;
    backward[j] = i;
  };
  anywhere(a, b, weigh, join);
  const voices = byVoice(b);
  for (const [voice, ours] of byVoice(a)) {
    const theirs = voices.get(voice);
    if (theirs === undefined) continue;
    const left = ours.filter((i) => forward[i] === -1);
    const leftThere = theirs.filter((j) => backward[j] === -1);
    inOrder([a, left], [b, leftThere], weigh, join);
  }
  return { forward, backward };
}

function byVoice(account: readonly AccountStatement[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [index, { voice }] of account.entries()) {
    const known = found.get(voice);
    if (known === undefined) found.set(voice, [index]);
    else known.push(index);
  }
  return found;
}

type Weigh = (feature: string) => number;

/** What a feature tells: nothing where it stands everywhere, most where it stands once in each account. */
function weights(a: readonly AccountStatement[], b: readonly AccountStatement[]): Weigh {
  const counts = new Map<string, number>();
  for (const { features } of a) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  for (const { features } of b) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const total = a.length + b.length;
  const known = new Map<string, number>();
  for (const [feature, count] of counts) {
    known.set(feature, kindWeight(feature) * Math.log(1 + total / count));
  }
  return (feature) => known.get(feature) ?? 0;
}

function kindWeight(feature: string): number {
  switch (feature.charAt(0)) {
    case "n": // name, number
    case "d": // date
      return 1;
    default: // role, word
      return 0.5;
  }
}

/** How alike two statements are by what stands in them, from 0 to 1: the cosine of their weighted features. */
function likeness(a: AccountStatement, b: AccountStatement, weigh: Weigh): number {
  const [small, large] = a.features.size <= b.features.size ? [a, b] : [b, a];
  let shared = 0;
  for (const feature of small.features) if (large.features.has(feature)) shared += weigh(feature) ** 2;
  if (shared === 0) return 0;
  return shared / Math.sqrt(norm(a, weigh) * norm(b, weigh));
}

function norm({ features }: AccountStatement, weigh: Weigh): number {
  let sum = 0;
  // Words of the language are left out: between two languages none can be shared, and that says nothing.
  for (const feature of features) if (!feature.startsWith("word")) sum += weigh(feature) ** 2;
  return sum + 1;
}

/** What a pair must be worth at least to be joined rather than skipped. */
const PAIR = 0.4;
/** How much it counts that two statements stand at the same place within what their speaker says: alone, too little. */
const PLACE = 0.3;
const QUOTE = 0.1;

type Join = (i: number, j: number) => void;

/** Aligns what one voice says in both accounts; very long ones piece by piece, each with its like by place. */
function inOrder(
  [a, ours]: readonly [readonly AccountStatement[], readonly number[]],
  [b, theirs]: readonly [readonly AccountStatement[], readonly number[]],
  weigh: Weigh,
  join: Join,
): void {
  const pieces = Math.ceil((ours.length * theirs.length) / MOST_CELLS);
  const piece = (list: readonly number[], n: number): readonly number[] =>
    list.slice(Math.floor((n * list.length) / pieces), Math.floor(((n + 1) * list.length) / pieces));
  for (let n = 0; n < pieces; n++) pieceInOrder([a, piece(ours, n)], [b, piece(theirs, n)], weigh, join);
}

const SKIP_OURS = 0;
const SKIP_THEIRS = 1;
const TAKE = 2;

/** The pairs in order that are worth most together; what has no like is skipped. */
function pieceInOrder(
  [a, ours]: readonly [readonly AccountStatement[], readonly number[]],
  [b, theirs]: readonly [readonly AccountStatement[], readonly number[]],
  weigh: Weigh,
  join: Join,
): void {
  const [rows, columns] = [ours.length, theirs.length];
  const steps = new Uint8Array(rows * columns);
  // The most that can be had from each column on, below the row that is looked at.
  let below = new Float64Array(columns + 1);
  for (let row = rows - 1; row >= 0; row--) {
    const x = a[ours[row] as number] as AccountStatement;
    const best = new Float64Array(columns + 1);
    for (let column = columns - 1; column >= 0; column--) {
      const y = b[theirs[column] as number] as AccountStatement;
      const apart = Math.abs((row + 0.5) / rows - (column + 0.5) / columns);
      const worth = likeness(x, y, weigh) + PLACE * (1 - 2 * apart) + (x.quote === y.quote ? QUOTE : 0) - PAIR;
      const [without, later] = [below[column] as number, best[column + 1] as number];
      const taken = (below[column + 1] as number) + worth;
      best[column] = Math.max(taken, without, later);
      steps[row * columns + column] =
        taken > without && taken > later ? TAKE : without >= later ? SKIP_OURS : SKIP_THEIRS;
    }
    below = best;
  }
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    const step = steps[row * columns + column];
    if (step === TAKE) join(ours[row] as number, theirs[column] as number);
    if (step !== SKIP_THEIRS) row++;
    if (step !== SKIP_OURS) column++;
  }
}

/** Likeness that joins two statements whatever their voices and places. */
const STRONG = 0.4;
/** A feature that stands in more statements does not tell them apart. */
const COMMON = 20;

/** Joins what is alike enough by what stands in it, the most alike first. */
function anywhere(a: readonly AccountStatement[], b: readonly AccountStatement[], weigh: Weigh, join: Join): void {
  const holders = new Map<string, number[]>();
  for (const [j, { features }] of b.entries())
    for (const feature of features) {
      const known = holders.get(feature);
      if (known === undefined) holders.set(feature, [j]);
      else known.push(j);
    }
  const pairs: { readonly i: number; readonly j: number; readonly alike: number }[] = [];
  for (const [i, statement] of a.entries()) {
    const candidates = new Set<number>();
    for (const feature of statement.features) {
      const holding = holders.get(feature) ?? [];
      if (holding.length <= COMMON) for (const j of holding) candidates.add(j);
    }
    for (const j of candidates) {
      const alike = likeness(statement, b[j] as AccountStatement, weigh);
      if (alike >= STRONG) pairs.push({ i, j, alike });
    }
  }
  pairs.sort((x, y) => y.alike - x.alike || x.i - y.i || x.j - y.j);
  const [ours, theirs] = [new Set<number>(), new Set<number>()];
  for (const { i, j } of pairs) {
    if (ours.has(i) || theirs.has(j)) continue;
    ours.add(i);
    theirs.add(j);
    join(i, j);
  }
}
