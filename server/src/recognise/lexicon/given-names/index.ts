import { Script } from "../../../text/characters.ts";
import { bare, fold } from "../../../text/fold.ts";
import { arabicNames } from "./arabic.ts";
import { alsoWords } from "./also-words.ts";
import { cyrillicNames } from "./cyrillic.ts";
import { georgianNames, namesInGeorgian } from "./georgian.ts";
import { albanianNames, latinNames, namesInAlbanian, turkishNames } from "./latin.ts";
import { southernNames, worldNames } from "./latin-world.ts";
import { persianNames } from "./persian.ts";

/** Given names of all languages that write a script; a text names foreigners too. A new list is a line here. */
const written: readonly (readonly [Script, string])[] = [
  [Script.Latin, latinNames],
  [Script.Latin, worldNames],
  [Script.Latin, southernNames],
  [Script.Latin, turkishNames],
  [Script.Latin, albanianNames],
  [Script.Latin, namesInAlbanian],
  [Script.Cyrillic, cyrillicNames],
  [Script.Georgian, georgianNames],
  [Script.Georgian, namesInGeorgian],
  [Script.Arabic, arabicNames],
  [Script.Arabic, persianNames],
];

const byScript = new Map<Script, Set<string>>();
/** Arabic names are words in Persian more often than not, and the other way round. */
const ownOnly = new Map<string, ReadonlySet<string>>([
  ["ar", new Set(wordsOf(arabicNames))],
  ["fa", new Set(wordsOf(persianNames))],
]);
for (const [script, names] of written) {
  const set = byScript.get(script) ?? new Set<string>();
  byScript.set(script, set);
  for (const name of wordsOf(names)) {
    set.add(name);
    if (script === Script.Latin) set.add(bare(name));
  }
}
const words = new Map(Object.entries(alsoWords).map(([tag, list]) => [tag, new Set(wordsOf(list))] as const));

function wordsOf(list: string): string[] {
  return list.split(/\s+/u).filter(Boolean).map(fold);
}

const albanian = new Set(wordsOf(albanianNames));
const georgian = new Set(wordsOf(georgianNames));

/** True for a given name (folded) that Albanians bear. */
export function isAlbanianName(folded: string): boolean {
  return albanian.has(folded);
}

/** True for a given name (folded, without the nominative's ending) that Georgians bear. */
export function isGeorgianName(folded: string): boolean {
  return georgian.has(folded);
}

/** The other language that writes its names in the same script. */
const neighbour: Readonly<Record<string, string>> = { ar: "fa", fa: "ar" };

/** How surely a word begins a person's name: surely, or perhaps (it is a common word or a place as well), or not at all. */
export type Givenness = "sure" | "perhaps" | "no";

/** What a word (folded, in the form under which names are listed) is as a given name in texts of language `tag`. */
export function givennessOf(folded: string, script: Script, tag: string): Givenness {
  if (byScript.get(script)?.has(folded) !== true) return tag === "fa" && isCompound(folded) ? "sure" : "no";
  const isForeign = script === Script.Arabic && ownOnly.get(tag)?.has(folded) === false;
  // «ساحل» is doubtful as a name in Persian, whose name it is, and a coast in Arabic.
  if (isForeign && words.get(neighbour[tag] ?? "")?.has(folded) === true) return "no";
  return isForeign || words.get(tag)?.has(folded) === true ? "perhaps" : "sure";
}

const firstParts = wordsOf("محمد امیر علی غلام سید میر عبدال حسین احمد حاج شیر خان گل");

/** What a descendant of the Prophet bears behind her name («فاطمه‌سادات»). */
const SADAT = fold("سادات");

/** Two given names written as one («امیرشیر», «سیدکاظم»), or one with God, faith or descent behind it («عزیزاله»). */
function isCompound(folded: string): boolean {
  if (/^.{3,}(?:الله|اله|الدين)$/u.test(folded)) return true;
  const names = ownOnly.get("fa");
  if (folded.endsWith(SADAT) && names?.has(folded.slice(0, -SADAT.length)) === true) return true;
  return firstParts.some((part) => folded.startsWith(part) && names?.has(folded.slice(part.length)) === true);
}

/** Whether the word may begin a person's name at all. */
export function isGivenName(folded: string, script: Script, tag: string): boolean {
  return givennessOf(folded, script, tag) !== "no";
}
