import fc from "fast-check";
import type { Annotation, AttributeValue, Body, Fragment, JsonObject, JsonValue, Relation } from "../model.ts";
import { statuses } from "../model.ts";

/** Pieces that shift offsets elsewhere: pairs, joiners, marks, both directions, every line end, half characters. */
const trickyPieces = [
  "meeting ",
  "talks",
  "👩‍👩‍👧",
  "🇬🇪",
  "𐍈",
  "e\u0301",
  "ш",
  "გ",
  "می\u200cشود ",
  "السلام ",
  "会谈",
  "\u202eRLO\u202c",
  "\n",
  "\r\n",
  "\r",
  "\u2028",
  "\u0085",
  "\0",
  '"',
  "\\",
  "\ud83d",
  "\udc69",
  "\ufeff",
];

/** Any text, rich in what breaks offsets. */
export const trickyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...trickyPieces) }, fc.string({ unit: "binary", maxLength: 4 })),
    {
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join(""));

const words = fc.oneof(fc.constantFrom(...trickyPieces), fc.string({ maxLength: 8 }));
/** As JSON reads it back: without a negative zero. */
const json = fc.json({ maxDepth: 3 }).map((text) => JSON.parse(text) as JsonValue);

const noExtra = fc.constant<{ extra?: JsonObject }>({});
/** Fields of a later version; their names start with `x` so that none is a known one. */
const extra: fc.Arbitrary<{ extra?: JsonObject }> = fc.oneof(
  { weight: 3, arbitrary: noExtra },
  fc
    .dictionary(
      fc.string({ maxLength: 3 }).map((key) => `x${key}`),
      json,
      { minKeys: 1, maxKeys: 2 },
    )
    .map((fields) => ({
      extra: Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))),
    })),
);

const fragment: fc.Arbitrary<Fragment> = fc
  .record({
    exact: fc.string({ minLength: 1 }),
    prefix: words,
    suffix: words,
    start: fc.nat(),
    length: fc.integer({ min: 1, max: 99 }),
    extra,
  })
  .map(({ exact, prefix, suffix, start, length, extra: more }) => ({
    quote: { exact, prefix, suffix },
    position: { start, end: start + length },
    ...more,
  }));

const value: fc.Arbitrary<AttributeValue> = fc.oneof(words, fc.integer(), fc.boolean());

const body: fc.Arbitrary<Body> = fc.oneof(
  fc.tuple(words, extra).map(([code, more]): Body => ({ purpose: "tagging", code, ...more })),
  fc.tuple(words, extra).map(([note, more]): Body => ({ purpose: "commenting", value: note, ...more })),
  fc
    .tuple(words, value, extra)
    .map(([name, said, more]): Body => ({ purpose: "describing", name, value: said, ...more })),
  fc
    .dictionary(fc.constantFrom("purpose", "format"), fc.constantFrom<JsonValue>("linking", 1))
    .map((other): Body => ({ purpose: "other", json: { ...other } })),
);

const relation: fc.Arbitrary<Relation> = fc
  .tuple(fc.constantFrom("replies-to", "contradicts"), fc.uuid(), extra)
  .map(([type, target, more]) => ({ type, target, ...more }));

const instant = fc
  .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
  .map((date) => date.toISOString());

export const anyAnnotation: fc.Arbitrary<Annotation> = fc
  .record({
    id: fc.uuid(),
    motivation: fc.constantFrom("tagging", "commenting", "replying"),
    status: fc.constantFrom(...statuses),
    creator: fc.option(words),
    created: instant,
    modified: instant,
    file: words,
    document: words,
    fragments: fc.array(fragment, { maxLength: 3 }),
    bodies: fc.array(body, { maxLength: 3 }),
    relations: fc.array(relation, { maxLength: 2 }),
    targetExtra: extra,
    extra,
  })
  .map(({ file, document, fragments, targetExtra, extra: more, ...rest }) => ({
    ...rest,
    target: { file, document, fragments, ...targetExtra },
    ...more,
  }));
