import type { LineMark, Opening } from "../mark.ts";
import type { LineWindow } from "../lineWindow.ts";
import { enoughEvidence, type Profile, type Section } from "../profile.ts";

/** A form feed at the start of a line, as text made from PDF pages and old wire services have it. */
export const formFeed: Profile = {
  name: "form-feed",
  firstCharacters: "\f",
  readLine,
  divide(marks, file) {
    const sections: Section[] = [];
    let start = 0;
    let opening: Opening | null = null;
    const close = (end: number): void => {
      // White space between two form feeds, or before the first, is no document.
      if (file.firstInk(start, end) >= 0) sections.push({ start, end, bodyEnd: end, opening });
    };
    for (let index = 0; index < marks.length; index++) {
      close(marks.start(index));
      start = marks.start(index);
      opening = marks.mark(index).opening;
    }
    close(file.length);
    return { score: sections.length > 1 ? enoughEvidence : 0, sections, problems: [] };
  },
};

function readLine(window: LineWindow): LineMark | null {
  let end = window.ink;
  while (window.text.charCodeAt(end) === 0x0c) end++;
  const delimiter = { start: window.ink, end };
  const line = window.line(end);
  const bodyStart = line !== null && window.blank(line.start, line.end) ? line.next : end;
  const opening = { id: null, idSpan: null, header: [], problems: [], delimiter, bodyStart };
  return { role: "open", start: 0, end: bodyStart, traits: 0, opening };
}
