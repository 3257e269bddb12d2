import { hashOf, readBinary, type Views } from "./binary.ts";
import { compiling } from "./compile.ts";
import { type Entry, keyOf } from "./entry.ts";
import { type EntityFacts, unpackEntity } from "./facts.ts";
import { decodeEntry } from "./record.ts";
import { finish, part, type Steps } from "../../steps.ts";
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

  /** Whether a name ends at the node. */
  isName(node: number): boolean {
    const { readingStarts } = this.views;
    return (readingStarts[node] as number) < (readingStarts[node + 1] as number);
  }

  /** Whether names go on behind the node. */
  goesOn(node: number): boolean {
    const { childStarts } = this.views;
    return (childStarts[node] as number) < (childStarts[node + 1] as number);
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

/** What a source says over the gazetteer below it. */
export interface Said {
  /** They speak for their keys instead of all that is below. */
  readonly entries: readonly Entry[];
  /** Keys that are gone, each with the key of the entry it was joined to, or null where it is hidden. */
  readonly gone: ReadonlyMap<string, string | null>;
  readonly rulings: Rulings;
}

/** The same compiled. It holds over the very layers that it was compiled over. */
export interface Overlay extends Omit<Said, "entries"> {
  /** Null where there are no entries. */
  readonly bytes: Uint8Array | null;
  /** For each layer below: its entities that are spoken for. */
  readonly hidden: readonly (readonly number[])[];
}

/** Entities that are looked up before others have their turn. */
const AT_ONCE = 256;

/**
 * All that is known by name: compiled sources in layers. What a later layer says of a key holds instead of what
 * earlier ones say. Immutable; a changed source makes a new gazetteer, which shares the layers that stayed.
 */
export class Gazetteer {
  readonly layers: readonly Layer[];
  /** What a person has decided against it. */
  readonly rulings: Rulings;
  /** Keys that layers have and a person has hidden (null) or joined to another. */
  readonly gone: ReadonlyMap<string, string | null>;

  constructor(layers: readonly Layer[], rulings: Rulings = noRulings, gone: Gazetteer["gone"] = new Map()) {
    this.layers = layers;
    this.rulings = rulings;
    this.gone = gone;
  }

  /** The entry of this key (QID, else slug) in the topmost layer that has it; undefined where none has. */
  entry(key: string): Entry | undefined {
    return this.topmost(key, (layer, entity) => !layer.hidden.has(entity));
  }

  /** What the topmost layer says of a key, also where it is gone. */
  lastOf(key: string): Entry | undefined {
    return this.topmost(key, () => true);
  }

  /** Compiles what a source says over this gazetteer: milliseconds for a person's own few names. */
  *overlaying({ entries, gone, rulings }: Said): Steps<Overlay> {
    const bytes = entries.length === 0 ? null : yield* part(compiling(entries), 0, 0.95);
    const above = bytes === null ? [] : load(bytes);
    const hidden: number[][] = [];
    for (const layer of this.layers) {
      const those: number[] = [];
      hidden.push(those);
      // Whichever are fewer are looked up among the others.
      if (entries.length + gone.size <= layer.entityCount) {
        for (const key of [...entries.map(keyOf), ...gone.keys()]) {
          const entity = layer.entityOf(key);
          if (entity >= 0) those.push(entity);
        }
      } else {
        for (let entity = 0; entity < layer.entityCount; entity++) {
          const key = keyOf(layer.entry(entity));
          if (gone.has(key) || above.some((one) => one.entityOf(key) >= 0)) those.push(entity);
          if (entity % AT_ONCE === 0) yield 0.95;
        }
      }
    }
    return { bytes, hidden, gone, rulings };
  }

  /** This gazetteer with a source above it; itself where the source says nothing. */
  with({ bytes, hidden, gone, rulings }: Overlay): Gazetteer {
    if (bytes === null && gone.size === 0 && rulings.notNames.length + rulings.others.length === 0) return this;
    const below = this.layers.map((layer, i) => {
      const those = hidden[i] ?? [];
      return those.length === 0 ? layer : new Layer(layer.views, new Set([...layer.hidden, ...those]));
    });
    const above = bytes === null ? [] : load(bytes);
    const back = [...this.gone].filter(([key]) => above.every((layer) => layer.entityOf(key) < 0));
    const all = {
      notNames: [...this.rulings.notNames, ...rulings.notNames],
      others: [...this.rulings.others, ...rulings.others],
    };
    return new Gazetteer([...below, ...above], all, new Map([...back, ...gone]));
  }

  /** The same with entries and keys that are gone, at one go. */
  overlay(entries: readonly Entry[], gone: readonly string[] = []): Gazetteer {
    const said = { entries, gone: new Map(gone.map((key) => [key, null])), rulings: noRulings };
    return this.with(finish(this.overlaying(said)));
  }

  private topmost(key: string, counts: (layer: Layer, entity: number) => boolean): Entry | undefined {
    for (let i = this.layers.length - 1; i >= 0; i--) {
      const layer = this.layers[i] as Layer;
      const entity = layer.entityOf(key);
      if (entity >= 0 && counts(layer, entity)) return layer.entry(entity);
    }
    return undefined;
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
