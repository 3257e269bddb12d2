/**
 * The user's settings, read and defaulted here and nowhere else. The manifest (`contributes.configuration`) lists the
 * same names and defaults; a test holds the two equal.
 */

import type { OutlineOrder } from "../features/outline.ts";
import { languageId } from "../protocol.ts";
import type { DateOptions } from "../recognise/dates/stage.ts";
import type { CalendarName } from "../recognise/model.ts";
import { isStoreFolder } from "../workspace/annotations/location.ts";

export interface Settings {
  /** The name written into annotations; null where the user has given none. */
  readonly annotator: string | null;
  /** Where annotations are stored, from the document's folder; empty for beside it. */
  readonly annotationsFolder: string;
  /** Whether codes are suggested. */
  readonly suggestions: boolean;
  /** Profiles of document delimiters of the user's own; checked where they are compiled. */
  readonly delimiters: readonly unknown[];
  /** Path or URI of a folder with entities of the user's own, for all workspaces; empty for none. */
  readonly entitiesFolder: string;
  /** Codes of problems that are not shown. */
  readonly ignoredProblems: ReadonlySet<string>;
  readonly dateHints: boolean;
  readonly dates: Required<DateOptions> & {
    /** Calendars in which the hover tells a day, beside the Gregorian one. */
    readonly calendars: readonly CalendarName[];
  };
  readonly outlineOrder: OutlineOrder;
  /** Whether the meeting is told above each document. */
  readonly meetingLenses: boolean;
  /** Glob patterns of further files that are source documents: `files.associations`, where the client has them. */
  readonly sourcePatterns: readonly string[];
  /** Whether files of the workspace are read in the background, and how many at most. */
  readonly index: { readonly enabled: boolean; readonly maxFiles: number };
}

/** Reads one setting; `undefined` where the value is of no use. */
type Reader<T> = (value: unknown) => T | undefined;

const flag: Reader<boolean> = (value) => (typeof value === "boolean" ? value : undefined);
const text: Reader<string> = (value) => (typeof value === "string" ? value.trim() : undefined);
const storeFolder: Reader<string> = (value) =>
  typeof value === "string" && isStoreFolder(value.trim()) ? value.trim() : undefined;
const oneOf =
  <T extends string>(...values: readonly T[]): Reader<T> =>
  (value) =>
    values.find((each) => each === value);
const shownCalendars: readonly CalendarName[] = ["persian", "islamic", "jewish", "chinese", "minguo", "buddhist"];
const calendars: Reader<readonly CalendarName[]> = (value) =>
  Array.isArray(value) ? shownCalendars.filter((each) => value.includes(each)) : undefined;
const list: Reader<readonly unknown[]> = (value) => (Array.isArray(value) ? value : undefined);
const count: Reader<number> = (value) =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : undefined;

/** Each setting's name below `readout.` and its default, as the manifest has them. */
export const settingDefaults = {
  annotator: "",
  "annotations.folder": "",
  "suggestions.enabled": true,
  delimiters: [] as readonly unknown[],
  "entities.folder": "",
  "diagnostics.ignore": [] as readonly unknown[],
  "inlayHints.dates": false,
  "dates.lean": "past",
  "dates.order": "auto",
  "dates.calendars": ["persian", "islamic"] as readonly CalendarName[],
  "outline.order": "position",
  "codeLens.meetings": true,
  "index.enabled": true,
  "index.maxFiles": 20_000,
} as const;

/**
 * The settings in `value`, the object that a client keeps under `readout`, and in `associations`, which maps glob
 * patterns to language ids. What is missing or of the wrong type has its default. Never throws.
 */
export function readSettings(value: unknown, associations?: unknown): Settings {
  const read = <T>(name: keyof typeof settingDefaults, reader: Reader<T>): T =>
    reader(lookUp(value, name)) ?? (settingDefaults[name] as T);
  const annotator = read("annotator", text);
  return {
    annotator: annotator === "" ? null : annotator,
    suggestions: read("suggestions.enabled", flag),
    annotationsFolder: read("annotations.folder", storeFolder),
    delimiters: read("delimiters", list),
    entitiesFolder: read("entities.folder", text),
    ignoredProblems: new Set(read("diagnostics.ignore", list).filter((code) => typeof code === "string")),
    dateHints: read("inlayHints.dates", flag),
    dates: {
      lean: read("dates.lean", oneOf("past", "future")),
      order: read("dates.order", oneOf("auto", "dmy", "mdy")),
      calendars: read("dates.calendars", calendars),
    },
    outlineOrder: read("outline.order", text) === "speaker" ? "speaker" : "position",
    meetingLenses: read("codeLens.meetings", flag),
    sourcePatterns: Object.entries(associations ?? {}).flatMap(([glob, id]) => (id === languageId ? [glob] : [])),
    index: { enabled: read("index.enabled", flag), maxFiles: read("index.maxFiles", count) },
  };
}

/** Follows a dotted name into nested objects; clients may also send the dotted name as one key. */
function lookUp(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  const record = value as Readonly<Record<string, unknown>>;
  if (Object.hasOwn(record, name)) return record[name];
  const dot = name.indexOf(".");
  return dot < 0 ? undefined : lookUp(record[name.slice(0, dot)], name.slice(dot + 1));
}
