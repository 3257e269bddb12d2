import { baseLanguage } from "../../language/tag.ts";
import { CharClass, classOf, Script } from "../../../text/characters.ts";
import { TokenKind } from "../../../text/tokens.ts";
import type { Memo, Vocabulary, Word } from "../../../text/words.ts";
import type { Layer } from "../gazetteer/gazetteer.ts";
import { lexicalForm } from "../gazetteer/names.ts";
import { ReadingBook } from "../gazetteer/readings.ts";
import { type Analyser, type Analysis, analyser } from "../morphology/analyse.ts";
import { AT_START, type Morphology, Place, type Places } from "../morphology/model.ts";
import { morphologies, morphologyFor, plain } from "../morphology/registry.ts";

/** One token of the gazetteer that a text word may be a form of. */
export interface Candidate {
  readonly layer: Layer;
  /** Index of the layer among those of the lexicon. */
  readonly layerIndex: number;
  readonly token: number;
  /** The trie node that the token leads to from the root, or 0 where no name starts with it. */
  readonly root: number;
  /** True where the token alone is a name and the word may be all of one. */
  readonly isName: boolean;
  /** True where names go on behind the token and the word may be the first of one. */
  readonly goesOn: boolean;
  /** UTF-16 code units of the word that stand before the name. */
  readonly before: number;
  readonly places: Places;
  /** Holds for common nouns and adjectives only. */
  readonly common: boolean;
  readonly beforeHyphen: boolean;
  /** True where the word differs from the token by more than capitals. */
  readonly changed: boolean;
}

/** What the names know of a word type. */
export interface WordNames {
  /** Candidates that a name may start with. */
  readonly starts: readonly Candidate[];
  /** By layer: candidates that a name may go on with. */
  readonly inner: readonly (readonly Candidate[])[];
  /** True for words that listed persons' names of several words begin with. */
  readonly beginsPersons: boolean;
}

const NOTHING: WordNames = { starts: [], inner: [], beginsPersons: false };
/** Nodes that are looked at to learn whether a word begins persons' names. */
const MOST_NODES = 24;

/** What names make of the words of one document language: one memo per script. */
export interface Lexicon {
  readonly tag: string;
  /** The rules of the document's own language. */
  readonly morphology: Morphology;
  /** By `Script`. */
  readonly lookups: readonly Memo<WordNames>[];
  namesOf(word: Word): WordNames;
  /** What names mean in documents of this language. */
  readonly readings: ReadingBook;
  /** The lemmas that a word of the document's language may be a form of as a name, itself first. */
  readonly stemsOf: Memo<readonly string[]>;
}

/** Makes lexicons for the languages of documents over the layers of one gazetteer. */
export function lexicons(vocabulary: Vocabulary, layers: readonly Layer[]): (tag: string) => Lexicon {
  const memos = new Map<Morphology, Memo<WordNames>>();
  const stems = new Map<Morphology, Memo<readonly string[]>>();
  for (const rules of [...morphologies, plain]) {
    const analyse = analyser(rules);
    stems.set(
      rules,
      vocabulary.memo((word) => lemmasOf(analyse, word.fold)),
    );
    memos.set(
      rules,
      vocabulary.memo((word) => namesOf(word, analyse, layers)),
    );
  }
  const known = new Map<string, Lexicon>();
  return (tag) => {
    const primary = baseLanguage(tag);
    const found = known.get(primary);
    if (found !== undefined) return found;
    const lookups = Object.values(Script).map((script) => memos.get(morphologyFor(primary, script)) as Memo<WordNames>);
    const morphology = morphologies.find((own) => own.tag === primary) ?? plain;
    const lexicon: Lexicon = {
      tag: primary,
      morphology,
      readings: new ReadingBook(primary),
      lookups,
      namesOf: (word) => (lookups[word.script] as Memo<WordNames>)(word),
      stemsOf: stems.get(morphology) as Memo<readonly string[]>,
    };
    known.set(primary, lexicon);
    return lexicon;
  };
}

function lemmasOf(analyse: Analyser, folded: string): string[] {
  const whole = analyse(folded).filter(
    ({ before, common, places }) => before === 0 && !common && (places & Place.Last) !== 0,
  );
  return [...new Set(whole.map(({ lemma }) => lemma))];
}

function namesOf(word: Word, analyse: Analyser, layers: readonly Layer[]): WordNames {
  const kind = Number.isNaN(word.number) ? TokenKind.Word : TokenKind.Number;
  const form = lexicalForm(word, kind);
  const all: Candidate[] = [];
  for (const analysis of analyse(form)) {
    const before = analysis.before === 0 ? 0 : unitsOf(word.text, analysis.before);
    for (const [i, layer] of layers.entries()) {
      const token = layer.tokenOf(analysis.lemma);
      if (token < 0 || (analysis.proper && holdsRoles(layer))) continue;
      all.push(candidate(layer, i, token, before, analysis));
      // Typed without accents: every accented token behind the plain spelling.
      if (word.fold === word.bare) {
        for (const accented of layer.accentedOf(token)) all.push(candidate(layer, i, accented, before, analysis));
      }
    }
  }
  if (all.length === 0) return NOTHING;
  const starts = all.filter((found) => found.root !== 0 && (found.places & AT_START) !== 0);
  const beginsPersons = starts.some((found) => found.before === 0 && !found.common && beginsPerson(found));
  const inner = layers.map((layer) => all.filter((found) => found.layer === layer && found.before === 0));
  return { starts, inner, beginsPersons };
}

function holdsRoles(layer: Layer): boolean {
  return layer.factsOf(0).type === "role";
}

/** Whether a person's name of two or three words begins with the candidate. */
function beginsPerson({ layer, root }: Candidate): boolean {
  const { childStarts, readingStarts, readingEntities } = layer.views;
  const nodes = [root];
  for (let i = 0; i < nodes.length && i < MOST_NODES; i++) {
    const node = nodes[i] as number;
    if (node !== root) {
      const reading = readingStarts[node] as number;
      const isName = reading < (readingStarts[node + 1] as number);
      if (isName && layer.factsOf(readingEntities[reading] as number).type === "person") return true;
    }
    for (let child = childStarts[node] as number; child < (childStarts[node + 1] as number); child++) {
      if (nodes.length < MOST_NODES) nodes.push(child);
    }
  }
  return false;
}

function candidate(layer: Layer, layerIndex: number, token: number, before: number, analysis: Analysis): Candidate {
  const { places, common, beforeHyphen, changed } = analysis;
  const root = layer.child(0, token);
  const isName = (places & Place.Sole) !== 0 && layer.isName(root);
  const goesOn = (places & Place.First) !== 0 && !beforeHyphen && layer.goesOn(root);
  return { layer, layerIndex, token, root, isName, goesOn, before, places, common, beforeHyphen, changed };
}

/** Code units of `text` that `letters` letters of its folded form take: marks between them count along. */
function unitsOf(text: string, letters: number): number {
  let at = 0;
  for (let left = letters; left > 0 && at < text.length; at++) {
    const cls = classOf(text.charCodeAt(at));
    if (cls !== CharClass.Mark && cls !== CharClass.Ignorable) left--;
  }
  while (at < text.length) {
    const cls = classOf(text.charCodeAt(at));
    if (cls !== CharClass.Mark && cls !== CharClass.Ignorable) break;
    at++;
  }
  return at;
}
