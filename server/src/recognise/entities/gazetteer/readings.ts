import { type NameKind, keyOf, type Trust } from "./entry.ts";
import { type EntityFacts, isDotted, kindOf, languagesOf, type NameShape, shapeOf, trustOf } from "./facts.ts";
import type { Layer } from "./gazetteer.ts";

/** One entity that a name may mean, in documents of one language. */
export interface Reading {
  readonly layer: Layer;
  /** Index within the layer. */
  readonly entity: number;
  readonly key: string;
  readonly kind: NameKind;
  readonly shape: NameShape;
  readonly trust: Trust;
  readonly facts: EntityFacts;
  /** The name ends in a full stop of its own ("U.S."). */
  readonly dotted: boolean;
  /** True where this is a name in the document's language, false where in another. */
  readonly own: boolean;
}

/** The tag of names that every language writes so. */
const ANY_LANGUAGE = "mul";

/** What names mean in documents of one language: the readings of trie nodes, unpacked at their first use. */
export class ReadingBook {
  private readonly tag: string;
  private readonly byLayer = new Map<Layer, Map<number, readonly Reading[]>>();

  /** `tag`: the primary BCP 47 language of the documents. */
  constructor(tag: string) {
    this.tag = tag;
  }

  at(layer: Layer, node: number): readonly Reading[] {
    let book = this.byLayer.get(layer);
    if (book === undefined) this.byLayer.set(layer, (book = new Map<number, readonly Reading[]>()));
    let readings = book.get(node);
    if (readings === undefined) book.set(node, (readings = this.unpack(layer, node)));
    return readings;
  }

  private unpack(layer: Layer, node: number): Reading[] {
    const { readingStarts, readingEntities, readingFacts } = layer.views;
    const readings: Reading[] = [];
    for (let i = readingStarts[node] as number; i < (readingStarts[node + 1] as number); i++) {
      const entity = readingEntities[i] as number;
      if (layer.hidden.has(entity)) continue;
      const packed = readingFacts[i] as number;
      readings.push({
        layer,
        entity,
        key: keyOf(layer.entry(entity)),
        kind: kindOf(packed),
        shape: shapeOf(packed),
        trust: trustOf(packed),
        facts: layer.factsOf(entity),
        dotted: isDotted(packed),
        own: this.isOwn(layer, languagesOf(packed)),
      });
    }
    // What is a common word in this language is no name in it by way of another language, and what this language
    // says of an entity holds instead of what others say ("Bangladeshi" is the country in Albanian).
    const own = readings.filter((reading) => reading.own);
    if (own.some(({ trust }) => trust !== "usual")) return own;
    return readings.filter((reading) => reading.own || own.every(({ key }) => key !== reading.key));
  }

  private isOwn(layer: Layer, set: number): boolean {
    if (this.tag === "und") return true;
    return (layer.languageSets[set] ?? []).some((language) => {
      const name = layer.languages[language] as string;
      return name === this.tag || name === ANY_LANGUAGE || name.startsWith(`${this.tag}-`);
    });
  }
}
