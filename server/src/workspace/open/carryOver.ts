import type { Division, DocumentRange } from "../../recognise/delimiters/division.ts";
import type { DocumentAnalysis, HeaderField } from "../../recognise/model.ts";
import type { SpeakerCorrection } from "../../features/speakers.ts";
import type { EditWindow } from "../../text/chunked/changes.ts";

/**
 * What a document holds, wherever in the file it stands. The same object is kept from version to version for as long as
 * the document's text, id and header are the same, so it can be a key for whatever is derived from them.
 */
export class DocumentContent {
  /** Null until somebody asks for it. With the speakers that annotators have named. */
  analysis: DocumentAnalysis | null = null;
  readonly corrections: readonly SpeakerCorrection[];

  constructor(corrections: readonly SpeakerCorrection[] = []) {
    this.corrections = corrections;
  }
}

/** The documents of an earlier version. */
export interface Documents {
  readonly division: Division;
  readonly contents: readonly DocumentContent[];
}

/**
 * The contents of a division's documents: those of the earlier version where nothing changed, new ones elsewhere.
 * `window` is the stretch that differs between the versions, null where the texts are the same. One step a document.
 */
export function carryOver(division: Division, before: Documents, window: EditWindow | null): DocumentContent[] {
  const shift = window === null ? 0 : window.newEnd - window.oldEnd;
  const old = before.division.documents;
  let candidate = 0;
  return division.documents.map((document) => {
    const isBefore = window === null || document.end <= window.start;
    if (!isBefore && document.start < window.newEnd) return new DocumentContent();
    const moved = isBefore ? 0 : shift;
    while (candidate < old.length && (old[candidate] as DocumentRange).start < document.start - moved) candidate++;
    const earlier = old[candidate];
    if (earlier === undefined || !isSame(earlier, document, moved)) return new DocumentContent();
    return before.contents[candidate] as DocumentContent;
  });
}

function isSame(earlier: DocumentRange, now: DocumentRange, moved: number): boolean {
  return (
    earlier.start === now.start - moved &&
    earlier.end === now.end - moved &&
    earlier.id === now.id &&
    earlier.body.start === now.body.start &&
    earlier.body.end === now.body.end &&
    isSameHeader(earlier.header, now.header)
  );
}

/** The text being the same, fields differ only in where they stand. */
function isSameHeader(a: readonly HeaderField[], b: readonly HeaderField[]): boolean {
  if (a === b) return true;
  return (
    a.length === b.length &&
    a.every(({ key, valueSpan }, index) => {
      const other = b[index] as HeaderField;
      return key === other.key && valueSpan.start === other.valueSpan.start && valueSpan.end === other.valueSpan.end;
    })
  );
}
