import { tokenise } from "../../../text/tokens.ts";
import { Vocabulary } from "../../../text/words.ts";
import { boilerplateStage } from "../../boilerplate/stage.ts";
import { Draft } from "../../draft.ts";
import { meetingStage } from "../../meetings/stage.ts";
import type { DateMention, EntityLabel, EntityMention } from "../../model.ts";
import { sentenceStage } from "../../sentences/stage.ts";
import { statementStage } from "../stage.ts";

/**
 * Accounts for tests, with their entities and dates marked, so that attribution and meetings are tested apart from the
 * stages that find them:
 * `[Xi|Xi Jinping]` a person, `[@the president|Xi Jinping]` an office and its holder (`[@the president]`: unknown),
 * `[@the president of {Norway}]` an office with the country that it names, `[@эксперт~expert]` one with its gloss,
 * `[#Beijing]` a place, `[&Kremlin]` an organisation, `[=21 January|2025-01-21]` a day.
 * One sentence a line, an empty line between paragraphs. Before ` | ` stands who is expected to speak: a name, `joint`,
 * or `-` for nobody.
 */
interface MarkedSentence {
  readonly speaker: string | null;
  readonly start: number;
  readonly end: number;
}

export interface MarkedAccount {
  readonly draft: Draft;
  readonly expected: readonly MarkedSentence[];
}

const vocabulary = new Vocabulary();
const stages = [
  boilerplateStage(vocabulary),
  sentenceStage,
  statementStage(vocabulary),
  meetingStage(vocabulary),
] as const;

const labels: Readonly<Record<string, EntityLabel>> = { "@": "ROLE", "#": "LOC", "&": "ORG" };
const unspaced = new Set(["zh", "ja"]);

/** Reads a marked account and analyses it as `language`; `today` is the document's date. */
export function analyseMarked(language: string, marked: string, today: string | null = null): MarkedAccount {
  let text = "";
  const expected: MarkedSentence[] = [];
  const entities: EntityMention[] = [];
  const dates: DateMention[] = [];
  for (const line of marked.trim().split("\n")) {
    if (line.trim() === "") {
      text += "\n\n";
      continue;
    }
    const bar = line.indexOf(" | ");
    const speaker = bar < 0 ? "-" : line.slice(0, bar).trim();
    if (text !== "" && !text.endsWith("\n") && !unspaced.has(language)) text += " ";
    const start = text.length;
    for (const part of line
      .slice(bar < 0 ? 0 : bar + 3)
      .trim()
      .split(/(\[[^\]]+\])/)) {
      const mark = /^\[([@#&=]?)([^|\]]+)(?:\|([^\]]+))?\]$/.exec(part);
      if (mark === null) {
        text += part;
        continue;
      }
      const [, sign, written, value] = mark as unknown as [string, string, string, string | undefined];
      const [surface = "", gloss] = written.replace(/[{}]/g, "").split("~");
      const span = { start: text.length, end: text.length + surface.length };
      text += surface;
      if (sign === "=") dates.push(dateOf(span, value ?? surface));
      else entities.push({ ...entityOf(span, labels[sign] ?? "PER", surface, value), ...(gloss && { name: gloss }) });
      const country = /\{([^}]+)\}/.exec(written);
      if (country === null) continue;
      const from = span.start + country.index;
      const inner = { start: from, end: from + (country[1] as string).length };
      entities.push({ ...entityOf(inner, "LOC", country[1] as string, undefined), nested: true });
    }
    expected.push({ speaker: speaker === "-" ? null : speaker, start, end: text.length });
  }
  const input = {
    text,
    body: { start: 0, end: text.length },
    header: [],
    id: "",
    fileName: null,
    language: null,
    date: null,
  };
  vocabulary.trim();
  const draft = new Draft(input, tokenise(text, vocabulary));
  draft.language = { tag: language, source: "given", confidence: 1 };
  if (today !== null) draft.date = { value: today, source: "header", confidence: 1 };
  draft.entities = entities;
  draft.dates = dates;
  for (const stage of stages) stage.run(draft);
  return { draft, expected };
}

function entityOf(
  span: { start: number; end: number },
  label: EntityLabel,
  surface: string,
  name = label === "ROLE" ? undefined : surface,
): EntityMention {
  const entity = name === undefined ? null : { key: name, id: null, slug: name, name };
  const shown = label === "ROLE" ? surface : (name as string);
  return { ...span, label, entity, name: shown, confidence: 1, rule: "marked", nested: false };
}

function dateOf(span: { start: number; end: number }, value: string): DateMention {
  const rest = { mod: null, rule: "marked", calendar: "gregorian", literal: null, implied: [], because: null } as const;
  return { ...span, type: value.startsWith("P") ? "DURATION" : "DATE", value, ...rest };
}
