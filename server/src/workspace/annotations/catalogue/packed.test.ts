import assert from "node:assert/strict";
import fc from "fast-check";
import { serialise } from "../../../annotation/stored/annotation.ts";
import { anyAnnotation } from "../../../annotation/testing/arbitraries.ts";
import { readSnapshot } from "../snapshot.ts";
import { Catalogue } from "./catalogue.ts";
import { entryOf, type Facts, Pools } from "./entry.ts";
import { packed, unpacked } from "./packed.ts";

const facts: Facts = {
  document: (id) => ({ language: id.length > 3 ? "ka" : "en", date: null }),
  passage: ({ id }) => ({ state: "moved", speaker: id > "8" ? { key: "Q1", name: "Ada Holm" } : null }),
};
const entry = (lines: string, pools: Pools) => entryOf("file:///w/a.txt", readSnapshot(lines), facts, pools);

describe("An entry kept between sessions", () => {
  it("is found to be the same, among strings numbered otherwise", () => {
    fc.assert(
      fc.property(fc.array(anyAnnotation, { minLength: 1, maxLength: 12 }), (annotations) => {
        const lines = annotations.map((each) => `${serialise(each)}\n`).join("");
        const [one, other] = [new Catalogue((uri) => uri), new Catalogue((uri) => uri)];
        one.set(entry(lines, one.pools));
        other.pools.codes.add("another one first");
        other.pools.creators.add("somebody else");
        const held = one.entry("file:///w/a.txt");
        assert.ok(held);
        // As Node's files come: somewhere in a larger buffer.
        const read = Buffer.concat([Buffer.from("abc"), packed(held, "now", one.pools)]).subarray(3);
        const back = unpacked(read, "now", other.pools);
        assert.ok(back);
        other.set(back);
        const all = { counts: ["code", "creator", "document", "speaker", "state", "language", "status"] } as const;
        // Halves of characters cannot be kept: they come back as the sign for what cannot be read.
        const readable = (value: unknown) => JSON.stringify(value).replace(/\\ud[89a-f]../g, "\ufffd");
        assert.equal(readable(other.search(all)), readable(one.search(all)));
      }),
      { numRuns: 60 },
    );
  });

  it("is not used where it is broken or was made of something else", () => {
    const pools = new Pools();
    const lines = fc.sample(anyAnnotation, 3).map((each) => `${serialise(each)}\n`);
    const bytes = packed(entry(lines.join(""), pools), "now", pools);
    assert.equal(unpacked(bytes, "later", pools), null);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => {
        assert.equal(unpacked(bytes.subarray(0, length), "now", pools), null);
      }),
    );
    assert.equal(unpacked(new Uint8Array(), "now", pools), null);
  });
});
