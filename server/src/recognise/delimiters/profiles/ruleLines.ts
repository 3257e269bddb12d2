import { trimSpan, settleHeader } from "../header/fields.ts";
import { isKnownKey } from "../header/keys.ts";
import { readKeyValues } from "../header/keyValue.ts";
import type { LineWindow } from "../lineWindow.ts";
import type { LineMark, Mark } from "../mark.ts";
import type { PlacedMarks } from "../placedMarks.ts";
import { type Candidate, type FileText, opensFile, type Profile } from "../profile.ts";
import { cutAtOpenings, standsFirst } from "./sections.ts";

// What a rule line shows, the surest sign last: of two lines the one with the greater number is the better marked.
/** A second rule follows the id: `=== id ===`. */
const Closed = 1;
/** A blank line follows, or the file's end. */
const SetOff = 2;
/** The id holds a digit or joins words, as ids do and headings do not: `tirana-2025`. */
const IdLike = 4;
/** `key: value` lines follow. */
const Headed = 8;
/** One of those keys is known. */
const KnownKey = 16;

const longestRuleLine = 512;

/** `=== id ===` or `=== id`, then `key: value` lines and a blank line. */
export const equalsRules = ruleLines("rule-equals", "=", { mayBeOpen: true });

/** `--- id ---`, then `key: value` lines and a blank line. A dash in front alone is how dialogue and lists look. */
export const dashRules = ruleLines("rule-dashes", "-", { mayBeOpen: false });

function ruleLines(name: string, character: string, { mayBeOpen }: { mayBeOpen: boolean }): Profile {
  const shape = new RegExp(`^\\uFEFF?(${character}{3,})[ \\t]+(\\S.*)$`);
  const closing = new RegExp(`[ \\t]${character}{3,}$`);
  const rule = character.repeat(3);
  const wrap = (id: string) => ({ before: `${rule} ${id} ${rule}\n\n`, after: "" });
  return { name, firstCharacters: character, readLine, divide, wrap };

  function readLine(window: LineWindow): LineMark | null {
    const line = window.indented ? null : window.line(0);
    if (line === null || line.end > longestRuleLine) return null;
    const written = window.text.slice(0, line.end).trimEnd();
    const match = shape.exec(written);
    if (match === null) return null;
    const closed = closing.exec(written);
    if (closed === null && !mayBeOpen) return null;
    const idSpan = trimSpan(window.text, written.length - (match[2] as string).length, closed?.index ?? written.length);
    const id = window.text.slice(idSpan.start, idSpan.end);
    if (!/[\p{L}\p{N}]/u.test(id)) return null;

    const run = readKeyValues(window, line.next);
    // Words between rules are a heading, unless header lines follow.
    if (/\s/.test(id) && (closed === null || run.fields.length === 0)) return null;
    const traits =
      (run.fields.length > 0 ? Headed : 0) |
      (run.fields.some((field) => isKnownKey(field.key)) ? KnownKey : 0) |
      (/[\p{N}_/#.:-]/u.test(id) ? IdLike : 0) |
      (run.setOff ? SetOff : 0) |
      (closed === null ? 0 : Closed);
    const { header, problems } = settleHeader(run.fields, id);
    const delimiter = { start: window.ink, end: written.length };
    const opening = { id, idSpan, header, problems, delimiter, bodyStart: run.next };
    return { role: "open", start: 0, end: run.next, traits, opening };
  }
}

/**
 * The first rule line, if it opens the file, shows how the file's documents are set off (else the best marked one
 * does); the others must be set off as well as that, or have a header.
 */
function divide(marks: PlacedMarks, file: FileText): Candidate {
  const first = standsFirst(file, marks.start(0));
  const pattern = first ? marks.mark(0).traits : marks.marks.reduce((best, mark) => Math.max(best, mark.traits), 0);
  const asked = pattern & Headed ? IdLike | SetOff | (pattern & Closed) : pattern & (Closed | SetOff | IdLike);
  const accepted = ({ traits }: Mark): boolean => (traits & Headed) !== 0 || (traits & asked) === asked;
  let score = first ? opensFile : 0;
  for (const mark of marks.marks) if (accepted(mark)) score += points(mark.traits);
  return { score, sections: cutAtOpenings(marks, accepted, file), problems: [] };
}

function points(traits: number): number {
  if (traits & KnownKey) return 4;
  return traits & Headed ? 2 : traits & IdLike ? 1 : 0;
}
