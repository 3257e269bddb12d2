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
import { splitUnescaped, unescape } from "./escapes.ts";
import { isStructural, passageLayer, recognisedLayer } from "./vocabulary.ts";

/** More text between two sentences than this is a mistake, and would cost memory. */
const longestGap = 1_000_000;

/** Takes WebAnno TSV 3 of any maker. Layers of chains and slots are lost; relations are read. Throws `ShapeError`. */
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

function codeColumn({ features }: Layer): number {
  const named = features.findIndex((feature) => /^(code|value|label|category|tag)$/i.test(feature));
  return named >= 0 ? named : features.length > 0 ? 0 : -1;
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

interface Layer {
  readonly type: string;
  readonly kind: "span" | "relation" | "other";
  readonly features: readonly string[];
  /** Of its first column, behind the token's. */
  readonly column: number;
}

function layersOf(intake: Intake, lines: readonly string[]): readonly Layer[] {
  const layers: Layer[] = [];
  let column = 0;
  for (const line of lines) {
    const [, mark, declared] = /^#T_(SP|RL|CH)=(.*)$/.exec(line) ?? [];
    if (mark === undefined || declared === undefined) {
      if (line.startsWith("#Text=")) break;
      continue;
    }
    const [type = "", ...features] = declared.split("|");
    const hasSlots = features.some((feature) => feature.startsWith("ROLE_"));
    const isRead = mark !== "CH" && !hasSlots && !isStructural(type);
    if (!isRead) {
      intake.losses.addOf("layers", "layers", "of chains, slots and the forms of words are left out", type);
    }
    layers.push({ type, kind: !isRead ? "other" : mark === "RL" ? "relation" : "span", features, column });
    column += Math.max(1, features.length);
  }
  return layers;
}

/** One annotation of one layer: the same number on several rows, or a value on one. */
interface Unit {
  readonly layer: Layer;
  readonly values: readonly (string | null)[];
  readonly spans: Span[];
  readonly line: number;
}

interface Link {
  readonly type: string;
  readonly from: Unit;
  readonly to: Unit;
}

/** What the rows say, as they come. */
class Reading {
  text = "";
  readonly units = new Map<string, Unit>();
  private readonly layers: readonly Layer[];
  private readonly relations: {
    readonly type: string;
    /** The layer of the annotations at both ends. */
    readonly base: string;
    /** Names of rows, with the numbers of the annotations on them. */
    readonly from: string;
    readonly to: string;
    readonly ids: readonly [string, string];
  }[] = [];
  /** The annotations of span layers on each row, by layer and by the number in brackets. */
  private readonly rows = new Map<string, Map<string, Unit>>();
  private waiting: string[] = [];
  private begun = 0;

  constructor(layers: readonly Layer[]) {
    this.layers = layers;
  }

  addText(line: string): void {
    this.waiting.push(unescape(line));
  }

  addRow([name = "", offsets = "", token = "", ...cells]: readonly string[], line: number): void {
    const [, first, second] = /^(\d+)-(\d+)$/.exec(offsets) ?? [];
    if (first === undefined || second === undefined) throw new ShapeError("", `“${offsets}” is no pair of offsets`);
    const span = { start: Number(first), end: Number(second) };
    this.beginSentence(span.start);
    const words = this.text.slice(span.start, span.end);
    if (span.start < this.begun || words !== unescape(token)) {
      const stated = unescape(token).slice(0, 40);
      throw new ShapeError("", `the text at ${offsets} is “${words.slice(0, 40)}”, not “${stated}”`);
    }
    for (const layer of this.layers) {
      if (layer.kind === "span") this.addSpans(layer, name, span, cells, line);
      else if (layer.kind === "relation") this.addRelations(layer, name, cells);
    }
  }

  /** The offset of a sentence's first token says where its text begins; what stands between is not recorded. */
  private beginSentence(start: number): void {
    if (this.waiting.length === 0) return;
    const gap = start - this.text.length;
    if (gap < 0) throw new ShapeError("", `the sentence begins at ${start}, within the one before it`);
    if (gap > longestGap) throw new ShapeError("", `the sentence begins at ${start}, far behind the one before it`);
    this.text += " ".repeat(gap) + this.waiting.join("\n");
    this.begun = start;
    this.waiting = [];
  }

  private addSpans(layer: Layer, name: string, span: Span, cells: readonly string[], line: number): void {
    const width = Math.max(1, layer.features.length);
    const columns = cells.slice(layer.column, layer.column + width).map((cell) => splitUnescaped(cell, "|"));
    if (columns.every(([cell]) => cell === "_" || cell === undefined)) return;
    const depth = Math.max(...columns.map((column) => column.length));
    for (let index = 0; index < depth; index++) {
      const values: (string | null)[] = [];
      let number = "0";
      for (const column of columns) {
        const [value = "", id] = splitUnescaped(column[index] ?? "_", "[");
        if (id !== undefined) number = id.replace("]", "");
        values.push(value === "*" || value === "_" ? null : unescape(value));
      }
      const key = number === "0" ? `${layer.type} ${name} ${index}` : `${layer.type} [${number}]`;
      const unit = this.units.get(key) ?? { layer, values, spans: [], line };
      this.units.set(key, unit);
      unit.spans.push(span);
      const row = this.rows.get(name) ?? new Map<string, Unit>();
      this.rows.set(name, row);
      row.set(`${layer.type} ${number}`, unit);
    }
  }

  private addRelations({ column, features }: Layer, to: string, cells: readonly string[]): void {
    const base = features.at(-1)?.replace(/^BT_/, "") ?? "";
    const types = splitUnescaped(cells[column] ?? "_", "|");
    const sources = splitUnescaped(cells[column + features.length - 1] ?? "_", "|");
    sources.forEach((source, index) => {
      const [, from, first = "0", second = "0"] = /^(\d+-[\d.]+)(?:\[(\d+)_(\d+)\])?$/.exec(source) ?? [];
      if (from === undefined) return;
      const type = unescape(splitUnescaped(types[index] ?? "*", "[")[0] ?? "*");
      this.relations.push({
        type: type === "*" || type === "_" ? "related" : type,
        base,
        from,
        to,
        ids: [first, second],
      });
    });
  }

  /** The relations between annotations; to be asked for when all rows are read. */
  get links(): readonly Link[] {
    return this.relations.flatMap(({ type, base, from, to, ids }) => {
      const [source, target] = [this.unitOn(from, base, ids[0]), this.unitOn(to, base, ids[1])];
      return source === undefined || target === undefined ? [] : [{ type, from: source, to: target }];
    });
  }

  /** A single annotation of its layer on a row needs no number. */
  private unitOn(row: string, base: string, number: string): Unit | undefined {
    const own = this.rows.get(row);
    return own?.get(`${base} ${number}`) ?? [...(own?.values() ?? [])].find(({ layer }) => layer.type === base);
  }
}
