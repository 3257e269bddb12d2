/** JSON Lines as spaCy and Prodigy read them: a text with its tokens and spans on each. Offsets count code points. */
import { isObject, oneLine } from "../annotation/json.ts";
import type { JsonObject, JsonValue } from "../annotation/model.ts";
import { codesOf } from "../annotation/model.ts";
import type { Span } from "../text/span.ts";
import { countUnits } from "../text/units.ts";
import { Vocabulary } from "../text/words.ts";
import { readingEach, writing } from "./directions.ts";
import type { ExportInput, ExportOptions, Format, OutputChunk } from "./format.ts";
import { valueOf } from "./format.ts";
import type { Intake } from "./intake.ts";
import { fileNameOf, type JsonRow, rowsOf } from "./jsonl.ts";
import { annotateLabelled, labelledSpans } from "./labelled.ts";
import { canHold, labelLacks } from "./lacks.ts";
import type { LossCollector } from "./loss.ts";
import type { Outgoing } from "./outgoing.ts";
import { outgoing } from "./outgoing.ts";
import { ownFields, ownOption, readOwn } from "./own.ts";
import { shape } from "./shape.ts";
import { type TextToken, textTokens } from "./tokens.ts";

export const spacy: Format = {
  name: "spacy",
  label: "spaCy / Prodigy JSONL",
  description: "training data: a text a line with tokens and spans",
  extensions: ["jsonl"],
  isFolder: false,
  options: [ownOption],
  write: writing(write),
  read: readingEach((intake, file) => {
    for (const row of rowsOf(intake, file)) intake.attempt(row.at, () => readRow(intake, row));
  }),
};

/** What Prodigy calls the maker of a span: ours begin so. */
const recognisedSource = "readout:";

async function* write(input: ExportInput, options: ExportOptions, losses: LossCollector): AsyncIterable<OutputChunk> {
  const path = `${options.name ?? "annotations"}.jsonl`;
  const keepsOwn = valueOf(ownOption, options) === "true";
  const vocabulary = new Vocabulary();
  yield { path, content: "" };
  for await (const each of outgoing(input, options)) {
    yield { path, content: `${oneLine(rowOf(each, vocabulary, keepsOwn, losses))}\n` };
  }
}

function rowOf(
  { document, plain, annotations }: Outgoing,
  vocabulary: Vocabulary,
  keepsOwn: boolean,
  losses: LossCollector,
): JsonObject {
  const tokens = textTokens(plain, vocabulary);
  const starts = new Map(tokens.map(({ start }, index) => [start, index]));
  const ends = new Map(tokens.map(({ end }, index) => [end, index]));
  const spans: JsonObject[] = [];
  const others: JsonObject[] = [];
  for (const out of annotations) {
    if (!canHold(out, keepsOwn ? labelLacks.own : labelLacks.withoutOwn, losses)) continue;
    if (out.spans.length === 0 || codesOf(out.annotation).length === 0) {
      const places = out.positions.map(({ start, end }) => [start, end]);
      others.push({ ...ownFields(out, []), spans: places });
      continue;
    }
    for (const { start, end, position, label, layer, own } of labelledSpans(out, [])) {
      const [first, last] = [starts.get(start), ends.get(end)];
      spans.push({
        start: position.start,
        end: position.end,
        ...(first === undefined || last === undefined ? {} : { token_start: first, token_end: last }),
        label,
        ...(layer === "annotations" ? {} : { source: recognisedSource + layer }),
        ...(keepsOwn ? { readout: own } : {}),
      });
    }
  }
  const { file, id, sha256, analysis } = document;
  return {
    text: plain,
    tokens: tokensJson(tokens, plain),
    spans,
    answer: "accept",
    meta: { file, document: id, sha256, language: analysis?.language.tag ?? null },
    ...(others.length > 0 ? { readout: others } : {}),
  };
}

/** Tokens follow one another, so that their code points are counted in one walk. */
function tokensJson(tokens: readonly TextToken[], plain: string): readonly JsonObject[] {
  let [offset, count] = [0, 0];
  const position = (place: number): number => {
    count += countUnits(plain.slice(offset, place), "codePoint");
    offset = place;
    return count;
  };
  return tokens.map(({ start, end }, id) => ({
    text: plain.slice(start, end),
    start: position(start),
    end: position(end),
    id,
    ws: /\s/.test(plain.charAt(end)),
  }));
}

function readRow(intake: Intake, { value, at }: JsonRow): void {
  const meta = isObject(value["meta"]) ? value["meta"] : {};
  const file = typeof meta["file"] === "string" ? meta["file"] : fileNameOf(at.path);
  const named = meta["document"] ?? value["id"] ?? meta["id"];
  const id = typeof named === "string" || typeof named === "number" ? String(named) : `line-${at.line ?? 1}`;
  const document = intake.document(file, id, shape.text(value["text"], "text"));
  const place = (each: JsonValue | undefined, where: string): Span => {
    const [start, end] = isObject(each) ? [each["start"], each["end"]] : shape.array(each, where);
    return document.fromCodePoints({
      start: shape.offset(start, `${where}.start`),
      end: shape.offset(end, `${where}.end`),
    });
  };
  const spans = shape.array(value["spans"] ?? [], "spans").flatMap((each, index) => {
    const where = `spans[${index}]`;
    const spanAt = { ...at, place: where };
    return (
      intake.attempt(spanAt, () => {
        const fields = shape.object(each, where);
        const source = typeof fields["source"] === "string" && fields["source"].startsWith(recognisedSource);
        const said = {
          ...readOwn(fields["readout"], `${where}.readout`),
          ...(source ? { recognised: true as const } : {}),
        };
        const label = shape.textOrNull(fields["label"], `${where}.label`);
        return { span: place(each, where), label, said, at: spanAt };
      }) ?? []
    );
  });
  annotateLabelled(intake, document, spans);
  for (const [index, each] of shape.array(value["readout"] ?? [], "readout").entries()) {
    const where = `readout[${index}]`;
    intake.attempt({ ...at, place: where }, () => {
      const { recognised, ...said } = readOwn(each, where);
      const pieces = shape.array(shape.object(each, where)["spans"] ?? [], `${where}.spans`);
      if (recognised === true) intake.passOver(said.id ?? "");
      else
        intake.annotate(
          document,
          pieces.map((piece) => place(piece, where)),
          said,
        );
    });
  }
}
