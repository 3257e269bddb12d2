import type { AnalysedDocument } from "../recognise/file.ts";
import type { DocumentAnalysis, EntityMention, MeetingPerson } from "../recognise/model.ts";
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
  readonly written?: string;
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
  const asWritten = writtenNames(analysis.entities, text);
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
    statements: analysis.statements.map(({ speaker, speakerKey, attribution, quote, ...at }) => ({
      ...place(at),
      speaker: speaker === null ? null : asWritten(speaker, speakerKey),
      attribution,
      quote,
    })),
    meeting: analysis.meetings[0] === undefined ? null : meetingFields(analysis.meetings[0], place, asWritten),
    meetings: analysis.meetings.map((meeting) => meetingFields(meeting, place, asWritten)),
    boilerplate: analysis.boilerplate.map((part) => ({ ...place(part), kind: part.kind })),
    problems: [...problems, ...analysis.problems].map((problem) => ({
      ...place(problem),
      code: problem.code,
      severity: problem.severity,
      message: problem.message,
    })),
  };
}

/** A person's name as it goes out, by the name shown and the gazetteer's key. */
type AsWritten = (name: string, key: string | null) => string;

/**
 * Persons whom the gazetteer has are named in English, others as the text writes them: the reading in Latin letters that
 * people are shown is ours. So is a nominative that the text never has; the reading then says more.
 */
function writtenNames(entities: readonly EntityMention[], text: string): AsWritten {
  const written = new Map<string, string>();
  for (const mention of entities) {
    if (mention.entity !== null || mention.written === undefined) continue;
    if (mention.written === text.slice(mention.start, mention.end)) written.set(mention.name, mention.written);
  }
  return (name, key) => (key === null ? (written.get(name) ?? name) : name);
}

function entityFields({
  label,
  entity,
  name,
  written,
  confidence,
  rule,
  nested,
  alternatives,
}: EntityMention): Omit<EntityJson, "start" | "end" | "text"> {
  return {
    label,
    id: entity?.id ?? null,
    name,
    ...(written === undefined ? {} : { written }),
    slug: entity?.slug ?? null,
    confidence,
    rule,
    ...(nested ? { nested } : {}),
    ...(alternatives === undefined ? {} : { alternatives: alternatives.map((other) => other.slug) }),
  };
}

function meetingFields(
  { date, mode, place, participants, attendees, evidence }: DocumentAnalysis["meetings"][number],
  placed: (span: Span) => Span,
  asWritten: AsWritten,
): MeetingJson {
  const nameOf = ({ name, key }: MeetingPerson): string => asWritten(name, key);
  return {
    date,
    mode,
    place,
    participants: participants.map(nameOf),
    attendees: attendees.map(nameOf),
    roles: Object.fromEntries(
      [...participants, ...attendees].flatMap((person) =>
        person.role === null ? [] : [[nameOf(person), person.role]],
      ),
    ),
    evidence: placed(evidence),
  };
}
