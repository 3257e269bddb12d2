import assert from "node:assert/strict";
import type { Annotation, Body } from "../../annotation/model.ts";
import { sampleId } from "../../annotation/testing/sample.ts";
import type { ExportDocument, ExportOptions, Format, ImportFile, ImportOptions, ImportResult } from "../format.ts";
import type { Loss } from "../loss.ts";
import { codebook } from "./corpus.ts";

interface Exported {
  readonly files: readonly ImportFile[];
  readonly losses: readonly Loss[];
}

/** The files that a format makes of the documents, as bytes. */
export async function exported(
  format: Format,
  documents: readonly ExportDocument[],
  options: ExportOptions = {},
): Promise<Exported> {
  const output = format.write({ codebook, documents }, options);
  const parts = new Map<string, Uint8Array[]>();
  const encoder = new TextEncoder();
  let last = "";
  for await (const { path, content } of output.chunks) {
    assert.ok(path === last || !parts.has(path), `the pieces of ${path} follow one another`);
    last = path;
    const known = parts.get(path) ?? [];
    parts.set(path, known);
    known.push(typeof content === "string" ? encoder.encode(content) : content);
  }
  const files = [...parts].map(([path, pieces]) => ({ path, content: new Uint8Array(Buffer.concat(pieces)) }));
  return { files, losses: output.losses() };
}

/** The one text that a format makes of the documents. */
export async function exportedText(
  format: Format,
  documents: readonly ExportDocument[],
  options: ExportOptions = {},
): Promise<string> {
  const { files } = await exported(format, documents, options);
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(files[0]?.content as Uint8Array);
}

/** Reading with ids that count up, and with the documents' texts at hand. */
export function importOptions(documents: readonly ExportDocument[] = []): ImportOptions {
  let ids = 0xfff000;
  return {
    newId: () => sampleId(ids++),
    now: "2026-05-05T00:00:00.000Z",
    codebook,
    text: (file, id) =>
      documents.find((each) => each.id === id && each.file.endsWith(file.slice(file.lastIndexOf("/") + 1)))?.text ??
      null,
  };
}

/** Losses by which an annotation does not come back at all, or as several. */
const apart: ReadonlySet<string> = new Set([
  "annotations",
  "orphaned",
  "whole-document",
  "uncoded",
  "overlapping",
  "discontinuous",
  "codes-apart",
  "notes-apart",
  "white-space",
]);

const withoutBodies = (annotation: Annotation, ...purposes: readonly Body["purpose"][]): Annotation => ({
  ...annotation,
  bodies: annotation.bodies.filter(({ purpose }) => !purposes.includes(purpose)),
});
const withoutPlace = (annotation: Annotation): Annotation => ({
  ...annotation,
  target: { ...annotation.target, fragments: [] },
});
const without = <Value extends object>(value: Value, key: string): Value =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) as Value;
const knownOnly = ({ target, bodies, relations, ...rest }: Annotation): Annotation => ({
  ...without(rest, "extra"),
  target: {
    file: target.file,
    document: target.document,
    fragments: target.fragments.map(({ quote, position }) => ({ quote, position })),
  },
  bodies: bodies.filter(({ purpose }) => purpose !== "other").map((body) => without(body, "extra")),
  relations: relations.map(({ type, target: other }) => ({ type, target: other })),
});
const wordsAside = (annotation: Annotation): Annotation => ({
  ...withoutPlace(withoutBodies(annotation, "tagging", "commenting", "describing")),
  creator: null,
});

/** What each other loss takes away; everything else must come back. */
const forget: Readonly<Record<string, (annotation: Annotation) => Annotation>> = {
  ids: (annotation) => ({ ...annotation, id: "" }),
  times: (annotation) => ({ ...annotation, created: "", modified: "" }),
  creator: (annotation) => ({ ...annotation, creator: null }),
  status: (annotation) => ({ ...annotation, status: "draft" }),
  modified: (annotation) => ({ ...annotation, modified: annotation.created }),
  motivation: (annotation) => ({ ...annotation, motivation: "" }),
  curation: (annotation) => without(annotation, "layer"),
  notes: (annotation) => withoutBodies(annotation, "commenting"),
  "several-notes": (annotation) => withoutBodies(annotation, "commenting"),
  "note-lines": (annotation) => withoutBodies(annotation, "commenting"),
  attributes: (annotation) => withoutBodies(annotation, "describing"),
  "repeated-attributes": (annotation) => withoutBodies(annotation, "describing"),
  "several-codes": (annotation) => withoutBodies(annotation, "tagging"),
  "repeated-codes": (annotation) => withoutBodies(annotation, "tagging"),
  "code-names": (annotation) => withoutBodies(annotation, "tagging"),
  relations: (annotation) => ({ ...annotation, relations: [] }),
  edges: withoutPlace,
  "lost-pieces": withoutPlace,
  "unknown-fields": knownOnly,
  "broken-characters": wordsAside,
  "xml-characters": wordsAside,
};

/** Bodies mean the same in any order; formats may group them. */
function grouped({ bodies, ...rest }: Annotation): Annotation {
  const order = ["tagging", "describing", "commenting", "other"];
  return { ...rest, bodies: bodies.toSorted((a, b) => order.indexOf(a.purpose) - order.indexOf(b.purpose)) };
}

interface Placed {
  readonly file: string;
  readonly annotation: Annotation;
}

function byPlace(a: Placed, b: Placed): number {
  const document = ({ file, annotation }: Placed): string => `${file}#${annotation.target.document}`;
  const place = ({ annotation }: Placed) => annotation.target.fragments[0]?.position ?? { start: -1, end: -1 };
  const [left, right] = [document(a), document(b)];
  if (left !== right) return left < right ? -1 : 1;
  return place(a).start - place(b).start || place(a).end - place(b).end;
}

/**
 * Exports the documents, imports what was written, and asserts that all that the loss report does not name has come
 * back: at most 20 annotations, so that the report names each.
 */
export async function checkRoundTrip(
  format: Format,
  documents: readonly ExportDocument[],
  options: ExportOptions = {},
): Promise<ImportResult> {
  assert.ok(format.read);
  const { files, losses } = await exported(format, documents, options);
  const result = format.read(files, importOptions(documents));
  assert.deepEqual(result.problems, []);
  const anonymous = losses.some(({ kind }) => kind === "ids");
  const expected: { file: string; annotation: Annotation; lost: readonly string[] }[] = [];
  for (const { file, annotations } of documents) {
    for (const annotation of annotations) {
      const lost = losses.filter(({ examples }) => examples.includes(annotation.id)).map(({ kind }) => kind);
      if (!lost.some((kind) => apart.has(kind))) expected.push({ file, annotation, lost });
    }
  }
  const come = new Map(result.annotations.map((each) => [each.annotation.id, each]));
  const several = losses.some(({ kind }) => kind === "discontinuous" || kind.endsWith("-apart"));
  if (!several) assert.equal(result.annotations.length, expected.length, "as many come back as the report says");
  if (anonymous && several) return result;
  // Without ids they are told apart by where they stand.
  const inOrder = result.annotations.toSorted(byPlace);
  if (anonymous) expected.sort(byPlace);
  for (const [index, { file, annotation, lost }] of expected.entries()) {
    const back = anonymous ? inOrder[index] : come.get(annotation.id);
    assert.ok(back !== undefined, `${annotation.id} has come back`);
    assert.equal(back.file, file);
    let [was, is] = [annotation, back.annotation];
    for (const kind of lost) {
      const taken = forget[kind];
      assert.ok(taken !== undefined, `the test knows what ${kind} takes away`);
      [was, is] = [taken(was), taken(is)];
    }
    assert.deepEqual(grouped(is), grouped(was), `but for ${lost.join(", ")}`);
  }
  return result;
}
