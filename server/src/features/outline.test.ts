import assert from "node:assert/strict";
import { contains } from "../text/span.ts";
import { documentOutline, meetingTitle, type OutlineNode } from "./outline.ts";
import { at, meeting, statement, viewOf } from "./testing/views.ts";

/** The outline as indented lines: kind, name and, in brackets, the detail. */
function drawn(node: OutlineNode, indent = ""): string[] {
  for (const child of node.children) assert.ok(contains(node.span, child.span), `${child.name} sticks out`);
  assert.ok(contains(node.span, node.target));
  const line = `${indent}${node.kind} ${node.name}${node.detail === "" ? "" : ` (${node.detail})`}`;
  return [line, ...node.children.flatMap((child) => drawn(child, `${indent}  `))];
}

const text = [
  "Two mayors meet",
  "Mayor Holm received Mayor Beridze.",
  "Holm said that the bridge would open.",
  "She added that tolls would fall.",
  "Beridze praised the bridge.",
].join("\n");
const lines = text.split("\n").map((line) => at(text, line));
const [headline, arrival, first, second, third] = lines as [Line, Line, Line, Line, Line];
type Line = { start: number; end: number };
const statements = [
  statement(headline, null, { attribution: "headline" }),
  statement(arrival, null),
  statement(first, "Ada Holm"),
  statement(second, "Ada Holm", { attribution: "pronominal" }),
  statement(third, "Maro Beridze"),
];

describe("outline", () => {
  it("leads from the document over the meeting and the speaker to the statements", () => {
    const held = meeting(arrival, ["Ada Holm", "Maro Beridze"], { mode: "video", date: "2025-01-21", place: "Lund" });
    assert.deepEqual(drawn(documentOutline(viewOf(text, { statements, meetings: [held] }))), [
      "document 001 (en)",
      "  meeting Ada Holm – Maro Beridze, video, 2025-01-21 (Lund)",
      "    narration Narration (2 sentences)",
      "      heading Two mayors meet",
      "      statement Mayor Holm received Mayor Beridze.",
      "    speaker Ada Holm (2 sentences)",
      "      statement Holm said that the bridge would open.",
      "      statement She added that tolls would fall. (pronominal)",
      "    speaker Maro Beridze (1 sentence)",
      "      statement Beridze praised the bridge.",
    ]);
  });

  it("parts several meetings at their evidence", () => {
    const meetings = [meeting(third, ["Maro Beridze"]), meeting(arrival, ["Ada Holm"])];
    const [whole] = [documentOutline(viewOf(text, { statements, meetings }))];
    assert.deepEqual(
      whole.children.map(({ name, children }) => [name, children.map((child) => child.name)]),
      [
        ["Ada Holm", ["Narration", "Ada Holm"]],
        ["Maro Beridze", ["Maro Beridze"]],
      ],
    );
    drawn(whole);
  });

  it("leads to the beginning of a document, where its delimiter stands", () => {
    const view = viewOf(text, {}, { body: { start: headline.end, end: text.length } });
    assert.deepEqual(documentOutline(view).target, { start: 0, end: 0 });
  });

  it("puts together on request what one speaker says", () => {
    const held = meeting(arrival, ["Ada Holm", "Maro Beridze"]);
    const mixed = [
      statement(arrival, null),
      statement(first, "Ada Holm"),
      statement(second, "Maro Beridze"),
      statement(third, "Ada Holm"),
    ];
    for (const meetings of [[held], []]) {
      const view = viewOf(text, { statements: mixed, meetings });
      const nodes = drawn(documentOutline(view, 4, "speaker")).map((line) => line.trim());
      assert.deepEqual(
        nodes.filter((line) => /^(speaker|narration)/.test(line)),
        ["speaker Ada Holm (2 sentences)", "speaker Maro Beridze (1 sentence)", "narration Narration (1 sentence)"],
      );
    }
  });

  it("works without a meeting", () => {
    assert.deepEqual(drawn(documentOutline(viewOf(text, { statements })))[1], "  narration Narration (2 sentences)");
  });

  it("shows paragraphs where nobody speaks, and dims no boilerplate into it", () => {
    const plain = "Home > News\n\nBridges\n\nA bridge was built.\nIt is long.";
    const view = viewOf(plain, {
      statements: [statement(at(plain, "Bridges"), null, { attribution: "headline" })],
      boilerplate: [{ ...at(plain, "Home > News"), kind: "breadcrumb" }],
    });
    assert.deepEqual(drawn(documentOutline(view)).slice(1), [
      "  heading Bridges",
      "  paragraph A bridge was built.",
      "  paragraph It is long.",
    ]);
  });

  it("stops at the meetings on request, and shows title and date of the header", () => {
    const view = viewOf(
      text,
      { statements, meetings: [meeting(arrival, [])], date: { value: "2025-01-21", source: "header", confidence: 1 } },
      { header: [{ key: "title", value: "Bridges", keySpan: headline, valueSpan: headline }] },
    );
    assert.deepEqual(drawn(documentOutline(view, 2)), [
      "document 001 (Bridges · 2025-01-21 · en)",
      "  meeting Meeting",
    ]);
  });

  it("shows the beginning of right-to-left text where an editor cuts labels at the right", () => {
    const arabic = "استقبل الوزير السفيرة في مبنى الوزارة صباح الأربعاء وبحث معها سبل التعاون";
    const [name] = documentOutline(viewOf(arabic)).children.map((child) => child.name);
    assert.ok(arabic.startsWith((name ?? "?").slice(0, -1)));
    assert.ok(name !== undefined && name.length <= 33 && name.endsWith("…"));
  });

  it("names an empty document", () => {
    assert.deepEqual(drawn(documentOutline(viewOf("", {}, { id: "" }))), ["document document (en)"]);
  });

  it("titles meetings by what the text gives", () => {
    const here = { start: 0, end: 0 };
    assert.equal(meetingTitle(meeting(here, ["A", "B", "C", "D", "E"])), "A – B – C and 2 others");
    assert.equal(meetingTitle(meeting(here, ["A", "B"], { mode: "in person", date: "2025" })), "A – B, 2025");
    assert.equal(meetingTitle(meeting(here, [], { place: "Lund", mode: "phone" })), "Lund, phone");
  });
});
