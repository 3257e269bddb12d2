/**
 * The stored form: JSON Lines, one annotation a line, ordered by id, so that lines never move while texts and codes
 * change and two people's additions land in different places for git. Whatever else stands in the file (broken lines,
 * blank ones, other line ends, an order of one's own) stays as it is.
 */
import { parseJson } from "../json.ts";
import type { Annotation } from "../model.ts";
import { fromJson } from "./annotation.ts";

/** `raw` is the line as it stands in the file, line end included: lines that nobody changed are written back as such. */
export type StoredLine =
  | { readonly kind: "annotation"; readonly annotation: Annotation; readonly raw: string }
  | { readonly kind: "broken"; readonly message: string; readonly raw: string }
  | { readonly kind: "blank"; readonly raw: string };

export interface StoredFile {
  /** What stands before the first line: a byte order mark or nothing. */
  readonly mark: string;
  /** In file order. */
  readonly lines: readonly StoredLine[];
}

export interface StoredProblem {
  readonly code: "broken-line" | "duplicate-id";
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

export const emptyStoredFile: StoredFile = { mark: "", lines: [] };

/** Takes any text; what cannot be read is kept as it is and told by `problemsOf`. Linear. */
export function parseStored(text: string): StoredFile {
  const mark = text.startsWith("\ufeff") ? "\ufeff" : "";
  const lines: StoredLine[] = [];
  for (let start = mark.length; start < text.length; ) {
    const lineFeed = text.indexOf("\n", start);
    const end = lineFeed < 0 ? text.length : lineFeed + 1;
    lines.push(parseLine(text.slice(start, end)));
    start = end;
  }
  return { mark, lines };
}

function parseLine(raw: string): StoredLine {
  if (raw.trim() === "") return { kind: "blank", raw };
  const json = parseJson(raw);
  if (json === undefined) return { kind: "broken", raw, message: "This line is not JSON" };
  const annotation = fromJson(json);
  if (!annotation.ok) return { kind: "broken", raw, message: `This line is not an annotation: ${annotation.error}` };
  return { kind: "annotation", annotation: annotation.value, raw };
}

/** The exact inverse of `parseStored`. */
export function writeStored(file: StoredFile): string {
  return file.mark + file.lines.map((line) => line.raw).join("");
}

/** What a person should look at, by line. */
export function problemsOf(file: StoredFile): readonly StoredProblem[] {
  const problems: StoredProblem[] = [];
  const firstLines = new Map<string, number>();
  file.lines.forEach((stored, index) => {
    const line = index + 1;
    if (stored.kind === "broken") {
      const message = `${stored.message}. It is kept as it is; mend it or delete it by hand.`;
      problems.push({ code: "broken-line", line, message });
    } else if (stored.kind === "annotation") {
      const first = firstLines.get(stored.annotation.id);
      if (first === undefined) firstLines.set(stored.annotation.id, line);
      else {
        const message = `Lines ${first} and ${line} are versions of one annotation. Both are kept until one is chosen.`;
        problems.push({ code: "duplicate-id", line, message });
      }
    }
  });
  return problems;
}

/** The versions of each annotation by its id, in file order: one each, unless others' changes met ours. */
export function versionsById(file: StoredFile): ReadonlyMap<string, readonly Annotation[]> {
  const versions = new Map<string, Annotation[]>();
  for (const line of file.lines) {
    if (line.kind !== "annotation") continue;
    const known = versions.get(line.annotation.id);
    if (known === undefined) versions.set(line.annotation.id, [line.annotation]);
    else known.push(line.annotation);
  }
  return versions;
}

/** The version that was changed last; of equally old ones the first. `versions` is not empty. */
export function newest(versions: readonly Annotation[]): Annotation {
  return versions.reduce((best, next) => (instant(next.modified) > instant(best.modified) ? next : best));
}

/** Milliseconds since 1970; what is no instant is older than everything. */
function instant(iso: string): number {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}
