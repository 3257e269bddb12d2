import { parseCodebook } from "../../annotation/codebook/parse.ts";
import { makeAnnotation } from "../../annotation/make.ts";
import type { Annotation, Body } from "../../annotation/model.ts";
import { selectable } from "../../annotation/selectors.ts";
import { sampleId } from "../../annotation/testing/sample.ts";
import type { DocumentAnalysis, Statement } from "../../recognise/model.ts";
import type { ExportDocument } from "../format.ts";

/** Two codes, one of them named in another script. */
export const { codebook } = parseCodebook(
  'codes:\n  pledge: { name: დაპირება, color: "#2e8b57" }\n  demand: { name: Demand }\n',
);

interface Passage {
  readonly quotes: readonly string[];
  readonly creator: string | null;
  readonly bodies: readonly Body[];
  readonly relations?: Annotation["relations"];
}

const code = (id: string): Body => ({ purpose: "tagging", code: id });
const note = (value: string): Body => ({ purpose: "commenting", value });
const attribute = (name: string, value: string | number | boolean): Body => ({ purpose: "describing", name, value });

function document(
  file: string,
  id: string,
  text: string,
  firstId: number,
  passages: readonly Passage[],
): ExportDocument {
  const measured = selectable(text);
  const annotations = passages.map(({ quotes, creator, bodies, relations = [] }, index) => {
    const spans = quotes.map((quote) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }));
    const made = makeAnnotation({
      id: sampleId(firstId + index),
      now: `2026-03-01T10:00:0${index}.000Z`,
      creator,
      file: file.slice(file.lastIndexOf("/") + 1),
      document: id,
      text: measured,
      spans,
      bodies,
      relations,
      status: "accepted",
    });
    if (!made.ok) throw new Error(`${quotes.join(" … ")}: ${made.error.message}`);
    return made.value;
  });
  return { file, id, text, start: 0, sha256: "0".repeat(64), analysis: null, annotations };
}

/** Emoji, marks, joiners, both directions, all line ends; overlaps, pieces, notes, relations, two annotators. */
export const hardCorpus: readonly ExportDocument[] = [
  document(
    "2026/talks 👍.txt",
    "talks/1",
    "👩‍👩‍👧 Both sides agreed.\r\nThey will meet\r\nagain in spring. cafe\u0301",
    1,
    [
      {
        quotes: ["Both sides agreed"],
        creator: "Nino",
        bodies: [code("pledge"), code("demand"), attribute("firm", true)],
      },
      {
        quotes: ["sides agreed.\r\nThey"],
        creator: "Arben",
        bodies: [code("demand"), note('A "note"\nwith lines\u2028and 👍')],
      },
      { quotes: ["👩‍👩‍👧", "meet\r\nagain", "cafe\u0301"], creator: null, bodies: [code("pledge")] },
      { quotes: [], creator: "Nino", bodies: [note("The whole account"), attribute("score", 2.5)] },
    ],
  ),
  document("fa.txt", "fa", "\ufeffوزیر گفت: می\u200cخواهیم راه\u200cآهن را بگشاییم.\rپایان", 10, [
    {
      quotes: ["می\u200cخواهیم راه\u200cآهن"],
      creator: "Nino",
      bodies: [code("pledge")],
      relations: [{ type: "contradicts", target: sampleId(1) }],
    },
    { quotes: ["بگشاییم.\rپایان"], creator: "Arben", bodies: [code("unknown to the codebook")] },
  ]),
  document("many.txt", "ka", "მინისტრმა თქვა: 🇬🇪 გავხსნით.", 20, [
    { quotes: ["🇬🇪 გავხსნით"], creator: "Nino", bodies: [code("pledge")] },
  ]),
  document("many.txt", "zh", "双方同意\n𠮷日再会。", 30, [
    { quotes: ["𠮷日再会"], creator: "Nino", bodies: [code("demand")] },
  ]),
  document("many.txt", "ar", "قال الوزير إنّ الجانبين اتفقا.", 40, [
    { quotes: ["الجانبين اتفقا"], creator: "Nino", bodies: [code("demand")] },
  ]),
];

/** An analysis of "Ada Holm … 3 May": a person, a date, a statement and a meeting. */
export function analysisOf(text: string): DocumentAnalysis {
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return {
    language: { tag: "en", source: "given", confidence: 1 },
    date: { value: null, source: "none", confidence: 0 },
    entities: [
      {
        ...span("Ada Holm"),
        label: "PER",
        entity: null,
        name: "Ada Holm",
        confidence: 1,
        rule: "gazetteer",
        nested: false,
      },
    ],
    dates: [
      {
        ...span("3 May"),
        type: "DATE",
        value: "2026-05-03",
        mod: null,
        rule: "day-month",
        calendar: "gregorian",
        literal: null,
        implied: ["year"],
        because: null,
      },
    ],
    statements: [statement(text, "Ada Holm")],
    meetings: [
      { date: "2026-05-03", mode: "in person", place: null, participants: [], attendees: [], evidence: span("agreed") },
    ],
    boilerplate: [],
    problems: [],
  };
}

/** A statement over the whole text with this speaker. */
export function statement(text: string, speaker: string): Statement {
  return { start: 0, end: text.length, speaker, speakerKey: null, attribution: "explicit", quote: false, because: "" };
}
