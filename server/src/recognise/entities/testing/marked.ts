import type { EntityMention } from "../../model.ts";

/** `[Tbilisi|L:tbilisi]`: a name, the first letter of its label, and the slug of what it means ("?" for what nobody lists). */
const mark = /\[([^\]|]+)\|([A-Z]:[^\]]+)\]/gu;

/** The text without its marks. */
export function unmarked(marked: string): string {
  return marked.replace(mark, "$1");
}

/** The text with each mention marked. Mentions do not overlap. */
export function withMarks(text: string, mentions: readonly EntityMention[]): string {
  let out = "";
  let at = 0;
  for (const { start, end, label, entity } of mentions) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}|${label.charAt(0)}:${entity?.slug ?? "?"}]`;
    at = end;
  }
  return out + text.slice(at);
}
