import { Gap, TokenKind, type Tokens } from "../../../text/tokens.ts";
import { chineseHeads } from "../../lexicon/heads/zh.ts";
import type { EntityLabel } from "../../model.ts";
import { charAt, EndWords } from "./han-names.ts";
import { hasSign, type Scene } from "./run.ts";
import { hanSigns } from "./word-signs.ts";

const documents = new EndWords(chineseHeads.documents);
const media = new EndWords(chineseHeads.media);
const OPENS = hanSigns.sign(({ text }) => text === "《");
/** Characters of the shortest and of the longest title. */
const SHORTEST = 4;
const LONGEST = 40;

/** What 《…》 hold, if its last word says that it is a treaty, a statement or a law, or a newspaper. Linear. */
export function titledWorks(scene: Scene): { first: number; last: number; label: EntityLabel }[] {
  const { tokens } = scene.context;
  const works: { first: number; last: number; label: EntityLabel }[] = [];
  for (let open = 0; open + 2 < tokens.count; open++) {
    if (!hasSign(scene, open, OPENS)) continue;
    const last = closeOf(tokens, open) - 1;
    const first = open + 1;
    if (last < first) continue;
    if (media.endingAt(scene, last) > 0) works.push({ first, last, label: "ORG" });
    else if (last - open >= SHORTEST && documents.endingAt(scene, last) > 0) works.push({ first, last, label: "WORK" });
    open = last;
  }
  return works;
}

/** The token that closes the title; 0 where a line or another title begins before. */
function closeOf(tokens: Tokens, open: number): number {
  for (let at = open + 1; at < tokens.count && at - open <= LONGEST; at++) {
    const text = charAt(tokens, at);
    if (text === "》") return at;
    if ((tokens.gaps[at] as Gap) >= Gap.Line) return 0;
    if (tokens.kinds[at] === TokenKind.Punctuation && /^[《。，；：？！,;:?!]$/u.test(text)) return 0;
  }
  return 0;
}
