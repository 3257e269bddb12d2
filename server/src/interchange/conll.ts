/** CoNLL-2002 with IOB2 tags: a token a line, a blank line between sentences, a column for each layer. */
import { codesOf } from "../annotation/model.ts";
import type { Span } from "../text/span.ts";
import { Vocabulary } from "../text/words.ts";
import { readConll } from "./conll/read.ts";
import { documentName } from "./documentName.ts";
import { readingEach, writing } from "./directions.ts";
import type { ExportInput, ExportLayer, ExportOptions, Format, OutputChunk } from "./format.ts";
import { canHold, type LackKind, saidLacks } from "./lacks.ts";
import type { LossCollector } from "./loss.ts";
import type { Outgoing, OutgoingAnnotation } from "./outgoing.ts";
import { outgoing } from "./outgoing.ts";
import { slugOf } from "./slug.ts";
import { type TextToken, textTokens } from "./tokens.ts";

export const conll: Format = {
  name: "conll",
  label: "CoNLL-2002 (IOB2)",
  description: "training data for taggers: a token a line with its tag; nothing overlaps",
  extensions: ["conll", "iob2"],
  isFolder: false,
  options: [],
  write: writing(write),
  read: readingEach(readConll),
};

const lacks: readonly LackKind[] = [
  "orphaned",
  "whole-document",
  "uncoded",
  "lost-pieces",
  "unknown-fields",
  "discontinuous",
  "several-codes",
  "broken-characters",
  ...saidLacks,
];

async function* write(input: ExportInput, options: ExportOptions, losses: LossCollector): AsyncIterable<OutputChunk> {
  const path = `${options.name ?? "annotations"}.conll`;
  const layers = options.layers ?? ["annotations"];
  const vocabulary = new Vocabulary();
  yield { path, content: "" };
  for await (const each of outgoing(input, options)) {
    const name = encodeURI(documentName(each.document));
    yield { path, content: `-DOCSTART-\t${name}\t${layers.map(() => "O").join("\t")}\n\n` };
    yield { path, content: rowsOf(each, layers, vocabulary, losses) };
  }
}

function rowsOf(
  { plain, annotations }: Outgoing,
  layers: readonly ExportLayer[],
  vocabulary: Vocabulary,
  losses: LossCollector,
): string {
  const tokens = textTokens(plain, vocabulary);
  const columns = layers.map((layer) => {
    const own = annotations.filter((out) => out.layer === layer);
    return tagsOf(
      tokens,
      own.filter((out) => canHold(out, lacks, losses)),
      losses,
    );
  });
  const rows = tokens.map(({ start, end, opensLine }, index) => {
    const tags = columns.map((column) => column[index] ?? "O").join("\t");
    return `${opensLine && index > 0 ? "\n" : ""}${plain.slice(start, end)}\t${tags}\n`;
  });
  return rows.length === 0 ? "" : `${rows.join("")}\n`;
}

interface Stretch extends Span {
  readonly out: OutgoingAnnotation;
}

/** The tag of each token; where passages overlap, the one that begins first and is longest has them. */
function tagsOf(tokens: readonly TextToken[], held: readonly OutgoingAnnotation[], losses: LossCollector): string[] {
  const tags = tokens.map(() => "O");
  const stretches: Stretch[] = [];
  for (const out of held) {
    let touches = false;
    for (const span of out.spans) {
      const start = firstEndingBehind(tokens, span.start);
      let end = start;
      while (end < tokens.length && (tokens[end] as TextToken).start < span.end) end++;
      if (start === end) continue;
      touches = true;
      stretches.push({ start, end, out });
      const exact =
        (tokens[start] as TextToken).start === span.start && (tokens[end - 1] as TextToken).end === span.end;
      if (!exact) losses.add("edges", "passages that begin or end within a token are widened to it", out.annotation.id);
    }
    if (!touches) losses.add("white-space", "passages of white space alone are left out", out.annotation.id);
  }
  stretches.sort((a, b) => a.start - b.start || b.end - a.end);
  let free = 0;
  for (const { start, end, out } of stretches) {
    const { annotation } = out;
    if (start < free) {
      losses.add("overlapping", "passages that overlap others before them are left out", annotation.id);
      continue;
    }
    free = end;
    const code = codesOf(annotation)[0] ?? "";
    const tag = slugOf(code);
    if (tag !== code) losses.add("code-names", "signs in the names of codes become _", annotation.id);
    for (let index = start; index < end; index++) tags[index] = `${index === start ? "B" : "I"}-${tag}`;
  }
  return tags;
}

function firstEndingBehind(tokens: readonly TextToken[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle] as TextToken).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
