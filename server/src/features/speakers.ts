import { type Annotation, type AttributeBody, attributeBody, attributesOf } from "../annotation/model.ts";
import type { DocumentAnalysis, Statement } from "../recognise/model.ts";
import { overlaps, type Span } from "../text/span.ts";

/** Whom a statement is given to. */
export interface Speaker {
  /** English name, `"joint"`, or null where nobody speaks. */
  readonly name: string | null;
  /** Gazetteer key, where known. */
  readonly key: string | null;
}

/** An annotator's word on who says a passage; the span counts from the document's start. */
export interface SpeakerCorrection extends Span, Speaker {}

/** The W3C motivation of annotations that say who speaks. */
export const identifying = "identifying";
const NAME = "speaker";
const KEY = "speaker-key";

/** How an annotation says who speaks; an empty name is nobody. */
export function speakerBodies({ name, key }: Speaker): AttributeBody[] {
  return [attributeBody(NAME, name ?? ""), ...(key === null ? [] : [attributeBody(KEY, key)])];
}

/** Whom an annotation names as the speaker of its passage; null for annotations that say no such thing. */
export function speakerIn(annotation: Annotation): Speaker | null {
  if (annotation.motivation !== identifying || annotation.status === "rejected") return null;
  const attributes = new Map(attributesOf(annotation).map(({ name, value }) => [name, value]));
  const name = attributes.get(NAME);
  const key = attributes.get(KEY);
  if (typeof name !== "string") return null;
  return { name: name === "" ? null : name, key: typeof key === "string" ? key : null };
}

/**
 * The analysis with an annotator's speakers. A correction holds for the statements that it overlaps, and for those that
 * follow and only go on from them (by a pronoun, or without a word on who speaks). The last of several holds.
 */
export function withSpeakers(analysis: DocumentAnalysis, corrections: readonly SpeakerCorrection[]): DocumentAnalysis {
  if (corrections.length === 0) return analysis;
  let carried: { readonly speaker: Speaker; readonly instead: Statement } | null = null;
  const statements = analysis.statements.map((statement): Statement => {
    if (statement.attribution === "boilerplate") return statement;
    const own = corrections.findLast((correction) => overlaps(correction, statement));
    if (own !== undefined) {
      carried = { speaker: own, instead: statement };
      return { ...statement, ...said(own), because: "An annotator says who speaks." };
    }
    if (carried === null || !goesOn(statement, carried.instead)) {
      carried = null;
      return statement;
    }
    const { name, key } = carried.speaker;
    if (name === null) return { ...statement, ...said(carried.speaker), because: goesOnFrom };
    return { ...statement, speaker: name, speakerKey: key, because: goesOnFrom };
  });
  return { ...analysis, statements };
}

const goesOnFrom = "Goes on from a statement whose speaker an annotator has named.";

function said({ name, key }: Speaker): Pick<Statement, "speaker" | "speakerKey" | "attribution"> {
  const attribution = name === null ? "narrative" : name === "joint" ? "joint" : "explicit";
  return { speaker: name, speakerKey: key, attribution };
}

/** True where a statement was given to the same speaker only because the ones before it were. */
function goesOn({ attribution, speaker }: Statement, before: Statement): boolean {
  return (attribution === "continued" || attribution === "pronominal") && speaker === before.speaker;
}
