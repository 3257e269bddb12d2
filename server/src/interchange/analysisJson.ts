import type { AnalysedDocument } from "../recognise/file.ts";
import type { DocumentAnalysis, EntityMention } from "../recognise/model.ts";
import type { Span } from "../text/span.ts";

/** Version of the form below; its JSON Schema is `docs/schemas/analysis.schema.json`. */
export const analysisSchemaVersion = "1.0";

/** One element of `documents` in the analysis JSON. Offsets are UTF-16 code units from the start of the file. */
export interface DocumentJson {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly body: Span;
  readonly language: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly date: string | null;
  readonly dateSource: string;
  readonly entities: readonly EntityJson[];
  readonly dates: readonly DateJson[];
  readonly statements: readonly StatementJson[];
  readonly meeting: MeetingJson | null;
  readonly meetings: readonly MeetingJson[];
  readonly boilerplate: readonly (Span & { readonly kind: string })[];
  readonly problems: readonly ProblemJson[];
}

interface EntityJson extends Span {
  readonly text: string;
  readonly label: string;
  readonly id: string | null;
  readonly name: string;
  readonly slug: string | null;
  readonly confidence: number;
  readonly rule: string;
  readonly nested?: true;
  readonly alternatives?: readonly string[];
}

interface DateJson extends Span {
  readonly text: string;
  readonly type: string;
  readonly value: string | null;
  readonly mod: string | null;
  readonly calendar?: string;
  readonly literal?: string;
  readonly implied?: readonly string[];
  readonly rule: string;
}

interface StatementJson extends Span {
  readonly speaker: string | null;
  readonly attribution: string;
  readonly quote: boolean;
}

interface MeetingJson {
  readonly date: string | null;
  readonly mode: string | null;
  readonly place: string | null;
  readonly participants: readonly string[];
  readonly attendees: readonly string[];
  readonly roles: Readonly<Record<string, string>>;
  readonly evidence: Span;
}

interface ProblemJson extends Span {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
}

/** The published form of one analysed document. `text` is its own; the offsets given count from the file's start. */
export function documentJson(document: AnalysedDocument, text: string): DocumentJson {
  const { id, span, body, header, problems, analysis } = document;
  const shift = span.start;
  const place = ({ start, end }: Span) => ({ start: start + shift, end: end + shift });
  const placeWithText = (at: Span) => ({ ...place(at), text: text.slice(at.start, at.end) });
  return {
    id,
    start: span.start,
    end: span.end,
    body: place(body),
    language: analysis.language.tag,
    metadata: Object.fromEntries(header.map(({ key, value }) => [key, value])),
    date: analysis.date.value,
    dateSource: analysis.date.source,
    entities: analysis.entities.map((mention) => ({ ...placeWithText(mention), ...entityFields(mention) })),
    dates: analysis.dates.map((date) => ({
      ...placeWithText(date),
      type: date.type,
      value: date.value,
      mod: date.mod,
      ...(date.literal === null ? {} : { calendar: date.calendar, literal: date.literal }),
      ...(date.implied.length === 0 ? {} : { implied: date.implied }),
      rule: date.rule,
    })),
    statements: analysis.statements.map(({ speaker, attribution, quote, ...at }) => ({
      ...place(at),
      speaker,
      attribution,
      quote,
    })),
    meeting: analysis.meetings[0] === undefined ? null : meetingFields(analysis.meetings[0], place),
    meetings: analysis.meetings.map((meeting) => meetingFields(meeting, place)),
    boilerplate: analysis.boilerplate.map((part) => ({ ...place(part), kind: part.kind })),
    problems: [...problems, ...analysis.problems].map((problem) => ({
      ...place(problem),
      code: problem.code,
      severity: problem.severity,
      message: problem.message,
    })),
  };
}

function entityFields({
  label,
  entity,
  name,
  confidence,
  rule,
  nested,
  alternatives,
}: EntityMention): Omit<EntityJson, "start" | "end" | "text"> {
  return {
    label,
    id: entity?.id ?? null,
    name,
    slug: entity?.slug ?? null,
    confidence,
    rule,
    ...(nested ? { nested } : {}),
    ...(alternatives === undefined ? {} : { alternatives: alternatives.map((other) => other.slug) }),
  };
}

function meetingFields(meeting: DocumentAnalysis["meetings"][number], place: (span: Span) => Span): MeetingJson {
  return {
    date: meeting.date,
    mode: meeting.mode,
    place: meeting.place,
    participants: meeting.participants.map((person) => person.name),
    attendees: meeting.attendees.map((person) => person.name),
    roles: Object.fromEntries(
      [...meeting.participants, ...meeting.attendees].flatMap(({ name, role }) =>
        role === null ? [] : [[name, role]],
      ),
    ),
    evidence: place(meeting.evidence),
  };
}
