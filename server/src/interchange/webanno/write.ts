import { notesOf } from "../../annotation/model.ts";
import type { Span } from "../../text/span.ts";
import { Vocabulary } from "../../text/words.ts";
import { documentName } from "../documentName.ts";
import type { ExportInput, ExportOptions, OutputChunk } from "../format.ts";
import { valueOf } from "../format.ts";
import { labelledSpans } from "../labelled.ts";
import { canHold, featureLacks, type LackKind } from "../lacks.ts";
import type { LossCollector } from "../loss.ts";
import type { Outgoing, OutgoingAnnotation } from "../outgoing.ts";
import { outgoing } from "../outgoing.ts";
import type { Part } from "../own.ts";
import { ownOption } from "../own.ts";
import { type TextToken, textTokens } from "../tokens.ts";
import { escapeText, escapeValue } from "./escapes.ts";
import { passageLayer, recognisedLayer } from "./vocabulary.ts";

const lacks: readonly LackKind[] = [
  "orphaned",
  "whole-document",
  "lost-pieces",
  "repeated-codes",
  "unknown-fields",
  "broken-characters",
];
const lacksWithoutOwn: readonly LackKind[] = [...lacks, ...featureLacks];

export async function* write(
  input: ExportInput,
  options: ExportOptions,
  losses: LossCollector,
): AsyncIterable<OutputChunk> {
  const keepsOwn = valueOf(ownOption, options) === "true";
  const layers = options.layers ?? ["annotations"];
  const vocabulary = new Vocabulary();
  const features = keepsOwn ? "code|note|readout" : "code|note";
  const header = [
    "#FORMAT=WebAnno TSV 3.3",
    `#T_SP=${passageLayer}|${features}`,
    ...(layers.some((layer) => layer !== "annotations") ? [`#T_SP=${recognisedLayer}|code|note`] : []),
  ];
  for await (const each of outgoing(input, options)) {
    const path = `${documentName(each.document)}.tsv`;
    yield { path, content: `${header.join("\n")}\n\n\n` };
    const held = each.annotations.filter((out) => canHold(out, keepsOwn ? lacks : lacksWithoutOwn, losses));
    const tokens = coveringTokens(each.plain, vocabulary);
    const labels = held.flatMap((out) => labelsOf(out, tokens, keepsOwn, losses));
    const widths = header.length > 2 ? [keepsOwn ? 3 : 2, 2] : [keepsOwn ? 3 : 2];
    for (const content of sentences(each, tokens, labels, widths)) yield { path, content };
  }
}

/** The first token begins where the text does: what stands before a sentence is not recorded. */
function coveringTokens(plain: string, vocabulary: Vocabulary): readonly TextToken[] {
  const tokens = textTokens(plain, vocabulary);
  const [first] = tokens;
  const start = first?.start ?? plain.length;
  return start === 0 ? tokens : [{ start: 0, end: start, opensLine: true }, ...tokens];
}

/** A label on whole tokens and parts of tokens, with its values for the columns. */
interface Label extends Span {
  readonly recognised: boolean;
  readonly values: readonly (string | null)[];
}

function labelsOf(
  out: OutgoingAnnotation,
  tokens: readonly TextToken[],
  keepsOwn: boolean,
  losses: LossCollector,
): readonly Label[] {
  const { annotation, layer } = out;
  const notes = notesOf(annotation);
  const joined = notes.join("\n\n");
  const native: Part[] = notes.length > 1 ? [] : ["notes"];
  const recognised = layer !== "annotations";
  const all = labelledSpans(out, native);
  const kept = all.flatMap(({ start, end, label, own }) => {
    const place = withoutSpace(tokens, { start, end });
    return place === null ? [] : [{ place, label, own, exact: place.start === start && place.end === end }];
  });
  if (kept.length === 0) losses.add("white-space", "passages of white space alone are left out", annotation.id);
  else if (kept.length < all.length || kept.some(({ exact }) => !exact)) {
    losses.add("edges", "white space at the ends of passages is left out", annotation.id);
  }
  return kept.map(({ place, label, own }, index): Label => {
    const note = index === 0 && notes.length > 0 ? joined : null;
    const carried = JSON.stringify(index === 0 ? all[0]?.own : own);
    return { ...place, recognised, values: keepsOwn && !recognised ? [label, note, carried] : [label, note] };
  });
}

/** The part of the span that tokens cover; null where none does. */
function withoutSpace(tokens: readonly TextToken[], { start, end }: Span): Span | null {
  const first = tokens[indexBehind(tokens, start)];
  let last = indexBehind(tokens, end - 1);
  while (last > 0 && (tokens[last]?.start ?? end) >= end) last--;
  const from = Math.max(start, first?.start ?? end);
  const until = Math.min(end, tokens[last]?.end ?? start);
  return from < until ? { start: from, end: until } : null;
}

/** Index of the first token that ends behind the offset. */
function indexBehind(tokens: readonly TextToken[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle] as TextToken).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A row of the table: a token, or a part of one on which a label begins or ends. */
interface Unit extends Span {
  readonly name: string;
  readonly labels: { readonly label: Label; readonly id: number }[];
}

/** `widths` is how many columns each layer has. A sentence for each line that has tokens; it goes on until the next one begins, so that no text is left out. */
function* sentences(
  { plain }: Outgoing,
  tokens: readonly TextToken[],
  labels: readonly Label[],
  widths: readonly number[],
): Generator<string> {
  const units = tokens.map((): Unit[] => []);
  const whole = placeLabels(tokens, labels, units);
  const opening = tokens.flatMap(({ opensLine }, index) => (opensLine || index === 0 ? [index] : []));
  for (const [number, first] of opening.entries()) {
    const next = opening[number + 1] ?? tokens.length;
    const start = (tokens[first] as TextToken).start;
    const end = tokens[next]?.start ?? plain.length;
    const lines = plain
      .slice(start, end)
      .split("\n")
      .map((line) => `#Text=${escapeText(line)}\n`);
    const rows: string[] = [];
    for (let index = first; index < next; index++) {
      const { start: from, end: until } = tokens[index] as TextToken;
      const name = `${number + 1}-${index - first + 1}`;
      const token: Unit = { name, start: from, end: until, labels: whole[index] ?? [] };
      rows.push(rowOf(token, plain, widths));
      for (const [part, unit] of (units[index] ?? []).entries()) {
        rows.push(rowOf({ ...unit, name: `${name}.${part + 1}` }, plain, widths));
      }
    }
    yield `${lines.join("")}${rows.join("")}\n`;
  }
}

/** Puts each label onto the tokens that it covers whole; where it covers a part, onto a part of the token. */
function placeLabels(tokens: readonly TextToken[], labels: readonly Label[], parts: Unit[][]): Unit["labels"][] {
  const whole = tokens.map((): Unit["labels"][number][] => []);
  labels.forEach((label, index) => {
    const id = index + 1;
    for (let at = indexBehind(tokens, label.start); at < tokens.length; at++) {
      const token = tokens[at] as TextToken;
      if (token.start >= label.end) break;
      const start = Math.max(token.start, label.start);
      const end = Math.min(token.end, label.end);
      if (start === token.start && end === token.end) {
        whole[at]?.push({ label, id });
        continue;
      }
      const own = parts[at] as Unit[];
      const same = own.find((unit) => unit.start === start && unit.end === end);
      if (same !== undefined) same.labels.push({ label, id });
      else own.push({ name: "", start, end, labels: [{ label, id }] });
    }
  });
  return whole;
}

/** Every value bears the number of its annotation, so that those on several rows, and several on one, are told apart. */
function rowOf({ name, start, end, labels }: Unit, plain: string, widths: readonly number[]): string {
  const cells = [name, `${start}-${end}`, escapeText(plain.slice(start, end))];
  for (const [layer, width] of widths.entries()) {
    const own = labels.filter(({ label }) => label.recognised === (layer === 1));
    for (let column = 0; column < width; column++) {
      const values = own.map(({ label, id }) => {
        const value = label.values[column] ?? null;
        return `${value === null ? "*" : escapeValue(value)}[${id}]`;
      });
      cells.push(values.length === 0 ? "_" : values.join("|"));
    }
  }
  return `${cells.join("\t")}\t\n`;
}
