import assert from "node:assert/strict";
import fc from "fast-check";
import { ByteSink, decodeUtf8 } from "./utf8.ts";

describe("UTF-8 by hand", () => {
  it("writes what Node writes, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const sink = new ByteSink();
        sink.write(text);
        assert.deepEqual(sink.toBytes(), new Uint8Array(Buffer.from(text, "utf8")));
        assert.equal(decodeUtf8(sink.toBytes(), 0, sink.length), Buffer.from(text, "utf8").toString("utf8"));
      }),
    );
  });

  it("takes texts longer than one call may have arguments", () => {
    const sink = new ByteSink();
    const text = "Тбилиси 𠀀 ".repeat(40_000);
    sink.write(text);
    assert.equal(decodeUtf8(sink.toBytes(), 0, sink.length), text);
  });
});
