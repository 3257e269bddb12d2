import { Script } from "../../../text/characters.ts";
import { fold } from "../../../text/fold.ts";
import { romanised } from "../../../text/romanise.ts";
import { englishSpellings } from "../../lexicon/given-names/english.ts";
import { isGeorgianName, isGivenName } from "../../lexicon/given-names/index.ts";
import type { EntityMention } from "../../model.ts";

const spellings = new Map<string, string>();
for (const [, english = "", others = ""] of englishSpellings.matchAll(/^ +(.+?): (.+)$/gmu))
  for (const other of others.split(" ")) spellings.set(fold(other), english);

const word = /[\p{L}\p{M}'’ʼ]+/gu;
/** A Georgian nominative behind a consonant: the surname of a foreigner has it in Georgian only («ჰერემი»). */
const nominative = /[^აეიოუ]ი$/u;
/** Foreign surnames that are told without the given name. */
const foreign = /(?:[^აეიოუ](?:ოვ|ევ)|სკ|ცკ|მან|სონ|სენ|ბერგ|შტაინ|იჩ)ი$/u;
/** Surnames of Georgians in that ending, whose given names others bear too. */
const georgian = /(?:შვილ|ელ|იან|ურ|ულ)ი$/u;

/**
 * The mention as readers of English are shown it: under its reading in Latin letters where it is in a script that spells
 * every sound, so that a person is the same one in Russian, Ukrainian and Georgian texts; what the language writes stays
 * beside it. What cannot be read stays as it is.
 */
export function inLatin(mention: EntityMention): EntityMention {
  if (!otherLetters.test(mention.name)) return mention;
  const latin = latinName(mention.name);
  return latin === mention.name ? mention : { ...mention, name: latin, written: mention.name };
}

/** Letters that are no Latin ones. */
const otherLetters = /[^\P{L}\p{Script=Latin}]/u;

/** Turkish names have letters of their own («ზორლუოღლუ»). */
const turkish = /ოღლუ|оглу(?=$)/u;

/** The readings of names met lately: a text repeats its names, and the next one has them too. */
const lately = new Map<string, string>();
const MOST_KNOWN = 4096;

/** The name in Latin letters, its words as English usually spells them; as written where it has no such reading. */
export function latinName(written: string): string {
  const before = lately.get(written);
  if (before !== undefined) return before;
  if (lately.size === MOST_KNOWN) lately.clear();
  const latin = readName(written);
  lately.set(written, latin);
  return latin;
}

function readName(written: string): string {
  const words = written.match(word) ?? [];
  const [first = ""] = words;
  const last = words.length - 1;
  const isStranger = last > 0 && isForeign(fold(words[last] ?? ""), fold(first));
  let at = 0;
  let isRead = true;
  const latin = written.replace(word, (part) => {
    // Georgian has one letter for the p of its own and the f of foreign names.
    const one = isStranger ? part.replaceAll("ფ", "f") : part;
    const read = readingOf(fold(part), one, at++ === last && last > 0 ? fold(first) : null);
    isRead &&= read !== null;
    return read ?? one;
  });
  return isRead ? latin : written;
}

/** `given`: the given name that the word is the surname behind. */
function readingOf(folded: string, one: string, given: string | null): string | null {
  const known = spellings.get(folded) ?? null;
  if (known !== null) return known;
  if (turkish.test(folded)) return romanised(one)?.replace(/og(?:h?)lu$/u, "oğlu") ?? null;
  if (!nominative.test(folded)) {
    // A small word within a name in letters that have capitals stays small.
    const isSmall = one === one.toLowerCase() && !/\p{Script=Georgian}/u.test(one);
    return isSmall ? (romanised(one)?.toLowerCase() ?? null) : romanised(one);
  }
  const english = given === null ? null : (spellings.get(folded.slice(0, -1)) ?? null);
  if (english !== null) return english;
  return romanised(isForeign(folded, given) && !/[სც]კი$/u.test(folded) ? one.slice(0, -1) : one);
}

function isForeign(folded: string, given: string | null): boolean {
  if (foreign.test(folded)) return true;
  if (given === null || georgian.test(folded)) return false;
  const bare = given.replace(/(?<=[^აეიოუ])ი$/u, "");
  return [given, bare].some((one) => isGivenName(one, Script.Georgian, "ka")) && ![given, bare].some(isGeorgianName);
}
