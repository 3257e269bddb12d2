import { parseJson } from "../../annotation/json.ts";
import type { Relation } from "../../annotation/model.ts";
import type { Span } from "../../text/span.ts";
import { textOf } from "../decode.ts";
import { documentAddress } from "../documentName.ts";
import type { ImportFile } from "../format.ts";
import type { Intake } from "../intake.ts";
import { annotateLabelled } from "../labelled.ts";
import type { Said } from "../own.ts";
import { readOwn } from "../own.ts";
import { ShapeError } from "../shape.ts";
import { type Layer, layersOf } from "./layers.ts";
import { type Link, Reading, type Unit } from "./reading.ts";
import { passageLayer, recognisedLayer } from "./vocabulary.ts";

/** Takes WebAnno TSV 3 of any maker. Relations, slots and chains become relations. Throws `ShapeError`. */
export function readTsv(intake: Intake, file: ImportFile): void {
  const { path } = file;
  const content = textOf(intake, file);
  if (content === undefined) return;
  const lines = content
    .replace(/^\ufeff/, "")
    .split("\n")
    .map((line) => line.replace(/\r$/, ""));
  if (!/^#FORMAT=WebAnno TSV 3(\.\d+)?$/.test(lines[0] ?? "")) {
    throw new ShapeError("", "the first line must be “#FORMAT=WebAnno TSV 3.3”", 1);
  }
  const layers = layersOf(intake, lines);
  const reading = new Reading(layers);
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index] as string;
    if (line.startsWith("#Text=")) reading.addText(line.slice("#Text=".length));
    else if (/^\d+-\d+(\.\d+)?\t/.test(line)) {
      intake.attempt({ path, line: index + 1 }, () => reading.addRow(line.split("\t"), index + 1));
    } else if (line !== "" && !line.startsWith("#"))
      intake.problem({ path, line: index + 1 }, "This is neither a text nor a token.");
  }
  const { file: name, id } = documentAddress(path.replace(/\.tsv$/i, ""));
  const document = intake.document(name, id, reading.text);
  const units = [...reading.units.values()];
  const own = new Map(units.map((unit) => [unit, ownOf(unit, `line ${unit.line}`)]));
  const relations = relationsOf(intake, path, reading.links, own);
  const spans = units.map((unit) => {
    const { line } = unit;
    const said = { ...own.get(unit), ...relations.get(unit) };
    return { span: extentOf(unit), label: labelOf(unit), said, at: { path, line } };
  });
  annotateLabelled(intake, document, spans);
}

/** Several rows are one stretch of text: the space between their tokens belongs to it. */
function extentOf({ spans }: Unit): Span {
  return spans.reduce((all, { start, end }) => ({ start: Math.min(all.start, start), end: Math.max(all.end, end) }));
}

/** The feature that names the value of a layer; of others' layers the type's own name where there is none. */
function labelOf({ layer, values }: Unit): string | null {
  const value = values[codeColumn(layer)] ?? null;
  return value === null && layer.type !== passageLayer ? layer.type.slice(layer.type.lastIndexOf(".") + 1) : value;
}

function codeColumn({ features, slots }: Layer): number {
  const named = features.findIndex((feature) => /^(code|value|label|category|tag|referenceType)$/i.test(feature));
  return named >= 0 ? named : features.findIndex((_, column) => !slots.includes(column) && !slots.includes(column - 1));
}

/** What a unit says beside its label: our own features, or those of other layers as attributes. */
function ownOf({ layer, values }: Unit, place: string): Partial<Said> & { readonly recognised?: true } {
  const { features } = layer;
  if (layer.type === recognisedLayer) return { recognised: true };
  if (layer.type !== passageLayer) {
    const attributes = features.flatMap((name, index) => {
      const value = values[index] ?? null;
      return index === codeColumn(layer) || value === null ? [] : [{ name, value }];
    });
    return { attributes };
  }
  const json = values[features.indexOf("readout")] ?? null;
  const note = values[features.indexOf("note")] ?? null;
  const own = readOwn(json === null ? undefined : parseJson(json), `${place}, readout`);
  // Several notes are joined in the feature; ours tell them apart.
  const exact = own.notes !== undefined && own.notes.length > 1 && own.notes.join("\n\n") === note;
  return { ...own, ...(note === null || exact ? {} : { notes: [note] }) };
}

function seedOf({ layer, values, spans }: Unit): string {
  return JSON.stringify([layer.type, values, spans]);
}

/** Relations as parts of the annotations that they begin at, with ids for both ends. */
function relationsOf(
  intake: Intake,
  path: string,
  links: readonly Link[],
  own: ReadonlyMap<Unit, Partial<Said>>,
): ReadonlyMap<Unit, Partial<Said>> {
  const made = new Map<Unit, { id: string; relations: Relation[] }>();
  const of = (unit: Unit): { id: string; relations: Relation[] } => {
    const known = made.get(unit) ?? {
      id: own.get(unit)?.id ?? intake.newId(`webanno ${path} ${seedOf(unit)}`),
      relations: [],
    };
    made.set(unit, known);
    return known;
  };
  for (const { type, from, to } of links) of(from).relations.push({ type, target: of(to).id });
  return new Map(
    [...made].map(([unit, { id, relations }]) => [unit, relations.length > 0 ? { id, relations } : { id }]),
  );
}
