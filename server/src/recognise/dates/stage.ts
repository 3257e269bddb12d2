import type { Vocabulary } from "../../text/words.ts";
import type { Draft } from "../draft.ts";
import type { DateMention, Problem } from "../model.ts";
import type { Stage } from "../stage.ts";
import { anniversaryArithmetic } from "./check/anniversary.ts";
import { impossibleDay } from "./check/impossible.ts";
import { pastOfFuture } from "./check/tense.ts";
import { documentDate } from "./document/document.ts";
import { inOrder, type SlashedOrder } from "./document/order.ts";
import { findDates } from "./find.ts";
import { languageFor } from "./languages/index.ts";
import type { Found } from "./mention.ts";
import { outsideNames } from "./names.ts";
import { type Reader, makeReader } from "./reader.ts";
import { reconcile } from "./reconcile/reconcile.ts";
import type { Lean, Resolution } from "./resolve/context.ts";
import { Scope } from "./resolve/scope.ts";

export interface DateOptions {
  /** Which way an under-specified date leans where nothing in its sentence tells. Reports look back. */
  readonly lean?: Lean;
  /** How `03/04/2025` is read. */
  readonly order?: SlashedOrder;
}

/** Recognises dates, works out their values against the document's date, and reports contradictions. */
export function dateStage(vocabulary: Vocabulary, { lean = "past", order = "auto" }: DateOptions = {}): Stage {
  // By the tags of documents, of which several may share a language.
  const readers = new Map<string, Reader>();
  const readerFor = (tag: string): Reader => {
    const known = readers.get(tag);
    if (known) return known;
    const language = languageFor(tag);
    const reader = readers.get(language.tag) ?? makeReader(language, vocabulary);
    readers.set(language.tag, reader);
    readers.set(tag, reader);
    return reader;
  };
  return {
    name: "dates",
    run(draft) {
      readDocument(draft, readerFor(draft.language.tag), { lean, order });
    },
  };
}

function readDocument(draft: Draft, reader: Reader, { lean, order }: Required<DateOptions>): void {
  const { tokens } = draft;
  const { text } = draft.input;
  const { language } = reader.compiled;
  const all = outsideNames(findDates(tokens, reader.compiled), draft.entities);
  // The document's own date may be a slashed one; once known, it helps to read the others.
  const early = inOrder(all, text, null, order, language.order);
  const { date, header, problems } = documentDate(draft, early, reader);
  const found = date.today === null ? early : inOrder(all, text, date.today, order, language.order);
  const scope = new Scope(reader, tokens, date.today, lean, draft.entities);
  const onDay = (day: number): Resolution[] => readAll(found, new Scope(reader, tokens, day, lean, draft.entities));
  const values = agreed(
    readAll(found, scope),
    date.month === null ? [] : [date.month.first, date.month.last].map(onDay),
  );
  const reports: Problem[] = [...problems];
  for (const [i, mention] of found.entries()) {
    const value = values[i] as Resolution;
    add(reports, impossibleDay(mention, value, scope));
    if (date.today !== null) add(reports, pastOfFuture(mention, value, date.today, scope));
  }
  if (found.length > 0) {
    const settled = reconcile(found, values, tokens, reader.compiled, scope);
    reports.push(...settled.problems);
    for (let i = 0; i < found.length; i++) add(reports, anniversaryArithmetic(found, settled.values, i));
    draft.dates = [...header, ...found.map((mention, i) => [mention, settled.values[i] as Resolution] as const)].map(
      published,
    );
  } else draft.dates = header.map(published);
  draft.date = date.document;
  draft.problems.push(...reports);
}

function readAll(found: readonly Found[], scope: Scope): Resolution[] {
  return found.map((mention, i) => scope.read(mention, found[i + 1] ?? null));
}

/** Of a text whose day nobody knows: the values that hold on the first as on the last day that it may be of. */
function agreed(values: Resolution[], onDays: readonly Resolution[][]): Resolution[] {
  const [first, last] = onDays;
  if (first === undefined || last === undefined) return values;
  return values.map((value, i) => {
    const one = first[i] as Resolution;
    return one.value !== null && one.value === last[i]?.value ? one : value;
  });
}

function add(reports: Problem[], problem: Problem | null): void {
  if (problem) reports.push(problem);
}

function published([found, value]: readonly [Found, Resolution]): DateMention {
  return {
    start: found.start,
    end: found.end,
    type: value.type,
    value: value.value,
    mod: value.mod,
    rule: found.rule,
    calendar: value.calendar,
    literal: value.literal,
    implied: value.implied,
    because: value.because,
  };
}
