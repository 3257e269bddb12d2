import type { Meeting } from "../model.ts";

/** A meeting without its place in the text: what accounts of it are compared by. */
export type MeetingFacts = Omit<Meeting, "evidence">;

/**
 * What all accounts of one meeting share, whatever their language: its day and who met. Null for a meeting without a
 * day or with fewer than two persons whom a gazetteer knows: such a one is joined with no other.
 */
export function meetingKey(meeting: MeetingFacts): string | null {
  if (meeting.date === null || meeting.date.length < 10) return null;
  const persons = new Set<string>();
  for (const { key } of meeting.participants) if (key !== null) persons.add(key);
  return persons.size < 2 ? null : `${meeting.date}|${[...persons].sort().join("+")}`;
}

/**
 * True where nothing that is said of mode and place speaks against one meeting; the key is not compared. A commentary
 * tells of a meeting of any mode, and what one account leaves open contradicts nothing.
 */
export function isCompatible(a: Circumstances, b: Circumstances): boolean {
  return modesAgree(a, b) && placesAgree(a, b);
}

type Circumstances = Pick<MeetingFacts, "mode" | "place">;

function modesAgree(a: Circumstances, b: Circumstances): boolean {
  const open = (meeting: Circumstances): boolean => meeting.mode === null || meeting.mode === "commentary";
  return open(a) || open(b) || a.mode === b.mode;
}

/** Words of English names of buildings, as the gazetteer has them; such a name alone does not tell its town. */
const building =
  /\b(headquarters|hall|palace|house|kremlin|residence|guesthouse|hotel|cent(er|re)|airport|embassy|ministry|chancellery|castle|villa|pavilion|museum|university)\b/i;

/** Places agree where one part is named in both; two sides of a call sit in different ones. */
function placesAgree(a: Circumstances, b: Circumstances): boolean {
  if (a.place === null || b.place === null || (a.mode !== "in person" && b.mode !== "in person")) return true;
  if (isBuilding(a.place) !== isBuilding(b.place)) return true;
  const parts = new Set(b.place.split(", "));
  return a.place.split(", ").some((part) => parts.has(part));
}

function isBuilding(place: string): boolean {
  return !place.includes(", ") && building.test(place);
}
