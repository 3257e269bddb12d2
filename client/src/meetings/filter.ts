import type { MeetingView } from "../../../server/src/protocol.ts";

/** What the Meetings view is narrowed to: one side of meetings, or words. */
export interface Filter {
  readonly kind: "person" | "place" | "year" | "text";
  readonly value: string;
}

/** A filter with how many meetings fit it. */
export interface Choice extends Filter {
  readonly count: number;
}

/** The meetings that fit; words may stand in any order, anywhere in what is shown of a meeting or its accounts. */
export function filtered(meetings: readonly MeetingView[], filter: Filter | null): readonly MeetingView[] {
  if (filter === null) return meetings;
  const words = folded(filter.value).split(/\s+/);
  return meetings.filter((meeting) => {
    const { kind, value } = filter;
    if (kind === "person") return meeting.participants.includes(value);
    if (kind === "place") return meeting.place?.split(", ").includes(value) ?? false;
    if (kind === "year") return meeting.date?.startsWith(value) ?? false;
    const accounts = meeting.accounts.map(({ documentId, language, title }) => [documentId, language, title].join(" "));
    const text = folded([meeting.title, meeting.place, ...meeting.participants, ...accounts].join(" "));
    return words.every((word) => text.includes(word));
  });
}

/** All filters that make a difference, those that most meetings fit first; years from the latest. */
export function choicesFor(meetings: readonly MeetingView[]): Choice[] {
  const counts = {
    person: new Map<string, number>(),
    place: new Map<string, number>(),
    year: new Map<string, number>(),
  };
  const count = (kind: keyof typeof counts, value: string): void => {
    counts[kind].set(value, (counts[kind].get(value) ?? 0) + 1);
  };
  for (const { participants, place, date } of meetings) {
    for (const person of new Set(participants)) count("person", person);
    for (const part of new Set(place?.split(", ") ?? [])) count("place", part);
    if (date !== null) count("year", date.slice(0, 4));
  }
  const choices = (kind: keyof typeof counts): Choice[] =>
    [...counts[kind]].map(([value, number]) => ({ kind, value, count: number }));
  const byCount = (a: Choice, b: Choice): number => b.count - a.count || a.value.localeCompare(b.value);
  return [
    ...choices("person").toSorted(byCount),
    ...choices("place").toSorted(byCount),
    ...choices("year").toSorted((a, b) => b.value.localeCompare(a.value)),
  ];
}

/** For comparing: without capitals and accents. */
function folded(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}+/gu, "")
    .toLowerCase()
    .trim();
}
