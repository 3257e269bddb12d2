import { basename } from "node:path";
import { overlaps, type Span } from "../../server/src/text/span.ts";
import type { DocumentJson } from "../../server/src/interchange/analysisJson.ts";
import type { Gold, GoldMeeting, GoldRow } from "./gold.ts";

/** What scoring reads of the analysis JSON. */
export interface ScoredAnalysis {
  readonly files: readonly {
    readonly path: string;
    readonly documents: readonly Pick<DocumentJson, "entities" | "dates" | "statements" | "meeting" | "boilerplate">[];
  }[];
}

/** Counts of one layer; shares are made of them, so that files and languages can be added up. */
export interface Tally {
  wanted: number;
  found: number;
  /** Right by the strict measure: exact span and label, right value, right speaker, right field, right character. */
  right: number;
  /** Right by the lenient one: an overlapping span of the label, or a span whatever its value. */
  near: number;
  /** Of the near ones, those linked to the right entry (entities only). */
  linked: number;
  readonly misses: string[];
}

export const layers = ["entities", "dates", "statements", "meetings", "boilerplate"] as const;
export type Layer = (typeof layers)[number];
export type Score = Readonly<Record<Layer, Tally>>;

const scoredLabels = new Set(["PER", "LOC", "ORG", "EVENT", "WORK", "MISC", "DEMONYM"]);

function emptyTally(): Tally {
  return { wanted: 0, found: 0, right: 0, near: 0, linked: 0, misses: [] };
}

export function emptyScore(): Score {
  return Object.fromEntries(layers.map((layer) => [layer, emptyTally()])) as unknown as Score;
}

/** Adds `more` to `sum`. */
export function add(sum: Score, more: Score): void {
  for (const layer of layers) {
    for (const count of ["wanted", "found", "right", "near", "linked"] as const)
      sum[layer][count] += more[layer][count];
    sum[layer].misses.push(...more[layer].misses);
  }
}

/** Harmonic mean of precision and recall. */
export function f1({ wanted, found }: Tally, hits: number): number {
  return wanted + found === 0 ? 1 : (2 * hits) / (wanted + found);
}

/** Scores each file of the gold that the analysis holds; by base name of the file. */
export function scoreFiles(gold: Gold, analysis: ScoredAnalysis): ReadonlyMap<string, Score> {
  const scores = new Map<string, Score>();
  const names = spellings(gold);
  for (const { path, documents } of analysis.files) {
    const file = basename(path);
    const of = <T extends { file: string }>(rows: readonly T[]) => rows.filter((row) => row.file === file);
    const score = emptyScore();
    scores.set(file, score);
    scoreEntities(
      of(gold.entities),
      documents.flatMap((document) => document.entities),
      score.entities,
    );
    scoreDates(
      of(gold.dates),
      documents.flatMap((document) => document.dates),
      score.dates,
    );
    const isNamed = (wanted: string | null, got: string | null) => sameName(names.get(file), wanted, got);
    scoreStatements(
      of(gold.statements),
      documents.flatMap((document) => document.statements),
      isNamed,
      score.statements,
    );
    for (const meeting of of(gold.meetings)) {
      scoreMeeting(
        meeting,
        documents.map((document) => document.meeting).find(Boolean) ?? null,
        isNamed,
        score.meetings,
      );
      scoreBoilerplate(
        meeting,
        documents.flatMap((document) => document.boilerplate),
        score.boilerplate,
      );
    }
  }
  return scores;
}

const fold = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
const same = (a: Span, b: Span) => a.start === b.start && a.end === b.end;
const isRightSpan = (gold: GoldRow, found: Span) =>
  [gold, ...(gold.acceptSpans ?? [])].some((span) => same(span, found));

/** One-to-one: right spans first, then overlapping ones, in text order. */
function pairUp<G extends GoldRow, F extends Span>(
  gold: readonly G[],
  found: readonly F[],
  fits: (g: G, f: F) => boolean,
): { readonly pairs: ReadonlyMap<G, F>; readonly spare: readonly F[] } {
  const pairs = new Map<G, F>();
  const used = new Set<F>();
  for (const meets of [isRightSpan, overlaps] as const)
    for (const wanted of gold) {
      if (pairs.has(wanted)) continue;
      const hit = found.find(
        (candidate) => !used.has(candidate) && meets(wanted, candidate) && fits(wanted, candidate),
      );
      if (hit === undefined) continue;
      pairs.set(wanted, hit);
      used.add(hit);
    }
  return { pairs, spare: found.filter((candidate) => !used.has(candidate)) };
}

/** Rows that count: those that must be found, and optional ones that were. */
function counted<G extends GoldRow>(gold: readonly G[], pairs: ReadonlyMap<G, unknown>): readonly G[] {
  return gold.filter((row) => pairs.has(row) || !(row.optional || row.inBoilerplate || row.inHeader));
}

function scoreEntities(gold: Gold["entities"], all: DocumentJson["entities"], tally: Tally): void {
  const inner = gold.flatMap((row) => (Array.isArray(row.nested) ? row.nested : []));
  const found = all
    .filter((mention) => scoredLabels.has(mention.label))
    .filter((mention) => !inner.some((span) => same(span, mention)) || gold.some((row) => isRightSpan(row, mention)));
  const { pairs, spare } = pairUp(gold, found, (wanted, mention) => wanted.label === mention.label);
  const needed = counted(gold, pairs);
  tally.wanted += needed.length;
  tally.found += found.length;
  tally.near += pairs.size;
  for (const row of needed) if (!pairs.has(row)) tally.misses.push(`missed «${row.surface}» ${row.label}`);
  for (const mention of spare) tally.misses.push(`spurious «${mention.text}» ${mention.label} ${mention.name}`);
  for (const [row, mention] of pairs) {
    if (isRightSpan(row, mention)) tally.right++;
    else tally.misses.push(`extent «${row.surface}» got «${mention.text}»`);
    if ((row.id !== null && row.id === mention.id) || fold(row.name) === fold(mention.name)) tally.linked++;
    else tally.misses.push(`link «${row.surface}» ${row.name} got ${mention.name}`);
  }
}

function scoreDates(gold: Gold["dates"], found: DocumentJson["dates"], tally: Tally): void {
  const { pairs, spare } = pairUp(gold, found, () => true);
  const needed = counted(gold, pairs);
  tally.wanted += needed.length;
  tally.found += found.length;
  tally.near += pairs.size;
  for (const row of needed) {
    const date = pairs.get(row);
    if (date === undefined) tally.misses.push(`missed «${row.surface}» ${row.value}`);
    else if ([row.value, ...(row.accept ?? [])].includes(date.value)) tally.right++;
    else tally.misses.push(`value «${row.surface}» ${row.value} got ${date.value}`);
  }
  for (const date of spare) tally.misses.push(`spurious «${date.text}» ${date.value}`);
}

type IsNamed = (wanted: string | null, got: string | null) => boolean;

function scoreStatements(
  gold: Gold["statements"],
  found: DocumentJson["statements"],
  isNamed: IsNamed,
  tally: Tally,
): void {
  for (const row of gold) {
    const middle = (row.start + row.end) >> 1;
    const holding = found
      .filter((statement) => statement.start <= middle && middle < statement.end)
      .toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
    const got = holding?.speaker ?? null;
    const joint = row.attribution === "joint" || row.speaker === "joint";
    tally.wanted++;
    tally.found++;
    if (joint ? got === "joint" || got === null : isNamed(row.speaker, got)) tally.right++;
    else tally.misses.push(`speaker at ${row.start}: ${row.speaker} (${row.attribution}) got ${got}`);
  }
}

function scoreMeeting(gold: GoldMeeting, got: DocumentJson["meeting"], isNamed: IsNamed, tally: Tally): void {
  const samePeople = (wanted: readonly string[], found: readonly string[]) =>
    wanted.length === found.length && wanted.every((name) => found.some((other) => isNamed(name, other)));
  const { date = null, mode = null, place = null, participants = [], attendees = [] } = got ?? {};
  const samePlace = gold.place
    ? gold.place.split(", ").some((part) => fold(place ?? "").includes(fold(part)))
    : place === null;
  const fields: readonly (readonly [string, boolean, unknown, unknown])[] = [
    ["date", date === (gold["meeting date"] ?? null), gold["meeting date"], date],
    ["mode", fold(mode ?? "") === fold(gold.mode ?? ""), gold.mode, mode],
    ["place", samePlace, gold.place, place],
    ["participants", samePeople(gold.participants ?? [], participants), gold.participants, participants],
    ["attendees", samePeople(gold.attendees ?? [], attendees), gold.attendees, attendees],
  ];
  for (const [field, right, wanted, found] of fields) {
    tally.wanted++;
    tally.found++;
    if (right) tally.right++;
    else tally.misses.push(`${field}: ${JSON.stringify(wanted)} got ${JSON.stringify(found)}`);
  }
}

function scoreBoilerplate(gold: GoldMeeting, found: readonly Span[], tally: Tally): void {
  const cells = (spans: readonly Span[]) => {
    const set = new Set<number>();
    for (const { start, end } of spans) for (let at = start; at < end; at++) set.add(at);
    return set;
  };
  const wanted = cells([...(gold.boilerplate ?? []), ...(gold.header ?? [])]);
  const got = cells(found);
  tally.wanted += wanted.size;
  tally.found += got.size;
  for (const cell of wanted) if (got.has(cell)) tally.right++;
}

/** How the persons of each file are written in it: a speaker whom no gazetteer lists may be named so. */
function spellings(gold: Gold): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const files = new Map<string, Map<string, string[]>>();
  for (const { file, name, surface } of gold.entities) {
    const names = files.get(file) ?? new Map<string, string[]>();
    files.set(file, names);
    names.set(name, [...(names.get(name) ?? [fold(name)]), fold(surface ?? "")]);
  }
  return files;
}

function sameName(
  names: ReadonlyMap<string, readonly string[]> | undefined,
  wanted: string | null,
  got: string | null,
): boolean {
  if (wanted === null || got === null) return wanted === got;
  const written = fold(got);
  return (names?.get(wanted) ?? [fold(wanted)]).some(
    (known) =>
      known === written ||
      (Math.min(known.length, written.length) >= 4 && (known.includes(written) || written.includes(known))),
  );
}
