import type { Span } from "../../text/span.ts";
import { ShapeError } from "../shape.ts";
import { splitUnescaped, unescape } from "./escapes.ts";
import type { Layer } from "./layers.ts";

/** More text between two sentences than this is a mistake, and would cost memory. */
const longestGap = 1_000_000;

/** One annotation of one layer: the same number on several rows, or a value on one. */
export interface Unit {
  readonly layer: Layer;
  readonly values: readonly (string | null)[];
  readonly spans: Span[];
  readonly line: number;
}

export interface Link {
  readonly type: string;
  readonly from: Unit;
  readonly to: Unit;
}

/** Where an annotation stands that something refers to. */
interface Place {
  /** The name of a row. */
  readonly row: string;
  /** The type of its layer, or the type of all annotations. */
  readonly base: string;
  /** The one in brackets; "0" where there is none. */
  readonly number: string;
}

interface ChainLink {
  readonly unit: Unit;
  /** What leads to the next link. */
  readonly relation: string;
}

/** What a slot points to where any layer will do. */
const anyLayer = "uima.tcas.Annotation";

/** What the rows say, as they come. */
export class Reading {
  text = "";
  readonly units = new Map<string, Unit>();
  private readonly layers: readonly Layer[];
  private readonly relations: { readonly type: string; readonly from: Place; readonly to: Place }[] = [];
  /** The links of chains by their numbers in them. */
  private readonly chains = new Map<string, Map<number, ChainLink>>();
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
      else if (layer.kind === "chain") this.addChain(layer, span, cells, line);
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
    for (const [index, stacked] of stackedCells(layer, cells).entries()) {
      const values: (string | null)[] = [];
      let number = "0";
      for (const [column, cell] of stacked.entries()) {
        // Targets carry the numbers of other annotations.
        if (layer.slots.includes(column - 1)) {
          values.push(null);
          continue;
        }
        const { value, id } = valueOf(cell);
        if (id !== null) number = id;
        values.push(layer.slots.includes(column) ? null : value);
      }
      const key = number === "0" ? `${layer.type} ${name} ${index}` : `${layer.type} [${number}]`;
      const unit = this.units.get(key) ?? { layer, values, spans: [], line };
      this.units.set(key, unit);
      unit.spans.push(span);
      const row = this.rows.get(name) ?? new Map<string, Unit>();
      this.rows.set(name, row);
      row.set(`${layer.type} ${number}`, unit);
      this.addSlots(layer, stacked, { row: name, base: layer.type, number });
    }
  }

  /** What the slots of one annotation are filled with: each filling is a relation of the name of its role. */
  private addSlots({ features, slots }: Layer, stacked: readonly string[], from: Place): void {
    for (const column of slots) {
      const [roles, targets] = [stacked[column] ?? "_", stacked[column + 1] ?? "_"].map((cell) =>
        splitUnescaped(cell, ";"),
      ) as [readonly string[], readonly string[]];
      for (const [index, target] of targets.entries()) {
        const [, row, number = "0"] = /^(\d+-[\d.]+)(?:\[(\d+)\])?$/.exec(target) ?? [];
        if (row === undefined) continue;
        const to = { row, base: features[column + 1] ?? anyLayer, number };
        this.relations.push({ type: valueOf(roles[index] ?? "*").value ?? "related", from, to });
      }
    }
  }

  /** A link of a chain stands on each of its rows, with the chain's number and its own. */
  private addChain(layer: Layer, span: Span, cells: readonly string[], line: number): void {
    for (const stacked of stackedCells(layer, cells)) {
      const at = stacked.findIndex((cell) => chainPattern.test(cell));
      const [, relation = "", chain, number] = chainPattern.exec(stacked[at] ?? "") ?? [];
      if (chain === undefined || number === undefined) continue;
      const values = stacked.map((cell, column) => (column === at ? null : valueOf(cell).value));
      const key = `${layer.type} ${chain}-${number}`;
      const unit = this.units.get(key) ?? { layer, values, spans: [], line };
      this.units.set(key, unit);
      unit.spans.push(span);
      const links = this.chains.get(`${layer.type} ${chain}`) ?? new Map<number, ChainLink>();
      this.chains.set(`${layer.type} ${chain}`, links);
      links.set(Number(number), { unit, relation: valueOf(relation).value || "same-as" });
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
        from: { row: from, base, number: first },
        to: { row: to, base, number: second },
      });
    });
  }

  /** The relations between annotations; to be asked for when all rows are read. */
  get links(): readonly Link[] {
    const between = this.relations.flatMap(({ type, from, to }) => {
      const [source, target] = [this.unitAt(from), this.unitAt(to)];
      return source === undefined || target === undefined ? [] : [{ type, from: source, to: target }];
    });
    const along = [...this.chains.values()].flatMap((chain) => {
      const links = [...chain].toSorted(([a], [b]) => a - b).map(([, link]) => link);
      return links.slice(1).map(({ unit }, index) => {
        const { unit: from, relation } = links[index] as ChainLink;
        return { type: relation, from, to: unit };
      });
    });
    return [...between, ...along];
  }

  /** A single annotation of its layer on a row needs no number. */
  private unitAt({ row, base, number }: Place): Unit | undefined {
    const own = this.rows.get(row);
    const exact = own?.get(`${base} ${number}`);
    if (own === undefined || exact !== undefined) return exact;
    const fitting = [...own].filter(([, { layer }]) => base === anyLayer || layer.type === base);
    return (fitting.find(([key]) => key.endsWith(` ${number}`)) ?? fitting[0])?.[1];
  }
}

const chainPattern = /^(.*)->(\d+)-(\d+)$/s;

/** The cells of a layer on one row: for each of the annotations that are stacked there, one for each column. */
function stackedCells(layer: Layer, cells: readonly string[]): readonly (readonly string[])[] {
  const width = Math.max(1, layer.features.length);
  const columns = cells.slice(layer.column, layer.column + width).map((cell) => splitUnescaped(cell, "|"));
  if (columns.every(([cell]) => cell === "_" || cell === undefined)) return [];
  const depth = Math.max(...columns.map((column) => column.length));
  return Array.from({ length: depth }, (_, index) => columns.map((column) => column[index] ?? "_"));
}

/** What a cell says, and the number in brackets behind it. */
function valueOf(cell: string): { readonly value: string | null; readonly id: string | null } {
  const [value = "", id] = splitUnescaped(cell, "[");
  return {
    value: value === "*" || value === "_" ? null : unescape(value),
    id: id?.replace("]", "") ?? null,
  };
}
