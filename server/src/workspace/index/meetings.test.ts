import assert from "node:assert/strict";
import fc from "fast-check";
import type { MeetingFacts } from "../../recognise/meetings/key.ts";
import type { AccountPlace } from "./entry.ts";
import { MeetingIndex } from "./meetings.ts";

function account(meeting: Partial<MeetingFacts>, language = "en", line = 0): AccountPlace {
  const person = (name: string) => ({ name, key: name.toLowerCase(), role: null });
  return {
    documentId: `d${line}`,
    language,
    title: null,
    range: { start: { line, character: 0 }, end: { line, character: 9 } },
    meeting: {
      date: "2025-01-21",
      mode: "in person",
      place: null,
      participants: [person("Ada"), person("Maro")],
      attendees: [],
      ...meeting,
    },
  };
}

/** Each meeting as the languages of its accounts. */
function told(index: MeetingIndex): string[] {
  return index.all().map(({ mode, place, accounts }) => {
    const languages = accounts.map(({ uri, language }) => `${uri}:${language}`);
    return `${mode} ${place ?? ""}: ${languages.join(" ")}`;
  });
}

describe("the meetings of a workspace", () => {
  it("are joined whatever the language, and a commentary goes with one of them", () => {
    const index = new MeetingIndex();
    index.set("a", "a", [account({ mode: "commentary" }, "ka")]);
    index.set("b", "b", [account({ mode: "video" }, "ar")]);
    index.set("c", "c", [
      account({ mode: "in person", place: "Great Hall, Lund" }),
      account({ place: "Lund" }, "sq", 1),
    ]);
    assert.deepEqual(told(index), ["in person Great Hall, Lund: a:ka c:en c:sq", "video : b:ar"]);
    assert.deepEqual(
      index.in("c", "d1").map(({ accounts }) => accounts.length),
      [3],
    );
  });

  it("stay apart where nothing joins them", () => {
    const index = new MeetingIndex();
    index.set("a", "a", [account({ date: null }), account({ date: null }, "en", 1)]);
    index.set("b", "b", [account({ date: "2025-01" })]);
    assert.equal(index.all().length, 3);
    index.remove("a");
    assert.equal(index.all().length, 1);
  });

  const facts = fc.record({
    date: fc.constantFrom("2025-01-21", "2025-01-22", null),
    mode: fc.constantFrom("in person", "video", "commentary", null),
    place: fc.constantFrom("Lund", "Great Hall, Lund", "Tbilisi", null),
  });
  const step = fc.record({ file: fc.constantFrom("a", "b", "c", "d"), accounts: fc.array(facts, { maxLength: 3 }) });

  it("are the same however the files came and went (paranoid)", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const edited = new MeetingIndex();
        const last = new Map<string, AccountPlace[]>();
        for (const { file, accounts } of steps) {
          const places = accounts.map((each, line) => account(each, "en", line));
          last.set(file, places);
          if (places.length === 0) edited.remove(file);
          else edited.set(file, file, places);
          // Asked in between, so that what was joined before is there to be wrong.
          edited.all();
        }
        const fresh = new MeetingIndex();
        for (const file of [...last.keys()].toSorted()) fresh.set(file, file, last.get(file) ?? []);
        assert.deepEqual(edited.all(), fresh.all());
      }),
    );
  });
});
