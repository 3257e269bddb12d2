import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadAnalyser } from "../../server/src/cli/knowledge.ts";
import { analyseFile } from "../../server/src/recognise/file.ts";
import { MeetingIndex } from "../../server/src/workspace/index/meetings.ts";
import { ensureGazetteer } from "../support/gazetteer.ts";
import { distFolder, inRoot } from "../support/paths.ts";
import { readGold } from "./gold.ts";

/** The meetings of a folder of documents, each as the documents that tell of it. */
function joined(folder: string): string[][] {
  const analyser = loadAnalyser(distFolder);
  const index = new MeetingIndex();
  const files = readdirSync(folder).filter((name) => /\.(txt|readout)$/.test(name));
  for (const name of files) {
    const { documents } = analyseFile(readFileSync(join(folder, name), "utf8"), name, analyser);
    const accounts = documents.flatMap(({ id, span, analysis }) =>
      analysis.meetings.map(({ evidence, ...meeting }) => ({
        documentId: id,
        language: analysis.language.tag,
        title: null,
        meeting,
        range: { start: { line: 0, character: span.start + evidence.start }, end: { line: 0, character: 0 } },
      })),
    );
    index.set(name, name, accounts);
  }
  return index.all().map(({ accounts }) => [...new Set(accounts.map(({ documentId }) => documentId))]);
}

/** All pairs of documents that tell of one meeting. */
function pairs(groups: readonly (readonly string[])[]): Set<string> {
  return new Set(groups.flatMap((group) => group.flatMap((a) => group.filter((b) => a < b).map((b) => `${a} + ${b}`))));
}

describe("meetings joined across documents", function () {
  this.timeout(60_000);
  before(ensureGazetteer);

  it("are those of the gold, in three languages and more", () => {
    const byMeeting = new Map<string, string[]>();
    for (const { meeting, document } of readGold(inRoot("test-fixtures/gold")).accounts)
      byMeeting.set(meeting, [...(byMeeting.get(meeting) ?? []), document]);
    const expected = pairs([...byMeeting.values()]);
    assert.ok(expected.size >= 9);
    assert.deepEqual([...pairs(joined(inRoot("test-fixtures/corpus")))].toSorted(), [...expected].toSorted());
  });

  it("are no others on documents by other hands, each of which tells of a meeting of its own", () => {
    assert.deepEqual([...pairs(joined(inRoot("test-fixtures/held-out/corpus")))], []);
  });

  const seeds = inRoot("../shared/seeds");
  if (existsSync(seeds))
    it("are the first and the last shared document's, and no others", () => {
      const found = joined(seeds).map((group) => group.map((id) => id.slice(0, 3)));
      assert.deepEqual([...pairs(found)], ["000 + 004"]);
      assert.equal(found.length, 4);
    });
});
