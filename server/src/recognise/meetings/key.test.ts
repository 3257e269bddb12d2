import assert from "node:assert/strict";
import type { Meeting } from "../model.ts";
import { isCompatible, type MeetingFacts, meetingKey } from "./key.ts";

function meeting(fields: Partial<Meeting> & { readonly keys?: readonly (string | null)[] } = {}): Meeting {
  const { keys = ["Q1", "Q2"], ...rest } = fields;
  return {
    date: "2025-01-21",
    mode: "in person",
    place: null,
    participants: keys.map((key, i) => ({ name: `Person ${i}`, key, role: null })),
    attendees: [],
    evidence: { start: 0, end: 1 },
    ...rest,
  };
}

/** Whether two accounts tell of one meeting. */
function isSameMeeting(a: MeetingFacts, b: MeetingFacts): boolean {
  const key = meetingKey(a);
  return key !== null && key === meetingKey(b) && isCompatible(a, b);
}

describe("joining accounts of a meeting", () => {
  it("has one key whoever is named first", () => {
    assert.equal(meetingKey(meeting()), meetingKey(meeting({ keys: ["Q2", "Q1"] })));
  });

  it("has no key without a day, or with persons that no gazetteer knows", () => {
    assert.equal(meetingKey(meeting({ date: null })), null);
    assert.equal(meetingKey(meeting({ date: "2025-01" })), null);
    assert.equal(meetingKey(meeting({ keys: ["Q1", null] })), null);
  });

  it("joins a commentary on a video call with its readout", () => {
    const readout = meeting({ mode: "video", place: "Beijing" });
    assert.ok(isSameMeeting(readout, meeting({ mode: "commentary" })));
  });

  it("keeps another day, other persons, another mode or another town apart", () => {
    const one = meeting({ place: "Great Hall of the People, Beijing" });
    assert.ok(isSameMeeting(one, meeting({ place: "Beijing" })));
    for (const other of [
      meeting({ date: "2025-01-22" }),
      meeting({ keys: ["Q1", "Q3"] }),
      meeting({ mode: "phone" }),
      meeting({ place: "Moscow" }),
    ])
      assert.ok(!isSameMeeting(one, other));
  });

  it("joins a building with a town that may be its own", () => {
    const inside = meeting({ place: "United Nations Headquarters" });
    assert.ok(isSameMeeting(inside, meeting({ place: "New York City" })));
    assert.ok(!isSameMeeting(inside, meeting({ place: "Palace of Nations" })));
  });

  it("lets the two ends of a call sit in two towns", () => {
    const end = (place: string) => meeting({ mode: "video", place });
    assert.ok(isSameMeeting(end("Beijing"), end("Moscow")));
  });
});
