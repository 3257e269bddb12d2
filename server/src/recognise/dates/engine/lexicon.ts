import { CharClass, classOf } from "../../../text/characters.ts";
import { tokenise } from "../../../text/tokens.ts";
import type { Memo, Shape, Vocabulary, Word } from "../../../text/words.ts";
import type { Forms, Proclitic } from "../language.ts";
import { bitsOf, type Lexeme, memberOf, type Role } from "./edge.ts";

/** A state of the lexicon: what the words read so far mean, and how they may go on. */
export interface LexiconNode {
  readonly lexemes: Lexeme[];
  next: Map<string, LexiconNode> | null;
  /** True where a lexeme further on is reason enough to look for a date. */
  leadsOn: boolean;
}

/** A reading of a token as the first word of lexemes. `skip` code units of the token belong to a proclitic. */
export interface Reading {
  readonly node: LexiconNode;
  readonly skip: number;
  readonly role: Role;
  /** True where the proclitic is an "and". */
  readonly joined: boolean;
}

export interface Entry {
  readonly readings: readonly Reading[];
  /** True where the word alone is reason enough to look for a date. */
  readonly wakes: boolean;
  /** True where it begins a phrase that is. */
  readonly leadsOn: boolean;
}

/** The entry of a word that means nothing to dates. */
export const noEntry: Entry = { readings: [], wakes: false, leadsOn: false };

/** Categories whose words make a date by themselves or with numbers only. */
const waking = new Set([
  "month",
  "weekday",
  "unit",
  "relativeDay",
  "period",
  "season",
  "holiday",
  "anniversary",
  "dayPart",
  "clockWord",
  "setWord",
  "referenceWord",
  "weekdays",
  "contextUnit",
  "dayPartShift",
  "newYear",
  "halfYear",
  "quarterYear",
  "halfUnit",
  "unitAndHalf",
  "countedUnit",
  "anniversaryYears",
  "yearAfter",
  "dayUnit",
  "monthUnit",
  "yearsOld",
  "ampm",
  "lowMonth",
  "oclock",
  "decade",
  "era",
  "instant",
  "contextPart",
  "quarterTo",
  "halfTo",
  "weekdayPart",
  "aged",
  "contextUnitEnd",
  "sameDay",
  "planPeriod",
]);

/** The entry of a word that only stands inside phrases: it means nothing by itself but does not part an island. */
const innerEntry: Entry = { readings: [], wakes: false, leadsOn: false };

/** True where one of the lexemes is reason enough to look for a date, in a word of that shape. */
export function isWaking(node: LexiconNode, shape: Shape): boolean {
  return node.lexemes.some((lexeme) => waking.has(lexeme.category) && !(lexeme.capital && shape === "lower"));
}

/** Words by form. Built once per language; looked up once per word type. */
export class Lexicon {
  private readonly root: LexiconNode = { lexemes: [], next: null, leadsOn: false };
  private readonly inner = new Set<string>();
  private readonly vocabulary: Vocabulary;
  private readonly proclitics: readonly Proclitic[];
  private readonly unaccented: boolean;
  /** What a word type means here. */
  readonly entry: Memo<Entry>;

  constructor(vocabulary: Vocabulary, proclitics: readonly Proclitic[], unaccented: boolean) {
    this.vocabulary = vocabulary;
    this.proclitics = proclitics;
    this.unaccented = unaccented;
    this.entry = vocabulary.memo((word) => this.lookUp(word));
  }

  /** Adds all forms of a class (see `Forms` for their marks). */
  add(forms: Forms, category: string, number: number, name: string): void {
    for (const marked of forms.split("|")) {
      const match = /^([~^]*)(.*?)(?:>(from|until|plural))?$/su.exec(marked.trim());
      if (!match?.[2]) continue;
      const member = name === "" ? "" : memberOf(category, name);
      for (const text of apostrophes(match[2]))
        this.insert(text, {
          number,
          name,
          expression: null,
          weak: match[1]?.includes("~") ?? false,
          category,
          member,
          bits: bitsOf(category, member),
          role: (match[3] ?? "") as Role,
          capital: match[1]?.includes("^") ?? false,
        });
    }
  }

  /** Makes a word of a pattern known, so that phrases are read on over it. */
  addLiteral(text: string): string {
    const category = `=${text}`;
    const node = this.path(text);
    if (!node.lexemes.some((lexeme) => lexeme.category === category)) {
      node.lexemes.push({
        number: Number.NaN,
        name: "",
        expression: null,
        weak: true,
        category,
        member: "",
        bits: bitsOf(category, ""),
        role: "",
        capital: false,
      });
    }
    return category;
  }

  private insert(text: string, lexeme: Lexeme): void {
    this.path(text, waking.has(lexeme.category)).lexemes.push(lexeme);
  }

  private path(text: string, wakes = false): LexiconNode {
    const tokens = tokenise(text, this.vocabulary);
    let node = this.root;
    for (let i = 0; i < tokens.count; i++) {
      const { fold, bare } = tokens.words[i] as Word;
      node.next ??= new Map();
      let child = node.next.get(fold) ?? (this.unaccented ? node.next.get(bare) : undefined);
      if (!child) child = { lexemes: [], next: null, leadsOn: false };
      if (!node.next.has(fold)) node.next.set(fold, child);
      if (this.unaccented && !node.next.has(bare)) node.next.set(bare, child);
      if (wakes && i > 0) node.leadsOn = true;
      if (i > 0) this.inner.add(fold);
      node = child;
    }
    return node;
  }

  private lookUp(word: Word): Entry {
    const next = this.root.next;
    const whole = next?.get(word.fold);
    if (!Number.isNaN(word.number) && !whole) return noEntry;
    const readings: Reading[] = [];
    if (whole) readings.push({ node: whole, skip: 0, role: "", joined: false });
    for (const { letters, restore, outside, role, joins } of this.proclitics) {
      if (!word.fold.startsWith(letters) || word.fold.length === letters.length) continue;
      const node = next?.get((restore ?? "") + word.fold.slice(letters.length));
      if (!node) continue;
      // A proclitic is read only where the whole word is not known.
      if (whole) continue;
      readings.push({
        node,
        skip: skipLetters(word.text, outside ?? letters.length),
        role: role ?? "",
        joined: joins ?? false,
      });
    }
    if (readings.length === 0) return this.inner.has(word.fold) ? innerEntry : noEntry;
    return {
      readings,
      wakes: readings.some((reading) => isWaking(reading.node, word.shape)),
      leadsOn: readings.some((reading) => reading.node.leadsOn),
    };
  }
}

/** Spellings of an apostrophe that are letters, and so part no word: п'ять is written пʼять too, o'n oʻn and o‘n. */
function apostrophes(form: string): readonly string[] {
  return form.includes("'") ? [form, ...["ʼ", "ʻ", "‘"].map((mark) => form.replaceAll("'", mark))] : [form];
}

/** Code units that `count` letters take at the start of a word, with the marks on them. */
function skipLetters(text: string, count: number): number {
  let at = 0;
  let left = count;
  while (at < text.length) {
    const cls = classOf(text.charCodeAt(at));
    if (cls !== CharClass.Mark && cls !== CharClass.Ignorable && left-- === 0) break;
    at++;
  }
  return at;
}
