import assert from "node:assert/strict";
import { divide } from "../recognise/delimiters/divide.ts";
import { setDocumentDate } from "./documentDate.ts";
import { viewOf } from "./testing/views.ts";

/** The file with the date of its first document set, and what its header says then. */
function dated(text: string): { text: string; date: string | undefined } | null {
  const [first] = divide(text, "a.txt").documents;
  assert.ok(first);
  const own = text.slice(first.start, first.end);
  const view = viewOf(own, {}, { header: first.header, body: first.body });
  const edits = setDocumentDate(view, "2025-01-21");
  if (edits === null) return null;
  const [edit] = edits as [(typeof edits)[0]];
  const changed = text.slice(0, first.start + edit.start) + edit.newText + text.slice(first.start + edit.end);
  const [again] = divide(changed, "a.txt").documents;
  return { text: changed, date: again?.header.find(({ key }) => key === "date")?.value };
}

describe("setting the document's date", () => {
  const cases: Readonly<Record<string, readonly [before: string, after: string]>> = {
    "replaces the date of the header": [
      "=== a ===\ndate: 2024-01-01\n\nText.\n",
      "=== a ===\ndate: 2025-01-21\n\nText.\n",
    ],
    "replaces an attribute": [
      '<doc id="a" date="2024">\nText.\n</doc>\n<doc id="b">\nText.\n</doc>\n',
      '<doc id="a" date="2025-01-21">\nText.\n</doc>\n<doc id="b">\nText.\n</doc>\n',
    ],
    "adds a line as the header's other lines are written": [
      "=== a ===\r\ntitle : One\r\n\r\nText.\r\n",
      "=== a ===\r\ntitle : One\r\ndate : 2025-01-21\r\n\r\nText.\r\n",
    ],
    "adds a comment line": [
      "# newdoc id = a\n# title = One\nText.\n",
      "# newdoc id = a\n# title = One\n# date = 2025-01-21\nText.\n",
    ],
    "gives a file without any header an inline one": ["Two mayors met.\n", "date 2025-01-21\nTwo mayors met.\n"],
  };
  for (const [name, [before, after]] of Object.entries(cases)) {
    it(name, () => assert.deepEqual(dated(before), { text: after, date: "2025-01-21" }));
  }

  it("leaves a header alone that a line would break", () => {
    assert.equal(dated('<doc id="a">\nText.\n</doc>\n<doc id="b">\nText.\n</doc>\n'), null);
  });
});
