import { Script } from "../../../text/characters.ts";
import type { Tokens } from "../../../text/tokens.ts";
import type { Word } from "../../../text/words.ts";
import type { EntityFacts, NameShape } from "../gazetteer/facts.ts";
import { isDotted, kindOf, languagesOf, shapeOf, trustOf } from "../gazetteer/facts.ts";
import type { NameKind, Trust } from "../gazetteer/entry.ts";
import { keyOf } from "../gazetteer/entry.ts";
import type { Layer } from "../gazetteer/gazetteer.ts";
import type { Lexicon } from "../matching/lexicon.ts";
import type { Hit } from "../matching/scan.ts";

/** One entity that a hit may mean, as far as the words themselves allow it. */
export interface Reading {
  readonly layer: Layer;
  /** Index within the layer. */
  readonly entity: number;
  readonly key: string;
  readonly kind: NameKind;
  readonly trust: Trust;
  readonly facts: EntityFacts;
  /** The name ends in a full stop of its own ("U.S."). */
  readonly dotted: boolean;
  /** True where this is a name in the document's language, false where in another. */
  readonly own: boolean;
}

/** A name of another language in the document's own script must be that long to be believed alone. */
const LONG_ENOUGH = 5;

/** What a hit may mean: its readings that agree with the capitals and the language of the text. */
export function readingsOf(hit: Hit, tokens: Tokens, lexicon: Lexicon): Reading[] {
  const { layer } = hit;
  const { readingStarts, readingEntities, readingFacts } = layer.views;
  const readings: Reading[] = [];
  const end = readingStarts[hit.node + 1] as number;
  for (let i = readingStarts[hit.node] as number; i < end; i++) {
    const entity = readingEntities[i] as number;
    const packed = readingFacts[i] as number;
    const kind = kindOf(packed);
    if (layer.hidden.has(entity)) continue;
    const facts = layer.factsOf(entity);
    if (hit.common && hit.first === hit.last && kind !== "demonym" && facts.type !== "role") continue;
    if (!capitalsFit(shapeOf(packed), hit, tokens, facts)) continue;
    const own = isOwn(layer, languagesOf(packed), lexicon.tag);
    if (!own && !strangerFits(hit, tokens, lexicon)) continue;
    readings.push({
      layer,
      entity,
      key: keyOf(layer.entry(entity)),
      kind,
      trust: trustOf(packed),
      dotted: isDotted(packed),
      facts,
      own,
    });
  }
  // What is a common word in this language is no name in it by way of another language.
  const isTrap = readings.some(({ own, trust }) => own && trust !== "usual");
  return isTrap ? readings.filter(({ own }) => own) : readings;
}

function isOwn(layer: Layer, set: number, tag: string): boolean {
  if (tag === "und") return true;
  return (layer.languageSets[set] ?? []).some((language) => {
    const name = layer.languages[language] as string;
    return name === tag || name.startsWith(`${tag}-`);
  });
}

/** Whether a name of another language may be meant: in another script always, in the same where it is no short word. */
function strangerFits(hit: Hit, tokens: Tokens, lexicon: Lexicon): boolean {
  const word = tokens.words[hit.first] as Word;
  const { script } = lexicon.morphology;
  if (word.script !== script && script !== Script.None) return true;
  if (hit.first !== hit.last) return true;
  return word.fold.length >= LONG_ENOUGH && word.shape !== "uncased" && !hit.changed;
}

/** Whether the text has the capitals that the name asks for. */
function capitalsFit(shape: NameShape, hit: Hit, tokens: Tokens, facts: EntityFacts): boolean {
  if (shape === "uncased" || shape === "lower") return true;
  let capitals = 0;
  let lower = 0;
  for (let i = hit.first; i <= hit.last; i++) {
    const word = tokens.words[i] as Word;
    if (word.shape === "lower") lower++;
    else if (word.shape !== "uncased") capitals++;
  }
  if (capitals === 0) return lower === 0;
  if (shape === "title") return true;
  const first = tokens.words[hit.first] as Word;
  if (hit.first !== hit.last) return first.shape !== "lower";
  // An acronym: "Nato" is written too, "Us" and "Who" are not; letters behind it make it another word (ИГР, игра).
  if (hit.changed && hit.last === hit.first) return false;
  return first.shape === "upper" || (first.shape !== "lower" && first.text.length >= 4 && facts.tier === 1);
}
