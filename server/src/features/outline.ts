import type { Meeting } from "../recognise/model.ts";
import { hasRightToLeft } from "../text/direction.ts";
import { contains, type Span, slice } from "../text/span.ts";
import { excerpt } from "../text/excerpt.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { type Turn, turnsOf } from "./turns.ts";
import type { DocumentView } from "./view.ts";

export type OutlineKind = "document" | "meeting" | "speaker" | "narration" | "statement" | "heading" | "paragraph";

/** A node of the outline. Children lie within their parent's span; spans are relative to the document. */
export interface OutlineNode {
  readonly kind: OutlineKind;
  readonly name: string;
  /** Said in small print beside the name. */
  readonly detail: string;
  readonly span: Span;
  /** Where a click leads; lies within `span`. */
  readonly target: Span;
  readonly children: readonly OutlineNode[];
}

/** Speakers' turns as they follow one another, or all that one speaker says together. */
export type OutlineOrder = "position" | "speaker";

/** How much of a passage its label shows, in UTF-16 code units. */
const LABEL = 60;
/** Of right-to-left text: editors cut what does not fit at the right, and there it begins. */
const LABEL_RIGHT_TO_LEFT = 32;

/**
 * The outline of one document: meeting → speaker's turn → statements. Where nobody speaks, its headings and
 * paragraphs. `depth` 2 stops at the meetings, for files of very many documents.
 */
export function documentOutline(
  document: DocumentView,
  depth: 2 | 4 = 4,
  order: OutlineOrder = "position",
): OutlineNode {
  const whole = { start: 0, end: document.text.length };
  const { analysis, body, text } = document;
  const { language, date, meetings, statements } = analysis;
  const title = document.header.find(({ key }) => key === "title")?.value;
  const details = [title ?? "", date.value ?? "", language.tag === "und" ? "" : language.tag];
  const turns = depth === 2 ? [] : turnsOf(statements);
  const content = turns.some(({ speaker }) => speaker !== null)
    ? turns.map((turn) => turnNode(turn, text))
    : depth === 2
      ? []
      : paragraphNodes(document);
  return {
    kind: "document",
    name: document.id || "document",
    detail: details.filter((part) => part !== "").join(" · "),
    span: whole,
    // Its delimiter, which editors keep in sight while one scrolls through the document.
    target: { start: 0, end: 0 },
    children: meetings.length === 0 ? sorted(content, order) : withMeetings(meetings, content, body, order),
  };
}

/**
 * The meetings of a document, each holding what is told from its evidence up to the next one's. The first holds what
 * stands before it too: a headline and a dateline belong to it.
 */
function withMeetings(
  meetings: readonly Meeting[],
  content: readonly OutlineNode[],
  body: Span,
  order: OutlineOrder,
): OutlineNode[] {
  const inOrder = [...meetings].sort((a, b) => a.evidence.start - b.evidence.start);
  const nodes: OutlineNode[] = [];
  let start = body.start;
  let next = 0;
  inOrder.forEach((meeting, index) => {
    const until = inOrder[index + 1]?.evidence.start ?? Number.POSITIVE_INFINITY;
    const children: OutlineNode[] = [];
    for (let node = content[next]; node !== undefined && node.span.start < until; node = content[next]) {
      children.push(node);
      next++;
    }
    const first = Math.max(start, 0);
    const end = Math.max(first, meeting.evidence.end, children.at(-1)?.span.end ?? 0);
    const span = { start: Math.min(first, meeting.evidence.start), end };
    nodes.push({
      kind: "meeting",
      name: meetingTitle(meeting),
      detail: meeting.place ?? "",
      span,
      target: contains(span, meeting.evidence) ? meeting.evidence : { start: span.start, end: span.start },
      children: sorted(children, order),
    });
    start = end;
  });
  return nodes;
}

/** By speaker: one node for each, in the order in which they first speak, and what the account itself tells at the end. */
function sorted(content: readonly OutlineNode[], order: OutlineOrder): readonly OutlineNode[] {
  if (order === "position") return content;
  const bySpeaker = new Map<string, OutlineNode[]>();
  for (const node of content) {
    const key = node.kind === "speaker" ? `speaker ${node.name}` : node.kind;
    const known = bySpeaker.get(key);
    if (known === undefined) bySpeaker.set(key, [node]);
    else known.push(node);
  }
  const joined = [...bySpeaker.values()].flatMap((turns) => {
    const [first] = turns as [OutlineNode];
    if (first.kind !== "speaker" && first.kind !== "narration") return turns;
    const children = turns.flatMap((turn) => turn.children);
    const end = (turns.at(-1) as OutlineNode).span.end;
    return [{ ...first, detail: sentences(children.length), span: { start: first.span.start, end }, children }];
  });
  return joined.sort((a, b) => Number(a.kind === "narration") - Number(b.kind === "narration"));
}

function sentences(count: number): string {
  return count === 1 ? "1 sentence" : `${count} sentences`;
}

/** As people name meetings: `Xi Jinping – Vladimir Putin, video, 2025-01-21`. What the text does not give is left out. */
export function meetingTitle({
  participants,
  mode,
  date,
  place,
}: Pick<Meeting, "participants" | "mode" | "date" | "place">): string {
  const named = participants.slice(0, 3).map(({ name }) => name);
  const others = participants.length - named.length;
  const who = named.join(" – ") + (others > 0 ? ` and ${others} ${others === 1 ? "other" : "others"}` : "");
  const how = mode === null || mode === "in person" ? "" : mode;
  return [who || place || "Meeting", how, date ?? ""].filter((part) => part !== "").join(", ");
}

function turnNode(turn: Turn, text: string): OutlineNode {
  const { speaker, start, end, statements } = turn;
  const spoken = speaker !== null;
  return {
    kind: spoken ? "speaker" : "narration",
    name: speaker === null ? "Narration" : speaker === "joint" ? "Both sides" : speaker,
    detail: sentences(statements.length),
    span: { start, end },
    target: { start, end: start },
    children: statements.map((statement) => ({
      kind: statement.attribution === "headline" ? "heading" : "statement",
      name: label(slice(text, statement)) || "…",
      detail: spoken && statement.attribution !== "explicit" ? statement.attribution : "",
      span: { start: statement.start, end: statement.end },
      target: { start: statement.start, end: statement.end },
      children: [],
    })),
  };
}

/** Headings with the paragraphs below them; boilerplate is left out. */
function paragraphNodes({ text, body, analysis }: DocumentView): OutlineNode[] {
  const { boilerplate, statements } = analysis;
  const headings = new Set(
    statements.filter(({ attribution }) => attribution === "headline").map((statement) => statement.start),
  );
  return paragraphsOf(text, body)
    .filter((paragraph) => !boilerplate.some((part) => contains(part, paragraph)))
    .map((paragraph) => ({
      kind: headings.has(paragraph.start) ? "heading" : "paragraph",
      name: label(slice(text, paragraph)),
      detail: "",
      span: paragraph,
      target: { start: paragraph.start, end: paragraph.start },
      children: [],
    }));
}

function label(passage: string): string {
  return excerpt(passage, hasRightToLeft(passage.slice(0, LABEL)) ? LABEL_RIGHT_TO_LEFT : LABEL);
}
