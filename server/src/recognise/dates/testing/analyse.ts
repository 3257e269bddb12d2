import { tokenise } from "../../../text/tokens.ts";
import { Vocabulary } from "../../../text/words.ts";
import { Draft } from "../../draft.ts";
import type { Boilerplate, DocumentInput, EntityMention, HeaderField } from "../../model.ts";
import { dateStage } from "../stage.ts";

const vocabulary = new Vocabulary();
const stage = dateStage(vocabulary);

/** A document of one text; `date` is the caller's, "" for none. */
export function readDates(
  text: string,
  language: string,
  date = "",
  more: Partial<DocumentInput> = {},
  boilerplate: Boilerplate[] = [],
  entities: EntityMention[] = [],
): Draft {
  const body = more.body ?? { start: 0, end: text.length };
  const draft = new Draft(
    { text, body, header: [], id: "example", fileName: null, language, date: date === "" ? null : date, ...more },
    tokenise(text, vocabulary, body),
  );
  draft.language = { tag: language, source: "given", confidence: 1 };
  draft.boilerplate = boilerplate;
  draft.entities = entities;
  stage.run(draft);
  return draft;
}

/** A `key: value` header line, and the body behind it. */
export function withHeader(key: string, value: string, body: string): [string, Partial<DocumentInput>] {
  const text = `${key}: ${value}\n\n${body}`;
  const field: HeaderField = {
    key,
    value,
    keySpan: { start: 0, end: key.length },
    valueSpan: { start: key.length + 2, end: key.length + 2 + value.length },
  };
  return [text, { header: [field], body: { start: text.length - body.length, end: text.length } }];
}
