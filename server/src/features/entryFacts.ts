import { baseLanguage } from "../recognise/language/tag.ts";
import { displayName, type Entry, keyOf, type Office } from "../recognise/entities/gazetteer/entry.ts";
import type { EntitySummary, EntityType } from "../protocol.ts";

/** The name to show in a language: the first one listed that is no demonym. Falls back from `zh-Hans` to `zh`. */
export function nativeName(entry: Entry, tag: string): string | undefined {
  const names = entry.names[tag] ?? entry.names[baseLanguage(tag)];
  return names?.find((name) => name.kind !== "demonym" && name.kind !== "surname")?.text;
}

/** The office that the person held on the document's day; where that is not known, nothing is claimed. */
export function officeAt(entry: Entry, day: string | null): string | undefined {
  if (day === null) return undefined;
  const held = entry.offices?.find(
    ({ start = "", end }) => start <= day && (end === undefined || day.slice(0, end.length) <= end),
  );
  return held && `${held.office} on ${day}`;
}

/** An entry in one line, with its name in `language` where that is another. */
export function summaryOf(entry: Entry, language: string): EntitySummary {
  const name = displayName(entry);
  const native = nativeName(entry, language) ?? null;
  return {
    key: keyOf(entry),
    name,
    // Roles are matched like names, but they are no entries of the gazetteer's own layers.
    type: entry.type as EntityType,
    description: entry.description?.["en"] ?? Object.values(entry.description ?? {})[0] ?? null,
    native: native === name ? null : native,
  };
}

const kindWords = {
  full: "name",
  alias: "also",
  acronym: "acronym",
  short: "short",
  surname: "surname",
  demonym: "demonym",
};
const trustSigns = { usual: "", context: "*", never: "**" };
const trustNotes = [
  "*  a common word too: taken only where the text speaks of the entry elsewhere",
  "** taken only within longer names",
];

/** An entry as a page of plain text, for readers: what it is, its names by language, its offices. */
export function entryText(entry: Entry): string {
  const lines = [displayName(entry), "=".repeat([...displayName(entry)].length), ""];
  const fact = (label: string, value: string | undefined): void => {
    if (value !== undefined && value !== "") lines.push(`${label.padEnd(13)}${value}`);
  };
  fact("Type", entry.type);
  for (const [tag, text] of Object.entries(entry.description ?? {})) fact(tag === "en" ? "Description" : tag, text);
  fact("Id", keyOf(entry));
  if (entry.id !== null) fact("Wikidata", `https://www.wikidata.org/wiki/${entry.id}`);
  fact("Country", entry.iso2 ?? entry.country);
  fact("Existed", entry.validity && timeOf(entry.validity));
  fact("Note", entry.note);
  lines.push("", "Names", "-----");
  for (const [tag, names] of Object.entries(entry.names)) {
    // The name last: what stands behind right-to-left words on a line would be shown before them.
    names.forEach(({ text, kind, trust = "usual" }, i) => {
      lines.push(`${(i === 0 ? tag : "").padEnd(9)}${`${kindWords[kind]}${trustSigns[trust]}`.padEnd(10)}${text}`);
    });
  }
  const all = Object.values(entry.names).flat();
  const notes = [all.some(({ trust }) => trust === "context"), all.some(({ trust }) => trust === "never")];
  if (notes.includes(true)) lines.push("", ...trustNotes.filter((_note, i) => notes[i]));
  if (entry.offices !== undefined && entry.offices.length > 0) {
    lines.push(
      "",
      "Offices",
      "-------",
      ...entry.offices.map((office) => `${timeOf(office).padEnd(26)}${office.office}`),
    );
  }
  return `${lines.join("\n")}\n`;
}

function timeOf({ start, end }: Pick<Office, "start" | "end">): string {
  return `${start ?? "…"} – ${end ?? "…"}`;
}
