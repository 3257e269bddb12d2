import type { Annotation } from "../annotation/model.ts";
import { attributesOf, codesOf, notesOf } from "../annotation/model.ts";
import type { LossCollector } from "./loss.ts";
import type { OutgoingAnnotation } from "./outgoing.ts";

interface Lack {
  /** What becomes of it, behind "3 annotations: ". */
  readonly what: string;
  readonly concerns: (out: OutgoingAnnotation) => boolean;
  /** True where the whole annotation cannot go out. */
  readonly drops?: true;
}

/** All that formats may have no place for. A format names those that it lacks; the rest comes back as it went out. */
const lacks = {
  annotations: { what: "this format holds no annotations, only codes", concerns: () => true, drops: true },
  orphaned: {
    what: "their passage is no longer in the text, so they are left out",
    concerns: ({ state }) => state === "orphaned",
    drops: true,
  },
  "whole-document": {
    what: "said of a document as a whole; left out",
    concerns: ({ annotation }) => annotation.target.fragments.length === 0,
    drops: true,
  },
  uncoded: {
    what: "they have no code, so they are left out",
    concerns: ({ annotation }) => codesOf(annotation).length === 0,
    drops: true,
  },
  "lost-pieces": {
    what: "pieces that are no longer in the text are left out",
    concerns: ({ fragments }) => fragments.some(({ span }) => span === null),
  },
  discontinuous: {
    what: "each piece of a passage in pieces stands for itself",
    concerns: ({ spans }) => spans.length > 1,
  },
  "several-codes": {
    what: "of several codes the first is kept",
    concerns: ({ annotation }) => codesOf(annotation).length > 1,
  },
  "codes-apart": {
    what: "each of several codes stands for itself",
    concerns: ({ annotation }) => codesOf(annotation).length > 1,
  },
  "repeated-codes": {
    what: "a code that is set twice is kept once",
    concerns: ({ annotation }) => hasRepeated(codesOf(annotation)),
  },
  "several-notes": {
    what: "several notes become one",
    concerns: ({ annotation }) => notesOf(annotation).length > 1,
  },
  notes: { what: "notes are left out", concerns: ({ annotation }) => notesOf(annotation).length > 0 },
  "repeated-attributes": {
    what: "of several values of an attribute the last one is kept",
    concerns: ({ annotation }) => hasRepeated(attributesOf(annotation).map(({ name }) => name)),
  },
  attributes: { what: "attributes are left out", concerns: ({ annotation }) => attributesOf(annotation).length > 0 },
  relations: { what: "relations are left out", concerns: ({ annotation }) => annotation.relations.length > 0 },
  motivation: {
    what: "the motivation is left out",
    concerns: ({ annotation }) => annotation.motivation !== "tagging",
  },
  status: {
    what: "whether they are accepted or rejected is left out",
    concerns: ({ annotation }) => annotation.status !== "draft",
  },
  curation: {
    what: "that a review has settled on them is left out",
    concerns: ({ annotation }) => annotation.layer === "curation",
  },
  creator: { what: "the annotator is left out", concerns: ({ annotation }) => annotation.creator !== null },
  modified: {
    what: "when they were changed last is left out",
    concerns: ({ annotation }) => annotation.modified !== annotation.created,
  },
  times: { what: "when they were made and changed is left out", concerns: () => true },
  ids: { what: "their ids are left out", concerns: () => true },
  "unknown-fields": {
    what: "fields that this version does not know are left out",
    concerns: ({ annotation }) => hasUnknownFields(annotation),
  },
  "broken-characters": {
    what: "halves of characters, which UTF-8 cannot hold, become U+FFFD",
    concerns: (out) => hasIn(out, /\p{Surrogate}/u),
  },
  "xml-characters": {
    what: "characters that XML cannot hold become U+FFFD",
    concerns: (out) => hasIn(out, notInXml),
  },
} satisfies Readonly<Record<string, Lack>>;

export type LackKind = keyof typeof lacks;

/** All that is said beside the codes: what a format lacks that holds labels on words and nothing else. */
export const saidLacks: readonly LackKind[] = [
  "motivation",
  "status",
  "curation",
  "creator",
  "times",
  "ids",
  "notes",
  "attributes",
  "relations",
];

/** What formats lack that have labels on passages, with and without own fields. */
export const labelLacks: Readonly<Record<"own" | "withoutOwn", readonly LackKind[]>> = {
  own: ["orphaned", "lost-pieces", "repeated-codes", "unknown-fields"],
  withoutOwn: [
    "orphaned",
    "whole-document",
    "uncoded",
    "lost-pieces",
    "discontinuous",
    "codes-apart",
    "repeated-codes",
    "unknown-fields",
    ...saidLacks,
  ],
};

/** What layers of features lack besides, where there is no feature of our own: all that is said but one note. */
export const featureLacks: readonly LackKind[] = [
  "discontinuous",
  "codes-apart",
  "several-notes",
  ...saidLacks.filter((kind) => kind !== "notes"),
];

/** What no XML 1.0 document holds, not even escaped. */
// oxlint-disable-next-line no-control-regex -- control characters are what is meant
export const notInXml = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/u;

/**
 * True where the annotation can go out in a format that lacks these; what is lost of it is noted. Nothing of what was
 * merely recognised counts as lost.
 */
export function canHold(out: OutgoingAnnotation, kinds: readonly LackKind[], losses: LossCollector): boolean {
  let holds = true;
  for (const kind of kinds) {
    const lack: Lack = lacks[kind];
    if (!lack.concerns(out)) continue;
    if (out.layer === "annotations") losses.add(kind, lack.what, out.annotation.id);
    if (lack.drops === true) {
      holds = false;
      break;
    }
  }
  return holds;
}

/** True where the annotation holds fields that this version does not know, at any level. */
function hasUnknownFields({ extra, target, bodies, relations }: Annotation): boolean {
  if (extra !== undefined || target.extra !== undefined) return true;
  return (
    target.fragments.some((fragment) => fragment.extra !== undefined) ||
    relations.some((relation) => relation.extra !== undefined) ||
    bodies.some((body) => body.purpose === "other" || body.extra !== undefined)
  );
}

function hasRepeated(names: readonly string[]): boolean {
  return names.length > 1 && new Set(names).size < names.length;
}

/** Any text that goes out with the annotation, its context included. */
function hasIn({ annotation, fragments }: OutgoingAnnotation, pattern: RegExp): boolean {
  return (
    fragments.some(({ fragment: { quote } }) => pattern.test(quote.prefix + quote.exact + quote.suffix)) ||
    pattern.test(annotation.creator ?? "") ||
    annotation.bodies.some((body) => {
      if (body.purpose === "tagging") return pattern.test(body.code);
      if (body.purpose === "commenting") return pattern.test(body.value);
      return body.purpose === "describing" && pattern.test(`${body.name} ${body.value}`);
    })
  );
}
