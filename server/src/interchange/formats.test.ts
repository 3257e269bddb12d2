import assert from "node:assert/strict";
import fc from "fast-check";
import { makeAnnotation } from "../annotation/make.ts";
import type { Annotation } from "../annotation/model.ts";
import { quoteOf } from "../annotation/model.ts";
import { selectable } from "../annotation/selectors.ts";
import { anyAnnotation, trickyText } from "../annotation/testing/arbitraries.ts";
import { annotate, sampleId } from "../annotation/testing/sample.ts";
import type { ExportDocument, ExportOptions } from "./format.ts";
import { findFormat, formats } from "./registry.ts";
import { analysisOf, hardCorpus } from "./testing/corpus.ts";
import { checkRoundTrip, exported, importOptions } from "./testing/roundTrip.ts";

/** Losses that a format names for the hard corpus: what it has no place for, and nothing else. */
const expectedLosses: Readonly<Record<string, readonly string[]>> = {
  brat: ["whole-document"],
  "refi-qda": ["attributes", "status", "discontinuous"],
  qdc: ["annotations"],
  conll: [
    "several-codes",
    "status",
    "creator",
    "times",
    "ids",
    "attributes",
    "notes",
    "discontinuous",
    "whole-document",
    "overlapping",
    "relations",
    "code-names",
  ],
  "webanno-tsv": ["whole-document"],
};

const wanted = fc.record({
  template: anyAnnotation,
  pieces: fc.array(fc.record({ start: fc.nat(60), length: fc.integer({ min: 1, max: 9 }) }), {
    minLength: 1,
    maxLength: 2,
  }),
  whole: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
});

/** Some annotations of the text, with everything said in them that can be said. */
const anyDocument = fc.tuple(trickyText, fc.array(wanted, { maxLength: 4 })).map(([text, all]): ExportDocument => {
  const measured = selectable(text);
  const annotations = all.flatMap(({ template, pieces, whole }, index): readonly Annotation[] => {
    const spans = pieces.map(({ start, length }) => {
      const from = start % (text.length + 1);
      return { start: from, end: Math.min(text.length, from + length) };
    });
    const made = makeAnnotation({
      ...template,
      id: sampleId(index),
      now: template.created,
      file: "a.txt",
      document: "a",
      text: measured,
      spans: whole ? [] : spans,
    });
    const { extra } = template;
    return made.ok ? [{ ...made.value, modified: template.modified, ...(extra === undefined ? {} : { extra }) }] : [];
  });
  return { file: "a.txt", id: "a", text, start: 0, sha256: null, analysis: null, annotations };
});

const words = "Ada Holm agreed on 3 May.";
/** A document with something in every layer. */
const analysed: ExportDocument = {
  ...hardCorpus[0]!,
  file: "a.txt",
  id: "a",
  text: words,
  annotations: [annotate(words, "agreed", { document: "a" })],
  analysis: analysisOf(words),
};

for (const format of formats) {
  const settings: readonly ExportOptions[] = format.options.reduce<ExportOptions[]>(
    (all, { name, values }) => values.flatMap((value) => all.map(({ set }) => ({ set: { ...set, [name]: value } }))),
    [{}],
  );

  describe(`The format ${format.name}`, () => {
    it("is found by its name, and its files bear its extension", async () => {
      assert.equal(findFormat(format.name), format);
      const { files } = await exported(format, hardCorpus);
      assert.ok(files.some(({ path }) => path.endsWith(`.${format.extensions[0]}`)));
    });

    if (format.read === undefined) return;

    it("gives a hard corpus back but for what its loss report names", async () => {
      for (const options of settings) await checkRoundTrip(format, hardCorpus, options);
      const { losses } = await exported(format, hardCorpus);
      assert.deepEqual(
        losses.map(({ kind }) => kind),
        expectedLosses[format.name] ?? [],
      );
    });

    it("gives back any annotation of any text but for what its loss report names", async () => {
      await fc.assert(
        fc.asyncProperty(anyDocument, fc.constantFrom(...settings), async (document, options) => {
          await checkRoundTrip(format, [document], options);
        }),
        { numRuns: 200 },
      );
    });

    it("gives an empty project back", async () => {
      const { annotations } = await checkRoundTrip(format, []);
      assert.deepEqual(annotations, []);
    });

    it("tells what is recognised apart from what people made, and passes it over in reading", async () => {
      const layers = ["annotations", "entities", "dates", "statements", "meetings"] as const;
      const { files, losses } = await exported(format, [analysed], { layers });
      const result = format.read!(files, importOptions([analysed]));
      assert.deepEqual(result.problems, []);
      if (losses.some(({ kind }) => kind === "annotations")) return;
      const quotes = result.annotations.map(({ annotation }) => quoteOf(annotation));
      assert.deepEqual(quotes, analysed.annotations.map(quoteOf));
      const all = files.map(({ content }) => new TextDecoder().decode(content as Uint8Array)).join("");
      if (format.name !== "refi-qda") assert.match(all, /PER/);
    });

    it("names what it cannot hold, by kind and count", async () => {
      const text = "They agreed to meet.";
      const later = { ...annotate(text, "agreed"), extra: { audience: "x" } };
      const { losses } = await exported(format, [
        { ...hardCorpus[0]!, text, annotations: [later, annotate(text, "meet", { id: 2 })] },
      ]);
      const loss = losses.find(({ kind }) => kind === "unknown-fields");
      if (losses[0]?.kind === "annotations") return;
      assert.deepEqual([loss?.count, loss?.examples], [1, [later.id]]);
      assert.match(loss!.message, /^1 annotation: fields/);
    });

    it("does not fail on anything that it is given to read", async () => {
      const { files } = await exported(format, hardCorpus.slice(0, 1));
      const own = fc.constantFrom(...files);
      const broken = fc.tuple(own, fc.nat(), fc.uint8Array({ maxLength: 3 })).map(([file, place, bytes]) => {
        const content = Uint8Array.from(file.content as Uint8Array);
        content.set(bytes.slice(0, content.length), content.length === 0 ? 0 : place % Math.max(1, content.length - 3));
        return { ...file, content };
      });
      const truncated = fc.tuple(own, fc.nat()).map(([file, length]) => ({
        ...file,
        content: (file.content as Uint8Array).slice(0, length % (file.content.length + 1)),
      }));
      const anything = fc
        .tuple(own, fc.oneof(fc.string(), fc.json(), fc.uint8Array(), fc.constantFrom("", "[", "null", "[null]", "{}")))
        .map(([{ path }, content]) => ({ path, content }));
      fc.assert(
        fc.property(fc.oneof(broken, truncated, anything), (file) => {
          const rest = files.filter(({ path }) => path !== file.path);
          const result = format.read!([file, ...rest], importOptions(hardCorpus));
          for (const { message, path } of result.problems) assert.ok(message.length > 0 && path.length > 0);
        }),
        { numRuns: 200 },
      );
    });
  });
}
