import type { Codebook } from "../../annotation/codebook/model.ts";
import type { ExportLayer } from "../format.ts";
import { slugOf } from "../slug.ts";
import { isWord, noCode } from "./vocabulary.ts";

/** Gathers what `annotation.conf` and `visual.conf` must name so that brat shows every line. */
export class Configuration {
  private readonly codebook: Codebook;
  /** Code (or null) and layer by type. */
  private readonly entities = new Map<string, { readonly code: string | null; readonly layer: ExportLayer }>();
  private readonly relations = new Set<string>();
  /** Values by name; a flag has none. */
  private readonly attributes = new Map<string, Set<string>>();

  constructor(codebook: Codebook) {
    this.codebook = codebook;
    for (const { id } of codebook.codes) this.entities.set(slugOf(id), { code: id, layer: "annotations" });
    for (const { attributes } of codebook.codes) {
      for (const { name, values } of attributes) {
        if (!isWord(name)) continue;
        if (!this.attributes.has(name)) this.attributes.set(name, new Set());
        for (const value of values) if (isWord(value)) this.addAttribute(name, value);
      }
    }
  }

  addEntity(type: string, code: string | null, layer: ExportLayer): void {
    if (!this.entities.has(type)) this.entities.set(type, { code, layer });
  }

  addRelation(type: string): void {
    this.relations.add(type);
  }

  /** `value` is null for a flag. */
  addAttribute(name: string, value: string | null): void {
    const values = this.attributes.get(name) ?? new Set();
    this.attributes.set(name, values);
    if (value !== null) values.add(value);
  }

  annotationConf(): string {
    const types = [...this.entities.keys()];
    const entities = types.length === 0 ? [noCode] : types;
    const relations = [...this.relations].map((type) => `${type}\tArg1:<ENTITY>, Arg2:<ENTITY>`);
    const attributes = [...this.attributes].map(([name, values]) => {
      return `${name}\tArg:<ENTITY>${values.size === 0 ? "" : `, Value:${[...values].join("|")}`}`;
    });
    return (
      section("entities", entities) +
      section("relations", relations) +
      section("events", []) +
      section("attributes", attributes)
    );
  }

  visualConf(): string {
    const codes = new Map(this.codebook.codes.map((code) => [code.id, code]));
    const labels: string[] = [];
    const drawing: string[] = ["SPAN_DEFAULT\tfgColor:black, bgColor:lightgreen, borderColor:darken"];
    for (const [type, { code }] of this.entities) {
      const known = code === null ? undefined : codes.get(code);
      const name = (known?.name ?? code ?? type).replace(/[|\s]+/g, " ").trim();
      labels.push(`${type} | ${name === "" ? type : name}`);
      if (typeof known?.color === "string") drawing.push(`${type}\tbgColor:${known.color}`);
    }
    return section("labels", labels) + section("drawing", drawing);
  }
}

function section(name: string, lines: readonly string[]): string {
  return `[${name}]\n\n${lines.map((line) => `${line}\n`).join("")}\n`;
}
