import assert from "node:assert/strict";
import fc from "fast-check";
import { packed, unpacked } from "./spots.ts";

describe("packed places", () => {
  it("come back as they were", () => {
    const place = fc.record({
      down: fc.nat(100_000),
      character: fc.nat(5_000_000),
      lines: fc.oneof(fc.constant(0), fc.nat(3)),
      width: fc.nat(300),
    });
    fc.assert(
      fc.property(fc.array(place), (places) => {
        let line = 0;
        const ranges = places.map(({ down, character, lines, width }) => {
          line += down;
          const end = { line: line + lines, character: lines === 0 ? character + width : width };
          return { start: { line, character }, end };
        });
        assert.deepEqual([...unpacked(packed(ranges))], ranges);
      }),
    );
  });

  it("are harmless where they are broken", () => {
    fc.assert(fc.property(fc.string(), (text) => [...unpacked(text)].length <= text.length));
  });
});
