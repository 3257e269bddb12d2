import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Found } from "../judgement/found.ts";
import { refOf } from "../judgement/mention.ts";
import { foldedText, isHan } from "./han-names.ts";
import type { Scene } from "./run.ts";

/** Keys of the ministry that 外交部 is without a state before it, and of the one that it is in texts of Taiwan. */
const MAINLAND = "mfa-china";
const TAIWAN = "mfa-taiwan";

/** Words by which a text of Taiwan is known, one that tells nearly alone counting twice; and what others write. */
const own = /我國|我方|友邦|邦交|中央社|外交部長林佳龍|外交部長吳釗燮|外交部次長|國合會|僑務|駐台/gu;
const besides =
  /台灣|總統府|立法院|行政院|立委|監察院|中華民國|民進黨|國民黨|陸委會|國安會|賴清德|蔡英文|馬英九|蕭美琴|臺灣|台北/gu;
const others =
  /本港|港府|特首|港澳辦|中方|我外交部|毛寧|林劍|郭嘉昆|汪文斌|趙立堅|華春瑩|耿爽|陸慷|外交部長王毅|外長王毅/gu;
const ENOUGH = 3;
/** Every so many characters one that is written in traditional form alone. */
const TRADITIONAL = 12;

/**
 * 外交部 without a state before it is China's, but Taiwan's in texts of Taiwan: in traditional characters, with words
 * that the press of Taiwan has for its own affairs.
 */
export function withOwnMinistry(found: readonly Found[], scene: Scene, gazetteer: Gazetteer): Found[] {
  const { tokens } = scene.context;
  const isBare = ({ mention, first, last }: Found): boolean =>
    mention.entity?.slug === MAINLAND && foldedText(tokens, first, last) === "外交部";
  if (!found.some(isBare) || !isOfTaiwan(scene)) return [...found];
  const entry = gazetteer.entry(TAIWAN);
  if (entry === undefined) return [...found];
  const entity = refOf(entry);
  return found.map((one) =>
    isBare(one)
      ? { ...one, mention: { ...one.mention, entity, name: entity.name }, country: entry.iso2 ?? "", entry }
      : one,
  );
}

function isOfTaiwan({ context: { tokens } }: Scene): boolean {
  let [han, traditional] = [0, 0];
  for (let at = 0; at < tokens.count; at++) {
    if (!isHan(tokens, at)) continue;
    han++;
    const word = tokens.words[at];
    if (word !== undefined && word.text !== word.fold) traditional++;
  }
  if (traditional * TRADITIONAL < han) return false;
  const { text } = tokens;
  return 2 * kinds(text, own) + kinds(text, besides) - 2 * kinds(text, others) >= ENOUGH;
}

/** How many different words the text has of those sought. */
function kinds(text: string, words: RegExp): number {
  return new Set(text.match(words) ?? []).size;
}
