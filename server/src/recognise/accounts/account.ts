import type { DocumentAnalysis, EntityMention, Statement } from "../model.ts";
import { fold } from "../../text/fold.ts";
import { decimalValue } from "../../text/numerals.ts";
import { covers, firstEndingAfter, type Span } from "../../text/span.ts";

/** A statement of an account, reduced to what survives translation. */
export interface AccountStatement extends Span {
  /** Who speaks: gazetteer key or name, `joint`, or empty for the account's own words. */
  readonly voice: string;
  readonly quote: boolean;
  /** Names, dates, numbers and the beginnings of words that stand in it, each with a mark of its kind before it. */
  readonly features: ReadonlySet<string>;
}

/** More features than this say no more of one statement; a line of any length stays cheap. */
const MOST_FEATURES = 48;
/** Longer statements are read this far, in UTF-16 code units. */
const LONGEST = 2000;
/** Letters by which two forms of one word are known again. */
const STEM = 5;

/** What neither account nor page says of the meeting: it has no counterpart anywhere. */
const apart: ReadonlySet<string> = new Set(["boilerplate", "headline"]);

/** The statements of a document that another account of its meeting may tell too, in text order. Linear. */
export function accountOf(text: string, analysis: DocumentAnalysis): AccountStatement[] {
  const statements = analysis.statements.filter(({ attribution }) => !apart.has(attribution));
  const features = statements.map(() => new Set<string>());
  const add = (offset: number, feature: string): void => {
    const index = firstEndingAfter(statements, offset);
    const statement = statements[index];
    if (statement === undefined || !covers(statement, offset)) return;
    const own = features[index] as Set<string>;
    if (own.size < MOST_FEATURES) own.add(feature);
  };
  for (const mention of analysis.entities) add(mention.start, nameFeature(mention));
  for (const { start, value } of analysis.dates) if (value !== null) add(start, `date ${value}`);
  return statements.map((statement, index) => {
    const own = features[index] as Set<string>;
    for (const feature of wordFeatures(text, statement)) {
      if (own.size >= MOST_FEATURES) break;
      own.add(feature);
    }
    const { start, end, quote } = statement;
    return { start, end, quote, voice: voiceOf(statement), features: own };
  });
}

/** One feature for a person, however called: one account's "the minister" is another's name. */
function nameFeature({ entity, label, name }: EntityMention): string {
  return entity === null && label === "ROLE" ? `role ${fold(name)}` : `name ${entity?.key ?? fold(name)}`;
}

/** Numbers of any script by their value, and words by their beginnings, which accounts in one language share. */
function* wordFeatures(text: string, { start, end }: Span): Generator<string> {
  const passage = text.slice(start, Math.min(end, start + LONGEST));
  for (const [run] of passage.matchAll(/\p{Nd}+|[\p{L}\p{M}]+/gu)) {
    const value = decimalValue(run);
    if (!Number.isNaN(value)) yield `number ${value}`;
    else if (run.length >= STEM) yield `word ${fold(run).slice(0, STEM)}`;
  }
}

function voiceOf({ speaker, speakerKey }: Statement): string {
  return speakerKey ?? speaker ?? "";
}
