import assert from "node:assert/strict";
import type { MeetingView } from "../../../server/src/protocol.ts";
import { choicesFor, filtered } from "./filter.ts";

function meeting(title: string, date: string | null, place: string | null, participants: string[]): MeetingView {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
  const account = { uri: "file:///a", documentId: "001_lund", language: "ka", title: "ხიდი", range };
  return { id: title, title, date, mode: null, place, participants, accounts: [account] };
}

const meetings = [
  meeting("Ada Holm – Maro Beridze, video, 2025-01-21", "2025-01-21", null, ["Ada Holm", "Maro Beridze"]),
  meeting("Ada Holm – José Díaz, 2024-03", "2024-03", "Great Hall, Lund", ["Ada Holm", "José Díaz"]),
  meeting("Meeting", null, "Lund", []),
];
const titles = (kind: "person" | "place" | "year" | "text", value: string) =>
  filtered(meetings, { kind, value }).map(({ title }) => title.slice(0, 16));

describe("filtering meetings", () => {
  it("narrows them to a person, a place or a year", () => {
    assert.deepEqual(titles("person", "José Díaz"), ["Ada Holm – José "]);
    assert.deepEqual(titles("place", "Lund"), ["Ada Holm – José ", "Meeting"]);
    assert.deepEqual(titles("year", "2025"), ["Ada Holm – Maro "]);
    assert.equal(filtered(meetings, null).length, 3);
  });

  it("finds words in any order, case and accent, in documents and titles too", () => {
    assert.deepEqual(titles("text", "video  HOLM"), ["Ada Holm – Maro "]);
    assert.deepEqual(titles("text", "diaz"), ["Ada Holm – José "]);
    assert.equal(titles("text", "ხიდი 001").length, 3);
    assert.deepEqual(titles("text", "nobody"), []);
  });

  it("offers what there is, the most frequent first, the latest year first", () => {
    assert.deepEqual(
      choicesFor(meetings).map(({ value, count }) => `${value} ${count}`),
      ["Ada Holm 2", "José Díaz 1", "Maro Beridze 1", "Lund 2", "Great Hall 1", "2025 1", "2024 1"],
    );
  });
});
