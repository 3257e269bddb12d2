import assert from "node:assert/strict";
import fc from "fast-check";
import type { Annotation } from "../model.ts";
import { annotate, sampleId } from "../testing/sample.ts";
import { same, serialise } from "./annotation.ts";
import type { Change } from "./change.ts";
import { applyChanges, followedBy, inverse } from "./change.ts";
import { parseStored, versionsById, writeStored } from "./file.ts";

const text = "Both sides agreed to meet again in spring.";
const one = annotate(text, "agreed", { id: 1 });
const two = annotate(text, "meet again", { id: 2 });
const three = annotate(text, "spring", { id: 3 });
const recoded = (annotation: Annotation, code: string): Annotation => ({
  ...annotation,
  bodies: [{ purpose: "tagging", code }],
});
const add = (after: Annotation): Change => ({ id: after.id, before: null, after });
const update = (before: Annotation, after: Annotation): Change => ({ id: before.id, before, after });
const remove = (before: Annotation): Change => ({ id: before.id, before, after: null });
const file = (...annotations: readonly Annotation[]): string =>
  annotations.map((each) => `${serialise(each)}\n`).join("");
const written = (content: string, ...changes: readonly Change[]): string =>
  writeStored(applyChanges(parseStored(content), changes).file);

describe("Changes to a stored file", () => {
  it("put a new line where its id belongs", () => {
    assert.equal(written(file(one, three), add(two)), file(one, two, three));
    assert.equal(written("", add(two)), file(two));
  });

  it("leave every other line as it is, broken ones in their place", () => {
    const byHand = `{ "id": "${sampleId(1)}" , "nonsense": }\n\n${JSON.stringify(JSON.parse(serialise(three)), null, 1).replaceAll("\n", " ")}\n`;
    assert.equal(
      written(byHand + file(two), update(two, recoded(two, "demand"))),
      byHand + file(recoded(two, "demand")),
    );
  });

  it("keep the file's line ends and give the last line one when another follows", () => {
    const crlf = file(one).replace("\n", "\r\n");
    assert.equal(written(crlf, add(two)), crlf + file(two).replace("\n", "\r\n"));
    assert.equal(written(file(one).trimEnd(), add(two)), file(one, two));
    assert.equal(written(crlf, update(one, two)), file(two).replace("\n", "\r\n"));
  });

  it("keep a byte order mark at the start", () => {
    assert.equal(written(`\ufeff${file(two)}`, add(one)), `\ufeff${file(one, two)}`);
  });

  it("keep both versions where others changed the same annotation", () => {
    const theirs = recoded(one, "praise");
    const ours = recoded(one, "demand");
    const { file: met, conflicts } = applyChanges(parseStored(file(theirs, two)), [update(one, ours)]);
    assert.deepEqual(conflicts, [one.id]);
    assert.equal(writeStored(met), file(theirs, ours, two));
  });

  it("see no conflict where both made the same change", () => {
    const result = applyChanges(parseStored(file(recoded(one, "demand"))), [update(one, recoded(one, "demand"))]);
    assert.deepEqual(result.conflicts, []);
    assert.equal(writeStored(result.file), file(recoded(one, "demand")));
  });

  it("keep what others changed and we removed, and what they removed and we changed", () => {
    const theirs = applyChanges(parseStored(file(recoded(one, "praise"))), [remove(one)]);
    assert.deepEqual([writeStored(theirs.file), theirs.conflicts], [file(recoded(one, "praise")), [one.id]]);
    const ours = applyChanges(parseStored(file(two)), [update(one, recoded(one, "demand"))]);
    assert.deepEqual([writeStored(ours.file), ours.conflicts], [file(recoded(one, "demand"), two), [one.id]]);
  });

  it("agree that what both removed is gone", () => {
    assert.deepEqual(applyChanges(parseStored(file(two)), [remove(one)]), {
      file: parseStored(file(two)),
      conflicts: [],
    });
  });

  it("settle a conflict by removing one version", () => {
    const versions = file(recoded(one, "praise"), recoded(one, "demand"));
    assert.equal(written(versions, remove(recoded(one, "praise"))), file(recoded(one, "demand")));
  });

  it("join into one change and cancel out", () => {
    const demand = recoded(one, "demand");
    assert.deepEqual(followedBy([add(one)], [update(one, demand)]), [add(demand)]);
    assert.deepEqual(followedBy([update(one, demand)], [remove(demand)]), [remove(one)]);
    assert.deepEqual(followedBy([add(one)], [remove(one)]), []);
    assert.deepEqual(followedBy([remove(one)], [add(one)]), []);
  });

  /** A chain of changes that fit one another, over the annotations of a small file. */
  const chain = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom("demand", "praise", "background", null)), {
      maxLength: 12,
    })
    .map((acts) => {
      const state = new Map<string, Annotation>([one, two].map((each) => [each.id, each]));
      const changes: Change[] = [];
      for (const [number, code] of acts) {
        const id = sampleId(number);
        const before = state.get(id) ?? null;
        const after = code === null ? null : recoded(annotate(text, "spring", { id: number }), code);
        if (before === null && after === null) continue;
        changes.push({ id, before, after });
        if (after === null) state.delete(id);
        else state.set(id, after);
      }
      return { changes, state };
    });

  it("give what each change in turn gives, joined or not, and are undone by their inverse", () => {
    fc.assert(
      fc.property(chain, fc.nat(12), ({ changes, state }, cut) => {
        const start = parseStored(file(one, two));
        const joined = followedBy(followedBy([], changes.slice(0, cut)), changes.slice(cut));
        const { file: result, conflicts } = applyChanges(start, joined);
        assert.deepEqual(conflicts, []);
        const held = versionsById(result);
        assert.equal(held.size, state.size);
        for (const [id, annotation] of state) assert.ok(same(held.get(id)![0]!, annotation));
        assert.equal(writeStored(applyChanges(result, followedBy([], inverse(changes))).file), file(one, two));
      }),
      { numRuns: 500 },
    );
  });

  it("arrive all, whoever writes first", () => {
    fc.assert(
      fc.property(chain, fc.array(fc.integer({ min: 6, max: 9 })), ({ changes }, added) => {
        const ours = followedBy([], changes);
        const theirs = [...new Set(added)].map((number) => add(annotate(text, "agreed", { id: number })));
        const oursFirst = applyChanges(applyChanges(parseStored(file(one, two)), ours).file, theirs);
        const theirsFirst = applyChanges(applyChanges(parseStored(file(one, two)), theirs).file, ours);
        assert.equal(writeStored(oursFirst.file), writeStored(theirsFirst.file));
      }),
      { numRuns: 500 },
    );
  });
});
