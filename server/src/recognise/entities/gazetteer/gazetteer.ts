import { hashOf, readBinary, type Views } from "./binary.ts";
import { compile } from "./compile.ts";
import { type Entry, keyOf } from "./entry.ts";
import { type EntityFacts, unpackEntity } from "./facts.ts";
import { decodeEntry } from "./record.ts";
import { noRulings, type Rulings } from "./user/rulings.ts";
import { decodeUtf8 } from "./utf8.ts";

const NONE = new Uint32Array();

/** Where `value` stands in ascending `numbers` between `from` and `to`; -1 where it does not. */
function indexIn(numbers: Uint32Array, value: number, from = 0, to = numbers.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = numbers[middle] as number;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle;
  }
  return -1;
}

/** One compiled source of names, read in place. Indexes of tokens, nodes and entities are its own. */
export class Layer {
  readonly views: Views;
  readonly languages: readonly string[];
  /** For each set of languages: its members, as indexes of `languages`. */
  readonly languageSets: readonly (readonly number[])[];
  /** Entities that a later layer speaks for instead. */
  readonly hidden: ReadonlySet<number>;
  private readonly entries = new Map<number, Entry>();
  private readonly facts = new Map<number, EntityFacts>();

  constructor(views: Views, hidden: ReadonlySet<number> = new Set()) {
    this.views = views;
    this.hidden = hidden;
    const { tags, sets } = JSON.parse(decodeUtf8(views.languages, 0, views.languages.length)) as {
      tags: string[];
      sets: number[][];
    };
    this.languages = tags;
    this.languageSets = sets;
  }

  get entityCount(): number {
    return this.views.entityFacts.length;
  }

  /** The token of this comparing form, or -1. */
  tokenOf(form: string): number {
    const { tokenSlots, tokenStarts, tokenUnits } = this.views;
    const last = tokenSlots.length - 1;
    for (let slot = hashOf(form) & last; ; slot = (slot + 1) & last) {
      const token = (tokenSlots[slot] as number) - 1;
      if (token < 0) return -1;
      const start = tokenStarts[token] as number;
      if ((tokenStarts[token + 1] as number) - start !== form.length) continue;
      let i = 0;
      while (i < form.length && tokenUnits[start + i] === form.charCodeAt(i)) i++;
      if (i === form.length) return token;
    }
  }

  /** The comparing form of a token. */
  formOf(token: number): string {
    const { tokenStarts, tokenUnits } = this.views;
    return String.fromCharCode(...tokenUnits.subarray(tokenStarts[token], tokenStarts[token + 1]));
  }

  /** The tokens that have this one as their unaccented spelling. */
  accentedOf(token: number): Uint32Array {
    const { plainTokens, accentedStarts, accented } = this.views;
    const at = indexIn(plainTokens, token);
    return at < 0 ? NONE : accented.subarray(accentedStarts[at], accentedStarts[at + 1]);
  }

  /** The node that `token` leads to from `node`, or 0. */
  child(node: number, token: number): number {
    const { rootChildren, childStarts, nodeTokens } = this.views;
    if (node === 0) return rootChildren[token] as number;
    const child = indexIn(nodeTokens, token, childStarts[node], childStarts[node + 1]);
    return child < 0 ? 0 : child;
  }

  /** The entry of an entity, decoded at its first use. */
  entry(entity: number): Entry {
    const known = this.entries.get(entity);
    if (known !== undefined) return known;
    const { records, recordStarts } = this.views;
    const json = decodeUtf8(records, recordStarts[entity] as number, recordStarts[entity + 1] as number);
    const entry = decodeEntry(json);
    this.entries.set(entity, entry);
    return entry;
  }

  factsOf(entity: number): EntityFacts {
    const known = this.facts.get(entity);
    if (known !== undefined) return known;
    const facts = unpackEntity(this.views.entityFacts[entity] as number);
    this.facts.set(entity, facts);
    return facts;
  }

  /** The entity of this key, or -1. */
  entityOf(key: string): number {
    const { keySlots } = this.views;
    const last = keySlots.length - 1;
    for (let slot = hashOf(key) & last; ; slot = (slot + 1) & last) {
      const entity = (keySlots[slot] as number) - 1;
      if (entity < 0) return -1;
      if (keyOf(this.entry(entity)) === key) return entity;
    }
  }
}

/**
 * All that is known by name: compiled sources in layers. What a later layer says of a key holds instead of what
 * earlier ones say. Immutable; a changed source makes a new gazetteer, which shares the layers that stayed.
 */
export class Gazetteer {
  readonly layers: readonly Layer[];
  /** What a person has decided against it. */
  readonly rulings: Rulings;

  constructor(layers: readonly Layer[], rulings: Rulings = noRulings) {
    this.layers = layers;
    this.rulings = rulings;
  }

  /** The entry of this key (QID, else slug) in the topmost layer that has it; undefined where none has. */
  entry(key: string): Entry | undefined {
    for (let i = this.layers.length - 1; i >= 0; i--) {
      const layer = this.layers[i] as Layer;
      const entity = layer.entityOf(key);
      if (entity >= 0 && !layer.hidden.has(entity)) return layer.entry(entity);
    }
    return undefined;
  }

  /**
   * This gazetteer with a source above it. `entries` speak for their keys instead of all layers below; `removed` keys
   * are gone. The few entries of a person's own gazetteer are compiled here in milliseconds.
   */
  overlay(entries: readonly Entry[], removed: readonly string[] = [], rulings: Rulings = this.rulings): Gazetteer {
    const keys = [...entries.map(keyOf), ...removed];
    const below = this.layers.map((layer) => {
      const hidden = keys.map((key) => layer.entityOf(key)).filter((entity) => entity >= 0);
      return hidden.length === 0 ? layer : new Layer(layer.views, new Set([...layer.hidden, ...hidden]));
    });
    const above = entries.length === 0 ? [] : load(compile(entries));
    return new Gazetteer([...below, ...above], rulings);
  }
}

/** The gazetteer in compiled bytes; an empty one where they are not such, or of another version. */
export function loadGazetteer(bytes: Uint8Array): Gazetteer {
  return new Gazetteer(load(bytes));
}

function load(bytes: Uint8Array): Layer[] {
  const views = readBinary(bytes);
  return views === null ? [] : [new Layer(views)];
}
