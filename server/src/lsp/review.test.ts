import assert from "node:assert/strict";
import { serialise } from "../annotation/stored/annotation.ts";
import { annotate } from "../annotation/testing/sample.ts";
import type { ReviewItem } from "../protocol.ts";
import { createMemoryFiles, type MemoryFiles } from "../workspace/memoryFiles.ts";
import { TestClient } from "./testing/client.ts";

const uri = "file:///w/001.readout";
const textDocument = { uri };
const text = "The bridge will open in spring. The tolls will fall. The mayor was thanked at length.\n";

describe("a review of two annotators", () => {
  let client: TestClient;
  let files: MemoryFiles;
  beforeEach(async () => {
    const by = (creator: string, id: number, words: string, code: string) => {
      return `${serialise({ ...annotate(text, words, { id, code, document: "001" }), creator })}\n`;
    };
    const lines = [
      by("Nino", 101, "bridge will open", "pledge"),
      by("Reza", 102, "bridge will open", "offer"),
      by("Nino", 103, "tolls will fall", "pledge"),
      by("Reza", 104, "The tolls will fall", "pledge"),
      by("Reza", 105, "mayor was thanked", "praise"),
      by("Arta", 106, "mayor was thanked", "praise"),
    ];
    files = createMemoryFiles({ [uri]: text, [`${uri}.annotations.jsonl`]: lines.join("") });
    const initialization = { settings: { annotator: "Eva" } };
    client = await new TestClient({ files, initialization }).start();
    await client.open(uri, text);
  });
  afterEach(() => client.close());

  const review = async () =>
    (await client.request("readout/review", { textDocument, annotators: ["Nino", "Reza"] })).items;
  const told = (items: readonly ReviewItem[]) =>
    items.map(
      ({ kind, first, second, settled }) =>
        `${kind}: ${first?.codes.join() ?? "–"}/${second?.codes.join() ?? "–"}${settled.map(({ codes, status }) => ` → ${status} ${codes.join()}`).join("")}`,
    );
  const settle = (item: ReviewItem | undefined, decision: object) => {
    const sources = [item?.first?.id ?? [], item?.second?.id ?? []].flat();
    return client.request("readout/review/settle", { textDocument, decisions: [{ sources, take: [], ...decision }] });
  };

  it("lists what differs, and what has come of it", async () => {
    const items = await review();
    assert.deepEqual(told(items), ["code: pledge/offer", "extent: pledge/pledge", "only: –/praise"]);
    await settle(items[0], { take: [items[0]?.second?.id] });
    await settle(items[1], { make: { codes: ["demand"], note: "so it is" } });
    await settle(items[2], {});
    assert.deepEqual(told(await review()), [
      "code: pledge/offer → accepted offer",
      "extent: pledge/pledge → accepted demand",
      "only: –/praise → rejected praise",
    ]);
  });

  it("writes a layer of its own, which says where it comes from, and leaves the annotators' alone", async () => {
    const before = files.text(`${uri}.annotations.jsonl`) ?? "";
    const [item] = await review();
    const { annotations } = await settle(item, { take: [item?.first?.id, item?.second?.id] });
    assert.deepEqual(
      new Set(annotations.map(({ layer, creator, codes, quote }) => [layer, creator, ...codes, quote].join(": "))),
      new Set(["curation: Eva: offer: bridge will open", "curation: Eva: pledge: bridge will open"]),
    );
    const sources = [item?.first?.id, item?.second?.id].map((other) => ({ type: "derived-from", other }));
    assert.deepEqual(annotations[0]?.relations, sources);
    const after = files.text(`${uri}.annotations.jsonl`) ?? "";
    assert.ok(before.split("\n").every((line) => after.includes(line)));
  });

  it("can be thought over again, and undone", async () => {
    const [item] = await review();
    await settle(item, { take: [item?.first?.id] });
    await settle(item, { take: [item?.second?.id] });
    assert.equal(told(await review())[0], "code: pledge/offer → accepted offer");
    assert.equal((await client.request("readout/undo", null)).label, "Settle difference");
    assert.equal(told(await review())[0], "code: pledge/offer → accepted pledge");
    await client.request("readout/undo", null);
    assert.equal(told(await review())[0], "code: pledge/offer");
  });
});
