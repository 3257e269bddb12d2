import { Script } from "../../../text/characters.ts";
import { Gap, TokenKind } from "../../../text/tokens.ts";
import type { Word } from "../../../text/words.ts";
import type { Found } from "../judgement/found.ts";
import { charAt, isFreeHan, isHan } from "./han-names.ts";
import { isForeignAtDot, isGivenCharacter, isSurname } from "./han-persons.ts";
import { hasSign, type Run, type Scene } from "./run.ts";
import { hanSigns } from "./word-signs.ts";

/** Tokens of the longest name in brackets, and characters of the longest one before them. */
const LONGEST_GLOSS = 14;
const LONGEST_NAME = 10;

const OPENS = hanSigns.sign(({ text }) => text === "（" || text === "(");
const closing = /^[）)]$/;
/** Last characters of what is no person though a title begins it: 部长会议. */
const noPerson = new Set("会部院局署盟党团法案约社网报议所司府厅处室选");
/** Small words of names. */
const particles = /^(?:v[ao]n|de[lrn]?|d[aiou]s?|l[ae]|el|al|bin|ibn|te[nr]|bint|y|e)$/;

/**
 * Persons whose names a text gives in Latin letters, too: 大使柏安卓(Andrea Bowman), behind a title. The bracket shows
 * where the name ends, and that it is one.
 */
export function findGlossed(scene: Scene): Run[] {
  const { tokens, titles } = scene.context;
  const runs: Run[] = [];
  for (let open = 1; open + 2 < tokens.count; open++) {
    const gloss = glossAt(scene, open);
    if (gloss === null) continue;
    let first = open;
    while (open - first < LONGEST_NAME && titles.endingAt(first - 1) === undefined && isOfName(scene, first - 1))
      first--;
    if (open - first < 2 || titles.endingAt(first - 1) === undefined) continue;
    if (noPerson.has(charAt(tokens, open - 1)) || !isName(scene, first, open - 1)) continue;
    const run = { first, last: open - 1 };
    runs.push(run);
    if (isFreeWithin(scene, gloss.first, gloss.last)) runs.push({ ...gloss, sameAs: run });
  }
  return runs;
}

/** Names that a listed one in Latin letters explains are the same person's, wherever they stand. */
export function withGlosses(found: readonly Found[], scene: Scene): Found[] {
  const { tokens } = scene.context;
  const known = new Map<string, Found>();
  const byFirst = new Map(found.map((one) => [one.first, one]));
  for (const one of found) {
    if (one.mention.label !== "PER" || one.mention.entity !== null || !isHan(tokens, one.last)) continue;
    const gloss = glossAt(scene, one.last + 1);
    const explained = gloss === null ? undefined : byFirst.get(gloss.first);
    if (gloss === null || explained?.last !== gloss.last || explained.mention.label !== "PER") continue;
    if (explained.mention.entity !== null) known.set(one.mention.name, explained);
  }
  if (known.size === 0) return [...found];
  return found.map((one) => {
    const person = one.mention.entity === null && one.mention.label === "PER" ? known.get(one.mention.name) : undefined;
    if (person === undefined) return one;
    const { entity, name } = person.mention;
    return { ...one, mention: { ...one.mention, entity, name }, country: person.country, entry: person.entry };
  });
}

/** The name in Latin letters that stands alone in the brackets opening here: two words or more, in capitals. */
function glossAt(scene: Scene, open: number): { readonly first: number; readonly last: number } | null {
  if (!hasSign(scene, open, OPENS)) return null;
  const { tokens } = scene.context;
  let words = 0;
  for (let at = open + 1; at < tokens.count && at - open <= LONGEST_GLOSS; at++) {
    const { text, script, shape } = tokens.words[at] as Word;
    if (closing.test(text)) return words >= 2 ? { first: open + 1, last: at - 1 } : null;
    if (tokens.kinds[at] === TokenKind.Punctuation) {
      if (!/^[.'’-]$/.test(text)) return null;
    } else if (script !== Script.Latin || (shape === "lower" && !particles.test(text))) return null;
    else if (shape !== "lower" && text.length > 1) words++;
  }
  return null;
}

function isOfName(scene: Scene, at: number): boolean {
  const { tokens } = scene.context;
  const isDot = /^[·・‧•]$/.test(tokens.words[at]?.text ?? "");
  return (isDot || isFreeHan(scene, at)) && tokens.gaps[at + 1] === Gap.None;
}

/** Whether all characters are such as names are written with, Chinese or foreign ones. */
function isName(scene: Scene, first: number, last: number): boolean {
  const { tokens } = scene.context;
  for (let at = first; at <= last; at++) {
    const isOne = isForeignAtDot(scene, at) || isGivenCharacter(charAt(tokens, at)) || isSurname(charAt(tokens, at));
    if (isHan(tokens, at) && !isOne) return false;
  }
  return true;
}

function isFreeWithin({ taken }: Scene, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (taken[at] === 1) return false;
  return true;
}
