import assert from "node:assert/strict";
import { createMemoryFiles, type MemoryFiles } from "../workspace/memoryFiles.ts";
import { TestClient } from "./testing/client.ts";
import { entries, twoDocuments } from "./testing/sample.ts";

const uri = "file:///w/001.readout";
const textDocument = { uri };
const codebook = "codes:\n  pledge: { name: Pledge }\n  praise: { name: Praise }\n";
const things = ["the bridge", "the road", "the port", "the school", "the market"];
const text = [
  ...things.map((thing) => `The government will open ${thing} this year.`),
  ...things.map((thing) => `The guests were grateful for ${thing} and said so.`),
  "The government will open the museum this year.",
  "The guests were grateful for the museum and said so.",
  "",
].join("\n");

describe("suggested codes", () => {
  let client: TestClient;
  let files: MemoryFiles;
  const start = async (settings: object = {}) => {
    files = createMemoryFiles({ [uri]: text });
    const initialization = { settings };
    client = await new TestClient({ files, codebook, folders: ["file:///w"], initialization }).start();
    await client.open(uri, text);
    await client.ask("textDocument/hover", { textDocument, position: { line: 0, character: 0 } });
  };
  afterEach(() => client.close());
  const lines = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => {
      const line = from + index;
      const length = text.split("\n")[line]?.length ?? 0;
      return { start: { line, character: 0 }, end: { line, character: length } };
    });
  const learn = async () => {
    await client.request("readout/tag", { textDocument, ranges: lines(0, 5), codes: ["pledge"] });
    await client.request("readout/tag", { textDocument, ranges: lines(5, 10), codes: ["praise"] });
    client.clock.time += 10_000;
  };
  const suggested = async () =>
    (await client.request("readout/suggestions", { textDocument })).suggestions.map(
      ({ code, range }) => `${range.start.line} ${code}`,
    );

  it("come from what was tagged, for what was not", async () => {
    await start();
    assert.deepEqual(await suggested(), []);
    await learn();
    assert.deepEqual(await suggested(), ["10 pledge", "11 praise"]);
  });

  it("are gone where they are accepted, and where they are rejected, for good", async () => {
    await start();
    await learn();
    const { suggestions } = await client.request("readout/suggestions", { textDocument });
    const [first, second] = suggestions;
    assert.ok(first && second);
    await client.request("readout/tag", { textDocument, ranges: [first.range], codes: [first.code] });
    await client.request("readout/suggestions/reject", { suggestions: [second] });
    assert.deepEqual(await suggested(), []);
    assert.match(files.text("file:///w/.readout/rejected-suggestions.jsonl") ?? "", /grateful for the museum/);
    assert.equal((await client.request("readout/undo", null)).label, "Reject suggestion");
    assert.deepEqual(await suggested(), ["11 praise"]);
  });

  it("are not made where the setting says so", async () => {
    await start({ suggestions: { enabled: false } });
    await learn();
    assert.deepEqual(await suggested(), []);
  });
});

describe("all mentions of an entity", () => {
  let client: TestClient;
  afterEach(() => client.close());

  it("are tagged at once, in all languages of the file, and once only", async () => {
    const files = createMemoryFiles({ [uri]: twoDocuments });
    client = await new TestClient({ files, entries, codebook }).start();
    await client.open(uri, twoDocuments);
    const position = { line: 4, character: 2 };
    const tag = (more: object) =>
      client.request("readout/tagMentions", { textDocument, position, codes: ["pledge"], scope: "file", ...more });
    assert.deepEqual(await tag({ scope: "document" }), { name: "Ada Holm", made: 2 });
    const { made } = await tag({});
    assert.ok(made >= 2, `${made} in the Georgian account`);
    assert.equal((await tag({})).made, 0);
    const { annotations } = await client.request("readout/annotations", { textDocument });
    assert.ok(annotations.some(({ quote }) => quote === "ადა ჰოლმმა"));
    assert.equal((await client.request("readout/undo", null)).label, "Tag Ada Holm as Pledge");
    assert.ok((await tag({ statements: true })).made > 0);
    await assert.rejects(tag({ position: { line: 6, character: 2 } }), /no name at the cursor/);
  });
});
