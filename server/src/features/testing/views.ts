import type { DateMention, DocumentAnalysis, EntityMention, Meeting, Statement } from "../../recognise/model.ts";
import type { Span } from "../../text/span.ts";
import type { DocumentView } from "../view.ts";

/** Made-up analyses for tests: only what a test names differs from an empty document. */

/** The span of the nth (from 0) occurrence of `words` in `text`. */
export function at(text: string, words: string, nth = 0): Span {
  let start = text.indexOf(words);
  for (let count = 0; count < nth && start >= 0; count++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${words}" does not stand in the text`);
  return { start, end: start + words.length };
}

export function analysisOf(parts: Partial<DocumentAnalysis> = {}): DocumentAnalysis {
  return {
    language: { tag: "en", source: "detected", confidence: 1 },
    date: { value: null, source: "none", confidence: 0 },
    entities: [],
    dates: [],
    statements: [],
    meetings: [],
    boilerplate: [],
    problems: [],
    ...parts,
  };
}

export function viewOf(
  text: string,
  parts: Partial<DocumentAnalysis> = {},
  more: Partial<DocumentView> = {},
): DocumentView {
  return {
    id: "001",
    text,
    span: { start: 0, end: text.length },
    body: { start: 0, end: text.length },
    header: [],
    problems: [],
    analysis: analysisOf(parts),
    ...more,
  };
}

export function mention(span: Span, name: string, more: Partial<EntityMention> = {}): EntityMention {
  const slug = name.toLowerCase().replaceAll(" ", "-");
  return {
    ...span,
    label: "PER",
    entity: { key: slug, id: null, slug, name },
    name,
    confidence: 1,
    rule: "gazetteer",
    nested: false,
    ...more,
  };
}

export function date(span: Span, value: string | null, more: Partial<DateMention> = {}): DateMention {
  return {
    ...span,
    type: "DATE",
    value,
    mod: null,
    rule: "test",
    calendar: "gregorian",
    literal: null,
    implied: [],
    because: null,
    ...more,
  };
}

export function statement(span: Span, speaker: string | null, more: Partial<Statement> = {}): Statement {
  return {
    ...span,
    speaker,
    speakerKey: speaker === null ? null : speaker.toLowerCase().replaceAll(" ", "-"),
    attribution: speaker === null ? "narrative" : "explicit",
    quote: false,
    because: "A verb of speech names the speaker.",
    ...more,
  };
}

export function meeting(evidence: Span, participants: readonly string[], more: Partial<Meeting> = {}): Meeting {
  return {
    date: null,
    mode: null,
    place: null,
    participants: participants.map((name) => ({ name, key: name.toLowerCase().replaceAll(" ", "-"), role: null })),
    attendees: [],
    evidence,
    ...more,
  };
}
