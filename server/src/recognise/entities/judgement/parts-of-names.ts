import { Script } from "../../../text/characters.ts";
import { Gap, TokenKind } from "../../../text/tokens.ts";
import type { Word } from "../../../text/words.ts";
import { isQuote } from "../gazetteer/names.ts";
import type { Hit } from "../matching/scan.ts";
import { isGivenName } from "../unlisted/given-names.ts";
import type { Context } from "./context.ts";

/** What a Chinese place name is a part of rather than a place: universities, newspapers, banks. */
const chineseBodies = new Set(["大学", "学院", "日报", "晚报", "时报", "银行", "航空", "时间", "证券"]);

/**
 * Whether the one word of a place's name is a part of another name here: of a person's ("Chad Wilson", «Вера Иванова»),
 * of a club's or ship's in quotes («Барселона»), of a body's (北京大学).
 */
export function isPartOfAnother({ first, last, end, changed }: Hit, context: Context): boolean {
  const { words, text } = context.tokens;
  const word = words[first] as Word;
  if (word.script === Script.Han) return chineseBodies.has(text.slice(end, end + 2));
  if (first !== last || word.shape === "uncased") return false;
  if (word.script === Script.Cyrillic && isQuoted(first, context)) return true;
  const tag = context.lexicon.tag;
  if (isGivenName(word.fold, tag) && isUnlistedCapital(last + 1, context)) return true;
  return changed && isCapital(first - 1, context) && isGivenName((words[first - 1] as Word).fold, tag);
}

function isQuoted(at: number, { tokens: { words } }: Context): boolean {
  return isQuote(words[at - 1]?.text ?? "") && isQuote(words[at + 1]?.text ?? "");
}

function isCapital(at: number, { tokens: { kinds, gaps, words } }: Context): boolean {
  return at >= 0 && kinds[at] === TokenKind.Word && gaps[at + 1] === Gap.Space && (words[at] as Word).shape === "title";
}

function isUnlistedCapital(at: number, context: Context): boolean {
  const { kinds, gaps, words } = context.tokens;
  if (kinds[at] !== TokenKind.Word || gaps[at] !== Gap.Space || (words[at] as Word).shape !== "title") return false;
  return !context.isListed(at) && context.titles.at(at) === undefined;
}
