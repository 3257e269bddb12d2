import assert from "node:assert/strict";
import fc from "fast-check";
import { finish } from "../recognise/steps.ts";
import { packIndex, unpackIndex } from "../workspace/index/cache.ts";
import type { AccountPlace, FileEntry, FileFacts } from "../workspace/index/entry.ts";
import type { Postings } from "../workspace/index/postings.ts";
import { packed } from "../workspace/index/spots.ts";
import { WorkspaceIndex } from "./workspaceIndex.ts";

const range = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 4 } });

function entry(uri: string, forms: readonly string[], parts: Partial<FileEntry> = {}): FileEntry {
  const ada = {
    name: "Ada Holm",
    label: "PER",
    forms: [...new Set(forms)],
    count: forms.length,
    spots: packed(forms.map((_, line) => range(line))),
  } as const;
  return { uri, documents: [], accounts: [], lines: [], learned: [], entities: new Map([["Q1", ada]]), ...parts };
}

describe("the workspace index", () => {
  const names = (index: WorkspaceIndex, query: string) =>
    index.search(query).map(({ name, container }) => `${name}: ${container}`);

  it("finds one entity over files and languages, under any spelling met", () => {
    const index = new WorkspaceIndex();
    index.set(entry("file:///a", ["Ada Holm", "Holm"]));
    index.set(entry("file:///b", ["ჰოლმმა"]));
    assert.deepEqual(names(index, "holm"), ["Ada Holm: 3 mentions in 2 files"]);
    assert.deepEqual(names(index, "ჰოლმმა"), ["Ada Holm (ჰოლმმა): 3 mentions in 2 files"]);
    assert.deepEqual(names(index, "nobody"), []);
    assert.deepEqual(
      index.mentionsOf("Q1").map(({ uri, range: { start } }) => `${uri}:${start.line}`),
      ["file:///a:0", "file:///a:1", "file:///b:0"],
    );
  });

  it("finds an entity by its names in other languages, and by a misspelt or unfinished one where nothing else is found", () => {
    const index = new WorkspaceIndex();
    index.set(entry("file:///a", ["Ada Holm", "Holm"]));
    const all = ["Ada Holm", "Ада Хольм", "アダ・ホルム"];
    const gazetteer = {
      find: (query: string) => (all.some((name) => name.startsWith(query)) ? [{ link: "Q1", names: all }] : []),
      namesOf: () => all,
    };
    const found = (query: string) => index.search(query, gazetteer).map(({ name }) => name);
    assert.deepEqual(found("Ада"), ["Ada Holm (Ада Хольм)"]);
    assert.deepEqual(found("Хольн"), ["Ada Holm (≈ Хольн)"]);
    assert.deepEqual(found("ада Хлоьм"), ["Ada Holm (≈ ада Хлоьм)"]);
    assert.deepEqual(found("Hol"), ["Ada Holm"]);
    assert.deepEqual(found("Hoxm"), []);
    assert.deepEqual(found("Хольц Бо"), []);
  });

  const account: AccountPlace = {
    documentId: "001",
    language: "ka",
    title: null,
    range: range(1),
    meeting: {
      date: "2025-01-21",
      mode: "video",
      place: "Lund",
      participants: [
        { name: "Ada Holm", key: "Q1", role: null },
        { name: "Maro Beridze", key: null, role: null },
      ],
      attendees: [],
    },
  };

  it("finds meetings by any words of their title, in any order, case and spelling", () => {
    const index = new WorkspaceIndex();
    const documents = [{ name: "001", detail: "2025-01-24", range: range(0) }];
    index.set(entry("file:///a", ["ჰოლმმა"], { accounts: [account], documents }));
    const title = "Ada Holm – Maro Beridze, video, 2025-01-21";
    assert.deepEqual(names(index, "BERIDZE 2025 video"), [`${title}: Lund · 001 (ka) · 2025 · video`]);
    assert.deepEqual(names(index, "video ჰოლმ"), [`${title}: Lund · 001 (ka) · ჰოლმმა`]);
    assert.deepEqual(names(index, "ჰოლმ video"), [`${title} (ჰოლმმა): Lund · 001 (ka) · video`]);
    assert.deepEqual(names(index, "lund"), [`${title} (Lund): Lund · 001 (ka)`]);
    assert.equal(names(index, "2025").length, 2);
    assert.equal(names(index, "beridze phone").length, 0);
  });

  it("forgets all of a file when it changes or goes", () => {
    const index = new WorkspaceIndex();
    index.set(entry("file:///a", ["Ada Holm", "Adas"]));
    index.set(entry("file:///a", ["Ada Holm"]));
    assert.deepEqual(names(index, ""), ["Ada Holm: 1 mention in 1 file"]);
    assert.deepEqual(names(index, "adas"), []);
    index.remove("file:///a");
    assert.deepEqual([index.size, names(index, "")], [0, []]);
  });

  /** The same index as another session takes it up. */
  const keptAndTaken = (index: WorkspaceIndex): WorkspaceIndex => {
    const { entities } = index;
    const facts = index.uris.map((uri) => index.entry(uri) as FileFacts);
    const files = new Map(facts.map((one) => [index.keyOf(one.uri), { size: 1, modified: 1, facts: one }]));
    const kept = unpackIndex(finish(packIndex("v1", { files, entities })), "v1");
    const other = new WorkspaceIndex();
    other.entities.take(kept?.postings as Postings, [...files.keys()]);
    for (const { facts: one } of [...(kept?.files ?? [])].flat()) other.setFacts(one);
    return other;
  };

  it("is the same however the files came and went, and whatever of it was kept (paranoid)", () => {
    const step = fc.record({
      uri: fc.constantFrom("file:///a", "file:///b", "file:///c"),
      forms: fc.option(fc.array(fc.constantFrom("Ada", "Holm", "ჰოლმმა"), { maxLength: 4 })),
      isKept: fc.boolean(),
    });
    const everything = (index: WorkspaceIndex) => [
      index.size,
      Array.from(index.entities.all(), ({ link, name }) => ({
        name,
        ...index.entities.countOf(link),
        forms: [...new Set(index.entities.formsOf(link))].toSorted(),
      })),
      names(index, "ჰოლმ"),
      index
        .mentionsOf("Q1")
        .map(({ uri, range: { start } }) => `${uri} ${start.line}`)
        .toSorted(),
    ];
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let edited = new WorkspaceIndex();
        const last = new Map<string, string[] | null>();
        for (const { uri, forms, isKept } of steps) {
          if (isKept) edited = keptAndTaken(edited);
          last.set(uri, forms);
          if (forms === null) edited.remove(uri);
          else edited.set(entry(uri, forms));
        }
        const fresh = new WorkspaceIndex();
        for (const [uri, forms] of last) if (forms !== null) fresh.set(entry(uri, forms));
        assert.deepEqual(everything(edited), everything(fresh));
      }),
    );
  });

  it("knows a file however its URI is written, and forgets whole folders", () => {
    const index = new WorkspaceIndex();
    index.set(entry("file:///C:/w/a%20b.txt", ["Ada"]));
    index.set(entry("file:///c%3A/w/a b.txt", ["Ada"]));
    assert.equal(index.size, 1);
    index.removeBelow("file:///c:/other");
    index.removeBelow("file:///c:/w/a");
    assert.equal(index.size, 1);
    index.removeBelow("file:///c%3A/w");
    assert.equal(index.size, 0);
  });
});
