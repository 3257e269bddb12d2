import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { bundledGazetteer } from "./testing/bundled.ts";
import { unmarked } from "./testing/marked.ts";

const languages = ["ka", "fa", "sq", "ar", "en", "ru", "zh", "tr", "uk", "und"];
const folder = join(import.meta.dirname, "testing", "sentences");
/** Words and signs of our own sentences: what random texts are made of. */
const pieces = [
  ...new Set(
    readdirSync(folder).flatMap((file) =>
      unmarked(readFileSync(join(folder, file), "utf8")).split(/(?<=[\s，。、])|(?=[\s،,.«»“”-])/u),
    ),
  ),
];

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...pieces) }, fc.string({ maxLength: 3 })), {
      maxLength: 60,
    })
    .map((parts) => parts.join("")),
);

describe("entities of any text", () => {
  it("lie within it, in order, nested ones behind what holds them, the same at every reading", () => {
    const { read } = bundledGazetteer();
    fc.assert(
      fc.property(fc.constantFrom(...languages), anyText, (language, text) => {
        const { entities, problems } = read(language, text);
        for (const { start, end } of [...entities, ...problems]) {
          assert.ok(start >= 0 && start < end && end <= text.length, `${start}-${end} of ${text.length}`);
        }
        entities.forEach((one, i) => {
          const before = entities[i - 1];
          assert.ok(
            before === undefined || before.start < one.start || (before.start === one.start && before.end >= one.end),
          );
          assert.ok(one.confidence > 0 && one.confidence <= 1);
          if (one.nested) {
            const holder = entities.some((other) => !other.nested && other.start <= one.start && other.end >= one.end);
            assert.ok(holder, text.slice(one.start, one.end));
          }
        });
        const names = entities.filter(({ nested, label }) => !nested && label !== "ROLE");
        names.forEach((one, i) => assert.ok(i === 0 || (names[i - 1]?.end ?? 0) <= one.start, "names overlap"));
        assert.deepEqual(read(language, text).entities, entities);
      }),
      { numRuns: 1_500 },
    );
  });
});
