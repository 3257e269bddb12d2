import assert from "node:assert/strict";
import fc from "fast-check";
import { makeAnnotation } from "../annotation/make.ts";
import type { Annotation, Body } from "../annotation/model.ts";
import { selectable } from "../annotation/selectors.ts";
import { anyAnnotation, trickyText } from "../annotation/testing/arbitraries.ts";
import { annotate, sampleId } from "../annotation/testing/sample.ts";
import type { ExportDocument, Format, ImportOptions, ImportResult } from "./format.ts";
import type { Loss } from "./loss.ts";
import { findFormat, formats } from "./registry.ts";
import { codebook, hardCorpus } from "./testing/corpus.ts";

const options: ImportOptions = { newId: () => sampleId(999), now: "2026-05-05T00:00:00.000Z" };

/** The one file that a format makes of the documents. */
async function exported(
  format: Format,
  documents: readonly ExportDocument[],
): Promise<{ readonly path: string; readonly content: string; readonly losses: readonly Loss[] }> {
  const output = format.write({ codebook, documents }, {});
  let [path, content] = ["", ""];
  for await (const chunk of output.chunks) {
    assert.equal(typeof chunk.content, "string");
    path = chunk.path;
    content += chunk.content as string;
  }
  return { path, content, losses: output.losses() };
}

async function roundTrip(format: Format, documents: readonly ExportDocument[]): Promise<ImportResult> {
  assert.ok(format.read);
  return format.read(await exported(format, documents), options);
}

/** Bodies mean the same in any order; formats may group them. */
function grouped({ bodies, ...rest }: Annotation): object {
  const order = ["tagging", "describing", "commenting", "other"];
  return { ...rest, bodies: bodies.toSorted((a, b) => order.indexOf(a.purpose) - order.indexOf(b.purpose)) };
}

for (const format of formats) {
  describe(`The format ${format.name}`, () => {
    it("is found by its name, and its files bear its extension", async () => {
      assert.equal(findFormat(format.name), format);
      assert.ok((await exported(format, [])).path.endsWith(`.${format.extensions[0]}`));
    });

    it("gives a hard corpus back as it was, and names no loss", async () => {
      const { annotations, problems, losses } = await roundTrip(format, hardCorpus);
      assert.deepEqual([problems, losses, (await exported(format, hardCorpus)).losses], [[], [], []]);
      const expected = hardCorpus.flatMap(({ file, annotations: all }) =>
        all.map((annotation) => ({ file, annotation: grouped(annotation) })),
      );
      assert.deepEqual(
        annotations.map(({ file, annotation }) => ({ file, annotation: grouped(annotation) })),
        expected,
      );
    });

    it("gives an empty project back", async () => {
      assert.deepEqual(await roundTrip(format, []), {
        annotations: [],
        codes: format.name === "json" ? codebook.codes.map(({ id, name }) => ({ id, name })) : [],
        problems: [],
        losses: [],
      });
    });

    it("gives back any annotation of any text that its loss report does not name", async () => {
      const bodies = anyAnnotation.map((annotation) => annotation.bodies as Body[]);
      const one = fc.record({
        template: anyAnnotation,
        bodies,
        start: fc.nat(60),
        length: fc.integer({ min: 1, max: 9 }),
      });
      await fc.assert(
        fc.asyncProperty(trickyText, fc.array(one, { maxLength: 4 }), async (text, wanted) => {
          const measured = selectable(text);
          const annotations = wanted.flatMap(({ template, bodies: said, start, length }, index) => {
            const spans = [
              { start: start % (text.length + 1), end: Math.min(text.length, (start % (text.length + 1)) + length) },
            ];
            const made = makeAnnotation({
              ...template,
              id: sampleId(index),
              now: template.created,
              file: "a.txt",
              document: "a",
              text: measured,
              spans,
              bodies: said,
            });
            return made.ok ? [made.value] : [];
          });
          const document = { file: "a.txt", id: "a", text, start: 0, sha256: null, analysis: null, annotations };
          const { losses } = await exported(format, [document]);
          const lossy = new Set(losses.flatMap(({ examples }) => examples));
          const result = await roundTrip(format, [document]);
          assert.deepEqual(result.problems, []);
          assert.equal(result.annotations.length, annotations.length);
          result.annotations.forEach(({ annotation }, index) => {
            const original = annotations[index]!;
            assert.deepEqual(annotation.target.fragments, original.target.fragments);
            if (!lossy.has(original.id)) assert.deepEqual(grouped(annotation), grouped(original));
          });
        }),
        { numRuns: 300 },
      );
    });

    it("names what it cannot hold, by kind and count", async () => {
      const text = "They agreed to meet.";
      const later = { ...annotate(text, "agreed"), extra: { audience: "x" } };
      const { losses } = await exported(format, [
        { ...hardCorpus[0]!, text, annotations: [later, annotate(text, "meet", { id: 2 })] },
      ]);
      const loss = losses.find(({ kind }) => kind === "unknown-fields");
      assert.deepEqual([loss?.count, loss?.examples], [1, [later.id]]);
      assert.match(loss!.message, /^1 annotation: fields/);
    });

    it("does not fail on anything that it is given to read", () => {
      const anything = fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map((inner) => `{"annotations":[${inner}],"items":[${inner}],"target":${inner}}`),
        fc.constantFrom("", "[", "null", "[null]", "{}", '{"items":{}}', '{"first":{"items":[{"target":[[]]}]}}'),
      );
      fc.assert(
        fc.property(anything, (content) => {
          const result = format.read?.({ path: "x", content }, options);
          for (const { message } of result?.problems ?? []) assert.ok(message.length > 0);
        }),
        { numRuns: 1000 },
      );
    });
  });
}
