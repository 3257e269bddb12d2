import { oneLine } from "../../annotation/json.ts";
import type { Annotation } from "../../annotation/model.ts";
import { codesOf, notesOf } from "../../annotation/model.ts";
import { documentName } from "../documentName.ts";
import type { ExportInput, ExportOptions, OutputChunk } from "../format.ts";
import { valueOf } from "../format.ts";
import { guidOf, isGuid } from "../guid.ts";
import { canHold, type LackKind } from "../lacks.ts";
import type { LossCollector } from "../loss.ts";
import type { Outgoing, OutgoingAnnotation } from "../outgoing.ts";
import { outgoing } from "../outgoing.ts";
import { ownFields, ownOption } from "../own.ts";
import { attributesXml, escapeText } from "../xml/write.ts";

const lacks: readonly LackKind[] = ["orphaned", "lost-pieces", "unknown-fields", "xml-characters"];
const lacksWithoutOwn: readonly LackKind[] = [
  ...lacks,
  "times",
  "status",
  "curation",
  "motivation",
  "attributes",
  "relations",
];

export async function* write(
  input: ExportInput,
  options: ExportOptions,
  losses: LossCollector,
): AsyncIterable<OutputChunk> {
  const keepsOwn = valueOf(ownOption, options) === "true";
  const names = new Map(input.codebook.codes.map(({ id, name, description }) => [id, { name, description }]));
  for await (const each of outgoing(input, options)) {
    const path = `${documentName(each.document)}.xml`;
    const held = each.annotations.filter((out) => canHold(out, keepsOwn ? lacks : lacksWithoutOwn, losses));
    for (const content of documentXml(each, held, names, keepsOwn, losses)) yield { path, content };
  }
}

type Names = ReadonlyMap<string, { readonly name: string; readonly description: string | null }>;

function* documentXml(
  { document, plain }: Outgoing,
  held: readonly OutgoingAnnotation[],
  names: Names,
  keepsOwn: boolean,
  losses: LossCollector,
): Generator<string> {
  const codes = numbered(held.flatMap(({ annotation }) => codesOf(annotation)));
  const people = numbered(held.flatMap(({ annotation }) => annotation.creator ?? []));
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0">\n`;
  yield headerXml(document, codes, people, names);
  yield "<standOff>\n";
  for (const layer of new Set(held.map((out) => out.layer))) {
    yield `<spanGrp type="${layer}">\n`;
    for (const out of held) {
      if (out.layer === layer) yield spansXml(out, codes, people, keepsOwn, losses);
    }
    yield "</spanGrp>\n";
  }
  yield `</standOff>\n<text><body><ab xml:id="text" xml:space="preserve">`;
  yield* textWithAnchors(plain, held);
  yield "</ab></body></text>\n</TEI>\n";
}

/** The strings, each once, with a number. */
function numbered(values: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(values)].map((value, index) => [value, index + 1]));
}

function headerXml(
  { file, id, analysis }: Outgoing["document"],
  codes: ReadonlyMap<string, number>,
  people: ReadonlyMap<string, number>,
  names: Names,
): string {
  const statements = [...people].map(([name, number]) => {
    return `<respStmt xml:id="person.${number}"><resp>annotator</resp><name>${escapeText(name)}</name></respStmt>\n`;
  });
  const categories = [...codes].map(([code, number]) => {
    const known = names.get(code);
    const description = typeof known?.description !== "string" ? "" : `<gloss>${escapeText(known.description)}</gloss>`;
    const label = `<catDesc>${escapeText(known?.name ?? code)}${description}</catDesc>`;
    return `<category${attributesXml({ "xml:id": `code.${number}`, n: code })}>${label}</category>\n`;
  });
  const taxonomy =
    categories.length === 0
      ? ""
      : `<encodingDesc><classDecl><taxonomy xml:id="codebook">\n${categories.join("")}</taxonomy></classDecl></encodingDesc>\n`;
  const language = analysis?.language.tag ?? "und";
  return `<teiHeader>
<fileDesc>
<titleStmt><title>${escapeText(id)}</title>
${statements.join("")}</titleStmt>
<publicationStmt><authority>Readout</authority><idno type="file">${escapeText(file)}</idno><idno type="document">${escapeText(id)}</idno></publicationStmt>
<sourceDesc><p>A document with annotations that stand off it.</p></sourceDesc>
</fileDesc>
${taxonomy}<profileDesc><langUsage><language${attributesXml({ ident: language })}/></langUsage></profileDesc>
</teiHeader>
`;
}

/** A span for each piece, the next one named; a feature structure for what TEI's spans have no attribute for. */
function spansXml(
  out: OutgoingAnnotation,
  codes: ReadonlyMap<string, number>,
  people: ReadonlyMap<string, number>,
  keepsOwn: boolean,
  losses: LossCollector,
): string {
  const { annotation, spans } = out;
  const id = idOf(annotation);
  const native = isGuid(annotation.id)
    ? (["id", "codes", "notes", "creator"] as const)
    : (["codes", "notes", "creator"] as const);
  if (!keepsOwn && !isGuid(annotation.id)) losses.add("ids", "their ids are left out", annotation.id);
  const own = keepsOwn ? ownFields(out, native) : {};
  const features = [
    ...notesOf(annotation).map((note) => `<f name="note"><string>${escapeText(note)}</string></f>`),
    ...(Object.keys(own).length > 0 ? [`<f name="readout"><string>${escapeText(oneLine(own))}</string></f>`] : []),
  ];
  const ana = codesOf(annotation).map((code) => `#code.${codes.get(code)}`);
  if (features.length > 0) ana.push(`#features.${id}`);
  const person = annotation.creator === null ? null : `#person.${people.get(annotation.creator)}`;
  const common = { ana: ana.length > 0 ? ana.join(" ") : null, resp: person };
  const places =
    spans.length === 0
      ? [{ from: "#text", to: null }]
      : spans.map(({ start, end }) => ({ from: `#at.${start}`, to: `#at.${end}` }));
  const elements = places.map(({ from, to }, piece) => {
    const name = piece === 0 ? `a.${id}` : `a.${id}.${piece}`;
    const next = piece < places.length - 1 ? `#a.${id}.${piece + 1}` : null;
    return `<span${attributesXml({ "xml:id": name, from, to, next, ...common })}/>\n`;
  });
  const structure =
    features.length === 0 ? "" : `<fs xml:id="features.${id}" type="annotation">${features.join("")}</fs>\n`;
  return elements.join("") + structure;
}

function idOf({ id }: Annotation): string {
  return isGuid(id) ? id : guidOf(`annotation ${id}`);
}

/** The text with an anchor at each place where a span begins or ends. */
function* textWithAnchors(plain: string, held: readonly OutgoingAnnotation[]): Generator<string> {
  const places = new Set(held.flatMap(({ spans }) => spans.flatMap(({ start, end }) => [start, end])));
  let from = 0;
  for (const place of [...places].sort((a, b) => a - b)) {
    yield `${escapeText(plain.slice(from, place))}<anchor xml:id="at.${place}"/>`;
    from = place;
  }
  yield escapeText(plain.slice(from));
}
