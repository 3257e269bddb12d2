import assert from "node:assert/strict";
import { matchesIn } from "./matches.ts";

describe("Places to tag", () => {
  const text = "The Road (old). ROAD. გზა და გზა. الطريق؟";
  const found = (query: string) => matchesIn(text, query)?.map(({ start, end }) => text.slice(start, end));

  it("are the words, whatever their case, in any script", () => {
    assert.deepEqual(found("road"), ["Road", "ROAD"]);
    assert.deepEqual(found("გზა"), ["გზა", "გზა"]);
    assert.deepEqual(found("الطريق"), ["الطريق"]);
  });

  it("are taken as written, but between slashes by pattern", () => {
    assert.deepEqual(found("(old)."), ["(old)."]);
    assert.deepEqual(found("/r\\w+/"), ["Road", "ROAD"]);
    assert.deepEqual(found("/x*/"), []);
    assert.equal(found("/(/"), undefined);
  });
});
